/**
 * Whether a difference is one of form: another spelling, a function word, a character misread or mistyped. Everything else is a word of
 * content, and a quote that has another one is altered, however few its characters; DESIGN §4.
 */
import { LOOK_ALIKES } from '../text/look-alikes.ts';
import { wordList } from '../text/word-list.ts';

/** In which the official's text and its other editions differ without meaning anything by it. */
const DROPPED = /我们|[的地得了也还]/gu;

/** Each line one word in several forms; DESIGN §4. The first stands for all. */
const SAME: readonly string[][] = ['和 与', '应 应当 应该', '号 日', '做 作', '你 您'].map((line) => wordList(line));

/** … that are slight, but no less a difference than any other. */
const ALIKE: readonly string[][] = [
  '和 与 及 以及 并 同 跟',
  '但 但是',
  '如果 如 若 假如 倘若 假若 要是',
  '因为 因 由于',
  '虽然 虽',
  '而且 并且 且',
  '所以 因此 因而',
  '依然 仍然 仍 依旧',
  '时 时候 之时 的时候',
  '特别 尤其',
  '非常 十分 很 极为 极其',
  '能够 能',
  '为了 为',
  '对于 对',
  '像 象 如 如同 好像 就像',
  '其他 其它',
  '唯一 惟一',
  '账 帐',
  '份 分',
  '身份 身分',
  '讯息 信息 资讯',
  '两国 双方',
  '绝不 决不',
  '愿 愿意',
  '将 把',
  '具有 俱有',
  '截至 截止',
  '没 没有',
  '这样 这么 如此',
  '那样 那么',
  '这里 这儿',
  '那里 那儿',
  '必须 必需',
  '部分 部份',
  '成份 成分',
  '图像 图象',
  '想像 想象',
  '订单 定单',
  '订立 定立',
  '制订 制定',
  '交待 交代',
  '当作 当做',
  '叫作 叫做',
  '看作 看做',
  '执著 执着',
  '计画 计划',
  '覆盖 复盖',
  '缘故 原故',
  '按照 依照 按',
  '根据 依据',
  '正在 正',
  '已经 已',
  '曾经 曾',
  '访问 访',
  '国家 国',
  '每个 每',
  '更 更加',
  '后 以后 之后',
  '前 以前 之前',
  '间 之间',
  '首个 第一个',
  '首次 第一次',
  '首位 第一位',
  '立即 立刻 即刻',
  '吗 么 嘛',
  '各个 各',
  '怎么 怎样 如何',
  '当前 目前 现在 眼下',
  '未来 将来',
  '过去 以往',
  '今天 今日',
  '明天 明日',
  '昨天 昨日',
  '去年 上年',
  '年底 年末',
  '本次 此次 这次',
  '即将 将要 就要',
  '刚刚 刚 刚才',
  '许多 很多 众多 诸多',
  '往往 常常 经常 时常',
  '有些 有的',
  '至少 最少',
  '最多 至多',
  '仅 仅仅',
  '不仅 不但 不光 不只',
  '是否 是不是',
  '什么 甚么 啥',
  '为什么 为何 缘何',
  '也许 或许',
  '无须 无需 毋须',
  '惟有 唯有',
].map((line) => wordList(line));

/** Characters of function words: alone, added or left out, they say how words hang together, and nothing else. */
const LIGHT = new Set(
  wordList(
    '第 虽 就 和 与 及 以 并 而 且 则 便 即 于 对 在 从 自 把 被 给 让 使 为 由 向 往 到 着 过 所 之 其 此 这 那 该 是 个 位 名 项 里 时 候 因 成 会 跟 同 呀 啊 吧 嘛 呢 地 得 件 份 条 上 中 来 去',
  ),
);

/** The first of its line, for each form that is no first. */
function firstsOf(lines: readonly string[][]): Map<string, string> {
  const firsts = new Map<string, string>();
  for (const [first, ...others] of lines)
    for (const other of others) if (first !== undefined && !firsts.has(other)) firsts.set(other, first);
  return firsts;
}

const firstOf = firstsOf([...SAME, ...ALIKE]);
const sameFirst = firstsOf(SAME);
/** Longest first: 应当 is read before 应. */
const OTHERS = new RegExp([...sameFirst.keys()].sort((x, y) => y.length - x.length).join('|'), 'gu');
const LONGEST_WORD = 3;
/** With which of them begins what is made the same or dropped. */
const MAY_CHANGE = new RegExp(`[${Array.from(sameFirst.keys(), (word) => word[0]).join('')}我的地得了也还]`, 'u');
/** No form of a word in several forms is longer. */
const LONGEST_FORM = Math.max(
  ...Array.from(firstOf)
    .flat()
    .map((word) => word.length),
);

/** A text without function words and the dropped 我们, interchangeable words made the same. */
export function plainText(text: string): string {
  // Most words have no such character.
  if (!MAY_CHANGE.test(text)) return text;
  return text.replace(OTHERS, (word) => sameFirst.get(word) ?? word).replace(DROPPED, '');
}

/** Signs of other scripts that look like a character. */
const SIGNS = 'ー一 口囗';
const lookAlikes = new Set([
  ...LOOK_ALIKES.split(' '),
  ...SIGNS.split(' ').flatMap((pair) => [pair, Array.from(pair).toReversed().join('')]),
]);

/** Whether one character is read, scanned or typed for the other. */
export function looksAlike(one: string, other: string): boolean {
  return lookAlikes.has(one < other ? one + other : other + one);
}

interface Stretch {
  text: string;
  start: number;
  end: number;
}

/** @param a a stretch of the quote @param b what stands in its place in the record */
export function isSlight(a: Stretch, b: Stretch): boolean {
  const [own, other] = [a.text.slice(a.start, a.end), b.text.slice(b.start, b.end)];
  if (isLight(own) && isLight(other)) return true;
  return isOneWord(a, b) || isMisread(own, other);
}

function isLight(text: string): boolean {
  return Array.from(plainText(text)).every((character) => LIGHT.has(character));
}

/** Whether they are one word in two forms: 以后, 后. */
export function areForms(one: string, other: string): boolean {
  return (firstOf.get(one) ?? one) === (firstOf.get(other) ?? other);
}

/** The two stretches, or the words they stand in, are one word in two forms. */
function isOneWord(a: Stretch, b: Stretch): boolean {
  for (let left = 0; left < LONGEST_WORD && left <= Math.min(a.start, b.start); left += 1) {
    for (let right = 0; right < LONGEST_WORD; right += 1) {
      if (Math.max(a.end - a.start, b.end - b.start) + left > LONGEST_FORM) return false;
      const [one, other] = [a.text.slice(a.start - left, a.end + right), b.text.slice(b.start - left, b.end + right)];
      if (one === '' || other === '' || Math.max(one.length, other.length) > LONGEST_FORM) continue;
      if (areForms(one, other) && (firstOf.has(one) || firstOf.has(other))) return true;
    }
  }
  return false;
}

/** More characters than these in a row are another word. */
const LONGEST_MISREAD = 2;

/** Whether a stretch is another but for characters that look alike. */
export function isMisread(own: string, other: string): boolean {
  if (own.length !== other.length || own.length === 0) return false;
  let changed = 0;
  for (let at = 0; at < own.length; at += 1) {
    const [one, two] = [own.charAt(at), other.charAt(at)];
    if (one === two) continue;
    changed += 1;
    if (changed > LONGEST_MISREAD || !looksAlike(one, two)) return false;
  }
  return true;
}

/** Words that are doubled to say more: 人人, 天天. */
const REDUPLICATED = new Set('人天年月日家处时常往渐慢刚仅早晚远近大小好高多少层步代世种样个件条点'.split(''));

/** Bold print is copied twice: 中俄关系绝不不会. @param other what stands in its place in the record */
export function isDoubled({ text, start, end }: Stretch, other: string, isPrintedTwice: boolean): boolean {
  if (other !== '' || start === end || end - start > LONGEST_MISREAD) return false;
  const own = text.slice(start, end);
  if (own.length === 1 && REDUPLICATED.has(own) && !isPrintedTwice) return false;
  return text.slice(start - own.length, start) === own || text.slice(end, end + own.length) === own;
}
