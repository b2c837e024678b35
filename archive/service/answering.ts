/** What the routes answer with: the engine's own answers, and of which archive they are. */
import type { Answer, SourcedAnswer } from '../../engine/record/answer.ts';
import { createBilingualFinder } from '../../engine/english/compare/bilingual-finder.ts';
import { FOLD_VERSION } from '../../engine/index/segments/manifest.ts';
import { bigramsOf } from '../../engine/index/grams.ts';
import type { Range } from '../../engine/record/record.ts';
import { createSearch, type SearchFound, type SearchOptions } from '../../engine/search/search.ts';
import { mergeAnswers } from '../../engine/source/merge.ts';
import type { KnownNames } from '../../engine/text/names.ts';
import { foldText } from '../../engine/text/fold.ts';
import type { Asking } from '../database/shard.ts';
import type { ArchiveFacts } from '../store/facts.ts';
import type { Proposal } from '../../engine/index/store.ts';
import type { ArchiveStore } from '../store/archive-store.ts';
import type { AskedArchive, OpenArchive } from '../store/open-archive.ts';

/** Comes with every answer. */
export interface ArchiveTold {
  name: string;
  generation: number;
  /** Version of the folding by which it was indexed. */
  fold: number;
  /** A part of it did not answer: what is not found may be there. */
  partial: boolean;
}

export interface LookUpAsked {
  query: string;
  length?: number;
  closest?: boolean;
  isOfEvent?: boolean;
}

export type ArchiveAnswer = SourcedAnswer & { archive: ArchiveTold };

/** A paragraph for who aligns by himself. */
export interface ProposedPassage {
  event: string;
  transcript: string;
  paragraph: string;
  ranges: Range[];
  text: string;
  /** Of the transcript's source. */
  sha256: string;
}

/** Folded characters for which paragraphs are proposed: a stretch of a quotation, as the finder cuts them. */
const STRETCH = 48;
/** Of a quotation, for which what holds them is asked: those of its first four stretches. */
const MOST_PIECES = 16;

export interface Answering {
  told: (facts: ArchiveFacts, asking: Asking) => ArchiveTold;
  lookUp: (asking: Asking, asked: LookUpAsked) => Promise<ArchiveAnswer>;
  search(asking: Asking, query: string, options: SearchOptions): Promise<{ found: SearchFound; archive: ArchiveTold }>;
  propose(asking: Asking, query: string, limit: number): Promise<{ passages: ProposedPassage[]; archive: ArchiveTold }>;
}

export function createAnswering(archive: OpenArchive, names: KnownNames): Answering {
  const told = ({ name, generation }: ArchiveFacts, { lost }: Asking): ArchiveTold => {
    return { name, generation, fold: FOLD_VERSION, partial: lost.size > 0 };
  };
  const lookUpIn = async (
    { facts, store }: AskedArchive,
    asking: Asking,
    asked: LookUpAsked,
  ): Promise<ArchiveAnswer> => {
    const { query, length = query.length, closest = false, isOfEvent = false } = asked;
    const finder = createBilingualFinder(store, () => performance.now(), names);
    const find = (): Promise<Answer> => finder.lookUp(query, length, { closest, isOfEvent });
    let value = await find();
    while (await store.settle()) value = await find();
    const id = `archive:${facts.name}`;
    // Nothing was found where not all was looked through: that is no finding of the archive.
    const isMissing = asking.lost.size > 0 && value.wording === 'none';
    const state = { id, state: isMissing ? ('failed' as const) : ('answered' as const) };
    const reason = asking.lost.size > 0 ? 'partial' : null;
    return { ...mergeAnswers([{ id, value }], [{ ...state, reason }]), archive: told(facts, asking) };
  };
  return {
    told,
    lookUp: async (asking, asked) => lookUpIn(await archive.ask(asking), asking, asked),
    async search(asking, query, options) {
      const { facts, store } = await archive.ask(asking);
      const found = await createSearch(store, names.outlets, names.people)(query, options);
      return { found, archive: told(facts, asking) };
    },
    async propose(asking, query, limit) {
      const { facts, store } = await archive.ask(asking);
      const { text } = foldText(query);
      const stretches = Array.from({ length: Math.ceil(text.length / STRETCH) }, (_, at) => {
        return { text: text.slice(at * STRETCH, (at + 1) * STRETCH), limit: Math.max(limit, STRETCH) };
      });
      const pairs = new Set(bigramsOf(text));
      const found = await ranked(store, await store.propose(stretches), pairs);
      // A notice that is printed every day has no pair that is rare: what holds a piece of it whole is asked for then.
      if ((found[0]?.shared ?? 0) * 2 < pairs.size) {
        const pieces = stretches.flatMap((stretch) => piecesOf(stretch.text)).slice(0, MOST_PIECES);
        const holding = await store.propose(pieces.map((piece) => ({ text: piece, limit: null })));
        found.push(
          ...(await ranked(
            store,
            holding.map((list) => list.slice(0, STRETCH)),
            pairs,
          )),
        );
      }
      const byParagraph = new Map(found.map((each) => [each.passage.paragraph, each]));
      // The database knows them by the rarest pairs; all of them say more.
      const best = [...byParagraph.values()].sort((one, other) => other.shared - one.shared).slice(0, limit);
      return { passages: best.map(({ passage }) => passage), archive: told(facts, asking) };
    },
  };
}

/** Passages that were proposed, with how many of a quotation's pairs each has; the most first. */
async function ranked(
  store: ArchiveStore,
  lists: readonly Proposal[][],
  pairs: ReadonlySet<string>,
): Promise<{ passage: ProposedPassage; shared: number }[]> {
  const proposed = new Map(lists.flat().map((each) => [`${each.transcript} ${each.slot}`, each]));
  const ids = new Set([...proposed.values()].map(({ transcript }) => transcript));
  const byId = new Map((await store.transcripts([...ids])).map((transcript) => [transcript.id, transcript]));
  const passages = [...proposed.values()].flatMap(({ event, transcript, slot }) => {
    const own = byId.get(transcript);
    const paragraph = own?.turns.flatMap(({ paragraphs }) => paragraphs)[slot];
    if (own === undefined || paragraph === undefined) return [];
    const { id, ranges, text } = paragraph;
    const shared = [...new Set(bigramsOf(foldText(text).text))].filter((pair) => pairs.has(pair)).length;
    const passage: ProposedPassage = { event, transcript, paragraph: id, ranges, text, sha256: own.sha256 };
    return [{ passage, shared }];
  });
  return passages.sort((one, other) => other.shared - one.shared);
}

/** Of forty characters with three changed, one quarter at least is as it was. */
function piecesOf(stretch: string): string[] {
  const length = Math.ceil(stretch.length / 4);
  return [0, 1, 2, 3].map((at) => stretch.slice(at * length, (at + 1) * length)).filter((piece) => piece.length > 3);
}
