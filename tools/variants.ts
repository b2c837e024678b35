/**
 * Makes engine/text/variants.ts: classes of Chinese characters that are one character in different scripts or regions.
 *
 * Union-find over every pair of characters in OpenCC's tables, in those of its phrases that keep their length, and of rare forms. Classes
 * applied to both sides compare exactly where a one-way conversion has to guess (乾 → 干 or 乾). Run by hand when OpenCC's data change:
 * `npm run variants`.
 */
import { writeFileSync } from 'node:fs';
import hkVariants from 'opencc-js/dict/HKVariants';
import hkVariantsPhrases from 'opencc-js/dict/HKVariantsPhrases';
import shinjitai from 'opencc-js/dict/JPShinjitaiCharacters';
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import twVariants from 'opencc-js/dict/TWVariants';
import twVariantsPhrases from 'opencc-js/dict/TWVariantsPhrases';
import { RARE_FORMS } from './variants/rare-forms.ts';

const parent = new Map<string, string>();
function find(character: string): string {
  const up = parent.get(character);
  if (up === undefined || up === character) return character;
  const root = find(up);
  parent.set(character, root);
  return root;
}
function join(a: string, b: string): void {
  if (a !== b) parent.set(find(a), find(b));
}

/** Tables are `from to other|from to|…`. */
function entries(table: string): string[][] {
  return table.split('|').map((line) => line.split(' '));
}

const simplified = new Set<string>();
for (const [from, ...targets] of entries(tsCharacters)) {
  for (const target of targets) join(from!, target);
  simplified.add(targets[0]!);
}
for (const table of [stCharacters, twVariants, hkVariants]) {
  for (const [from, ...targets] of entries(table)) for (const target of targets) join(from!, target);
}
for (const table of [stPhrases, tsPhrases, twVariantsPhrases, hkVariantsPhrases]) {
  for (const [from, ...targets] of entries(table)) {
    const a = Array.from(from!);
    for (const target of targets) {
      const b = Array.from(target);
      if (a.length === b.length) for (const [at, character] of a.entries()) join(character, b[at]!);
    }
  }
}

/**
 * Japanese forms (対, 関, 戦), where they are no other Chinese character and stand for one only: 弁 stands for 辨, 辯 and 瓣, and 連 is 连.
 */
const common = new Set(parent.keys());
// Japanese forms that the table does not list (Unihan, kTraditionalVariant and kZVariant), and the figures of cheques that converters put for
// plain ones.
const unlisted = '隣鄰 値值 戯戲 渋澀 郷鄉 頬頰 焔焰 挙舉 呉吳 姫姬 闘鬥 壹一'
  .split(' ')
  .map((pair) => Array.from(pair));
const japanese = new Set([...entries(shinjitai), ...unlisted].map(([form]) => form!));
for (const [form, ...originals] of entries(shinjitai)) {
  const sources = new Set(originals.map(find));
  if (!common.has(form!) && sources.size === 1) join(form!, originals[0]!);
}
for (const [form, original] of unlisted) join(form!, original!);

const rare = new Set(RARE_FORMS.map(([form]) => form));
for (const [form, original] of RARE_FORMS) join(form, original);

const classes = new Map<string, string[]>();
for (const character of parent.keys()) {
  for (const member of [character, find(character)]) {
    const members = classes.get(find(character)) ?? [];
    if (!members.includes(member)) members.push(member);
    classes.set(find(character), members);
  }
}
// The member that Simplified text uses comes first: the record then folds to itself, which is easier to read in a debugger.
const rank = (member: string) => (rare.has(member) ? 3 : simplified.has(member) ? 0 : japanese.has(member) ? 2 : 1);
const words = [...classes.values()]
  .map((members) => members.sort((a, b) => rank(a) - rank(b) || a.codePointAt(0)! - b.codePointAt(0)!).join(''))
  .sort();

const lines: string[] = [];
let line = '';
for (const word of words) {
  if (line.length + word.length > 100) {
    lines.push(line);
    line = '';
  }
  line += (line ? ' ' : '') + word;
}
lines.push(line);

writeFileSync(
  new URL('../engine/text/variants.ts', import.meta.url),
  `/**
 * Characters that are one character in different scripts or regions, a class a word; the first stands for all.
 *
 * Made by tools/variants.ts from the tables of OpenCC (Apache-2.0), as packaged by opencc-js, and from tools/variants/rare-forms.ts (Unihan, Unicode
 * License; yitizi, CC0). Do not edit.
 */
export const VARIANT_CLASSES: readonly string[] = [
${lines.map((each) => `  '${each}',`).join('\n')}
];
`,
);
