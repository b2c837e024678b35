/** The people whom a text introduces, and whom a short label means: 林司长, 阿里木, 发言人. */
import type { Stepwise } from '../../record/stepwise.ts';
import { findIntroduced, TITLE } from './introduced.ts';
import type { Member } from './introduced.ts';

export interface Cast {
  /** Whom the words of a label mean; null where that is nobody, or not one alone. */
  find(words: string): Member | null;
  /** The one whom the text introduces before a place; null where there are several or none. */
  soleBefore(end: number): Member | null;
  /** Who is said to moderate. */
  moderator: string | null;
}

/** So much of a text introduces its people. */
const WITHIN = 8000;
/** So many people are told apart; a text of ten thousand names has none of them. */
const MOST = 60;

/** 林副部长: the title with what may stand before it. */
const TITLED = new RegExp(`^(?<name>.{1,8}?)(?<title>(?:副|总|總|代理?|前|常务副|常務副)?${TITLE})$`, 'u');
const TITLE_ONLY = new RegExp(`^.*${TITLE}$`, 'u');
/** MS. HALE, Minister Hale */
const LATIN_SURNAME = /^(?:\p{L}[\p{L}.-]{1,14} ){0,2}(?<surname>\p{Lu}[\p{L}'’-]{1,20})$/u;

export function* castOf(source: string, labels: readonly Member[]): Stepwise<Cast> {
  const members = new Map<string, Member>();
  const add = (member: Member): void => {
    const known = members.get(member.name);
    if (known) {
      if (member.office.length > known.office.length) known.office = member.office;
    } else if (members.size < MOST) members.set(member.name, { ...member });
  };
  const text = source.slice(0, WITHIN);
  const introduced = yield* findIntroduced(text);
  for (const { name, office } of introduced) add({ name, office });
  for (const member of labels) add(member);
  const moderator = [...members.keys()].find((name) => text.includes(`${name}主持`)) ?? fieldModerator(text, members);
  const found = new Map<string, Member | null>();
  return {
    find: (words) => {
      let member = found.get(words);
      if (member === undefined) found.set(words, (member = meant(words, members)));
      return member;
    },
    soleBefore: (end) => {
      const names = new Set(introduced.flatMap(({ name, at }) => (at < end ? [name] : [])));
      if (moderator !== null) names.delete(moderator);
      const [sole] = names;
      return names.size === 1 && sole !== undefined ? (members.get(sole) ?? null) : null;
    },
    moderator,
  };
}

/** 主持人：发言人林岚, at the head of a page. */
function fieldModerator(text: string, members: ReadonlyMap<string, Member>): string | null {
  const value = /^主[\s　]*持[\s　]*人?[:：](?<value>[^\r\n。]{2,30})$/mu.exec(text)?.groups?.['value']?.trim();
  if (value === undefined) return null;
  return [...members.keys()].find((name) => value.endsWith(name)) ?? null;
}

function meant(words: string, members: ReadonlyMap<string, Member>): Member | null {
  const bare = words.replace(/[（(][^（(）)]*[）)]$/u, '').trim();
  const all = [...members.values()];
  const exact = members.get(bare);
  if (exact) return exact;
  // 某部某司司长林岚, 林岚司长
  const whole = all.filter(
    ({ name }) =>
      (bare.endsWith(name) && TITLE_ONLY.test(bare.slice(0, -name.length).trim())) ||
      (bare.startsWith(name) && TITLE_ONLY.test(bare.slice(name.length).trim())),
  );
  if (whole.length > 0) return longest(whole);
  // 林司长: a part of the name, and what the person is.
  const titled = TITLED.exec(bare)?.groups;
  if (titled) {
    const { name: part = '', title = '' } = titled;
    const named = all.filter(({ name }) => isPart(part, name));
    const both = named.filter(({ office }) => holds(office, title));
    const one = only(both) ?? only(named);
    if (one) return one;
  }
  // 发言人, 某某局局长
  if (TITLE_ONLY.test(bare)) {
    const holders = all.filter(({ office }) => office.endsWith(bare) || bare.endsWith(office));
    return only(holders.filter(({ office }) => office !== ''));
  }
  const latin = LATIN_SURNAME.exec(bare)?.groups?.['surname']?.toLowerCase();
  if (latin !== undefined) return only(all.filter(({ name }) => name.toLowerCase().endsWith(` ${latin}`)));
  return only(all.filter(({ name }) => bare.length > 0 && isShort(bare, name)));
}

function isPart(part: string, name: string): boolean {
  return name.startsWith(part) || parts(name).includes(part);
}

/** 阿里木 for 阿里木·某某, 林 for 林岚. */
function isShort(short: string, name: string): boolean {
  if (parts(name).includes(short)) return true;
  return name.length <= 4 && short.length < name.length && name.startsWith(short) && short.length <= 2;
}

function parts(name: string): string[] {
  return name.includes('·') || /[・•‧]/u.test(name) ? name.split(/[·・•‧]/u) : [];
}

/** A 副司长 may be called 司长, too. */
function holds(office: string, title: string): boolean {
  const core = title.replace(/^(?:常[务務])?[副代总總前]/u, '');
  return office.endsWith(title) || office.includes(core);
}

function only(members: readonly Member[]): Member | null {
  return members.length === 1 ? (members[0] ?? null) : null;
}

function longest(members: readonly Member[]): Member | null {
  return members.reduce<Member | null>(
    (best, member) => (best && best.name.length >= member.name.length ? best : member),
    null,
  );
}
