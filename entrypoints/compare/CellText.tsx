import type { Variant } from '../../engine/collate/variants-of.ts';

interface Props {
  text: string;
  side: 'a' | 'b';
  variants: readonly Variant[];
  /** Index of the first of them on the page. */
  first: number;
}

/** A sentence with its differences marked; where it lacks what the other text has, a mark without text. */
export function CellText({ text, side, variants, first }: Props) {
  let done = 0;
  return (
    <>
      {variants.map((variant, at) => {
        const [start, end] = variant[side];
        const before = text.slice(done, start);
        done = Math.max(done, end);
        const lacks = start === end ? ' lacks' : '';
        return (
          <>
            {before}
            <span class={`difference difference-${variant.kind}${lacks}`} data-difference={first + at}>
              {text.slice(start, end)}
            </span>
          </>
        );
      })}
      {text.slice(done)}
    </>
  );
}
