import { useMemo } from 'preact/hooks';
import type { Layer } from '../../../components/search/lay-paragraph.ts';
import { VoiceLine } from '../../../components/finding/VoiceLine.tsx';
import type { Locale } from '../../../platform/shared/i18n.ts';
import type { TextPiece } from './blocks.ts';
import { type Editorial, ParagraphView, placeOf } from './ParagraphView.tsx';
import { type Actions, PassageTools } from '../tools/PassageTools.tsx';

/** What is marked in the paragraphs of a text, by id. */
export interface Marks {
  layers: ReadonlyMap<string, readonly Layer[]>;
  /** null while editorial marks are off. */
  editorialOf: ((paragraph: string) => Editorial) | null;
}

interface Props extends Marks {
  piece: TextPiece;
  /** The place in the address, where it is in this turn: `a14` or `a14.2`. */
  target: string | null;
  locale: Locale;
  actions: Actions;
}

const NONE: readonly never[] = [];

/** A turn, or a stretch of a long one, under the line that says whose words it holds. */
export function PieceView({ piece, target, layers, editorialOf, locale, actions }: Props) {
  const { turn, paragraphs, opens } = piece;
  const place = placeOf(turn.id);
  const alone = opens && paragraphs.length === 1;
  const own = paragraphs.map(({ id }) => layers.get(id) ?? NONE);
  // Drawn anew only when something in it changes: a search goes through hundreds of turns at every key.
  return useMemo(
    () => (
      <section
        {...(opens ? { id: place, tabIndex: -1 } : {})}
        class={`turn turn-${turn.voice}${alone ? ' single' : ''}${opens ? '' : ' continued'}${target === place ? ' target-turn' : ''}`}
        data-part={turn.part}
      >
        {opens && (
          <header>
            <h2>
              <VoiceLine voice={turn.voice} speaker={turn.speaker} outlet={turn.outlet} />
            </h2>
            <PassageTools passage={turn.id} place={place} actions={actions} />
          </header>
        )}
        {paragraphs.map((paragraph, index) => (
          <ParagraphView
            key={paragraph.id}
            paragraph={paragraph}
            alone={alone}
            leadIn={opens && index === 0 && turn.reported ? turn.label : null}
            target={target === placeOf(paragraph.id)}
            layers={own[index]!}
            editorial={editorialOf?.(paragraph.id) ?? null}
            actions={actions}
          />
        ))}
      </section>
    ),
    [piece, target, editorialOf, locale, actions, ...own],
  );
}
