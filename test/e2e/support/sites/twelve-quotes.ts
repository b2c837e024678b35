/** An article of twelve quotations, as an editor hands one to a fact-checker. */
import { ALTERED, INVENTED, REPORTED, REPORTER, VERBATIM } from '../quotes.ts';

/** In the order of the article. The last two but one are changed: 600亿 in the record, and no 不 in it. */
export const TWELVE = [
  VERBATIM.text,
  '过去一年，南海潮起潮落，最终趋于平静，不是有所降温，而是明显降温。',
  '大家都说办好一个会，提升了一座城，而最终受益的是广大老百姓。',
  '中方愿同俄方一道，进一步培育合作新动能，不断夯实两国人民友好基础。',
  '美国如果只让自己保持繁荣，不允许别国正当发展，国际公理何在？',
  REPORTED.text,
  '中方的态度始终是积极的,也是开放的,关键是美方也要相向而行。',
  '中国的发展离不开世界，世界的发展更离不开中国。',
  REPORTER.text,
  ALTERED.text,
  '中欧经贸关系的本质不是优势互补,完全能够在发展进程中实现动态平衡。',
  INVENTED,
];

export const TWELVE_PATH = '/twelve';

export const TWELVE_PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>十二句话</title></head><body>${TWELVE.map(
  (quote) => `<p>外交部长王毅说：“<span class="said">${quote}</span>”</p>`,
).join('')}</body></html>`;
