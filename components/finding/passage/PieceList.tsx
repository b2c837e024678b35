import type { SaidPiece } from '../../../engine/record/shown/said.ts';

/** The pieces of which a quote is made, in its own order, a line each: all are seen before any is read in its place. */
export function PieceList({ pieces }: { pieces: readonly SaidPiece[] }) {
  if (pieces.length === 0) return null;
  return (
    <ol class="made-of">
      {pieces.map(({ words, whose }) => (
        <li>
          <q lang="zh">{words}</q>
          {whose !== null && <small>{whose}</small>}
        </li>
      ))}
    </ol>
  );
}
