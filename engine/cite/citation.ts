/** What the citation templates share: what is cited, and the parts that several of them write alike. */
import type { OfSource } from '../record/answer.ts';
import { isPackSource } from '../record/collection.ts';
import { isOfRecord } from '../record/of-record.ts';
import { type EditionNaming, type EditionWord, MONTHS, nameOfEdition } from '../record/edition-name.ts';
import type { Form, Voice } from '../record/record.ts';

export const CITE_STYLES = ['gbt7714', 'apa', 'chicago', 'csl', 'markdown', 'plain'] as const;
export type CiteStyle = (typeof CITE_STYLES)[number];

/** A passage cited in every style. */
export type Citations = Record<CiteStyle, string>;

/** The language a style is written in; null: that of the interface. */
export function languageOf(style: CiteStyle): 'zh-CN' | 'en' | null {
  if (style === 'gbt7714' || style === 'csl') return 'zh-CN';
  return style === 'apa' || style === 'chicago' ? 'en' : null;
}

export interface Cited extends OfSource {
  /** Of the paragraph or turn. */
  id: string;
  title: string;
  date: string | null;
  place: string | null;
  /** Its title says that reporters asked. Of a speech or an article that a reader has added nothing says so. */
  isConference: boolean;
  /** Whose occasion it was. */
  official: string | null;
  office: string | null;
  /** How the published text is called. */
  edition: EditionNaming;
  form: Form;
  address: string | null;
  voice: Voice;
  /** Whose words the turn holds: the official's or the moderator's name. */
  speaker: string | null;
  outlet: string | null;
  text: string;
}

/** Words of a citation, in the language of its style. */
export type CiteWord =
  | 'undated'
  | 'date'
  | 'conference'
  | 'conference-of'
  | 'reporter'
  | 'reporter-unnamed'
  | 'moderator'
  | 'official'
  | 'with-office'
  | 'accessed'
  | 'paragraph'
  | 'own-library'
  /** `source`: the pack's. What it is called is known to whoever says the words. */
  | 'pack'
  | `form.${Form}`
  | `voice.${'reported' | 'heading' | 'caption' | 'narration' | 'question' | 'moderator'}`
  | `edition.${EditionWord}`
  | `turn.${'a' | 'q' | 'h' | 'm' | 'n' | 'c' | 's' | 'opening'}`;
/** Where the locale files have a word. */
export function keyOf(word: CiteWord): `citation.${CiteWord}` {
  return `citation.${word}`;
}
export type SayCitation = (word: CiteWord, values?: Record<string, string | number>) => string;

/** On one line, without characters that draw nothing or turn the direction of writing. */
export function cleanOf(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim();
}

/** null for anything but a web address. */
export function httpAddress(address: string | null): string | null {
  if (address === null || !/^https?:\/\/[^\s<>"\\^`{|}]+$/i.test(address)) return null;
  return address;
}

/** The press conference; null where nothing says that it was one. @param who whose it was; null where the author has said so, or nobody knows */
export function conferenceOf({ isConference }: Cited, who: string | null, say: SayCitation): string | null {
  if (!isConference) return who;
  return who === null ? say('conference') : say('conference-of', { who });
}

/**
 * Whose words are cited: null where nobody's name may stand before them (headings, captions, narration, and indirect speech,
 * whose wording is the paper's).
 */
export function authorOf({ voice, speaker, official, outlet }: Cited, say: SayCitation): string | null {
  if (voice === 'answer') return speaker ?? official ?? say('official');
  if (voice === 'moderator') return speaker ?? say('moderator');
  if (voice !== 'question') return null;
  return outlet === null ? say('reporter-unnamed') : say('reporter', { outlet });
}

/** What the cited words are, where they are not the official's own; null where they are. */
export function voiceNote({ voice, official }: Cited, say: SayCitation): string | null {
  return voice === 'answer' ? null : say(`voice.${voice}`, { speaker: official ?? say('official') });
}

/** `question 14, paragraph 2` */
export function pinpoint({ id }: Cited, say: SayCitation): string {
  const [, letter, number, paragraph] = /#([aqhmncs])(\d+)(?:\.(\d+))?$/.exec(id) ?? [];
  if (letter === undefined || number === undefined) return '';
  const turn =
    letter === 'a' && number === '0' ? say('turn.opening') : say(`turn.${letter as 'a'}`, { n: Number(number) });
  return paragraph === undefined ? turn : say('paragraph', { turn, n: Number(paragraph) });
}

export interface Day {
  year: number;
  month: number;
  day: number;
  monthName: string;
}

/** @returns null for what is no day */
export function dayOf(date: string | null): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date ?? '') ?? [];
  const monthName = MONTHS[Number(month) - 1];
  if (monthName === undefined || Number(day) < 1 || Number(day) > 31) return null;
  return { year: Number(year), month: Number(month), day: Number(day), monthName };
}

/** A day as the language of the style writes it. */
export function sayDay(date: string | null, say: SayCitation): string {
  const day = dayOf(date);
  return day === null ? say('undated') : say('date', { ...day });
}

/** The name of the published text, or what is said in its place. */
export function editionName({ edition }: Cited, say: SayCitation): string {
  return nameOfEdition(edition, (word, values) => say(`edition.${word}`, values));
}

/** `国务院新闻办公室网站（全文）`; of a text that somebody keeps, whoever published it, that it is such a one. */
export function sayEdition(cited: Cited, say: SayCitation): string {
  const edition = say(`form.${cited.form}`, { edition: editionName(cited, say) });
  return sayKept(cited, edition, say);
}

/** What is published, as somebody keeps it: in a library of their own, or in a pack that was handed on. */
export function sayKept(cited: OfSource, edition: string, say: SayCitation): string {
  if (isOfRecord(cited)) return edition;
  return isPackSource(cited.source) ? say('pack', { edition, source: cited.source }) : say('own-library', { edition });
}
