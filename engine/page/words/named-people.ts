/** Who is named in words: those who are known, an official by his office, whoever has a title or a role. */
import type { KnownNames } from '../../text/names.ts';
import { commonPattern } from '../common-form.ts';
import { anyOf, matchesIn, WordIndex, wordList } from '../../text/word-list.ts';
import { type NameAt, type NamedSpeaker, PageNames } from '../page-names.ts';
import { asNamesake, isPartOfAnotherName, OF_HIS_PEOPLE } from './beside-name.ts';
import { isNameLike, SURNAME_NAME } from './name-forms.ts';
import { IS_PERSON, IS_TITLE, NO_ROLE_BEHIND, OBJECT_BEFORE, ROLE, TITLE } from './speaker-words.ts';

export class NamedPeople {
  /** Names that the page gives. */
  readonly onPage: PageNames;
  readonly #names: KnownNames;
  readonly #known = new Map<string, NamedSpeaker>();
  readonly #official: NamedSpeaker | null;
  readonly #outlets: readonly string[];
  readonly #knownNames: WordIndex;
  readonly #offices: WordIndex;
  /** null where no office is the official's alone. */
  readonly #ownOffice: RegExp | null;
  readonly #someone: RegExp;

  /**
   * @param isMeant whether the page means the official by his name: a namesake is somebody else
   * @param alike names of others that begin with his
   */
  constructor(names: KnownNames, isMeant: boolean, alike: readonly string[]) {
    this.#names = names;
    const offices = new Set<string>();
    for (const { name, hans, hant, address = [], answers = false, byOffice = [] } of names.people) {
      const speaker: NamedSpeaker = { who: answers && isMeant ? 'official' : 'other', name, isRole: false };
      for (const form of wordList(name, ...hans, ...hant, ...address))
        if (!this.#known.has(form)) this.#known.set(form, speaker);
      if (answers) for (const form of wordList(...byOffice)) offices.add(form);
    }
    // The longest that stands there is meant.
    for (const name of alike) this.#known.set(name, { who: 'other', name, isRole: false });
    this.onPage = new PageNames(this.#known);
    const [official, ...others] = names.people.filter(({ answers }) => answers);
    this.#official =
      official !== undefined && others.length === 0 && isMeant
        ? { who: 'official', name: official.name, isRole: false }
        : null;
    this.#outlets = wordList(...names.outlets.flatMap(({ name, aliases }) => [name, ...aliases])).filter(
      (form) => form.length >= 3 && /^\p{Script=Han}+$/u.test(form),
    );
    this.#knownNames = new WordIndex(this.#known.keys());
    this.#offices = new WordIndex(offices);
    // An office of another country is somebody else's.
    this.#ownOffice =
      offices.size === 0
        ? null
        : new RegExp(
            `(?<=^|[，,。；;：:、\\s“”「」（）()日国当并而但由对向|｜任])${anyOf(offices)}(?![级会团府])`,
            'gu',
          );
    this.#someone = new RegExp(
      `(?:${anyOf(this.#outlets)})(?:记者)?${NO_ROLE_BEHIND}|${TITLE}[\\p{Script=Han}]{1,4}(?:[·・•][\\p{Script=Han}]{1,6}){1,2}|${TITLE}${NO_ROLE_BEHIND}|${ROLE}${NO_ROLE_BEHIND}`,
      'gu',
    );
  }

  isOutlet(words: string): boolean {
    return this.#outlets.includes(words);
  }

  /** Everybody known who is named in a text, in order. */
  in(text: string): NameAt[] {
    const found: NameAt[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const form = this.#knownNames.at(text, at);
      if (form === undefined) continue;
      const speaker = this.#known.get(form);
      if (speaker !== undefined && !isPartOfAnotherName(text, at, at + form.length))
        found.push(asNamesake(text, { speaker, at: [at, at + form.length] }));
      at += form.length - 1;
    }
    if (this.#official !== null && this.#ownOffice !== null && this.#offices.standsIn(text))
      for (const { 0: office, index } of matchesIn(text, this.#ownOffice)) {
        const end = index + office.length;
        if (this.#isAnothersOffice(text, index, end)) continue;
        if (found.every(({ at }) => at[0] >= end + 4 || at[1] <= index - 4))
          found.push({ speaker: this.#official, at: [index, end] });
      }
    return found.sort((a, b) => a.at[0] - b.at[0]);
  }

  /** 外长某某 and 某国外长 are other people's, unless the name is the official's own. */
  #isAnothersOffice(text: string, start: number, end: number): boolean {
    const before = text.slice(Math.max(0, start - 6), start);
    const [last] = this.#names.in(before.slice(-4)).slice(-1);
    if (last !== undefined && last.value !== '中国' && last.end >= Math.min(4, before.length)) return true;
    const behind = text.slice(end, end + 8);
    if (this.#knownNames.at(behind, 0) !== undefined) return true;
    return this.onPage.nameAtStart(behind.replace(/\P{Script=Han}.*$/su, '')) !== '';
  }

  /**
   * Whoever is named last by a title, a role or an outlet.
   * @param needsName a title or a role alone is passed over
   */
  lastOther(text: string, needsName: boolean): NameAt | null {
    for (const { 0: title, index: start } of matchesIn(text, this.#someone).reverse()) {
      let end = start + title.length;
      // 某国总理某某: the name behind the title.
      const [, behind = ''] = /^(\p{Script=Han}{2,7})/u.exec(text.slice(end)) ?? [];
      const name = IS_PERSON.test(title) ? this.onPage.nameAtStart(behind) : '';
      if (name !== '') end += name.length;
      if (isObject(text, start, end)) continue;
      const holder = this.#nameEndingAt(text, start);
      if (holder > 0 && isObject(text, start - holder, end)) continue;
      const known = this.#known.get(name);
      if (known !== undefined) return { speaker: known, at: [start, end] };
      const [before = ''] = /[\p{Script=Han}·・•]{0,8}$/u.exec(text.slice(Math.max(0, start - 8), start)) ?? [];
      const own = this.in(before + title).find(
        ({ at: [, till] }) => till >= before.length && !OF_HIS_PEOPLE.test((before + title).slice(till)),
      );
      // 部长某某 and 某某部长 are he; 某某办公室 is not.
      if (own !== undefined && name === '' && IS_TITLE.test(title))
        return { speaker: own.speaker, at: [start - before.length + own.at[0], end] };
      // A title or a role alone speaks only where the verb follows.
      if (name === '' && (needsName || text.length - end > 1)) continue;
      const printed = name === '' ? `${/(?:记者|[报社台网])$/u.test(title) ? '' : nameBefore(before)}${title}` : name;
      const isRole = name === '' && !IS_TITLE.test(title);
      return { speaker: { who: 'other', name: printed, isRole }, at: [start, end] };
    }
    return null;
  }

  /** How long a known name is that ends there. */
  #nameEndingAt(text: string, end: number): number {
    for (const length of [5, 4, 3, 2]) {
      const name = text.slice(Math.max(0, end - length), end);
      if (name.length === length && (this.#known.has(name) || this.onPage.get(name) !== undefined)) return length;
    }
    return 0;
  }
}

/** 某某的夫人; not 某某的另一句话. */
const HIS_OWN = commonPattern(/^的(?!.{0,8}发言人|[^的]{0,4}(?:话|名言|论述|观点|说法|回答|回应|答案))/u);
/** 会见到访的某某, 指着身边的某某. */
const VISITOR = commonPattern(
  /(?:[对向与同和]|会见|会晤|接见|迎接|欢迎|陪同|[指看望拉拍握][着了]|看了?看|转向|面向|望向)(?:来访|到访|前来|身[边旁后]|一旁|旁边|对面|邻座|在座|在场)的$/u,
);

/** What somebody holds, before his name: 国务委员兼外长. */
const OFFICES_AT_END = new RegExp(
  `(?:中国|我国|中方|中共|中央|国务院|时任|现任|前|兼|、|\\p{Script=Han}{2}部?部长|${TITLE})+$`,
  'u',
);

/** Of whom or to whom something is said. */
export function isObject(text: string, start: number, end: number): boolean {
  if (HIS_OWN.test(text.slice(end, end + 12)) || OF_HIS_PEOPLE.test(text.slice(end, end + 12))) return true;
  if (/^(?:负责人|人士|部门|官员|方面)/u.test(text.slice(start)) && text.slice(0, start).endsWith('有关')) return false;
  const before = text.slice(Math.max(0, start - 32), start);
  // 同外长某某通电话时: the office belongs to the name.
  return [before, before.replace(OFFICES_AT_END, '')].some(
    // 会见到访的某某时.
    (words) => OBJECT_BEFORE.test(words.slice(-4)) || VISITOR.test(words.slice(-8)),
  );
}

function nameBefore(before: string): string {
  for (const length of [3, 2, 1]) {
    const slice = before.slice(-length);
    if (slice.length === length && SURNAME_NAME.test(slice) && isNameLike(slice)) return slice;
  }
  return '';
}
