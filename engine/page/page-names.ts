/** Names that a page gives with a title: whoever is named without it later is the same. */
import { BEHIND_NAME, FOREIGN, isNameLike, NEVER_IN_NAME, NEVER_WITHIN, NO_NAME_BEHIND } from './words/name-forms.ts';
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

export interface PageNames {
  /** Reads the names that a text gives with a title, for what comes after it. */
  learn(text: string): void;
  /** Takes words for a speaker's name. */
  know(words: string): void;
  get(words: string): NamedSpeaker | undefined;
  first(text: string, isObject: IsObject): NameAt | null;
  last(text: string, isObject: IsObject): NameAt | null;
  /** The name with which words behind a title begin; empty where it is none. */
  nameAtStart(behind: string): string;
}

type IsObject = (text: string, start: number, end: number) => boolean;

/** Names that are remembered of one page. */
const MOST = 2000;
const LONGEST = 6;
const FOREIGN_NAME = new RegExp(`^[${FOREIGN}]{2,7}`, 'u');

/** @param known those whose names are known anyway */
export function createPageNames(known: ReadonlyMap<string, NamedSpeaker>): PageNames {
  const learned = new Map<string, NamedSpeaker>();
  /** With which characters those names begin. */
  const firsts = new Set<string>();
  const titled = new RegExp(`${TITLE}(?=(\\p{Script=Han}{2,8}))`, 'gu');

  const know = (name: string): void => {
    if (known.has(name) || learned.size >= MOST) return;
    learned.set(name, { who: 'other', name, isRole: false });
    firsts.add(name[0]!);
  };

  function nameAtStart(behind: string): string {
    for (const form of [behind.slice(0, 4), behind.slice(0, 3), behind.slice(0, 2)]) if (known.has(form)) return form;
    const foreign = FOREIGN_NAME.exec(behind)?.[0] ?? '';
    if (foreign !== '' && endsName(behind, foreign.length)) return foreign;
    // Behind a title any few characters are a name, where what follows cannot belong to it.
    for (let length = LONGEST; length >= 2; length -= 1) {
      const slice = behind.slice(0, length);
      if (slice.length < length || NEVER_IN_NAME.test(slice) || NO_NAME_BEHIND.test(slice)) continue;
      if (NEVER_WITHIN.test(slice) || /会[后前见晤谈面]/u.test(behind.slice(length - 1, length + 1))) continue;
      if (length > 3 && isNameLike(slice.slice(0, 3)) && BEHIND_NAME.test(slice.slice(3))) continue;
      if (endsName(behind, length)) return slice;
    }
    return foreign;
  }

  function nameAt(text: string, at: number, isObject: IsObject): NameAt | null {
    if (!firsts.has(text[at]!)) return null;
    for (let length = LONGEST; length >= 2; length -= 1) {
      const speaker = learned.get(text.slice(at, at + length));
      if (speaker !== undefined && !isObject(text, at, at + length)) return { speaker, at: [at, at + length] };
    }
    return null;
  }

  return {
    know,
    nameAtStart,
    learn: (text) => {
      if (learned.size >= MOST) return;
      for (const match of text.matchAll(titled)) {
        const name = nameAtStart(match[1]!);
        if (name !== '') know(name);
      }
    },
    get: (words) => learned.get(words),
    first: (text, isObject) => {
      for (let at = 0; at < text.length - 1 && learned.size > 0; at += 1) {
        const found = nameAt(text, at, isObject);
        if (found !== null) return found;
      }
      return null;
    },
    last: (text, isObject) => {
      for (let at = text.length - 2; at >= 0 && learned.size > 0; at -= 1) {
        const found = nameAt(text, at, isObject);
        if (found !== null) return found;
      }
      return null;
    },
  };
}

function endsName(behind: string, length: number): boolean {
  const next = behind.slice(length, length + 2);
  return next === '' || BEHIND_NAME.test(next);
}
