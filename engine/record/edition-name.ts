/**
 * How a published text is called: by the paper's name, or, where the text does not print it, by what stands in its place. Where nothing
 * does, as in many a text of the reader's own, nobody knows that it was a newspaper.
 */
import type { Form, TranscriptFacts } from './record.ts';

export type EditionNaming = Pick<TranscriptFacts, 'publisher' | 'sourceLine' | 'pageHead'>;

/** Words of such a name; the locale files have them under `citation.edition`. */
export type EditionWord =
  | `short.${'agency' | 'live' | 'digest' | 'digest-of'}`
  | 'unnamed'
  | 'after'
  | 'head'
  | 'agency-in'
  | 'dateline'
  | 'known.xinhua'
  | 'known.beijing';
export type SayEdition = (word: EditionWord, values?: Record<string, string | number>) => string;

/** Names that every language has its own word for; all others stay as they are printed. */
const KNOWN = new Map<string, EditionWord>([
  ['新华社', 'known.xinhua'],
  ['新華社', 'known.xinhua'],
  ['北京', 'known.beijing'],
]);
const DATELINE =
  /^(?:据|據)?[\s　]?(?<agency>[\p{Script=Han}]{1,6}?[社网網])(?:(?<place>[\p{Script=Han}]{2,5}?)?(?:(?<month>\d{1,2})月(?<day>\d{1,2})日)?[\s　]?[电電讯訊])?$/u;
/** Pure, so that a bundle in which nobody names a month is spared them. */
export const MONTHS =
  /* @__PURE__ */ 'January February March April May June July August September October November December'.split(' ');

/** `国务院新闻办公室网站`; `newspaper (its title is not in the source), after its agency, Beijing, 7 March` */
export function nameOfEdition({ publisher, sourceLine, pageHead }: EditionNaming, say: SayEdition): string {
  if (publisher !== null) return publisher;
  if (sourceLine !== null) return say('after', { source: saySource(sourceLine, say) });
  return pageHead === null ? say('unnamed') : say('head', { head: pageHead });
}

/**
 * The same in few words, as an edition has a siglum: `新华社文本·报纸版`, `国新办网站实录`, `摘要`.
 * @param short what a publisher or the head of a page is called in few words; null where nothing is known
 */
export function shortNameOf(
  { publisher, sourceLine, pageHead, form }: EditionNaming & { form: Form },
  say: SayEdition,
  short: (printed: string) => string | null,
): string {
  const name = publisher === null ? null : (short(publisher) ?? publisher);
  if (form === 'digest') return name === null ? say('short.digest') : say('short.digest-of', { name });
  if (name !== null) return form === 'full' ? say('short.live', { name }) : name;
  const agency = sourceLine === null ? undefined : DATELINE.exec(sourceLine)?.groups?.['agency'];
  if (agency !== undefined) return say('short.agency', { agency: nameIn(agency, say) });
  if (sourceLine !== null) return sourceLine;
  return pageHead === null ? say('unnamed') : (short(pageHead) ?? pageHead);
}

function nameIn(name: string, say: SayEdition): string {
  const word = KNOWN.get(name);
  return word === undefined ? name : say(word);
}

/** An agency's dateline in the reader's language; as it is printed where it has another form. */
function saySource(line: string, say: SayEdition): string {
  const { agency, place, month, day } = DATELINE.exec(line)?.groups ?? {};
  if (agency === undefined) return line;
  const names = { agency: nameIn(agency, say), place: place === undefined ? '' : nameIn(place, say) };
  const monthName = MONTHS[Number(month) - 1];
  if (place === undefined) return names.agency;
  if (month === undefined || day === undefined || monthName === undefined) return say('agency-in', names);
  return say('dateline', { ...names, month: Number(month), day: Number(day), monthName });
}
