/** Pages that are more, or worse, than any reader's: each is checked to its end or refused in words, and what is found stands. */
import { traceTasks } from '../../../tools/bench/page-tasks.ts';
import { expect, test } from '../fixtures.ts';
import { askAsOwnPage, checkEnded, checkPage, highlightsIn, ownPageBehind, tabOf } from '../support/page-check.ts';
import { ALTERED, VERBATIM } from '../support/quotes.ts';

/** No task of a page may be longer. */
const LONGEST_MS = 200;

test('more than two million characters with five thousand quotations are checked as far as said, in short tasks', async ({
  ext,
  visit,
}) => {
  const page = await visit('/bad/long');
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
}) => {
  const page = await visit('/bad/fights');
  const own = await ownPageBehind(ext, page);
  const { check } = await checkPage(own, page);
  expect(check!.statements.map(({ finding }) => finding)).toEqual(expect.arrayContaining(['verbatim', 'altered']));
  const tabId = await tabOf(own, page);
  expect(await askAsOwnPage(own, 'lookAfterMarks', { tabId })).toMatchObject({ ok: true, value: { gone: [] } });
});

test('a page whose frames vanish all the time is checked', async ({ ext, visit }) => {
  const page = await visit('/bad/vanishing');
  const own = await ownPageBehind(ext, page);
  const { state, check } = await checkPage(own, page);
  expect(state).toBe('done');
  expect(check!.statements[0]).toMatchObject({ text: VERBATIM.text, finding: 'verbatim' });
});

test('pages in old, wrong and mixed encodings are checked as they are read', async ({ ext, visit }) => {
  const asks = await ownPageBehind(ext, await visit('/plain'));
  const checked = async (path: string) => {
    const page = await visit(path);
    const { state, refusal, check } = await checkPage(asks, page);
    const marks = (await highlightsIn(page)).flat();
    return { state, refusal, found: check?.statements.map(({ finding }) => finding) ?? [], marks };
  };
  const old = await checked('/bad/gbk');
  expect(old.found).toEqual(['verbatim', 'altered']);
  expect(old.marks).toEqual(expect.arrayContaining([VERBATIM.text, ALTERED.text]));
  // What is garbled says nothing that the record could have: no mark, and no finding but that.
  const wrong = await checked('/bad/wrong');
  expect(wrong).toMatchObject({ state: 'done', refusal: null, marks: [] });
  expect(wrong.found.filter((each) => each !== 'none')).toEqual([]);
  const half = await checked('/bad/mixed');
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
  expect((await checkEnded(own, tabId)).state).toBe('done');
  const again = await ext.open(`lookup.html#check=${tabId}`);
  await expect(again.locator('.statement-line')).toHaveCount(2);
});
