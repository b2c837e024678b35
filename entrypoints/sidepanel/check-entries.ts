/** Entries compared with the record, where that is called for: an entry from a file can claim anything. */
import type { ClaimCheck } from '../../engine/source/verify.ts';
import type { Ask } from '../../platform/shared/ask.ts';
import { claimOf, type NotebookEntry, writeSetAside } from '../../platform/notebook/entry.ts';

/** So many go in one message: the background answers others in between. */
const BATCH = 20;

/** What a lookup of this browser found needs no check, whatever it says. */
export function needsCheck({ origin }: Pick<NotebookEntry, 'origin'>): boolean {
  return origin !== 'kept';
}

/** @param tell hears how many are done, from 0 to 1 */
export async function checksOf(
  ask: Ask,
  entries: readonly NotebookEntry[],
  tell: (share: number) => void = () => {},
): Promise<ClaimCheck[]> {
  const checks: ClaimCheck[] = [];
  for (let at = 0; at < entries.length; at += BATCH) {
    checks.push(...(await ask('verify', { claims: entries.slice(at, at + BATCH).map(claimOf) })));
    tell(checks.length / entries.length);
  }
  return checks;
}

/** The same entries, with what the check gave. */
export async function checkedEntries(
  ask: Ask,
  entries: readonly NotebookEntry[],
  tell: (share: number) => void,
): Promise<NotebookEntry[]> {
  const doubtful = entries.filter(needsCheck);
  const checks = await checksOf(ask, doubtful, tell);
  const byId = new Map(doubtful.map(({ id }, index) => [id, checks[index]]));
  return entries.map((entry) => {
    const check = byId.get(entry.id);
    if (check === undefined) return { ...entry, checked: null };
    return { ...entry, checked: check.standing, setAside: writeSetAside(check.setAside) };
  });
}
