/** Pages whose statements are checked: each sentence of the record stands in one of them, in a place that is read or is not. */
import type { SentPage } from '../../../tools/sample/serve.ts';
import { ALTERED, VERBATIM } from './quotes.ts';

/** Sentences of the answers of 7 March 2024, one for each place. */
export const SENTENCES = ['中方愿同各方加强对话合作，反对任何单边霸凌行径。', '大国竞争不应是这个时代的底色。'];

const STYLE = 'body { font: 18px/1.8 sans-serif; margin: 24px; } iframe { width: 700px; height: 200px; }';

export function html(body: string, head = ''): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>外长谈外交</title>${head}<style>${STYLE}</style></head><body>${body}</body></html>`;
}

export const said = (words: string): string => `外交部长王毅说：“${words}”`;

/** One found word for word, one with differences, and text around them. */
const MARKED = html(`<h1>外长谈外交</h1>
  <p id="found">${said(VERBATIM.text)}</p>
  <p id="between">这里是一段没有引语的文字，只说天气。</p>
  <p id="different">${said(ALTERED.text)}</p>
  <div style="height: 3000px"></div>
  <p id="far">${said('中美两国人民之间的友好往来源远流长')}</p>`);

export const CHECKED_PAGES: Record<string, (port: number) => SentPage> = {
  '/check/marked': () => ({ body: MARKED }),
};
