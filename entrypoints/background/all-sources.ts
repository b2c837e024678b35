/**
 * Whom the background asks: for our own pages all sources there are; for web pages those alone whose words may stand there. What answers a web
 * page is made from the latter and is never handed the former: so no word of a private text can reach one.
 */
import { createFinder } from '../../engine/find/finder.ts';
import type { SourceState } from '../../engine/record/answer.ts';
import type { Rarity } from '../../engine/index/store.ts';
import { askSources, type AskOptions } from '../../engine/source/ask-sources.ts';
import { withSharedRarity } from '../../engine/source/shared-rarity.ts';
import { createSources, type Sources } from '../../engine/source/sources.ts';
import type { KnownNames } from '../../engine/text/names.ts';
import type { Loaded } from '../../platform/background/load-finder.ts';
import { type LibrarySources, type LibraryView, librarySources } from '../../platform/background/load-library.ts';
import { bundledSource } from '../../platform/background/load-source.ts';
import { once } from '../../platform/shared/once.ts';

type BundledParts = Omit<Parameters<typeof bundledSource>[0], 'finder' | 'outlets'>;
type LibraryParts = Omit<Parameters<typeof librarySources>[0], 'names' | 'version' | 'otherRarity'>;

/** How rare words are elsewhere is waited for no longer; then they are weighed by the record alone. */
const RARITY_MS = 1000;

/** Matches in texts that may not be shown, and whether these could be asked. */
export interface Unshown {
  count: number;
  /** Where they could not, or not in time. */
  troubles: SourceState[];
}

export interface AllSources {
  /** For pages of ours. */
  own: Sources;
  /** For web pages. */
  shown: Sources;
  /** The record that ships, by itself. */
  bundled: Sources;
  countUnshown: (quote: string, length: number) => Promise<Unshown>;
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
  const beside = ({ asked, rarity }: LibraryView): Sources => {
    const others = (text: string): Promise<readonly Rarity[]> =>
      Promise.race([rarity(text), wait(RARITY_MS).then(() => [])]);
    const finder = once(async () => finderOver(await loaded(), others, names));
    const source = bundledSource({ ...bundled, finder, outlets: names.outlets });
    return createSources(() => [{ source, off: null, limitMs: null }, asked], options);
  };
  return {
    own: beside(views.all),
    shown: beside(views.shown),
    bundled: createSources(
      () => [
        {
          source: bundledSource({ ...bundled, finder: async () => (await loaded()).finder, outlets: names.outlets }),
          off: null,
          limitMs: null,
        },
      ],
      options,
    ),
    async countUnshown(quote, length) {
      try {
        const { answers, sources } = await askSources(
          [views.unshown.asked],
          (source, signal) => source.lookUp(quote, { length, closest: false, signal }),
          options,
        );
        const troubles = sources.filter(({ state }) => state === 'failed' || state === 'late');
        const found = answers.flatMap(({ value }) => value.matches.filter(({ wording }) => wording !== 'similar'));
        return { count: found.length, troubles };
      } catch (error) {
        return {
          count: 0,
          troubles: [{ id: views.unshown.asked.source.id, state: 'failed', reason: options.reasonOf(error) }],
        };
      }
    },
  };
}

function finderOver({ store }: Loaded, others: (text: string) => Promise<readonly Rarity[]>, names: KnownNames) {
  return createFinder(withSharedRarity(store, others), () => performance.now(), names);
}
