/**
 * Makes engine/text/vocabulary.ts: words that Taiwan or Hong Kong write otherwise than the mainland.
 *
 * From three sources: OpenCC's phrase tables, CLDR's territory names as `Intl.DisplayNames` gives them, and our own short list. A word
 * whose regional spelling is ordinary mainland Chinese too (建立 for 创建) is left out: folding it would damage text that means what
 * it says. Ordinary is what stands in the transcripts of the record, or what is another entry's mainland spelling.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import hkPhrases from 'opencc-js/dict/HKPhrasesRev';
import twPhrases from 'opencc-js/dict/TWPhrasesRev';
import { foldText } from '../engine/text/fold.ts';
import { REGIONAL_NAMES } from './vocabulary/regional-names.ts';

/** CLDR's codes of territories are two capitals. */
const CODES = Array.from({ length: 26 * 26 }, (_, at) => String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)));

/**
 * Regional spellings in OpenCC's tables that are words of mainland Chinese as well, with a meaning of their own: read through by hand.
 * OpenCC may replace them because it knows that its input is Taiwanese; a quote does not say where it comes from.
 */
const ORDINARY = new Set(
  (
    '专案 传送 低阶 使用者 停用 储存 元件 光碟 全形 内建 列举 剪下 卷轴 原始码 取样 向量 启用 呼叫 命令列 图示 堆叠 塑胶 ' +
    '复制 外挂 外接 多型 多工 字型 字首 字尾 存取 存档 定址 宣告 截图 影像 影印 影片 录影 忧郁症 序列 感测 扫描器 批次 ' +
    '拨出 指标 排程 搜寻 携带型 撷取 支援 效能 整合 映像 显示卡 最佳化 机率 查询 栏位 档名 档案 检视 正规化 汇入 汇出 演算法 ' +
    '点选 狮子山 登入 登出 相容 相簿 社群 稽核 简报 简讯 类比 系结 组译 缩图 联络 脑梗塞 自闭症 莱雅 血红素 表示式 装置 视窗 行程 ' +
    '西元 视讯 讯号 讯息 许可权 设定 调变 资料 资料库 资料夹 超音波 路兰 载入 过载 进位制 进阶 远端 连线 连结 通话卡 遮蔽 释出 重灌 防毒 ' +
    '阵列 除错 韩德尔 音讯 页首 页尾 预设值 高阶 白血球 红血球 离线 即时 互动式 乳酪 冷盘 触控 选单 宽频 回拨 行动式 优先顺序 影像处理 ' +
    '泡面 桌布 布林 华尔顿 凯吉 佛瑞 拉摩 拉罗 萨提 奥福 那杜 曼岛 根息 区域性 全域性 参数列'
  ).split(' '),
);

/** Characters alone: vocabulary is what this makes, so it must not be applied while making it. */
const fold = (text: string) => foldText(text, { vocabulary: false }).text;

const transcripts = new URL('../data/transcripts/', import.meta.url);
const mainland = readdirSync(transcripts)
  .map((name) => fold(readFileSync(new URL(name, transcripts), 'utf8')))
  .join('\n');

/** Territories as the mainland names them, folded; parts of a longer name (几内亚 in 几内亚比绍) stay apart words. */
const territories = new Set<string>();

const table = new Map<string, string>();
function add(regional: string, word: string): void {
  const from = fold(regional);
  const to = fold(word);
  if (from === to || from.length < 2 || ORDINARY.has(from) || mainland.includes(from)) return;
  if (!table.has(from)) table.set(from, to);
}

for (const [regional, word] of REGIONAL_NAMES) add(regional, word);
const names = (locale: string, style: 'long' | 'short') =>
  new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });
for (const code of CODES) {
  const word = names('zh-Hans', 'short').of(code);
  if (word === undefined || code === 'ZZ') continue;
  const territory = fold(word.replace(/[（(].*/, ''));
  if (territory.length >= 2) territories.add(territory);
  for (const locale of ['zh-Hant-TW', 'zh-Hant-HK']) {
    for (const style of ['short', 'long'] as const) {
      const regional = names(locale, style).of(code);
      const full = names('zh-Hans', style).of(code);
      if (regional && full) add(regional, full);
    }
  }
}
for (const phrases of [twPhrases, hkPhrases]) {
  for (const line of phrases.split('|')) {
    const [regional, ...words] = line.split(' ');
    // Several mainland words for one regional word: which was meant cannot be known.
    if (words.length === 1) add(regional!, words[0]!);
  }
}
// A spelling that is itself the mainland's for something else names two things.
const targets = new Set(table.values());
for (const from of table.keys()) if (targets.has(from)) table.delete(from);

const rows = [...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([from, to]) => `  ['${from}', '${to}'],`);
writeFileSync(
  new URL('../engine/text/vocabulary.ts', import.meta.url),
  `/**
 * Regional spelling → mainland spelling, both with their characters folded.
 *
 * Made by tools/vocabulary.ts from OpenCC's phrase tables (Apache-2.0), CLDR's territory names (Unicode License) and
 * tools/vocabulary/regional-names.ts. Do not edit.
 */
export const VOCABULARY: readonly (readonly [regional: string, mainland: string])[] = [
${rows.join('\n')}
];

/** Countries and territories as the mainland writes them, characters folded. */
export const TERRITORIES: readonly string[] = [
${[...territories].map((name) => `  '${name}',`).join('\n')}
];
`,
);
