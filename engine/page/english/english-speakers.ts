/** Who is named before or behind a verb of speech in English. */
import type { KnownNames } from '../../text/names.ts';
import type { Person } from '../../text/person.ts';
import { anyOf } from '../../text/word-list.ts';
import type { NamedSpeaker } from '../page-names.ts';
import type { PageText } from '../page-text.ts';
import { isEnglishText } from './english-text.ts';
import { type OfficialInEnglish, officialInEnglish } from './official-in-english.ts';
import { BESIDE_VERB, DAYS, NO_NAME, ROLE, ROLE_NOUN, WHEN_BESIDE } from './speech-words.ts';

/** Somebody who speaks, and by which words that is told. */
export interface EnglishSubject {
  /** null: a pronoun, for whoever was named last. */
  speaker: NamedSpeaker | null;
  at: [start: number, end: number];
}

const NAME = String.raw`(?:\p{Lu}[\p{L}’'.-]*|van|von|der|de|al|bin|the)`;
/** Capitals side by side: a name, with titles before it. */
const NAMES_AT_END = new RegExp(String.raw`(?:^|[\s(,;:—–-])(?<name>\p{Lu}[\p{L}’'.-]*(?:\s+${NAME}){0,7})$`, 'u');
const PRONOUN = /(?:^|[\s,;“"—–])(?<word>he|she|He|She)$/u;
/** They say it of themselves, or nobody knows who: no person that is looked for. */
const OTHER_PRONOUN = /(?:^|[\s,;“"—–])(?:I|we|We|you|You|they|They|it|It|one|some|many|others?)$/u;
/** …, who asked not to be named: what is told of somebody, and no words of his. */
const RELATIVE = /(?:^|[\s,;])(?:who|which|that|what)$/u;
/** Holm (pictured), Holm (63). */
const IN_BRACKETS = /\s{1,4}\([^()]{1,60}\)$/u;
/** Holm — on the second day of a tour — said. */
const BETWEEN_DASHES = /\s?[—–-]{1,2}\s?[^—–]{1,140}?(?:\s-{1,2}|[—–])$/u;
const ASIDE = /,\s(?<aside>[^,]{1,140}),?$/u;
const LAST_WORDS =
  /(?:^|[,;:.—–“”"]\s*|\s(?:but|and|while|as|that)\s+)(?<words>(?:[^\s,;:.—–“”"]+\s+){0,7}[^\s,;:.—–“”"]+)$/u;
/** A family's name with what somebody is before it. */
const DESCRIBED = new RegExp(String.raw`(?:^|[\s“"])(?<words>(?:[\p{Ll}-]+\s+)?${ROLE}\s+\p{Lu}[\p{L}’'-]*)$`, 'u');

/** A spokesman for, the office of, reporters with somebody: it is not he who speaks. */
const OF_HIM =
  /[\p{Ll}’']\s+(?:for|of|with|to|from|beside|alongside|behind|near|under|accompanying|representing)\s+(?:(?:the|Mr|Mrs|Ms|Dr|Chinese|China[’']s|State|Councilor|Foreign|foreign|Minister|minister)\.?\s+)*$/u;

const BEHIND_NAME = String.raw`(?=\s*(?:[,.;:(]|$|\s(?:on|in|at|of|who|to|during|after)\s))`;
/** What goes on behind a verb without naming anybody. */
const GOES_ON = '(?:on|in|at|to|for|during|after|before|by|with|that|reporters|journalists)\\s';
const NAMED_BEHIND = new RegExp(
  String.raw`^\s*(?<words>(?:the\s+|a\s+)?(?:(?!${GOES_ON})[\p{Ll}’'-]+\s+){0,3}?\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'.-]*){0,6}|(?:the|a|an|one)\s+[^,.;:]{3,40}?)${BEHIND_NAME}`,
  'u',
);
/** A country, what somebody is, and the name, if any: the last small word must be one for somebody who speaks. */
const DESCRIBED_BEHIND = new RegExp(
  String.raw`^\s*(?<words>(?=[^,.;:]*\p{Lu})(?:(?!${GOES_ON})\p{L}[\p{L}’'-]*\s+){0,6}(?!${GOES_ON})(?:${ROLE}|\p{Lu}\p{L}+\s+and)(?:\s+\p{Lu}[\p{L}’'.-]*){0,4})(?=\s*(?:[,.;:(]|$|\s(?:on\s+)?(?:${DAYS})))`,
  'u',
);
/** The sentence's, and not that of an initial. */
const FINAL_STOP = /(?<!(?:^|[\s.])\p{Lu}|\b[JS]r)\.$/u;

const DESCRIBED_FIRST = new RegExp(
  String.raw`^\s*(?:(?!${GOES_ON})\p{L}[\p{L}’'-]*\s+){0,5}${ROLE}\s+(?<name>\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)+)`,
  'u',
);

/** UTF-16 units of a page that are read for who is meant. */
const MOST_READ = 200_000;

export function englishSpeakersOf({ title, blocks }: PageText, { people }: KnownNames): EnglishSpeakers {
  const english: string[] = [];
  let read = 0;
  for (const text of [title, ...blocks.map((block) => block.text)]) {
    if (read > MOST_READ) break;
    if (!isEnglishText(text)) continue;
    english.push(text);
    read += text.length;
  }
  return new EnglishSpeakers(people, english.join('\n'));
}

export class EnglishSpeakers {
  readonly #officials: OfficialInEnglish[];
  /** The last full name on the page by a family's name that an official has, too. */
  readonly #lastNamed = new Map<string, string>();
  #isOtherInOffice = false;

  /** @param page all of its text */
  constructor(people: readonly Person[], page: string) {
    this.#officials = people
      .filter(({ answers }) => answers === true)
      .map((person) => officialInEnglish(person))
      .filter((official) => official.isMeantOn(page));
    const other = [
      ...page.matchAll(/(?<office>Foreign Minister|foreign minister)\s+(?<name>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/gu),
    ];
    this.#isOtherInOffice = other.some(({ groups }) => this.#byName(groups?.['name'] ?? '') === null);
  }

  /** Whether the page means an official of the record. */
  get hasOfficial(): boolean {
    return this.#officials.length > 0;
  }

  /** Remembers who is named in full, for a family's name alone. */
  learn(text: string): void {
    for (const { person } of this.#officials) {
      const { family } = person;
      const full = new RegExp(String.raw`(?<!\p{L})${anyOf([family])}\s+\p{Lu}[\p{L}-]*`, 'gu');
      for (const { 0: name } of text.matchAll(full)) this.#lastNamed.set(family, name);
    }
  }

  /** Who is the subject of a verb behind these words; null where none is to be seen. */
  before(prefix: string): EnglishSubject | null {
    let words = withoutBeside(prefix).replace(IN_BRACKETS, '');
    const dashes = BETWEEN_DASHES.exec(words);
    if (dashes !== null) words = withoutBeside(words.slice(0, dashes.index));
    if (words.endsWith(',')) {
      const aside = ASIDE.exec(words);
      const alone = /^(?<name>\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){1,3})$/u.exec(aside?.groups?.['aside'] ?? '');
      if (aside !== null && alone !== null && !/\p{Lu}\S*$/u.test(words.slice(0, aside.index)))
        return this.#ofName(alone[0], aside.index + 2);
      if (aside !== null) words = withoutBeside(words.slice(0, aside.index));
    }
    return this.#endOf(words);
  }

  /** Who is named right behind a verb: said Holm, said the harbour's chief engineer Holm. */
  behind(rest: string): EnglishSubject | null {
    const match = NAMED_BEHIND.exec(rest) ?? DESCRIBED_BEHIND.exec(rest);
    const words = match?.groups?.['words']?.replace(FINAL_STOP, '');
    if (match === null || words === undefined) return null;
    const from = /^\s*/u.exec(rest)![0].length;
    const told = this.#endOf(words.trimEnd());
    return told && { speaker: told.speaker, at: [told.at[0] + from, told.at[1] + from] };
  }

  /** A person who is told of in a sentence: at its beginning, or behind what he is: His counterpart, Helena Duarte, …; Ministry spokesman Emil Holm …. */
  person(sentence: string): NamedSpeaker | null {
    const name =
      /^\s*(?:(?:Mr|Ms|Mrs|Dr)\.?\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)+|(?<=,\s)\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)+(?=,)/u.exec(
        sentence,
      );
    const first = this.first(sentence)?.speaker;
    if (first?.who === 'official') return first;
    const words = name?.[0].trim();
    // On Monday, In Rome: nobody.
    const isNobody = words === undefined || NO_NAME.test(/^\S+/u.exec(words)?.[0] ?? '');
    const described = isNobody ? DESCRIBED_FIRST.exec(sentence)?.groups?.['name'] : words;
    return described === undefined ? null : this.#speakerOf(described);
  }

  /** Who does what a sentence tells, by its first words. */
  first(sentence: string): EnglishSubject | null {
    const match =
      /^(?:[\p{Lu}\s,.]{3,40}(?:\([^()]{2,40}\))?\s*[—–-]+\s)?\W*(?<name>(?:\p{Lu}[\p{L}’'.-]*|foreign minister|top (?:diplomat|envoy))(?:\s+(?:\p{Lu}[\p{L}’'.-]*|foreign minister|top (?:diplomat|envoy))){0,6})/u.exec(
        sentence,
      );
    const name = match?.groups?.['name'];
    return match === null || name === undefined ? null : this.#endOf(match[0]);
  }

  /** Whoever a label names: Ann Holm:, Q:, Harbour News:. */
  label(words: string): NamedSpeaker | null {
    if (/^(?:Q|Question|Reporter)$/u.test(words)) return { who: 'other', name: words, isRole: true };
    if (/^(?:A|Answer)$/u.test(words)) return null;
    return /^(?:\p{Lu}[\p{L}’'.&-]*|of|the|de|for|and)(?:\s+(?:\p{Lu}[\p{L}’'.&-]*|of|the|de|for|and)){0,7}$/u.test(
      words,
    )
      ? this.#speakerOf(words)
      : null;
  }

  isOfficial(words: string): boolean {
    return this.#byName(words) !== null;
  }

  #endOf(words: string): EnglishSubject | null {
    if (RELATIVE.test(words)) return null;
    const pronoun = PRONOUN.exec(words)?.groups?.['word'];
    if (pronoun !== undefined) return { speaker: null, at: [words.length - pronoun.length, words.length] };
    if (OTHER_PRONOUN.test(words))
      return {
        speaker: { who: 'other', name: last(words), isRole: true },
        at: [words.length - last(words).length, words.length],
      };
    for (const official of this.#officials) {
      const office = official.officeAtEnd(words);
      if (office === null) continue;
      const at: [number, number] = [office.from, words.length];
      // The minister of another country is on the page, too.
      if (this.#isOtherInOffice && !office.isOurs) return { speaker: null, at };
      return { speaker: officialSpeaker(official.person), at };
    }
    const own = this.#byName(words);
    if (own !== null && !OF_HIM.test(words.slice(0, own.from)))
      return { speaker: officialSpeaker(own.person), at: [own.from, words.length] };
    const name = NAMES_AT_END.exec(words)?.groups?.['name'];
    if (name !== undefined && OF_HIM.test(words.slice(0, words.length - name.length))) {
      const whose = LAST_WORDS.exec(words)?.groups?.['words'] ?? name;
      return { speaker: other(whose), at: [words.length - whose.length, words.length] };
    }
    if (name !== undefined) return this.#another(name, words);
    const role = LAST_WORDS.exec(words)?.groups?.['words'];
    if (role === undefined || !ROLE_NOUN.test(role)) return null;
    return { speaker: other(role), at: [words.length - role.length, words.length] };
  }

  /** Nobody of the record. Who shares a family's name with one is told by what he is as well: commerce minister Holm. */
  #another(name: string, words: string): EnglishSubject {
    const described = this.#officials.some(({ person }) => person.family === name)
      ? DESCRIBED.exec(words)?.groups?.['words']
      : undefined;
    const own = described ?? name;
    return { speaker: unknown(own), at: [words.length - own.length, words.length] };
  }

  #ofName(name: string, from: number): EnglishSubject {
    return { speaker: this.#speakerOf(name), at: [from, from + name.length] };
  }

  #speakerOf(name: string): NamedSpeaker {
    const official = this.#byName(name);
    if (official !== null) return officialSpeaker(official.person);
    return unknown(name);
  }

  /** Whose name words end with: the full one, or the family's alone where nobody else of that name was named since. */
  #byName(words: string): { person: Person; from: number } | null {
    for (const official of this.#officials) {
      const { person } = official;
      const name = official.nameAtEnd(words);
      if (name === null) continue;
      const lastNamed = this.#lastNamed.get(person.family);
      if (name.isFull || lastNamed === undefined || lastNamed.toLowerCase() === person.english.toLowerCase())
        return { person, from: name.from };
    }
    return null;
  }
}

function unknown(name: string): NamedSpeaker {
  return { who: 'other', name, isRole: !/\s/u.test(name) && name === name.toUpperCase() };
}

function officialSpeaker({ name }: Person): NamedSpeaker {
  return { who: 'official', name, isRole: false };
}

/** Without adverbs, helping verbs and days at the end. */
export function withoutBeside(words: string): string {
  let bare = words.trimEnd();
  for (let more = ''; more !== bare;) {
    more = bare;
    bare = bare.replace(BESIDE_VERB, '').replace(WHEN_BESIDE, '').trimEnd();
  }
  return bare;
}

function other(name: string): NamedSpeaker {
  return { who: 'other', name, isRole: true };
}

function last(words: string): string {
  return /\S+$/u.exec(words)?.[0] ?? '';
}
