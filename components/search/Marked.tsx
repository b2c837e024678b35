import type { Range } from '../../engine/record/record.ts';

interface Props {
  text: string;
  /** In `text`; in order, not overlapping. */
  marks: readonly Range[];
}

/** A text with some of its characters marked. */
export function Marked({ text, marks }: Props) {
  let done = 0;
  return (
    <>
      {marks.map(([start, end]) => {
        const before = text.slice(done, start);
        done = end;
        return [before, <mark key={start}>{text.slice(start, end)}</mark>];
      })}
      {text.slice(done)}
    </>
  );
}
