/**
 * Words that were given to the background for a page of ours, whose address has their id alone: addresses are written into the
 * browser's history. In its session storage: in memory, there when the worker dies and when the page is loaded again, and gone when the
 * browser ends.
 */
import { givenPath, type WordsPage } from '../shared/addresses.ts';
import type { Area } from '../shared/storage/area.ts';

/** `reader`: typed or asked for by a gesture that the browser or a page of ours tells of; `page`: by what a web page's script tells. */
export type Giver = 'reader' | 'page';

interface Given {
  id: string;
  words: string;
  by: Giver;
}

const KEY = 'givenWords';
/** Each kind forgets its own oldest: what scripts in pages tell never pushes out what the reader asked for. */
const MOST: Record<Giver, number> = { reader: 50, page: 20 };
/** Of each kind together, in UTF-16 units, but for the newest, which is always kept. */
const MOST_CHARACTERS = 400_000;

export interface GivenWords {
  /** @returns the id of the words: the same as before, where these are kept */
  give(words: string, by: Giver): Promise<string>;
  /** null where they are kept no longer. */
  read(id: string): Promise<string | null>;
  /** Keep words for a page of ours. @returns its address */
  pathWith(page: WordsPage, words: string, by: Giver): Promise<string>;
  clear(): Promise<void>;
}

/** There may be one writer only: what is given waits for what was given before. */
export function createGivenWords(area: Area, newId = (): string => crypto.randomUUID()): GivenWords {
  let writing: Promise<unknown> = Promise.resolve();
  /** What a full storage did not take: the words are known as long as the worker runs. */
  let unwritten: Given[] | null = null;
  const readAll = async (): Promise<Given[]> =>
    // Written by ourselves, in this version: the session ends with an update too.
    unwritten ?? ((await area.get(KEY))[KEY] as Given[] | undefined) ?? [];
  const write = async (all: Given[]): Promise<void> => {
    unwritten = await area.set({ [KEY]: all }).then(
      () => null,
      () => all,
    );
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = writing.then(work);
    writing = done.catch(() => undefined);
    return done;
  };
  const give: GivenWords['give'] = (words, by) =>
    inTurn(async () => {
      const all = await readAll();
      const before = all.find((each) => each.words === words);
      const id = before?.id ?? newId();
      const newest: Given = { id, words, by: before?.by === 'reader' ? 'reader' : by };
      await write(withinBounds([newest, ...all.filter((each) => each !== before)]));
      return id;
    });
  return {
    give,
    read: (id) => inTurn(async () => (await readAll()).find((each) => each.id === id)?.words ?? null),
    pathWith: async (page, words, by) => givenPath(page, words === '' ? null : await give(words, by)),
    clear: () => inTurn(() => write([])),
  };
}

/** @param all newest first */
function withinBounds(all: readonly Given[]): Given[] {
  const seen: Record<Giver, { count: number; characters: number }> = {
    reader: { count: 0, characters: 0 },
    page: { count: 0, characters: 0 },
  };
  return all.filter(({ words, by }) => {
    const kind = seen[by];
    kind.count += 1;
    kind.characters += words.length;
    return kind.count === 1 || (kind.count <= MOST[by] && kind.characters <= MOST_CHARACTERS);
  });
}
