/** The notebook as a list to work through: what stands in it, page by page, in the order in which it is read. */
import type { Wording } from '../../engine/record/answer.ts';
import { kindOf } from '../../engine/search/filter.ts';
import { isOfLibrary, type NotebookEntry, ownerOf } from './entry.ts';

/**
 * What an entry is counted as. What rests on a text of the reader's own is no finding of the record, nor is what a pack or an archive has, nor
 * what a file alone says; speech without marks claims no wording; a reporter's or an editor's words are counted as theirs, however well they are
 * quoted.
 */
export type FindingKey = Wording | 'asIs' | 'retold' | 'others' | 'library' | 'packs' | 'claimed';

/** In the order in which they are told: what is as the record has it first, what was not compared last. */
export const FINDING_KEYS = [
  'verbatim',
  'near',
  'asIs',
  'altered',
  'abridged',
  'spliced',
  'partial',
  'retold',
  'others',
  'similar',
  'none',
  'unchecked',
  'library',
  'packs',
  'claimed',
] as const satisfies FindingKey[];

type Told = Pick<NotebookEntry, 'origin' | 'checked' | 'source' | 'wording' | 'said' | 'voice'>;

export function findingOf(entry: Told): FindingKey {
  const { origin, checked, wording, said, voice } = entry;
  if (origin !== 'kept' && checked !== 'confirmed') return 'claimed';
  // An archive's texts are named as a pack's are.
  if (isOfLibrary(entry)) return ownerOf(entry).source.startsWith('pack:') ? 'packs' : 'library';
  if (wording === 'none' || wording === 'unchecked') return wording;
  if (voice !== null && kindOf(voice) !== 'official' && wording !== 'similar') return 'others';
  return said ?? wording;
}

/** How many entries there are of each finding; none of which there is none. */
export function tallyOf(entries: readonly Told[]): { key: FindingKey; n: number }[] {
  const counts = Map.groupBy(entries, findingOf);
  return FINDING_KEYS.map((key) => ({ key, n: counts.get(key)?.length ?? 0 })).filter(({ n }) => n > 0);
}

/** The entries of one page. */
export interface PageGroup<Entry extends NotebookEntry> {
  address: string | null;
  title: string | null;
  entries: Entry[];
}

type Ranked = NotebookEntry & { rank?: number | null };

/** Pages, the one that something was kept of last first; in each the reader's order, and behind that the order in which they were kept. */
export function groupByPage<Entry extends Ranked>(entries: readonly Entry[]): PageGroup<Entry>[] {
  const groups = [...Map.groupBy(entries, pageOf).values()].map((own) => {
    const inOrder = own.toSorted((a, b) => rankOf(a) - rankOf(b) || compare(a.keptAt, b.keptAt) || compare(a.id, b.id));
    const { pageAddress: address, pageTitle: title } = inOrder[0]!;
    const last = own.reduce((latest, { keptAt }) => (keptAt > latest ? keptAt : latest), '');
    return { last, group: { address, title, entries: inOrder } };
  });
  return groups.toSorted((a, b) => compare(b.last, a.last)).map(({ group }) => group);
}

/** A frame of another site is named by its title alone. */
function pageOf({ pageAddress, pageTitle }: NotebookEntry): string {
  return pageAddress ?? `\0${pageTitle ?? ''}`;
}

function rankOf({ rank }: Ranked): number {
  return rank ?? Number.MAX_SAFE_INTEGER;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Ids with one of them moved up (-1) or down (1) by one place; null where it stands at that end. */
export function movedBy(ids: readonly string[], id: string, by: -1 | 1): string[] | null {
  const at = ids.indexOf(id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= ids.length) return null;
  return ids.toSpliced(at, 1).toSpliced(to, 0, id);
}
