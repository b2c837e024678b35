import { useLatest } from '../../components/controls/use-latest.ts';
import type { ClaimCheck } from '../../engine/source/verify.ts';
import type { Ask } from '../../platform/shared/ask.ts';
import type { NotebookRow } from '../../platform/notebook/schema.ts';
import { needsCheck, checksOf } from './check-entries.ts';

/** What the record says to the entries that did not come from a lookup in this browser, by their ids; none until it has answered. */
export function useStandings(ask: Ask, rows: readonly NotebookRow[]): ReadonlyMap<string, ClaimCheck> {
  const doubtful = rows.filter(needsCheck);
  const key = doubtful.map(({ id, revision }) => `${id} ${revision}`).join(' ');
  const asked = useLatest(
    doubtful.length === 0
      ? null
      : async () => {
          const checks = await checksOf(ask, doubtful);
          return new Map(doubtful.map(({ id }, index) => [id, checks[index]!]));
        },
    key,
  );
  // An entry is never another one under the same id, but for its note; the map may lag behind the list.
  return asked.value ?? new Map<string, ClaimCheck>();
}
