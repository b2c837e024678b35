/**
 * Whom the background asks: for our own pages all sources there are; for web pages those alone whose words may stand there. What answers a web
 * page is made from the latter and is never handed the former: so no word of a private text can reach one.
 */
import { createBilingualFinder } from '../../engine/english/compare/bilingual-finder.ts';
import type { Rarity } from '../../engine/index/store.ts';
import { BUNDLED } from '../../engine/record/of-record.ts';
import { type AskedSource, askSources, type AskOptions } from '../../engine/source/ask-sources.ts';
import { withSharedRarity } from '../../engine/source/shared-rarity.ts';
import { createSources, type Sources } from '../../engine/source/sources.ts';
import type { KnownNames } from '../../engine/text/names.ts';
import type { Loaded } from '../../platform/background/load-finder.ts';
import type { UnshownCount } from '../../platform/background/badge.ts';
import { type LibrarySources, type LibraryView, librarySources } from '../../platform/background/load-library.ts';
import { bundledSource } from '../../platform/background/load-source.ts';
import type { SourcesForPages } from '../../platform/background/page-check/for-pages.ts';
import { once } from '../../platform/shared/once.ts';

type BundledParts = Omit<Parameters<typeof bundledSource>[0], 'finder' | 'names'>;
type LibraryParts = Omit<Parameters<typeof librarySources>[0], 'names' | 'version' | 'otherRarity'>;

/** How rare words are elsewhere is waited for no longer; then they are weighed by the record alone. */
const RARITY_MS = 1000;
/** Which packs there are is waited for no longer: the record's answer must not hang on a disk. */
const PACKS_MS = 4000;

export interface AllSources {
  /** For pages of ours. */
  own: Sources;
  /** For web pages. */
  shown: SourcesForPages;
  /** The record that ships, by itself. */
  bundled: Sources;
  /** Of texts that web pages may not be shown: for the reader alone. 0 where they cannot be asked, which pages of ours say themselves. */
  countUnshown: (quote: string, length: number) => Promise<UnshownCount>;
  /** Whether there are any; where that cannot be told, there may be. */
  hasUnshown: () => Promise<boolean>;
}

export function createAllSources(
  bundled: BundledParts,
  library: LibraryParts,
  names: KnownNames,
  options: AskOptions,
): AllSources {
  const { loaded, version } = bundled;
  const otherRarity = async (text: string): Promise<Rarity[]> => {
    const rarity = loaded().then(async ({ store }) => [await store.rarity(text)]);
    // Where the record cannot be loaded, its own source says so.
    return rarity.catch(() => []);
  };
  const views: LibrarySources = librarySources({ ...library, names, version, otherRarity });
  const { wait } = options;
  const beside = ({ asked, rarity }: LibraryView, packs: () => Promise<readonly AskedSource[]>): Sources => {
    const others = (text: string): Promise<readonly Rarity[]> =>
      Promise.race([rarity(text), wait(RARITY_MS).then(() => [])]);
    const finder = once(async () => finderOver(await loaded(), others, names));
    const source = bundledSource({ ...bundled, finder, names });
    const inTime = (): Promise<readonly AskedSource[]> => Promise.race([packs(), wait(PACKS_MS).then(() => [])]);
    return createSources(() => [{ source, off: null, limitMs: null }, asked], options, inTime);
  };
  return {
    own: beside(views.all, () => views.packs(false)),
    shown: forPages(beside(views.shown, () => views.packs(true))),
    bundled: createSources(
      () => [
        {
          source: bundledSource({ ...bundled, finder: async () => (await loaded()).finder, names }),
          off: null,
          limitMs: null,
        },
      ],
      options,
    ),
    async countUnshown(quote, length) {
      const { library: ofLibrary, packs: ofPacks } = views.unshown;
      const count = async ({ asked }: { asked: AskedSource }): Promise<number> => {
        const looking = askSources(
          [asked],
          (source, signal) => source.lookUp(quote, { length, closest: false, signal }),
          options,
        );
        const { answers } = await looking.catch(() => ({ answers: [] }));
        return answers.flatMap(({ value }) => value.matches.filter(({ wording }) => wording !== 'similar')).length;
      };
      const [library, packs] = await Promise.all([count(ofLibrary), count(ofPacks)]);
      return { library, packs };
    },
    async hasUnshown() {
      const { library: ofLibrary, packs: ofPacks } = views.unshown;
      const has = async ({ presence }: AskedSource): Promise<boolean> => {
        try {
          return presence === undefined || (await presence()) === 'there';
        } catch {
          return true;
        }
      };
      return (await has(ofLibrary.asked)) || has(ofPacks.asked);
    },
  };
}

/**
 * A web page is told of the record, and of what its answer is made of. That another source failed, was slow or has nothing would tell it
 * that the reader has one.
 */
function forPages(sources: Sources): SourcesForPages {
  return {
    ...sources,
    isForPages: true,
    async lookUp(...asked) {
      const answer = await sources.lookUp(...asked);
      const told = new Set(
        answer.matches.flatMap(({ source, readings }) => [source, ...readings.map((each) => each.source)]),
      );
      return { ...answer, sources: answer.sources.filter(({ id }) => id === BUNDLED || told.has(id)) };
    },
  };
}

function finderOver({ store }: Loaded, others: (text: string) => Promise<readonly Rarity[]>, names: KnownNames) {
  return createBilingualFinder(withSharedRarity(store, others), () => performance.now(), names);
}
