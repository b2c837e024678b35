/** The search as it was before it went through a store: it reads every paragraph each time. Slow and plain, to compare with. */
import type { Word } from '../../engine/index/passage-store.ts';
import { foldText } from '../../engine/text/fold.ts';
import type { Form, OfficialRecord, Paragraph, Range, Transcript, Turn } from '../../engine/record/record.ts';
import { VOICES } from '../../engine/record/ranks.ts';
import { type ApartQuery, readApart } from '../../engine/search/apart.ts';
import { closest, excerptOf } from '../../engine/search/excerpt.ts';
import { type FacetValues, kindOf, narrow, NO_FILTER } from '../../engine/search/filter.ts';
import type { OutletNames } from '../../engine/text/names.ts';
import { isNamed, type Names, namesOfOutlets } from '../../engine/search/names-typed.ts';
import { findWords, type FoldedText } from '../../engine/search/places.ts';
import type { Apart } from '../../engine/search/relaxed.ts';
import { MAX_QUERY, type Search, type SearchFound, type SearchHit } from '../../engine/search/search.ts';
import { parseQuery, type SearchQuery } from '../../engine/search/typed.ts';
import { countryIn, topicsOf } from '../../engine/search/topics.ts';
import { splitPhrases } from '../../engine/text/split-phrases.ts';

const MAX_RUNS = 16;

interface Unit extends FoldedText {
  transcript: Transcript;
  turn: Turn;
  paragraph: Paragraph;
  /** Place in the record, for a steady order. */
  order: number;
  names: Names;
  values: FacetValues;
}

interface Found {
  unit: Unit;
  /** 0: the words run on as typed; 1: all in one sentence; 2: all in the paragraph. */
  quality: number;
  /** For each word, its places in the paragraph's text. */
  places: Range[][];
  named: boolean;
  alsoIn: string[];
}

const FORMS: readonly Form[] = ['full', 'partial', 'digest'];
const SENTENCE_END = /[。！？!?；;]/;

export function walkedSearch(record: OfficialRecord, outlets: readonly OutletNames[] = []): Search {
  const units = unitsOf(record, outlets);
  const counterparts = counterpartsIn(record);
  const names = new Map(
    units.flatMap(({ turn: { speaker } }) => (speaker === null ? [] : [[foldText(speaker).text, speaker] as const])),
  );
  const find = (asked: readonly SearchQuery[], half: boolean): Found[] =>
    units.flatMap((unit) => best(asked.map((each) => look(unit, each, half))) ?? []);
  return async (query, { limit, filter = NO_FILTER, any = false }) => {
    const { problem: unread, asked, phrases } = readQuery(query, any);
    let problem: SearchFound['problem'] = unread;
    let apart: Apart | null = null;
    let found = problem === null ? find(asked, false) : [];
    // 路透 is the beginning of an outlet's name; 人民 is that too, but first of all a word.
    if (found.length === 0 && problem === null) found = find(asked, true);
    if (found.length === 0 && problem === null) {
      if (isOtherLanguage(query)) problem = 'other-language';
      else ({ found, apart } = await findApart(asked));
    }
    const joined = joinEditions(found.sort(better), counterparts);
    const narrowed = narrow(joined, ({ unit }) => unit.values, filter);
    return {
      hits: narrowed.left.slice(0, limit).map(hitOf),
      total: narrowed.left.length,
      atMost: false,
      isCounted: true,
      facets: narrowed.facets,
      filter: narrowed.filter,
      // Not walked for: the words are looked up in lists of names.
      offers: [],
      phrases,
      apart,
      problem,
    };
  };

  async function findApart(asked: readonly SearchQuery[]): Promise<{ found: Found[]; apart: Apart | null }> {
    const typed = [...new Set(asked.flatMap((each) => each.typed))];
    if (typed.length > MAX_RUNS) return { found: [], apart: null };
    const { speakers, words } = await readApart(
      typed,
      names,
      async (texts) => new Set(texts.filter((text) => units.some((unit) => unit.folded.text.includes(text)))),
    );
    const without = asked.flatMap((each) => each.without);
    // A distance that was asked for is kept to.
    const isNear = asked.some(({ near }) => near.length > 0);
    const found = (isNear ? [] : find([queryOf(words, without)], false)).filter(({ unit: { turn } }) =>
      speakers.every((speaker) => turn.speaker === speaker),
    );
    if (words.length > 0 && found.length > 0) {
      const named = speakers.length > 0;
      return {
        found: found.map((each) => ({ ...each, named })),
        apart: { speakers, words: words.map(countOf), most: words.length, without: [] },
      };
    }
    // In no passage together: each as it was typed, since parts of a run stand anywhere.
    const whole = (await readApart(typed, names, async (texts) => new Set(texts))).words;
    const counts = whole.map(countOf);
    if (counts.every(({ total }) => total === 0)) return { found: [], apart: null };
    // Every set of the words, the largest first, until passages have one.
    const all = Array.from({ length: 2 ** whole.length }, (_, bits) => whole.filter((_word, at) => (bits >> at) & 1));
    for (let most = isNear ? 0 : whole.length; most > 0; most -= 1) {
      const sets = all.filter((set) => {
        const isStanding = ({ unit: { turn } }: Found) => speakers.every((speaker) => turn.speaker === speaker);
        return set.length === most && find([queryOf(set, without)], false).some(isStanding);
      });
      if (sets.length === 0) continue;
      if (most === 1 && sets.length > 1) break;
      const some = find(
        sets.map((set) => queryOf(set, without)),
        false,
      ).filter(({ unit: { turn } }) => speakers.every((speaker) => turn.speaker === speaker));
      const missing = whole.filter((word) => sets.every((set) => !set.includes(word))).map(({ text }) => text);
      return {
        found: some.map((each) => ({ ...each, named: speakers.length > 0 })),
        apart: { speakers, words: counts, most, without: missing },
      };
    }
    return { found: [], apart: { speakers, words: counts, most: 0, without: [] } };
  }

  function countOf(one: ApartQuery['words'][number]): Apart['words'][number] {
    const found = find([queryOf([one], [])], false).sort(better);
    return { text: one.text, total: joinEditions(found, counterparts).length };
  }
}

/** All of the words, wherever in a passage they stand. */
function queryOf(words: ApartQuery['words'], without: Word[]): SearchQuery {
  const typed = words.map(({ text }) => text);
  return { words: words.map(({ word }) => word), without, near: [], phrase: typed.join(''), typed };
}

/** The record is in Chinese; what it has of other letters was found. */
function isOtherLanguage(query: string): boolean {
  return !/\p{Script=Han}/u.test(query) && /\p{L}/u.test(query);
}

function readQuery(query: string, any: boolean): Pick<SearchFound, 'problem' | 'phrases'> & { asked: SearchQuery[] } {
  if (query.length > MAX_QUERY) return { problem: 'too-long', phrases: [], asked: [] };
  const parts = splitPhrases(query);
  const whole = parseQuery(query);
  const isList = parts.length > 1;
  const asked = (any && isList ? parts.map((part) => parseQuery(part)) : [whole]).filter(hasWords);
  return {
    problem: asked.length === 0 ? 'no-words' : null,
    phrases: isList ? parts : whole.typed,
    asked,
  };
}

function hasWords({ words }: SearchQuery): boolean {
  return words.length > 0;
}

function unitsOf(record: OfficialRecord, outlets: readonly OutletNames[]): Unit[] {
  const namesOf = namesOfOutlets(outlets);
  const units: Unit[] = [];
  for (const transcript of record.transcripts) {
    const questions = new Map(
      transcript.turns.filter(({ voice }) => voice === 'question').map((turn) => [turn.id, turn]),
    );
    for (const turn of transcript.turns) {
      const values = valuesOf(transcript, turn, questions.get(turn.id.replace(/#a(?=[1-9])/, '#q')) ?? null);
      for (const [at, paragraph] of turn.paragraphs.entries()) {
        const { text } = paragraph;
        // A question is found by its outlet once, where it begins.
        const names = namesOf(at === 0 ? turn.outlet : null);
        const folded = foldText(text);
        units.push({ transcript, turn, paragraph, text, folded, order: units.length, names, values });
      }
    }
  }
  return units;
}

/** @param question the one that the turn is, or answers */
function valuesOf({ event, date }: Transcript, { voice, speaker }: Turn, question: Turn | null): FacetValues {
  const outlets = question?.outlet?.split('、') ?? [];
  const named = [question?.label ?? '', ...outlets].flatMap((name) => countryIn(name) ?? []);
  return {
    event: [event],
    year: date === null ? [] : [date.slice(0, 4)],
    kind: [kindOf(voice)],
    speaker: speaker === null ? [] : [speaker],
    outlet: outlets,
    country: [...new Set(named)],
    topic: question === null ? [] : topicsOf(question.paragraphs.map(({ text }) => text).join('\n')),
  };
}

/** @param half a part of an outlet's name will do */
function look(unit: Unit, asked: SearchQuery, half: boolean): Found | null {
  const isName = ({ text }: Word): boolean => isNamed(unit.names, text, half);
  if (asked.without.some(({ text }) => unit.names.whole.has(text))) return null;
  const named = asked.words.some(isName);
  const places =
    findWords(unit, asked) ??
    (named ? findWords(unit, { ...asked, words: asked.words.filter((word) => !isName(word)) }) : null);
  return places && { unit, quality: qualityOf(unit, asked, places), places, named, alsoIn: [] };
}

/** Of several queries one is enough; what all of them found is marked. */
function best(found: readonly (Found | null)[]): Found | null {
  const all = found.filter((each) => each !== null);
  const [first] = all.sort((a, b) => a.quality - b.quality);
  return first ? { ...first, places: all.flatMap(({ places }) => places) } : null;
}

function qualityOf({ folded, text }: Unit, { phrase }: SearchQuery, places: Range[][]): number {
  if (places.length === 0 || folded.text.includes(phrase)) return 0;
  const [start, end] = closest(places);
  return SENTENCE_END.test(text.slice(start, end)) ? 2 : 1;
}

/** Best first, then newest first; within an event by whose words they are, and by the fuller text. */
function better(a: Found, b: Found): number {
  return (
    a.quality - b.quality ||
    compare(b.unit.transcript.date ?? '', a.unit.transcript.date ?? '') ||
    compare(b.unit.transcript.event, a.unit.transcript.event) ||
    VOICES.indexOf(a.unit.turn.voice) - VOICES.indexOf(b.unit.turn.voice) ||
    FORMS.indexOf(a.unit.transcript.form) - FORMS.indexOf(b.unit.transcript.form) ||
    a.unit.order - b.unit.order
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** For each paragraph, those of the other texts of its event that hold one of its sentences. */
function counterpartsIn(record: OfficialRecord): Map<string, Set<string>> {
  const counterparts = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    const known = counterparts.get(from);
    if (known) known.add(to);
    else counterparts.set(from, new Set([to]));
  };
  for (const { sentences } of record.alignment) {
    for (const { a, b } of sentences) {
      if (a === null || b === null) continue;
      link(a.paragraph, b.paragraph);
      link(b.paragraph, a.paragraph);
    }
  }
  return counterparts;
}

/** Show a passage once where several published texts of the event have it: the same words are no second finding. */
function joinEditions(found: readonly Found[], counterparts: ReadonlyMap<string, ReadonlySet<string>>): Found[] {
  const kept: Found[] = [];
  const shown = new Map<string, Found>();
  for (const each of found) {
    const { paragraph, transcript } = each.unit;
    const other = [...(counterparts.get(paragraph.id) ?? [])]
      .map((id) => shown.get(id))
      .find((one) => one !== undefined && one.unit.transcript !== transcript && one.quality === each.quality);
    if (other) {
      if (!other.alsoIn.includes(transcript.id)) other.alsoIn.push(transcript.id);
      continue;
    }
    shown.set(paragraph.id, each);
    kept.push(each);
  }
  return kept;
}

function hitOf({ unit: { transcript, turn, paragraph }, places, quality, named, alsoIn }: Found): SearchHit {
  const { text } = paragraph;
  const { range, marks } = excerptOf(text, places);
  const [from, to] = range;
  const { id, date, title, publisher, form } = transcript;
  return {
    transcript: id,
    paragraph: paragraph.id,
    date,
    title,
    publisher,
    form,
    speaker: turn.speaker,
    voice: turn.voice,
    outlet: turn.outlet,
    named,
    quality,
    excerpt: text.slice(from, to),
    cut: [from > 0, to < text.length],
    marks: marks.map(([start, end]) => [start - from, end - from] as const),
    alsoIn,
  };
}
