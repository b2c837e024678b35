/** The three printed styles. GB/T 7714 is written in Chinese with half-width punctuation, APA and Chicago in English. */
import type { English } from '../text/english.ts';
import {
  authorOf,
  type Cited,
  conferenceOf,
  dayOf,
  pinpoint,
  sayDay,
  sayEdition,
  type SayCitation,
  voiceNote,
} from './citation.ts';

/**
 * GB/T 7714—2015, 4.6: 责任者. 题名: 其他题名信息[文献类型标识]. 出版者[引用日期]. 获取路径.
 *
 * The day of the event stands with the title: the day on which the text was published is not known, and the place for it
 * stays empty. A text with an address is EB/OL, one from a newspaper N, and Z one of which nobody knows where it is from.
 */
export function citeGbt(cited: Cited, accessed: string, say: SayCitation): string {
  const author = authorOf(cited, say);
  const office = cited.office ?? '';
  // A text in English has its office in English, and its speaker as the record calls him.
  const between = /[A-Za-z]$/u.test(office) ? ' ' : '';
  const details = [
    conferenceOf(cited, cited.voice === 'answer' ? office : `${office}${between}${cited.official ?? ''}`, say),
    cited.place?.replaceAll(',', ''),
    cited.date ?? say('undated'),
    pinpoint(cited, say),
    voiceNote(cited, say),
  ];
  const { publisher, sourceLine, pageHead } = cited.edition;
  const printed = (publisher ?? sourceLine ?? pageHead) === null ? 'Z' : 'N';
  const type = cited.address === null ? printed : 'EB/OL';
  return [
    author && `${author}.`,
    `${cited.title}: ${halfWidth(listed(details))}[${type}].`,
    `${halfWidth(sayEdition(cited, say))}[${accessed}].`,
    cited.address && `${cited.address}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The standard sets its own marks in half width. */
function halfWidth(text: string): string {
  return text.replaceAll('（', '(').replaceAll('）', ')').replaceAll('，', ', ');
}

/** APA 7, 10.5 and 10.11: Author, A. (Role). (Year, Month day). Title [Translation] [Description]. Retrieved … */
export function citeApa(cited: Cited, accessed: string, say: SayCitation, english: English): string {
  const author = apaAuthor(cited, say, english);
  const day = dayOf(cited.date);
  const date = day === null ? '(n.d.).' : `(${day.year}, ${day.monthName} ${day.day}).`;
  const title = withEnglish(cited.title, english);
  const edition = `text of ${sayEdition({ ...cited, edition: englishEdition(cited, english) }, say)}`;
  const description = `[${listed([englishConferenceOf(cited, say, english), placeOf(cited, english), englishNote(cited, say, english), edition])}].`;
  // Without an author the title takes its place, and the date follows.
  const head = author === null ? `${title} ${description} ${date}` : `${author} ${date} ${title} ${description}`;
  const read = `Retrieved ${sayDay(accessed, say)}`;
  return cited.address === null ? `${head} ${read}.` : `${head} ${read}, from ${cited.address}`;
}

function apaAuthor(cited: Cited, say: SayCitation, english: English): string | null {
  const author = authorOf(cited, say);
  if (author === null) return null;
  const name = english.name(author);
  const written = name === null ? author : `${name.family}, ${name.given.slice(0, 1)}. [${author}]`;
  const office = officeOf(cited, english);
  if (cited.voice === 'answer' && office !== null) return `${written} (${office}).`;
  return written.endsWith('.') ? written : `${written}.`;
}

/** Chicago 18, 14.111 (papers and speeches), as a note: it has a place for the passage. */
export function citeChicago(cited: Cited, accessed: string, say: SayCitation, english: English): string {
  const parts = [
    chicagoAuthor(cited, say, english),
    `“${cited.title}”${bracketed(english.of(cited.title))}`,
    englishConferenceOf(cited, say, english),
    placeOf(cited, english),
    sayDay(cited.date, say),
    pinpoint(cited, say),
    englishNote(cited, say, english),
    `text of ${sayEdition({ ...cited, edition: englishEdition(cited, english) }, say)}`,
    say('accessed', { date: sayDay(accessed, say) }),
    cited.address,
  ];
  return `${listed(parts)}.`;
}

function chicagoAuthor(cited: Cited, say: SayCitation, english: English): string | null {
  const author = authorOf(cited, say);
  if (author === null) return null;
  const name = english.name(author);
  const written = name === null ? author : `${name.family} ${name.given} ${author}`;
  const office = officeOf(cited, english);
  return cited.voice === 'answer' && office !== null ? `${written} (${office})` : written;
}

/** Whose it was, unless the author has said so. */
function englishConferenceOf(cited: Cited, say: SayCitation, english: English): string | null {
  if (cited.voice === 'answer' || cited.official === null) return conferenceOf(cited, null, say);
  const name = english.name(cited.official);
  const who = name === null ? cited.official : `${name.family} ${name.given}`;
  const office = officeOf(cited, english);
  return conferenceOf(cited, office === null ? who : `${who} (${office})`, say);
}

/** Whose words they are not, by the name that stands in the rest of the citation. */
function englishNote(cited: Cited, say: SayCitation, english: English): string | null {
  const name = cited.official === null ? null : english.name(cited.official);
  return voiceNote(name === null ? cited : { ...cited, official: `${name.family} ${name.given}` }, say);
}

function officeOf({ office }: Cited, english: English): string | null {
  return office === null ? null : (english.of(office) ?? office);
}

function placeOf({ place }: Cited, english: English): string | null {
  return place === null ? null : (english.of(place) ?? place);
}

function englishEdition({ edition }: Cited, english: English): Cited['edition'] {
  return { ...edition, publisher: edition.publisher === null ? null : withEnglish(edition.publisher, english) };
}

/** The Chinese with its English in brackets, where there is one. */
function withEnglish(text: string, english: English): string {
  return `${text}${bracketed(english.of(text))}`;
}

function bracketed(text: string | null): string {
  return text === null ? '' : ` [${text}]`;
}

function listed(parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}
