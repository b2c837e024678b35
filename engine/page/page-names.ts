/** Names that a page gives with a title: whoever is named without it later is the same. */
import { groupOf } from '../record/match-groups.ts';
import { UnitSet } from '../text/letters.ts';
import { matchesIn } from '../text/word-list.ts';
import { withoutAdverbs } from './words/beside-subject.ts';
import {
  BEHIND_NAME,
  FOREIGN,
  isNameLike,
  NAME_GOES_ON,
  NEVER_IN_NAME,
  NEVER_WITHIN,
  NO_NAME_BEHIND,
} from './words/name-forms.ts';
import { TITLE } from './words/speaker-words.ts';

export interface NamedSpeaker {
  who: 'official' | 'other';
  name: string;
  /** A reporter, a paper, a ministry: whom no 他 stands for. */
  isRole: boolean;
}

export interface NameAt {
  speaker: NamedSpeaker;
  at: [start: number, end: number];
}

type IsObject = (text: string, start: number, end: number) => boolean;

/** Names that are remembered of one page. */
const MOST = 2000;
const LONGEST = 6;
const TITLED_NAME = new RegExp(`${TITLE}(?=(?<behind>\\p{Script=Han}{2,8}))`, 'gu');
const FOREIGN_NAME = new RegExp(`^[${FOREIGN}]{2,7}`, 'u');

export class PageNames {
  readonly #known: ReadonlyMap<string, NamedSpeaker>;
  readonly #learned = new Map<string, NamedSpeaker>();
  /** With which characters those names begin. */
  readonly #firsts = new UnitSet();

  /** @param known those whose names are known anyway */
  constructor(known: ReadonlyMap<string, NamedSpeaker>) {
    this.#known = known;
  }

  /** Reads the names that a text gives with a title, for what comes after it. */
  learn(text: string): void {
    if (this.#learned.size >= MOST) return;
    for (const match of matchesIn(text, TITLED_NAME)) {
      const name = this.nameAtStart(groupOf(match, 'behind'));
      if (name !== '') this.know(name);
    }
  }

  /** Takes words for a speaker's name. */
  know(name: string): void {
    if (this.#known.has(name) || this.#learned.size >= MOST) return;
    this.#learned.set(name, { who: 'other', name, isRole: false });
    this.#firsts.add(name.charCodeAt(0));
  }

  /** How many names the page has given. */
  get count(): number {
    return this.#learned.size;
  }

  get(words: string): NamedSpeaker | undefined {
    return this.#learned.get(words);
  }

  first(text: string, isObject: IsObject): NameAt | null {
    for (let at = 0; at < text.length - 1 && this.#learned.size > 0; at += 1) {
      const found = this.#nameAt(text, at, isObject);
      if (found !== null) return found;
    }
    return null;
  }

  last(text: string, isObject: IsObject): NameAt | null {
    for (let at = text.length - 2; at >= 0 && this.#learned.size > 0; at -= 1) {
      const found = this.#nameAt(text, at, isObject);
      if (found !== null) return found;
    }
    return null;
  }

  /** The name with which words behind a title begin; empty where it is none. */
  nameAtStart(behind: string): string {
    for (const form of [behind.slice(0, 4), behind.slice(0, 3), behind.slice(0, 2)])
      if (this.#known.has(form) && !(form.length === 2 && NAME_GOES_ON.test(behind.slice(2)))) return form;
    const foreign = FOREIGN_NAME.exec(behind)?.[0] ?? '';
    if (foreign !== '' && endsName(behind, foreign.length)) return foreign;
    // Behind a title any few characters are a name, where what follows cannot belong to it.
    for (let length = LONGEST; length >= 2; length -= 1) {
      const slice = behind.slice(0, length);
      if (slice.length < length || NEVER_IN_NAME.test(slice) || NO_NAME_BEHIND.test(slice)) continue;
      // 外长明确表示.
      if (withoutAdverbs(slice) === '') continue;
      if (NEVER_WITHIN.test(slice) || /会[后前见晤谈面]/u.test(behind.slice(length - 1, length + 1))) continue;
      if (length > 3 && isNameLike(slice.slice(0, 3)) && BEHIND_NAME.test(slice.slice(3))) continue;
      if (endsName(behind, length)) return slice;
    }
    return foreign;
  }

  #nameAt(text: string, at: number, isObject: IsObject): NameAt | null {
    if (!this.#firsts.has(text.charCodeAt(at))) return null;
    for (let length = LONGEST; length >= 2; length -= 1) {
      const speaker = this.#learned.get(text.slice(at, at + length));
      if (speaker !== undefined && !isObject(text, at, at + length)) return { speaker, at: [at, at + length] };
    }
    return null;
  }
}

function endsName(behind: string, length: number): boolean {
  const next = behind.slice(length, length + 2);
  return next === '' || BEHIND_NAME.test(next);
}
