/**
 * Whether a page means the official by his name, or a namesake, who holds no office of his.
 *
 * The first words that tell are those before the name: 部长某某 is he, 教练某某 is not. Where nothing stands before it, his office, his
 * ministry or how he is addressed must stand somewhere on the page; DESIGN §10, rule 10.
 */
import type { KnownNames } from '../text/names.ts';
import { anyOf, matchesIn, wordList } from '../text/word-list.ts';
import { commonPattern, commonText } from './common-form.ts';
import type { PageText } from './page-text.ts';
import { ROLE, TITLE } from './words/speaker-words.ts';

/** UTF-16 units of a page that are read for who is meant. */
const MOST_READ = 200_000;
/** …, and before and behind each name. */
const BESIDE = 16;

const TITLE_BEFORE = new RegExp(`(?:${TITLE}|${ROLE})\\s*$`, 'u');
/** Offices that he, too, holds or held, or of which nothing can be told. */
const MAY_BE_HIS = commonPattern(
  /(?:部长|国务委员|政治局委员|中央委员|(?:外办|外事|办公室|台办).{0,6}主任|大使|代表|特使|主席|委员|先生|同志)\s*$/u,
);
/** 我跟部长同名: who is not meant. */
const SAME_NAME = commonPattern(/同名|重名|撞名|不是那位|并非那位/u);

/** What stands behind a name and is no part of one. */
const BEHIND_IT = commonPattern(
  /[便仍才方即遂忙急笑又却竟终亲现正并已常先后曾再皆均都也就还将会能可应需须愿要想用以向与和同跟从由为因被让把给对当时今昨这那其此该及或但而如若虽则所等之的了着过在到上下来去出入见谈论述讲答问回表指说称道提强认警呼希期担相反批谴敦促主介总概描形比引举例点分解透坦直首第最年月日号周一二三四五六七八九十两几多少无不未没非是有外部长先]/u,
);

/**
 * Others on the page whose names begin with the official's: 代表某某然 is not 某某.
 * @returns names that stand there twice and more, in different company, once at least behind a title or as a label
 */
export function namesBegunAlike({ title, blocks }: PageText, { people }: KnownNames): string[] {
  const own = wordList(...people.filter(({ answers }) => answers).flatMap(({ hans, hant }) => [...hans, ...hant]));
  const longer = new RegExp(`${anyOf(own)}\\p{Script=Han}`, 'gu');
  const seen = new Map<string, { behind: Set<string>; isNamed: boolean }>();
  let read = 0;
  for (const text of [title, ...blocks.map((block) => block.text)]) {
    if (read > MOST_READ) break;
    read += text.length;
    const common = commonText(text);
    for (const { 0: name, index } of matchesIn(common, longer)) {
      if (BEHIND_IT.test(name.slice(-1))) continue;
      const end = index + name.length;
      const { behind, isNamed } = seen.get(name) ?? { behind: new Set(), isNamed: false };
      const isTitled = TITLE_BEFORE.test(common.slice(Math.max(0, index - BESIDE), index));
      behind.add(common.slice(end, end + 1));
      seen.set(name, { behind, isNamed: isNamed || isTitled || /^[：:]/u.test(common.slice(end)) });
    }
  }
  return [...seen].filter(([, { behind, isNamed }]) => isNamed && behind.size > 1).map(([name]) => name);
}

export function isOfficialMeant({ title, blocks }: PageText, { people }: KnownNames): boolean {
  const officials = people.filter(({ answers }) => answers);
  const offices = officials
    .flatMap(({ offices: held, byOffice = [], bodies = [], address = [] }) => [
      ...held.flatMap((office) => office.names),
      ...byOffice,
      ...bodies,
      ...address,
    ])
    .map(commonText);
  const name = new RegExp(anyOf(wordList(...officials.flatMap(({ hans, hant }) => [...hans, ...hant]))), 'gu');
  let isOffice = false;
  let isNamesake = false;
  let read = 0;
  for (const text of [title, ...blocks.map((block) => block.text)]) {
    if (read > MOST_READ) break;
    read += text.length;
    const common = commonText(text);
    if (SAME_NAME.test(common)) continue;
    isOffice ||= offices.some((office) => common.includes(office));
    for (const { 0: words, index } of common.matchAll(name)) {
      const before = common.slice(Math.max(0, index - BESIDE), index).trimEnd();
      const behind = common.slice(index + words.length, index + words.length + BESIDE);
      if (offices.some((office) => before.endsWith(office) || behind.startsWith(office))) return true;
      isNamesake ||= TITLE_BEFORE.test(before) && !MAY_BE_HIS.test(before);
    }
  }
  return isOffice && !isNamesake;
}
