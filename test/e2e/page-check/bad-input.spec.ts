/** Pages that are more, or worse, than any reader's: each is checked to its end or refused in words, and what is found stands. */
import type { BrowserContext, Page } from '@playwright/test';
import { traceTasks } from '../../../tools/bench/page-tasks.ts';
import { expect, test } from '../fixtures.ts';
import { askAsOwnPage, checkPage, highlightsIn, ownPageBehind, readCheck, tabOf } from '../support/page-check.ts';
import { ALTERED, VERBATIM } from '../support/quotes.ts';

/** No task of a page may be longer. */
const LONGEST_MS = 200;

const article = (body: string, head = ''): string =>
  `<!doctype html><html lang="zh"><head>${head}<title>外长谈外交</title></head><body><p>外交部长王毅答记者问。</p>${body}</body></html>`;
const said = (words: string): string => `<p>王毅说：“${words}”</p>`;

async function serve(
  context: BrowserContext,
  address: string,
  body: string | Buffer,
  contentType = 'text/html; charset=utf-8',
) {
  await context.route(address, (route) => route.fulfill({ contentType, body }));
}

test('more than two million characters with five thousand quotations are checked as far as said, in short tasks', async ({
  ext,
  visit,
  context,
  site,
}) => {
  const filler = '这一段只说天气，今天晴，明天多云，后天有雨，大后天又晴了。'.repeat(14);
  const many = Array.from({ length: 5000 }, (_, at) =>
    at === 0 ? said(VERBATIM.text) : `<p>${filler}记者说：“第${at}句话没有任何记录里有过。”</p>`,
  );
  await serve(context, site.at('/long'), article(many.join('')));
  const page = await visit('/long');
  const own = await ownPageBehind(ext, page);
  let check: Awaited<ReturnType<typeof checkPage>> | null = null;
  const { longestMs } = await traceTasks(page, ['read-page.js'], async () => {
    check = await checkPage(own, page);
  });
  expect(check).toMatchObject({ state: 'done', refusal: null, check: { cut: 'too-long' } });
  expect(check!.check!.statements.length).toBeGreaterThan(4000);
  expect(check!.check!.statements[0]).toMatchObject({ text: VERBATIM.text, finding: 'verbatim' });
  expect((await highlightsIn(page)).flat()).toContain(VERBATIM.text);
  expect(longestMs).toBeLessThan(LONGEST_MS);
});

test('a page that empties and fills the list of highlights all the time has its findings in the list', async ({
  ext,
  visit,
  context,
  site,
}) => {
  const fights = `<script>
    let at = 0;
    setInterval(() => {
      CSS.highlights.clear();
      for (let left = 200; left > 0; left -= 1) CSS.highlights.set('own-' + (at += 1), new Highlight());
    }, 5);
  </script>`;
  await serve(context, site.at('/fights'), article(`${said(VERBATIM.text)}${said(ALTERED.text)}${fights}`));
  const page = await visit('/fights');
  const own = await ownPageBehind(ext, page);
  const { check } = await checkPage(own, page);
  expect(check!.statements.map(({ finding }) => finding)).toEqual(expect.arrayContaining(['verbatim', 'altered']));
  const tabId = await tabOf(own, page);
  expect(await askAsOwnPage(own, 'lookAfterMarks', { tabId })).toMatchObject({ ok: true, value: { gone: [] } });
});

/** The bytes of a text in the old encodings of the mainland and of Taiwan, as the browser itself reads them. */
async function encoded(page: Page, encoding: string, text: string): Promise<Buffer> {
  const bytes = await page.evaluate(
    ({ encoding, text }) => {
      const [decoder, table] = [new TextDecoder(encoding), new Map<string, [number, number]>()];
      for (let lead = 0x81; lead < 0xff; lead += 1) {
        for (let trail = 0x40; trail < 0xff; trail += 1) {
          const character = decoder.decode(new Uint8Array([lead, trail]));
          if (Array.from(character).length === 1 && character !== '\ufffd' && !table.has(character))
            table.set(character, [lead, trail]);
        }
      }
      return Array.from(text).flatMap((each) => table.get(each) ?? (each < '\x80' ? [each.charCodeAt(0)] : [0x3f]));
    },
    { encoding, text },
  );
  return Buffer.from(bytes);
}

test('pages in old, wrong and mixed encodings are checked as they are read', async ({ ext, visit, context, site }) => {
  const own = await visit('/plain');
  const body = article(`${said(VERBATIM.text)}${said(ALTERED.text)}`);
  const gbk = await encoded(own, 'gbk', body);
  await serve(context, site.at('/gbk'), gbk, 'text/html; charset=gb2312');
  await serve(context, site.at('/wrong'), gbk, 'text/html; charset=utf-8');
  const mixed = Buffer.concat([gbk.subarray(0, gbk.length - 14), Buffer.from(said(VERBATIM.text)), gbk.subarray(-14)]);
  await serve(context, site.at('/mixed'), mixed, 'text/html; charset=gb2312');
  const asks = await ownPageBehind(ext, own);
  const checked = async (path: string) => {
    const page = await visit(path);
    const { state, refusal, check } = await checkPage(asks, page);
    const marks = (await highlightsIn(page)).flat();
    return { state, refusal, found: check?.statements.map(({ finding }) => finding) ?? [], marks };
  };
  const old = await checked('/gbk');
  expect(old.found).toEqual(['verbatim', 'altered']);
  expect(old.marks).toEqual(expect.arrayContaining([VERBATIM.text, ALTERED.text]));
  // What is garbled says nothing that the record could have: no mark, and no finding but that.
  const wrong = await checked('/wrong');
  expect(wrong).toMatchObject({ state: 'done', refusal: null, marks: [] });
  expect(wrong.found.filter((each) => each !== 'none')).toEqual([]);
  const half = await checked('/mixed');
  expect(half).toMatchObject({ state: 'done', refusal: null });
  expect(half.found.slice(0, 2)).toEqual(['verbatim', 'altered']);
});

test('a check whose list is closed goes on, and is there when the list is opened', async ({ ext, visit }) => {
  const page = await visit('/check/restless');
  const own = await ownPageBehind(ext, page);
  const tabId = await tabOf(own, page);
  const list = await ext.open(`lookup.html#check=${tabId}`);
  await page.bringToFront();
  await askAsOwnPage(own, 'checkPage', { tabId });
  await list.close();
  await expect.poll(async () => (await readCheck(own, tabId))?.state).toBe('done');
  const again = await ext.open(`lookup.html#check=${tabId}`);
  await expect(again.locator('.statement-line')).toHaveCount(2);
});
