/** Who is named before a verb of speech, as far as the page says it. All patterns read the common form of the characters. */
import type { KnownNames } from '../text/names.ts';
import { anyOf, wordList } from '../text/word-list.ts';
import { createPageNames, type NameAt, type NamedSpeaker } from './page-names.ts';
import {
  ASIDE,
  blank,
  BY_WHOM,
  TOPIC_FIRST,
  WHEN,
  when,
  withoutAdverbs,
  withoutJoins,
} from './words/beside-subject.ts';
import { isNameLike, SURNAME_NAME } from './words/name-forms.ts';
import {
  ABOUT,
  CITES,
  HEAD,
  IS_PERSON,
  IS_TITLE,
  LAST_CLAUSE,
  NO_ROLE_BEHIND,
  OBJECT_BEFORE,
  OWN_CLAUSE,
  OWN_SUBJECT,
  PLACE_AT_END,
  PRONOUN,
  ROLE,
  TITLE,
  TITLED,
} from './words/speaker-words.ts';

/** Who speaks by the words before a verb. */
export type Subject =
  | { kind: 'named'; speaker: NamedSpeaker; at: [start: number, end: number] }
  /** 他, 她; or an office that may be anybody's. */
  | {
      kind: 'pronoun';
      at: [start: number, end: number];
      antecedent: NamedSpeaker | null;
      /** 该官员, 这位负责人: what somebody was called before. */
      noun: string | null;
    }
  /** Nobody: whoever spoke last. */
  | { kind: 'dropped'; at: [start: number, end: number] }
  /** 我们, 中方: what is said there belongs to what is being said. */
  | { kind: 'own' }
  /** Somebody or something that nothing is known of, by the last words before the verb. */
  | { kind: 'unclear'; words: string; at: [start: number, end: number] };

export interface Speakers {
  /** Who is the subject of a verb that stands behind `prefix`, a sentence's beginning. */
  subjectOf(prefix: string): Subject;
  /** Everybody known who is named in a text, in order. */
  namedIn(text: string): NameAt[];
  /** Whoever a label names (某某：, 某报记者：); null where it is no speaker's label. */
  labelOf(words: string): NamedSpeaker | null;
  /** Reads the names that a text gives with a title, for what comes after it. */
  learn(text: string): void;
  /** Takes words for a speaker's name. */
  know(words: string): void;
  /** Who is named at the beginning of a sentence, known or learned. */
  startsWith(text: string): NameAt | null;
  /** Who is spoken of first in the beginning of a sentence. */
  firstPerson(before: string): NamedSpeaker | null;
  /** Whether the official is named, by name or by office. */
  isOfficialNamed(text: string): boolean;
}

/** @param isMeant whether the page means the official by his name: a namesake is somebody else */
export function createSpeakers(names: KnownNames, isMeant: boolean): Speakers {
  const known = new Map<string, NamedSpeaker>();
  const offices = new Set<string>();
  for (const { name, hans, hant, address = [], answers = false, byOffice = [] } of names.people) {
    for (const form of wordList(name, ...hans, ...hant, ...address))
      if (!known.has(form)) known.set(form, { who: answers && isMeant ? 'official' : 'other', name, isRole: false });
    if (answers) for (const form of wordList(...byOffice)) offices.add(form);
  }
  const officials = names.people.filter(({ answers }) => answers);
  const official: NamedSpeaker | null =
    officials.length === 1 && isMeant ? { who: 'official', name: officials[0]!.name, isRole: false } : null;
  const outlets = wordList(...names.outlets.flatMap(({ name, aliases }) => [name, ...aliases])).filter(
    (form) => form.length >= 3 && /^\p{Script=Han}+$/u.test(form),
  );
  const knownName = new RegExp(anyOf(known.keys()), 'gu');
  // An office of another country is somebody else's.
  const ownOffice = new RegExp(
    `(?<=^|[，,。；;：:、\\s“”「」（）()日国当并而但由对向|｜任])${anyOf(offices)}(?![级会团府])`,
    'gu',
  );
  const someone = new RegExp(
    `(?:${anyOf(outlets)})(?:记者)?${NO_ROLE_BEHIND}|${TITLE}[\\p{Script=Han}]{1,4}(?:[·・•][\\p{Script=Han}]{1,6}){1,2}|${TITLE}${NO_ROLE_BEHIND}|${ROLE}${NO_ROLE_BEHIND}`,
    'gu',
  );

  const namedIn: Speakers['namedIn'] = (text) => {
    const found: ReturnType<Speakers['namedIn']> = [];
    for (const match of text.matchAll(knownName)) {
      const end = match.index + match[0].length;
      found.push({ speaker: known.get(match[0])!, at: [match.index, end] });
    }
    if (official !== null && offices.size > 0)
      for (const match of text.matchAll(ownOffice)) {
        const end = match.index + match[0].length;
        if (isAnothersOffice(text, match.index, end)) continue;
        if (found.every(({ at }) => at[0] >= end + 4 || at[1] <= match.index - 4))
          found.push({ speaker: official, at: [match.index, end] });
      }
    return found.sort((a, b) => a.at[0] - b.at[0]);
  };

  /** 外长某某 and 某国外长 are other people's, unless the name is the official's own. */
  function isAnothersOffice(text: string, start: number, end: number): boolean {
    const before = text.slice(Math.max(0, start - 6), start);
    const [last] = names.in(before.slice(-4)).slice(-1);
    if (last !== undefined && last.value !== '中国' && last.end >= Math.min(4, before.length)) return true;
    const behind = text.slice(end, end + 8);
    const [first] = [...behind.matchAll(knownName)];
    if (first?.index === 0) return true;
    return pageNames.nameAtStart(text.slice(end, end + 8).replace(/\P{Script=Han}.*$/su, '')) !== '';
  }

  const pageNames = createPageNames(known);

  const subjectOf: Speakers['subjectOf'] = (whole) => {
    // A quotation within it is no part of who speaks.
    const prefix = whole.slice(-120);
    const offset = whole.length - prefix.length;
    const place = (start: number, end: number): [number, number] => [offset + start, offset + end];
    const bare = prefix
      .replace(BY_WHOM, '，')
      .replace(TOPIC_FIRST, blank)
      .replaceAll(ASIDE, blank)
      .replaceAll(WHEN, when);
    const core = withoutAdverbs(bare);
    if (core === '') return dropped(prefix, bare, place);
    const cited = CITES.exec(core)?.groups;
    if (cited?.['of'] !== undefined) return citedSubject(cited['who']!, place(core.length, core.length));
    // 某某在会上: where and to whom is no subject.
    const own = (cited !== undefined ? '' : withoutAdverbs(core.replace(PLACE_AT_END, ''))) || core;
    const clause = LAST_CLAUSE.exec(own)?.[0] ?? '';
    const start = own.length - clause.length;
    if (PRONOUN.test(own) || /^(?:他|她|其)(?!中|实|他|们|余|后)/u.test(clause)) {
      const noun = /^[并而但且]?(?:这位|该)(?<noun>\S{1,8})$/u.exec(clause)?.groups!['noun'] ?? null;
      const antecedent = noun === null ? firstPerson(own.slice(0, start)) : null;
      return { kind: 'pronoun', at: place(start, start + 1), antecedent, noun };
    }
    if (OWN_SUBJECT.test(clause) || OWN_CLAUSE.test(clause)) return { kind: 'own' };
    // 某局发新闻稿，批评…: what stands at the end of the clause before is no subject, unless it is a person's name.
    const opensClause = /[，,]$/u.test(withoutJoins(bare));
    const found = [
      namedIn(own)
        .filter(({ at }) => !isObject(own, ...at))
        .at(-1),
      lastOther(own.replaceAll(TITLED, blank), opensClause) ?? undefined,
      pageNames.last(own, isObject) ?? undefined,
    ].filter((each) => each !== undefined);
    const last = found.reduce<(typeof found)[number] | null>(
      (latest, each) => (latest === null || each.at[1] > latest.at[1] ? each : latest),
      null,
    );
    if (opensClause && last === null) {
      const head = HEAD.exec(own)?.groups!['who'];
      if (head !== undefined) {
        const headAt = own.indexOf(head);
        return { kind: 'named', speaker: headSpeaker(head), at: place(headAt, headAt + head.length) };
      }
      const [owner] = namedIn(own);
      if (owner !== undefined) return { kind: 'named', speaker: owner.speaker, at: place(...owner.at) };
    }
    if (last !== null && last.at[1] > start) return { kind: 'named', speaker: last.speaker, at: place(...last.at) };
    const at = place(start, start + clause.length);
    if (isNameLike(clause)) return { kind: 'named', speaker: { who: 'other', name: clause, isRole: false }, at };
    if (last !== null) return { kind: 'named', speaker: last.speaker, at: place(...last.at) };
    const first = namedIn(prefix)[0];
    if (first !== undefined && !isObject(prefix, ...first.at) && namedIn(bare).length === 0)
      return { kind: 'named', speaker: first.speaker, at: place(...first.at) };
    return { kind: 'unclear', words: clause, at };
  };

  /** 援引某官员的话: the innermost who is named. */
  function citedSubject(words: string, at: [number, number]): Subject {
    const [named] = namedIn(words);
    const speaker = named?.speaker ?? lastOther(words, false)?.speaker ?? pageNames.last(words, isObject)?.speaker;
    return { kind: 'named', speaker: speaker ?? { who: 'other', name: words, isRole: true }, at };
  }

  function headSpeaker(words: string): NamedSpeaker {
    const named = lastOther(words, false)?.speaker;
    return named ?? { who: 'other', name: words, isRole: true };
  }

  /** Who is spoken of in a sentence before its 他. */
  function firstPerson(before: string): NamedSpeaker | null {
    const [named] = namedIn(before).filter(({ at }) => !isObject(before, ...at));
    const onPage = pageNames.first(before, isObject);
    if (named === undefined) return onPage?.speaker ?? null;
    return onPage !== null && onPage.at[0] < named.at[0] ? onPage.speaker : named.speaker;
  }

  function dropped(prefix: string, bare: string, place: (start: number, end: number) => [number, number]): Subject {
    // Whoever was set aside with the words beside may be the subject after all: 某某在会见他时说.
    const [first] = namedIn(prefix).filter(({ at: [start, end] }) => !isObject(prefix, start, end));
    if (first !== undefined && bare.trim() === '')
      return { kind: 'named', speaker: first.speaker, at: place(...first.at) };
    return { kind: 'dropped', at: place(prefix.length, prefix.length) };
  }

  function isObject(text: string, start: number, end: number): boolean {
    if (/^的(?!.{0,8}发言人|话|名言|原话|论述|观点|说法|回答|回应|答案)/u.test(text.slice(end, end + 12))) return true;
    if (/^(?:负责人|人士|部门|官员|方面)/u.test(text.slice(start)) && text.slice(0, start).endsWith('有关'))
      return false;
    return OBJECT_BEFORE.test(text.slice(Math.max(0, start - 4), start));
  }

  /** @param needsName a title or a role alone is passed over */
  function lastOther(text: string, needsName: boolean): NameAt | null {
    const all = [...text.matchAll(someone)];
    for (let at = all.length - 1; at >= 0; at -= 1) {
      const match = all[at]!;
      const start = match.index;
      let end = start + match[0].length;
      // 某国总理某某: the name behind the title.
      const [, behind = ''] = /^(\p{Script=Han}{2,7})/u.exec(text.slice(end)) ?? [];
      const name = IS_PERSON.test(match[0]) ? pageNames.nameAtStart(behind) : '';
      if (name !== '') end += name.length;
      if (isObject(text, start, end)) continue;
      const holder = nameEndingAt(text, start);
      if (holder > 0 && isObject(text, start - holder, end)) continue;
      if (known.has(name)) return { speaker: known.get(name)!, at: [start, end] };
      const [before = ''] = /[\p{Script=Han}·・•]{0,8}$/u.exec(text.slice(Math.max(0, start - 8), start)) ?? [];
      const people = namedIn(before + match[0]);
      const own = people.find(({ at: [, till] }) => till >= before.length);
      if (own !== undefined && name === '')
        return { speaker: own.speaker, at: [start - before.length + own.at[0], end] };
      // A title or a role alone speaks only where the verb follows.
      if (name === '' && (needsName || text.length - end > 1)) continue;
      const title = match[0];
      const printed = name === '' ? `${/(?:记者|[报社台网])$/u.test(title) ? '' : nameBefore(before)}${title}` : name;
      return {
        speaker: { who: 'other', name: printed, isRole: name === '' && !IS_TITLE.test(title) },
        at: [start, end],
      };
    }
    return null;
  }

  /** How long a known name is that ends there. */
  function nameEndingAt(text: string, end: number): number {
    for (const length of [5, 4, 3, 2]) {
      const name = text.slice(Math.max(0, end - length), end);
      if (name.length === length && (known.has(name) || pageNames.get(name) !== undefined)) return length;
    }
    return 0;
  }

  function nameBefore(before: string): string {
    for (const length of [3, 2, 1]) {
      const slice = before.slice(-length);
      if (slice.length === length && SURNAME_NAME.test(slice) && isNameLike(slice)) return slice;
    }
    return '';
  }

  return {
    subjectOf,
    firstPerson,
    namedIn,
    learn: (text) => pageNames.learn(text),
    know: (words) => pageNames.know(words),
    startsWith: (text) => {
      const onPage = pageNames.first(text.slice(0, 14), isObject);
      if (onPage !== null && /^[^，,。、“「]{0,8}$/u.test(text.slice(0, onPage.at[0]))) return onPage;
      const [first] = namedIn(text.slice(0, 24));
      return first !== undefined && first.at[0] <= 12 ? first : null;
    },
    isOfficialNamed: (text) => namedIn(text).some(({ speaker }) => speaker.who === 'official'),
    labelOf: (words) => {
      const text = words.trim();
      if (text === '' || text.length > 30) return null;
      const onPage = pageNames.get(text);
      if (onPage !== undefined) return onPage;
      const people = namedIn(text);
      const only = people.at(-1);
      if (only !== undefined) {
        const behind = text.slice(only.at[1]);
        if (behind.length <= 3 && !/记者|媒体/u.test(text)) return only.speaker;
        if (ABOUT.test(behind) && !/\s/u.test(behind)) return only.speaker;
      }
      if (/^(?:[问問]|记者|提问|[QＱ])$/u.test(text)) return { who: 'other', name: '记者', isRole: true };
      if (text.endsWith('记者') || outlets.some((form) => text.replaceAll(/[《》]/gu, '') === form))
        return { who: 'other', name: text, isRole: true };
      if (new RegExp(`(?:${TITLE}|${ROLE})$`, 'u').test(text) && text.length <= 16)
        return { who: 'other', name: text, isRole: !IS_TITLE.test(text) };
      const [, behind = ''] = new RegExp(`^.{0,16}?${TITLE}(\\p{Script=Han}{2,6})$`, 'u').exec(text) ?? [];
      if (behind !== '') return { who: 'other', name: pageNames.nameAtStart(behind) || behind, isRole: false };
      return isNameLike(text) ? { who: 'other', name: text, isRole: false } : null;
    },
  };
}
