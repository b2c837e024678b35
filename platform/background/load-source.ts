import type { AddClosest } from '../../engine/english/closest/add-closest.ts';
import type { AddInMeaning } from '../../engine/english/closest/closest-in-meaning.ts';
import type { Finder } from '../../engine/find/finder.ts';
import { contentsOf } from '../../engine/source/contents.ts';
import { eventTexts } from '../../engine/source/event-texts.ts';
import { coverageOf } from '../../engine/record/coverage-of.ts';
import { BUNDLED } from '../../engine/record/of-record.ts';
import type { OfficialRecord } from '../../engine/record/record.ts';
import type { KnownNames } from '../../engine/text/names.ts';
import type { Source } from '../../engine/source/source.ts';
import { sourceOf } from '../../engine/source/source-of.ts';
import type { Loaded } from './load-finder.ts';

interface BundledParts {
  /** The record alone, which is there before the index. */
  record: () => Promise<OfficialRecord>;
  loaded: () => Promise<Loaded>;
  finder: () => Promise<Finder>;
  addClosest: () => Promise<AddClosest>;
  addInMeaning: () => Promise<AddInMeaning>;
  names: Pick<KnownNames, 'outlets' | 'people'>;
  /** Of the extension, with which the record comes. */
  version: () => string;
  hash: () => string;
}

/** The record that ships with the extension, as one source among others. */
export function bundledSource({
  record,
  loaded,
  finder,
  addClosest,
  addInMeaning,
  names,
  version,
  hash,
}: BundledParts): Source {
  return sourceOf({
    id: BUNDLED,
    describe: async () => ({
      name: BUNDLED,
      coverage: coverageOf((await record()).transcripts),
      version: version(),
      hash: hash(),
      inPages: true,
    }),
    texts: async () => {
      const all = await record();
      return {
        contents: async (page) => contentsOf(all, page),
        eventTexts: async (transcript) => eventTexts(all, transcript),
        transcripts: async (ids) => all.transcripts.filter(({ id }) => ids.includes(id)),
      };
    },
    store: async () => (await loaded()).store,
    finder,
    addClosest,
    addInMeaning,
    names,
  });
}
