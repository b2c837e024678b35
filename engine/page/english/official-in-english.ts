/**
 * How English calls one who holds an office: Foreign Minister Holm, the top diplomat, Mr Holm; and how it shows that another of the same
 * family is meant: Commerce Minister Holm, Professor Holm, Ms Holm.
 *
 * What may stand before the name comes from the data of the record; what may not, from the language.
 */
import type { Person } from '../../text/person.ts';
import { anyOf } from '../../text/word-list.ts';
import { NO_NAME, ROLE_NOUN } from './speech-words.ts';

export interface OfficialInEnglish {
  person: Person;
  /** Whether a page means this person: by the full name with an office or a body, or by an office right beside the family's name. */
  isMeantOn(page: string): boolean;
  /** @returns where the name begins with its titles, at the end of some words; null where they end otherwise, or mean another by it */
  nameAtEnd(words: string): { from: number; isFull: boolean } | null;
  /** By the office alone; `isOurs` where it is said of which country. */
  officeAtEnd(words: string): { from: number; isOurs: boolean } | null;
}

export function officialInEnglish(person: Person): OfficialInEnglish {
  const patterns = patternsOf(person);
  return {
    person,
    isMeantOn: (page) => (patterns.full.test(page) && patterns.sign.test(page)) || patterns.beside.test(page),
    nameAtEnd: (words) => nameAtEnd(words, patterns),
    officeAtEnd(words) {
      const called = patterns.alone.exec(words)?.groups?.['called'];
      return called === undefined
        ? null
        : { from: words.length - called.length, isOurs: patterns.country.test(called) };
    },
  };
}

type Patterns = ReturnType<typeof patternsOf>;

function patternsOf({ english, family, offices, inEnglish = {} }: Person) {
  const { of = [], byOffice = [], inShort = [], titles = [], bodies = [] } = inEnglish;
  const held = offices.flatMap(({ title }) => (title === undefined ? [] : [title]));
  const [full, country, title] = [any([english]), any(of), any([...titles, ...inShort])];
  const office = any([...held, ...byOffice]);
  // Said with the country in it: the top X diplomat.
  const withCountry = any(byOffice.filter((each) => of.some((one) => each.includes(one))));
  // Beside the family's name case counts, and titles are written in both.
  const both = (words: readonly string[]): string => any([...words, ...words.map((each) => each.toLowerCase())]);
  const [called, own] = [both([...held, ...byOffice]), any([family])];
  return {
    full: new RegExp(`(?<![\\p{L}-])${full}(?![\\p{Ll}-])`, 'iu'),
    sign: new RegExp(
      `(?<!\\p{L})(?:${any([...held, ...byOffice, ...inShort, ...bodies])}s?|${country}\\s+${full})(?![\\p{L}-])`,
      'iu',
    ),
    beside: new RegExp(
      `(?<![\\p{L}-])(?:(?:${both(held)}|${country}\\s+${called})\\s+${own}(?![\\p{L}-]|\\s\\p{Lu})|${own},\\s+(?:the\\s+)?${country}\\s+${called}(?!\\p{L}))`,
      'u',
    ),
    country: new RegExp(`(?<![\\p{L}’'-])${country}(?![\\p{L}’'-])`, 'iu'),
    alone: new RegExp(
      `(?:^|[\\s,;(“"—–])(?<called>(?:(?:the|${country})\\s+)+(?:${office}|${any(inShort)})|(?:the\\s+)?${withCountry})$`,
      'iu',
    ),
    name: new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:(?<full>${full})|${own})(?:[’']s)?$`, 'iu'),
    before: new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:(?<office>${office})|${title}\\.?|${country}|the)\\s+$`, 'iu'),
  };
}

/** Any of some words, whatever apostrophe and spaces they are written with. */
function any(words: readonly string[]): string {
  return anyOf(words)
    .replaceAll(/['’]/gu, "[’']")
    .replaceAll(' ', String.raw`\s+`);
}

/** Out of the office, or in another one. */
const NOT_IN_OFFICE = /^(?:vice|deputy|assistant|former|ex|acting|shadow)-?$/iu;
/** Of a namesake: what the data would call the official by is not among them. */
const OTHER_HONORIFIC = /^(?:Mrs|Ms|Miss|Madam|Dr|Prof|Sir|Dame|Rev|Gen|Col|Lt|Capt|Sgt|Judge|Pastor|Father)\.?$/u;
const IN_A_PLACE = /(?:^|\s)(?:in|at|from|to|with)\s+(?:\p{Lu}[\p{L}’'-]*\s+){1,3}$/iu;
const LAST_WORD = /(?:^|[\s(“"‘—–])(?<word>[\p{L}\p{N}][\p{L}\p{N}’'.-]*)\s*$/u;

function nameAtEnd(words: string, { name, before }: Patterns): { from: number; isFull: boolean } | null {
  const called = name.exec(words);
  // A name is not written small.
  if (called === null || !/^\p{Lu}/u.test(called[0])) return null;
  const isFull = called.groups?.['full'] !== undefined;
  let from = called.index;
  let [isInOffice, isTitled] = [false, false];
  for (let match = before.exec(words.slice(0, from)); match !== null; match = before.exec(words.slice(0, from))) {
    from = match.index;
    isInOffice ||= match.groups?.['office'] !== undefined;
    isTitled ||= !/^the\s/iu.test(match[0]);
  }
  return isOfAnother(words.slice(0, from), { isFull, isInOffice, isTitled }) ? null : { from, isFull };
}

interface Named {
  isFull: boolean;
  isInOffice: boolean;
  isTitled: boolean;
}

/** Whether what stands before a name and its titles makes them another's. */
function isOfAnother(lead: string, { isFull, isInOffice, isTitled }: Named): boolean {
  const word = LAST_WORD.exec(lead)?.groups?.['word'] ?? '';
  if (word === '' || NO_NAME.test(word) || /^\p{N}/u.test(word) || IN_A_PLACE.test(lead)) return false;
  if (isFull && isTitled) return false;
  if (isInOffice) return NOT_IN_OFFICE.test(word) || /^\p{Lu}/u.test(word);
  return isTitled || /^\p{Lu}/u.test(word) || OTHER_HONORIFIC.test(word) || ROLE_NOUN.test(word);
}
