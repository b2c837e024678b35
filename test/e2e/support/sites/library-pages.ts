/** Pages that a reader adds to the library. */
import type { SentPage } from '../../../../tools/sample/serve.ts';

/** Ways in which nobody sees words amid others. */
const UNSEEN = [
  'position:absolute;clip:rect(0 0 0 0)',
  'position:absolute;clip-path:inset(50%)',
  'position:absolute;left:-9999px',
  'float:left;margin-left:-9999px',
  'position:absolute;height:1px;overflow:hidden',
  'display:inline-block;max-height:0;max-width:0;overflow:hidden',
  'font-size:0',
  'position:absolute;transform:scale(0)',
  'position:absolute;opacity:0',
  'position:absolute;color:transparent',
  'color:#fff',
]
  .map((style, at) => `<span style="${style}">看不见的字${at}</span>`)
  .join('');

/** What a ministry publishes: bold labels in the page's text, the day in its metadata, and much around it. */
const ANSWERS = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>某部发言人答记者问_某部网站</title>
  <meta name="PubDate" content="2019-04-05 16:20">
  <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-04-05T16:20:00+08:00","dateModified":"2021-01-01"}</script>
  <style>nav { color: gray } .gone { display: none } .label { font-weight: 700 }</style></head><body>
  <nav><a href="/">网站导航</a> <a href="/news">新闻中心与专题报道</a></nav>
  <div id="content"><h1>某部发言人答记者问</h1><p>2019年4月5日</p>
    <p><span class="label">问：</span>请问发言人对有关报道有何评论？中方下一步将采取什么措施？</p>
    <p><span class="label">林岚：</span>我们注意到有关报道。${UNSEEN}<i aria-hidden="true">arrow_forward</i>我们愿同各方一道，为维护地区的和平与稳定作出不懈努力<sup>[3]</sup>。</p>
    <p class="gone">看不见的一段文字，任何读者都不会看到，也不应当收入。</p>
    <p><span class="label">问：</span>还有一个问题，请问双方是否会在近期举行会谈？</p>
    <p><span class="label">林岚：</span>如有消息，我们会及时发布。谢谢大家，今天的记者会到此结束。</p></div>
  <footer><a href="/map">网站地图</a></footer></body></html>`;

export const LIBRARY_PAGES: Record<string, () => SentPage> = {
  '/library/answers': () => ({ body: ANSWERS }),
};
