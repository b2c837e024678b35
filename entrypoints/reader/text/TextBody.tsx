import type { CSSProperties, RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Locale } from '../../../platform/shared/i18n.ts';
import type { TextBlock } from './blocks.ts';
import { placeOf } from './ParagraphView.tsx';
import type { Actions } from '../tools/PassageTools.tsx';
import { type Marks, PieceView } from './PieceView.tsx';
import type { Drawing } from '../tools/use-drawing.ts';

interface Props extends Marks {
  blocks: readonly TextBlock[];
  drawing: Drawing;
  box: RefObject<HTMLElement | null>;
  /** The place in the address: `a14` or `a14.2`. */
  place: string | null;
  voices: boolean;
  locale: Locale;
  actions: Actions;
}

/** The text itself. A long one keeps the room of every block from the beginning, and is filled in block by block. */
export function TextBody({ blocks, drawing, box, voices, ...rest }: Props) {
  const long = blocks.length > 1;
  return (
    <article ref={box} class={[...(voices ? ['voices-shown'] : []), ...(long ? ['long'] : [])].join(' ')}>
      {blocks.map((block, index) => (
        <div key={index} class="block" style={long ? roomFor(block, drawing.isDrawn(index)) : undefined}>
          {drawing.isDrawn(index) && <BlockView block={block} {...rest} />}
        </div>
      ))}
    </article>
  );
}

/** What is drawn has its own height once it was seen. */
function roomFor(
  { height }: TextBlock,
  isDrawn: boolean,
): Pick<CSSProperties, 'blockSize' | 'containIntrinsicBlockSize'> {
  const room = `${height.toFixed(1)}rem`;
  return isDrawn ? { containIntrinsicBlockSize: `auto ${room}` } : { blockSize: room };
}

function BlockView({
  block,
  place,
  layers,
  ...rest
}: Omit<Props, 'blocks' | 'drawing' | 'box' | 'voices'> & { block: TextBlock }) {
  const { editorialOf, locale, actions } = rest;
  const turn = place?.split('.')[0] ?? null;
  const target = block.pieces.some((piece) => placeOf(piece.turn.id) === turn) ? place : null;
  return useMemo(
    () => (
      <>
        {block.pieces.map((piece) => (
          <PieceView
            key={piece.paragraphs[0]?.id ?? piece.turn.id}
            piece={piece}
            target={target !== null && placeOf(piece.turn.id) === turn ? target : null}
            layers={layers}
            {...rest}
          />
        ))}
      </>
    ),
    [block, target, layers, editorialOf, locale, actions],
  );
}
