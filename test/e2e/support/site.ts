/** Pages as readers meet them: plain and Traditional ones, strict ones, framed ones, hostile ones. */
import { readArticle } from '../../../tools/sample/quotations.ts';
import { type SentPage, serveSite, type Site } from '../../../tools/sample/serve.ts';
import { BAD_PAGES } from './sites/bad-pages.ts';
import { CHECKED_PAGES } from './sites/checked-pages.ts';
import { HOSTILE_SCRIPT } from './hostile.ts';
import { LIBRARY_PAGES } from './sites/library-pages.ts';
import { ALTERED, INVENTED, LINKED, REPORTED, REPORTER, TRADITIONAL, TWICE, VERBATIM } from './quotes.ts';

const STYLE =
  'body { font: 18px/1.8 sans-serif; margin: 24px; } iframe { width: 700px; height: 420px; border: 3px solid; }';

/** `#quote` is the sentence that most tests select; it is inline, so that its box is that of its text. */
function html(body: string, { lang = 'zh-CN', head = '' } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>页面</title>${head}<style>${STYLE}</style></head><body>${body}</body></html>`;
}

function quoted(text: string): string {
  return `<p>报道说：“<span id="quote">${text}</span>”各方对此十分关注。</p>`;
}

const PLAIN = html(`${quoted(VERBATIM.text)}
  <p id="altered">${ALTERED.text}</p>
  <p id="reporter">${REPORTER.text}</p>
  <p id="reported">${REPORTED.text}</p>
  <p id="invented">${INVENTED}</p>
  <p id="short">悬崖勒马</p>
  <p id="english">The quick brown fox jumps over the lazy dog, and the dog does not mind.</p>
  <p id="elsewhere">别处的文字。</p>
  <p id="twice">${TWICE}</p>
  <p id="linked">${LINKED.text}</p>`);

/** Every kind of frame; each holds the plain quote. */
function frames(port: number): string {
  const inner = html(quoted(VERBATIM.text)).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return html(`<p>框架之外。</p>
    <iframe name="same" src="/framed"></iframe>
    <iframe name="cross" src="http://localhost:${port}/framed"></iframe>
    <iframe name="blank"></iframe>
    <iframe name="srcdoc" srcdoc="${inner}"></iframe>
    <iframe name="sandboxed" sandbox="allow-scripts" src="/framed"></iframe>
    <script>frames.blank.document.body.innerHTML = ${JSON.stringify(`<style>${STYLE}</style>${quoted(VERBATIM.text)}`)};</script>`);
}

const FRAMED = html(quoted(VERBATIM.text));

/** As small as a PDF can be that a viewer opens. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]>>endobj
trailer<</Root 1 0 R>>`;

const PAGES: Record<string, (port: number) => SentPage> = {
  // What may not be stored is not kept for the way back either.
  '/plain': () => ({ body: PLAIN, headers: { 'cache-control': 'no-cache' } }),
  '/framed': () => ({ body: FRAMED }),
  '/endless': () => ({ body: PLAIN, endless: true }),
  '/traditional': () => ({ body: html(quoted(TRADITIONAL.text), { lang: 'zh-TW' }) }),
  // `default-src 'none'` forbids the page's own <style> too: it is plain, and the panel must not be.
  '/csp': () => ({ body: FRAMED, headers: { 'content-security-policy': "default-src 'none'" } }),
  '/trusted-types': () => ({
    body: FRAMED,
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  }),
  '/sandbox': () => ({ body: FRAMED, headers: { 'content-security-policy': 'sandbox' } }),
  '/sandbox-scripts': () => ({ body: FRAMED, headers: { 'content-security-policy': 'sandbox allow-scripts' } }),
  '/all-policies': () => ({
    body: FRAMED,
    headers: {
      'content-security-policy':
        "default-src 'none'; sandbox; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  }),
  '/no-styles': () => ({ body: FRAMED, headers: { 'content-security-policy': "style-src 'none'; script-src 'none'" } }),
  '/no-frames': () => ({
    body: FRAMED,
    headers: { 'content-security-policy': "frame-src 'none'; connect-src 'none'; font-src 'none'; img-src 'none'" },
  }),
  '/isolated': () => ({
    body: FRAMED,
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'permissions-policy': 'clipboard-write=(), fullscreen=()',
    },
  }),
  '/hostile': () => ({
    body: html(`${quoted(VERBATIM.text)}<form><input name="body"><input name="documentElement"></form>`, {
      head: `<script>${HOSTILE_SCRIPT}</script>`,
    }),
  }),
  '/frames': (port) => ({ body: frames(port) }),
  '/xhtml': () => ({
    type: 'application/xhtml+xml',
    body: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><title>页面</title><style>${STYLE}</style></head><body>${quoted(VERBATIM.text)}</body></html>`,
  }),
  '/text': () => ({ type: 'text/plain', body: `${VERBATIM.text}\n` }),
  '/svg': () => ({
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="200"><text id="quote" x="20" y="60" font-size="18">${VERBATIM.text}</text></svg>`,
  }),
  '/pdf': () => ({ type: 'application/pdf', body: PDF }),
  ...CHECKED_PAGES,
  ...BAD_PAGES,
  ...LIBRARY_PAGES,
  '/article': () => ({ body: readArticle() }),
};

export function serveTestSite(): Promise<Site> {
  return serveSite((path, port) => PAGES[path]?.(port) ?? null);
}
