/** Who is named before a verb of speech, as far as the page says it. All patterns read the common form of the characters. */
import type { KnownNames } from '../../text/names.ts';
import { commonPattern } from '../common-form.ts';
import type { NameAt, NamedSpeaker } from '../page-names.ts';
import {
  ASIDE,
  blank,
  BY_WHOM,
  TOPIC_FIRST,
  WHEN,
  when,
  withoutAdverbs,
  withoutJoins,
} from '../words/beside-subject.ts';
import { isNameLike, NEVER_IN_NAME } from '../words/name-forms.ts';
import { isDenied, isHisAgain, isOfAnother, withoutVerb } from '../words/denied.ts';
import { ANSWERS, ASKS_BY_LABEL, ENDS_IN_TITLE, ENDS_IN_VERB, TITLE_THEN_NAME } from '../words/label-words.ts';
import { isObject, NamedPeople } from '../words/named-people.ts';
import {
  ABOUT,
  ACTS_ON,
  CITES,
  HEAD,
  HIMSELF,
  IS_TITLE,
  LAST_CLAUSE,
  OWN_CLAUSE,
  OWN_HEAD,
  OWN_SUBJECT,
  PLACE_AT_END,
  PRONOUN,
  TITLED,
  WRITERS_OWN,
} from '../words/speaker-words.ts';

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
      isShe: boolean;
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
  /** What stands between somebody and a verb, without adverbs and times. */
  betweenOf(words: string): string;
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

/**
 * @param isMeant whether the page means the official by his name: a namesake is somebody else
 * @param alike names of others that begin with his
 */
export function createSpeakers(names: KnownNames, isMeant: boolean, alike: readonly string[] = []): Speakers {
  return new PageSpeakers(new NamedPeople(names, isMeant, alike));
}

/** Whoever met him, or the latter of two. */
const OTHER_PARTY = commonPattern(/(?:^|[，,。；;：:、\s])(?<who>对方|后者|前者)$/u);
const GOES_ON = /^(?:又|再|还|也|接连|连|一口气)/u;

/** A range of the core of a prefix → where that stands in the whole of it. */
type Place = (start: number, end: number) => [start: number, end: number];

/** Labels that are remembered. */
const MOST_LABELS = 500;

class PageSpeakers implements Speakers {
  readonly #people: NamedPeople;
  /** By the words of a label, whom it names… */
  readonly #labels = new Map<string, NamedSpeaker | null>();
  /** …as long as the page has given so many names. */
  #labelsAt = 0;

  constructor(people: NamedPeople) {
    this.#people = people;
  }

  learn(text: string): void {
    this.#people.onPage.learn(text);
  }

  know(words: string): void {
    this.#people.onPage.know(words);
  }

  namedIn(text: string): NameAt[] {
    return this.#people.in(text);
  }

  isOfficialNamed(text: string): boolean {
    return this.namedIn(text).some(({ speaker }) => speaker.who === 'official');
  }

  startsWith(text: string): NameAt | null {
    const onPage = this.#people.onPage.first(text.slice(0, 14), isObject);
    if (onPage !== null && /^[^，,。、“「]{0,8}$/u.test(text.slice(0, onPage.at[0]))) return onPage;
    const [first] = this.namedIn(text.slice(0, 24));
    return first !== undefined && first.at[0] <= 12 ? first : null;
  }

  betweenOf(words: string): string {
    return withoutAdverbs(words.replaceAll(ASIDE, '').replaceAll(WHEN, ''));
  }

  /** Who is spoken of in a sentence before its 他. */
  firstPerson(before: string): NamedSpeaker | null {
    const own = WRITERS_OWN.exec(before)?.groups?.['who'];
    if (own !== undefined) return { who: 'other', name: own, isRole: true };
    const [named] = this.namedIn(before).filter(({ at }) => !isObject(before, ...at));
    const onPage = this.#people.onPage.first(before, isObject);
    if (named === undefined) return onPage?.speaker ?? null;
    return onPage !== null && onPage.at[0] < named.at[0] ? onPage.speaker : named.speaker;
  }

  subjectOf(whole: string): Subject {
    // A quotation within it is no part of who speaks.
    const prefix = whole.slice(-120);
    const offset = whole.length - prefix.length;
    const place: Place = (start, end) => [offset + start, offset + end];
    const bare = prefix
      .replace(BY_WHOM, '，')
      .replace(TOPIC_FIRST, blank)
      .replaceAll(ASIDE, blank)
      .replaceAll(WHEN, when);
    const core = withoutAdverbs(bare);
    if (core === '') return this.#dropped(prefix, bare, place);
    const citing = CITES.exec(core);
    const cited = citing?.groups;
    // 某某引用自己的话说, 某某引用先贤的话后说: what follows is his own.
    const isOwn = cited?.['of'] !== undefined && (HIMSELF.test(cited['who']!) || isHisAgain(prefix));
    if (cited?.['who'] !== undefined && cited['of'] !== undefined && !isOwn)
      return this.#citedSubject(cited['who'].replace(/^[了过着]/u, ''), place(core.length, core.length));
    // 某某在会上: where and to whom is no subject.
    const till = isOwn ? core.slice(0, citing!.index) : cited !== undefined ? core : core.replace(PLACE_AT_END, '');
    const own = withoutAdverbs(till.replace(/在$/u, '')) || core;
    const clause = LAST_CLAUSE.exec(own)?.[0] ?? '';
    const start = own.length - clause.length;
    const actor = ACTS_ON.exec(clause)?.groups?.['who'];
    if (actor !== undefined) return this.#acting(actor, clause, (from, to) => place(start + from, start + to));
    const party = OTHER_PARTY.exec(own)?.groups?.['who'];
    if (party !== undefined)
      return named({ speaker: { who: 'other', name: party, isRole: true }, at: [own.length - 2, own.length] }, place);
    if (PRONOUN.test(own) || /^(?:他|她|其)(?!中|实|他|们|余|后)/u.test(clause)) {
      const noun = /^[并而但且]?(?:这位|该)(?<noun>\S{1,8})$/u.exec(clause)?.groups?.['noun'] ?? null;
      const antecedent = noun === null ? this.firstPerson(own.slice(0, start)) : null;
      return { kind: 'pronoun', at: place(start, start + 1), antecedent, noun, isShe: own.endsWith('她') };
    }
    if (OWN_SUBJECT.test(clause) || OWN_CLAUSE.test(clause)) return { kind: 'own' };
    // 某局发新闻稿，批评…: what stands at the end of the clause before is no subject, unless it is a person's name.
    const opensClause = /[，,]$/u.test(withoutJoins(bare));
    const last = this.#lastNamed(own, opensClause);
    const owner = opensClause && last === null ? this.#headOf(own) : null;
    if (owner !== null) return named(owner, place);
    if (last !== null && last.at[1] > start) return named(last, place);
    const at = place(start, start + clause.length);
    if (isNameLike(clause)) return { kind: 'named', speaker: { who: 'other', name: clause, isRole: false }, at };
    // 某某说完后，台下有人喊; 某某听取汇报，会议认为.
    const isOwnHead = clause.endsWith('有人') || OWN_HEAD.test(clause);
    if (last !== null && !isOwnHead) return named(last, place);
    const [first] = this.namedIn(prefix);
    if (first !== undefined && !isOwnHead && !isObject(prefix, ...first.at) && this.namedIn(bare).length === 0)
      return named(first, place);
    // What is left of an adverb, and 又接连三问, name nobody.
    if (clause.length === 1 || GOES_ON.test(clause)) return { kind: 'dropped', at: place(own.length, own.length) };
    return { kind: 'unclear', words: clause, at };
  }

  /** Whether somebody is the one who speaks in a label's words, and not the one spoken to: 某某对他说, 某某会见他时说. */
  #isSubject(text: string, { at: [start, end] }: NameAt): boolean {
    if (isObject(text, start, end) || isDenied(text.slice(0, start), text.slice(end))) return false;
    // With what stands behind him: only 会见他时 tells that he is met.
    const subject = this.subjectOf(withoutVerb(`${text}：`));
    return subject.kind === 'named' && subject.at[1] === end;
  }

  /** Whoever of those that are known, have a title or were named on the page stands last. */
  #lastNamed(text: string, needsName: boolean): NameAt | null {
    let last = this.namedIn(text).findLast(({ at }) => !isObject(text, ...at)) ?? null;
    const others = [
      this.#people.lastOther(text.replaceAll(TITLED, blank), needsName),
      this.#people.onPage.last(text, isObject),
    ];
    for (const other of others) if (other !== null && (last === null || other.at[1] > last.at[1])) last = other;
    return last;
  }

  /** Of a clause that names nobody: who is named at the head of the sentence. */
  #headOf(text: string): NameAt | null {
    const head = HEAD.exec(text)?.groups?.['who'];
    if (head === undefined) return this.namedIn(text)[0] ?? null;
    const at = text.indexOf(head);
    const speaker = this.#people.lastOther(head, false)?.speaker ?? { who: 'other', name: head, isRole: true };
    return { speaker, at: [at, at + head.length] };
  }

  /** 援引某官员的话: the innermost who is named. */
  #citedSubject(words: string, at: [number, number]): Subject {
    const [known] = this.namedIn(words);
    const speaker =
      known?.speaker ??
      this.#people.lastOther(words, false)?.speaker ??
      this.#people.onPage.last(words, isObject)?.speaker;
    return { kind: 'named', speaker: speaker ?? { who: 'other', name: words, isRole: true }, at };
  }

  /** 网友模仿某某, 有人以某某的名义, 老人拉着某某的手: whoever does so speaks. */
  #acting(words: string, clause: string, place: Place): Subject {
    const known = this.namedIn(words).at(-1) ?? this.#people.lastOther(words, false);
    if (known !== null && known !== undefined) return named(known, place);
    const name = words.replace(/^有(?=.{2})/u, '');
    const at = clause.indexOf(name);
    return named({ speaker: { who: 'other', name, isRole: true }, at: [at, at + name.length] }, place);
  }

  #dropped(prefix: string, bare: string, place: Place): Subject {
    // Whoever was set aside with the words beside may be the subject after all: 某某在会见他时说.
    const [first] = this.namedIn(prefix).filter(({ at: [start, end] }) => !isObject(prefix, start, end));
    if (first !== undefined && bare.trim() === '') return named(first, place);
    return { kind: 'dropped', at: place(prefix.length, prefix.length) };
  }

  labelOf(words: string): NamedSpeaker | null {
    const text = words.trim();
    if (text === '' || text.length > 30) return null;
    // The same few stand before hundreds of paragraphs. A name that the page has given since may have another meaning for them.
    if (this.#labels.size >= MOST_LABELS || this.#labelsAt !== this.#people.onPage.count) this.#labels.clear();
    this.#labelsAt = this.#people.onPage.count;
    const known = this.#labels.get(text);
    if (known !== undefined) return known;
    const label = this.#readLabel(text);
    this.#labels.set(text, label);
    return label;
  }

  #readLabel(text: string): NamedSpeaker | null {
    const onPage = this.#people.onPage.get(text);
    if (onPage !== undefined) return onPage;
    const only = this.namedIn(text).at(-1);
    if (only !== undefined) {
      const behind = text.slice(only.at[1]);
      if (behind.length <= 3 && !/记者|媒体/u.test(text)) return this.#isSubject(text, only) ? only.speaker : null;
      if (ABOUT.test(behind) && !/\s/u.test(behind))
        return isObject(text, ...only.at) || isOfAnother(this.betweenOf(withoutVerb(`${behind}：`)))
          ? null
          : only.speaker;
    }
    if (ASKS_BY_LABEL.test(text))
      return { who: 'other', name: ASKS_BY_LABEL.exec(text)?.groups?.['who'] ?? '记者', isRole: true };
    if (ANSWERS.test(text)) return { who: 'other', name: text, isRole: true };
    if (text.endsWith('记者') || this.#people.isOutlet(text.replaceAll(/[《》]/gu, '')))
      return { who: 'other', name: text, isRole: true };
    if (text.length <= 16 && ENDS_IN_TITLE.test(text))
      return { who: 'other', name: text, isRole: !IS_TITLE.test(text) };
    const behind = TITLE_THEN_NAME.exec(text)?.groups?.['name'];
    if (behind !== undefined) {
      const name = this.#people.onPage.nameAtStart(behind.replace(ENDS_IN_VERB, ''));
      // 外长指出：, 部长当天强调：: a sentence begins.
      if (name === '' && ENDS_IN_VERB.test(behind)) return null;
      // 主持人在节目最后说 is no name.
      if (name !== '' || behind.length <= 3 || !NEVER_IN_NAME.test(behind))
        return { who: 'other', name: name || behind, isRole: false };
    }
    return isNameLike(text) ? { who: 'other', name: text, isRole: false } : null;
  }
}

function named({ speaker, at }: NameAt, place: Place): Subject {
  return { kind: 'named', speaker, at: place(...at) };
}
