/** All sources there are, asked as one. */
import { withOriginals } from '../english/align/with-originals.ts';
import { languageOf } from '../english/compare/mixed.ts';
import type { QuotePage } from '../english/closest/add-closest.ts';
import type { LookUpOptions } from '../find/finder.ts';
import type { OfSource, SourcedAnswer } from '../record/answer.ts';
import type { OfficialRecord, Transcript } from '../record/record.ts';
import type { KeptPassage, Whereabouts } from '../search/locate.ts';
import type { SearchOptions } from '../search/search.ts';
import type { PhrasePlace } from '../search/timeline.ts';
import { type AskedSource, type AskOptions, askSources, type SourceAnswers } from './ask-sources.ts';
import type { ContentsPage } from './contents.ts';
import { mergeAnswers, mergeTimelines, mergeWhereabouts, type SourcedTimeline } from './merge.ts';
import {
  mergeContents,
  mergeSearches,
  questionsAcross,
  type SourcedContents,
  type SourcedFound,
} from './merge-search.ts';
import type { Source, Waiting } from './source.ts';

/** Rejects only where no source answers and one fails. */
export interface Sources {
  lookUp(quote: string, length?: number, options?: LookUpOptions & { page?: QuotePage }): Promise<SourcedAnswer>;
  search(query: string, options: SearchOptions): Promise<SourcedFound>;
  contents(page: ContentsPage): Promise<SourcedContents>;
  /** The same, with the questions of an event beside each other also where several sources have texts of it. */
  contentsWithQuestions(page: ContentsPage): Promise<SourcedContents>;
  /** Of the first source that has the transcript, with its id. */
  eventTexts(transcript: string): Promise<(OfficialRecord & OfSource) | null>;
  /** Each names the source that gave it. */
  transcripts(ids: readonly string[]): Promise<(Transcript & OfSource)[]>;
  /** Without phrases: which events there are. */
  timeline(phrases: readonly string[]): Promise<SourcedTimeline>;
  phrasePlaces(phrases: readonly string[], event: string): Promise<PhrasePlace[]>;
  locate(passages: readonly KeptPassage[]): Promise<Whereabouts[]>;
}

/**
 * @param list told anew with each question: sources come and go
 * @param later sources of which it has to be looked up what there is
 */
export function createSources(
  list: () => readonly AskedSource[],
  options: AskOptions,
  later: (() => Promise<readonly AskedSource[]>) | null = null,
): Sources {
  const ask = <T>(question: (source: Source, signal: Waiting) => Promise<T>): Promise<SourceAnswers<T>> =>
    askSources(list(), question, options, later?.() ?? null);
  const values = async <T>(question: (source: Source) => Promise<T>): Promise<T[]> =>
    (await ask(question)).answers.map(({ value }) => value);
  const transcripts: Sources['transcripts'] = async (ids) => {
    const { answers } = await ask((source) => source.transcripts(ids));
    const all = answers.flatMap(({ id, value }) => value.map((each) => ({ ...each, source: id })));
    // A text that two sources have is the first one's.
    const found = new Map(all.toReversed().map((each) => [each.id, each]));
    return [...found.values()].toReversed();
  };
  const contents: Sources['contents'] = async (page) => {
    const { answers, sources } = await ask((source) => source.contents(page));
    return mergeContents(answers, sources, page);
  };
  return {
    transcripts,
    async lookUp(quote, length = quote.length, { closest = false, isOfEvent = false, page } = {}) {
      const { answers, sources } = await ask((source, signal) =>
        source.lookUp(quote, { length, closest, isOfEvent, page: page ?? null, signal }),
      );
      const answer = mergeAnswers(answers, sources);
      return languageOf(quote) === 'zh' ? answer : withOriginals(answer, transcripts);
    },
    async search(query, searched) {
      const { answers, sources } = await ask((source) => source.search(query, searched));
      return mergeSearches(answers, sources, searched.limit);
    },
    contents,
    async contentsWithQuestions(page) {
      const merged = await contents(page);
      const shared = merged.events.filter(({ texts }) => new Set(texts.map(({ source }) => source)).size > 1);
      const ids = shared.flatMap(({ texts }) => texts.map(({ id }) => id));
      if (ids.length === 0) return merged;
      const { answers } = await ask((source) => source.transcripts(ids));
      return questionsAcross(merged, answers);
    },
    async eventTexts(transcript) {
      const { answers } = await ask((source) => source.eventTexts(transcript));
      for (const { id, value } of answers) if (value !== null) return { ...value, source: id };
      return null;
    },
    async timeline(phrases) {
      const { answers, sources } = await ask((source) => source.timeline(phrases));
      return mergeTimelines(answers, sources);
    },
    async phrasePlaces(phrases, event) {
      const all = await values((source) => source.phrasePlaces(phrases, event));
      const counted = (places: readonly PhrasePlace[]): number => places.reduce((sum, { count }) => sum + count, 0);
      return all.reduce((most, places) => (counted(places) > counted(most) ? places : most), []);
    },
    locate: async (passages) => mergeWhereabouts(await values((source) => source.locate(passages))),
  };
}
