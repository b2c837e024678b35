/** What a page needs to show an answer: the answer itself, and the few facts of the record that it points to. */
import type { OfSource, SourcedAnswer } from './answer.ts';
import { layAnswer, type LaidAnswer } from './shown/lay-passage.ts';
import { wordsSetAside } from './set-aside.ts';
import type { EditionNaming } from './edition-name.ts';
import { type PlaceLine, placeLines } from './shown/place-lines.ts';
import type { SaidAnswer } from './shown/said.ts';
import { sourceLink } from './shown/source-link.ts';
import type { Form, Paragraph, Transcript, TranslatedBy, Voice } from './record.ts';

/** One text, as it is named to the reader, and whose it is: the record's, or the reader's own. */
export interface Edition extends OfSource {
  transcript: string;
  /** As in `TranscriptFacts`. */
  date: string | null;
  title: string;
  publisher: string | null;
  sourceLine: string | null;
  pageHead: string | null;
  form: Form;
  covers: string;
  address: string | null;
  /** Of a translation; absent of a Chinese text. */
  language?: 'en';
  /** Who made the translation; null where nobody has said. */
  translation?: TranslatedBy | null;
  /** The title, by language tag: languages that have a form of their own. */
  titles: Record<string, string>;
  /** How the text is called, by language tag. */
  names: Record<string, string>;
  /** The same in few words. */
  short: Record<string, string>;
}

/** The official with the office they spoke in, by language tag: languages that have a form of their own. */
export type OfficialNames = Record<string, string>;

/** Gives names in the languages of the interface: pages of others bring no code that could. */
export interface Naming {
  edition(naming: EditionNaming): Record<string, string>;
  title(title: string): Record<string, string>;
  short(text: EditionNaming & { form: Form }): Record<string, string>;
  official(speaker: string | null, office: string | null): OfficialNames;
  outlet(name: string): OfficialNames;
}

/** The turn in which a paragraph stands. */
export interface Passage {
  turn: string;
  voice: Voice;
  /** Who says it, by name. */
  speaker: string | null;
  outlet: string | null;
  label: string | null;
  reported: boolean;
  paragraphs: Paragraph[];
}

export interface AnswerView extends UnsaidView {
  /** By language tag, all languages of the interface. */
  said: Record<string, SaidAnswer>;
}

/** Before anything is said of it. */
export interface UnsaidView {
  answer: SourcedAnswer;
  /** The words of the quote that were not compared. */
  setAside: string[];
  /** By transcript id: all that the answer names. */
  editions: Record<string, Edition>;
  /** By paragraph id: all that the answer's readings and pieces name. */
  passages: Record<string, Passage>;
  /** How these are drawn. */
  laid: LaidAnswer;
  /** Where a set phrase or a short quote stands. */
  lines: PlaceLine[];
  /** By transcript id: the address of a text, opened at what stands there. */
  links: Record<string, string>;
  /** By source and event: who answers there, as that source has it. */
  officials: Record<string, Record<string, OfficialNames>>;
  /** By name as it is printed: who asks. */
  outlets: Record<string, OfficialNames>;
  /** By name as it is printed: whom page and record name, where they do not agree; who speaks where words in English are led to. */
  named: Record<string, OfficialNames>;
}

/** Ids of the transcripts that an answer points to. */
export function transcriptsOf({ matches, closest }: Pick<SourcedAnswer, 'matches' | 'closest'>): string[] {
  const named = matches.flatMap(({ missing, readings, pieces, places }) => [
    ...missing,
    ...readings,
    ...pieces,
    ...places,
    ...readings.flatMap(({ original }) => original ?? []),
  ]);
  return [...new Set([...named, ...(closest ?? [])].map(({ transcript }) => transcript))];
}

/** Gather what `answer` points to. @param record its transcripts, each with the source that gave it */
export function viewOf(
  answer: SourcedAnswer,
  record: { transcripts: readonly (Transcript & OfSource)[] },
  naming: Naming,
): UnsaidView {
  const transcripts = new Set(transcriptsOf(answer));
  // A phrase may stand in hundreds of places: their turns are not sent, only those that are shown whole.
  const whole = answer.matches.flatMap(({ readings, pieces }) => [...readings, ...pieces]);
  const paragraphs = new Set([...whole, ...(answer.closest ?? [])].map(({ paragraph }) => paragraph));
  const editions: Record<string, Edition> = {};
  const passages: Record<string, Passage> = {};
  for (const {
    id,
    source,
    date,
    speaker,
    title,
    publisher,
    sourceLine,
    pageHead,
    form,
    covers,
    address,
    language,
    translation,
    turns,
  } of record.transcripts) {
    if (!transcripts.has(id)) continue;
    const names = naming.edition({ publisher, sourceLine, pageHead });
    const facts = { date, title, publisher, sourceLine, pageHead, form, covers, address };
    const titles = naming.title(title);
    const made = language === undefined ? {} : { language, translation: translation ?? null };
    const short = naming.short({ publisher, sourceLine, pageHead, form });
    editions[id] = { transcript: id, source, ...facts, ...made, titles, names, short };
    for (const turn of turns) {
      for (const paragraph of turn.paragraphs) {
        if (!paragraphs.has(paragraph.id)) continue;
        const { voice, outlet, label, reported } = turn;
        const official = voice === 'answer' || voice === 'reported' ? speaker : null;
        passages[paragraph.id] = {
          turn: turn.id,
          voice,
          speaker: turn.speaker ?? official,
          outlet,
          label,
          reported,
          paragraphs: turn.paragraphs,
        };
      }
    }
  }
  const officials: AnswerView['officials'] = {};
  for (const { source, event, speaker, office } of answer.matches)
    (officials[source] ??= {})[event] = naming.official(speaker, office);
  const { attributed } = answer;
  // Of passages that come near to words in English: whether a page names who speaks there is seen by these.
  const near = new Set(answer.closest?.flatMap(({ transcript, words }) => (words.length > 0 ? transcript : [])));
  const speakers = record.transcripts.flatMap(({ id, speaker }) => (near.has(id) && speaker !== null ? speaker : []));
  const lines = placeLines(answer, record.transcripts);
  const told = lines.flatMap(({ match }) => answer.matches[match]?.speaker ?? []);
  const names = [...(attributed === null ? [] : [attributed.to, attributed.record]), ...speakers, ...told];
  const asked = [
    ...answer.matches.map(({ question }) => question?.outlet),
    ...Object.values(passages).map(({ outlet }) => outlet),
    ...lines.map(({ outlet }) => outlet),
  ].filter((name) => typeof name === 'string');
  const named = Object.fromEntries(names.map((name) => [name, naming.official(name, null)]));
  const outlets = Object.fromEntries(asked.map((name) => [name, naming.outlet(name)]));
  const laid = layAnswer(answer, passages);
  const links = linksOf(answer, editions);
  return { answer, setAside: wordsSetAside(answer), editions, passages, laid, lines, links, officials, named, outlets };
}

/** The addresses of the texts of an answer, by transcript id. */
export function linksOf(
  { matches }: Pick<SourcedAnswer, 'matches'>,
  editions: AnswerView['editions'],
): AnswerView['links'] {
  const links: AnswerView['links'] = {};
  for (const { transcript, stretches } of matches.flatMap(({ readings }) => readings)) {
    // Of a quote in pieces, to the first: what lies between them may be longer than the page marks.
    const link = sourceLink(editions[transcript]?.address ?? null, stretches[0]?.text ?? '');
    if (link !== null) links[transcript] ??= link;
  }
  return links;
}
