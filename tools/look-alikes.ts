/**
 * Makes engine/text/look-alikes.ts: pairs of characters so alike in print that one is read, scanned or typed for the other.
 *
 * Every common character is drawn in the installed Chinese fonts, made a little unsharp, as a scan is, and compared with every other.
 * Run by hand: `npm run look-alikes`, with `-- --show` for the pairs and how alike they are.
 */
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { foldText } from '../engine/text/fold.ts';

/** Share of the ink that two characters have in common, from which on they are taken for each other. Chosen on the pairs of KNOWN. */
const ALIKE = 0.8;
/** Side of the square in which characters are compared, pixels. */
const SIDE = 24;
const FONTS = ['Noto Sans CJK SC', 'Noto Serif CJK SC'];
/** Pairs that readers, scanners and typists take for each other, and pairs that they do not: shown beside the threshold. */
const KNOWN =
  '样祥 入人 己巳 俱具 末未 士土 日曰 侍待 拔拨 析折 狠狼 辩辨 徒徙 干千 天夫 治冶 晴睛 住往 侯候 竞竟 避遊 大太 今令 鸟乌 亨享 斤斥 予子 戊戌 券卷 崇祟 汩汨 茶荼 增赠 提堤 抗坑 防放 定宁 力刀 午牛 问间 未来 支持 战占 合台 法去 国园 经轻 关美'.split(
    ' ',
  );

/** The more frequent half of the national sets of the mainland and of Taiwan: rows of two-byte codes. */
function charactersOf(
  encoding: string,
  rows: readonly [number, number],
  cells: readonly (readonly [number, number])[],
): string[] {
  const decoder = new TextDecoder(encoding);
  const out: string[] = [];
  for (let row = rows[0]; row <= rows[1]; row += 1) {
    for (const [from, to] of cells)
      for (let cell = from; cell <= to; cell += 1) out.push(decoder.decode(Uint8Array.of(row, cell)));
  }
  return out.filter((character) => /^\p{Script=Han}$/u.test(character));
}

const common = new Set(charactersOf('gb18030', [0xb0, 0xd7], [[0xa1, 0xfe]]));
const characters = [
  ...new Set([
    ...common,
    ...charactersOf(
      'big5',
      [0xa4, 0xc6],
      [
        [0x40, 0x7e],
        [0xa1, 0xfe],
      ],
    ),
  ]),
];

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
const drawn = await page.evaluate(
  ({ characters, side, fonts }) => {
    const canvas = new OffscreenCanvas(side, side);
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    context.textBaseline = 'middle';
    context.textAlign = 'center';
    context.filter = 'blur(0.7px)';
    return fonts.map((font) => {
      context.font = `${side - 2}px "${font}"`;
      return characters.map((character) => {
        context.clearRect(0, 0, side, side);
        context.fillText(character, side / 2, side / 2);
        const { data } = context.getImageData(0, 0, side, side);
        return Array.from({ length: side * side }, (_, at) => data[4 * at + 3]!);
      });
    });
  },
  { characters, side: SIDE, fonts: FONTS },
);
await browser.close();

/** Ink as vectors of length one, a font a row. */
const ink = drawn.map((glyphs) =>
  glyphs.map((glyph) => {
    const length = Math.hypot(...glyph) || 1;
    return Float32Array.from(glyph, (value) => value / length);
  }),
);
function alike(one: number, other: number): number {
  let sum = 0;
  for (const glyphs of ink) {
    const [a, b] = [glyphs[one]!, glyphs[other]!];
    for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  }
  return sum / ink.length;
}

const folded = characters.map((character) => foldText(character, { vocabulary: false }).text);
const best = new Map<string, number>();
for (let one = 0; one < characters.length; one += 1) {
  for (let other = one + 1; other < characters.length; other += 1) {
    if (folded[one] === folded[other] || !common.has(folded[one]!) || !common.has(folded[other]!)) continue;
    const value = alike(one, other);
    if (value < ALIKE - 0.1) continue;
    const pair = [folded[one]!, folded[other]!].toSorted().join('');
    best.set(pair, Math.max(best.get(pair) ?? 0, value));
  }
}
if (process.argv.includes('--show')) {
  for (const pair of KNOWN) {
    const [one, other] = Array.from(pair, (character) => characters.indexOf(character));
    console.log(pair, one! < 0 || other! < 0 ? 'not common' : alike(one!, other!).toFixed(3));
  }
  for (const [pair, value] of [...best].sort((a, b) => b[1] - a[1])) console.log(pair, value.toFixed(3));
  process.exit(0);
}
const pairs = [...best]
  .filter(([, value]) => value >= ALIKE)
  .map(([pair]) => pair)
  .sort();
const lines: string[] = [];
for (const pair of pairs) {
  if (lines.length === 0 || lines.at(-1)!.length + pair.length > 110) lines.push('');
  lines[lines.length - 1] += (lines.at(-1) === '' ? '' : ' ') + pair;
}
writeFileSync(
  'engine/text/look-alikes.ts',
  `/** Pairs of folded characters that look alike in print. Made by tools/look-alikes.ts: do not edit. */
export const LOOK_ALIKES =
${lines.map((line, at) => `  '${line}${at + 1 < lines.length ? ' ' : ''}'`).join(' +\n')};
`,
);
