/**
 * Characters that a page hides or cannot show: 绝*会, 当前××关系, a box, a replacement character, a character of the site's own font.
 *
 * Folding drops signs, and with them what they stand for; so each is first replaced by one unit that is kept, and stands for any character.
 */

/** One unit that stands for a character which cannot be read; of the private use area, where no text has a meaning. */
export const MASK = '\u{f8ff}';

const BULLETS = '●○◯◆◇■';
/** Unreadable wherever they stand. */
const UNREADABLE = /[\u{fffd}\u{e000}-\u{f8ff}\u{f0000}-\u{10fffd}]/gu;
/** Beside words, but neither a bullet before them nor a note mark behind: several in a row, or one between two characters. */
const BESIDE = '[\\p{Script=Han}\\d“”「」『』‘’"（）()\\[\\]、，。；：！？%]';
const HIDDEN = new RegExp(
  `(?<![*×xX])(?:[*＊✱×✕╳XxＸ]{2,}(?=\\p{Script=Han})|(?<=\\p{Script=Han})[*＊✱×✕╳XxＸ]{2,}(?![*\\p{Script=Latin}])|(?<=${BESIDE})[*＊✱×XxＸ](?=${BESIDE}))`,
  'gu',
);
const BOXED = new RegExp(
  `[□▢◻▇█▓▒░]+(?=[^\\s□▢◻▇█▓▒░])|(?<=\\p{Script=Han})[□▢◻▇█▓▒░]+|(?<=${BESIDE})[${BULLETS}]+(?=${BESIDE})`,
  'gu',
);
/** Words in bold, as lightweight markup has them, hide nothing. */
const BOLD = /(\*{2,3})(?=\S)[^*\n]{2,}?(?<=\S)\1(?!\*)/gu;
const NOUGHT = /[〇零一二三四五六七八九○◯]/u;

/** A text with its masked characters replaced by `MASK`; as long as before. */
export function withMasks(text: string): string {
  if (!MAY_MASK.test(text)) return text;
  const bold = [...text.matchAll(BOLD)].flatMap(({ 0: all, 1: mark = '', index }) => [
    [index, index + mark.length] as const,
    [index + all.length - mark.length, index + all.length] as const,
  ]);
  const replace = (source: string, pattern: RegExp): string =>
    source.replace(pattern, (signs: string, ...rest: unknown[]) => {
      const at = rest.find((each) => typeof each === 'number') ?? 0;
      if (bold.some(([from, to]) => from <= at && at < to)) return signs;
      if (/^[○◯]+$/u.test(signs) && (NOUGHT.test(source[at - 1] ?? '') || NOUGHT.test(source[at + signs.length] ?? '')))
        return signs;
      return MASK.repeat(signs.length);
    });
  // A surrogate pair is one character.
  const unreadable = text.replace(UNREADABLE, (sign) => MASK + '\u{200b}'.repeat(sign.length - 1));
  return [HIDDEN, BOXED].reduce(replace, unreadable);
}

const MAY_MASK = /[\u{fffd}\u{e000}-\u{f8ff}\u{f0000}-\u{10fffd}*＊✱×✕╳XxＸ□▢◻▇█▓▒░●○◯◆◇■]/u;

/** Whether a stretch with masked characters may be another: each mask stands for some characters, few, or for none. */
export function mayStandFor(masked: string, text: string): boolean {
  if (!masked.includes(MASK)) return false;
  const parts = masked.split(new RegExp(`${MASK}+`, 'u')).map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`^${parts.join(`.{0,${LONGEST_HIDDEN}}`)}$`, 'u').test(text);
}

/** More characters are not hidden by one row of signs. */
const LONGEST_HIDDEN = 6;

/** 某国, 某某: a name that the page does not give. */
export const UNNAMED = /^某{1,3}(?:国|方|人|地|市|省|君|先生|女士|公司|媒体|机构)?$/u;
