/** Entries compared with the record, where that is called for: an entry from a file can claim anything. */
import type { ClaimCheck } from '../../engine/source/verify.ts';
import type { Ask } from '../../platform/shared/ask.ts';
import { claimOf, isBorneOut, type NotebookEntry, writeSetAside } from '../../platform/notebook/entry.ts';

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

/**
 * An entry from a file with what the check gave in place of what the file says of it; null: not compared yet.
 *
 * Whether speech without marks has the record's words or their sense is for the finder to say, and nothing is said of it where the record
 * does not bear the entry out. A quotation with changes that a file calls speech without marks is told as the finder has it.
 */
export function asChecked<Entry extends NotebookEntry>(entry: Entry, check: ClaimCheck | null): Entry {
  const checked = { ...entry, checked: check?.standing ?? null, setAside: writeSetAside(check?.setAside ?? []) };
  const isTold = check !== null && isBorneOut(checked) && entry.said !== null;
  const isSame = check?.wording === 'verbatim' || check?.wording === 'near';
  return { ...checked, said: !isTold ? null : isSame ? 'asIs' : entry.wording === 'similar' ? 'retold' : null };
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
    return check === undefined ? { ...entry, checked: null } : asChecked(entry, check);
  });
}
