/** The newsroom's build over a real archive: to whom something is sent, what, and when; and what is said where no answer comes. */
import { LOCALES } from '../../../platform/shared/i18n.ts';
import { FOLD_VERSION } from '../../../engine/index/segments/manifest.ts';
import { scriptReady } from '../../../tools/drive/extension.ts';
import { axeViolations, expect, markIn, selectText, test } from '../fixtures.ts';
import { checkPage, ownPageBehind } from '../support/page-check.ts';
import { ALTERED, INVENTED } from '../support/quotes.ts';
import { entries, keep, lookUp, tab } from '../support/side-panel.ts';
import { askThere, filled, hostOf, nameOfDoor, putConnected, SAID } from './words.ts';

declare const chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };

// One browser and one archive serve them all.
test.describe.configure({ mode: 'default' });

const said = SAID['zh-CN'];
/** Whose words are in the bundled record, which the archive has too. */
const FINDING = '2017年3月8日';

test('nothing is sent before the reader has seen what, and to whom, and agreed', async ({ newsroom, door }) => {
  const page = await newsroom.open('archive.html');
  const dialog = page.getByRole('dialog');
  const enter = async (address: string, token: string): Promise<void> => {
    await page.getByLabel(said.connect.address).fill(address);
    await page.getByLabel(said.connect.token).fill(token);
    await page.getByRole('button', { name: said.connect.do }).click();
  };
  for (const address of ['archive.example', 'http://archive.example', `${door.address}/v1`]) {
    await enter(address, door.token);
    await expect(page.getByRole('alert')).toHaveText(said.connect['bad-address']);
  }
  await enter(door.address, '');
  await expect(page.getByRole('alert')).toHaveText(said.connect['no-token']);

  await enter(door.address, door.token);
  const { title, sent, when, known, compared, agree, cancel } = said.consent;
  await expect(dialog.getByRole('heading')).toHaveText(filled(title, { host: hostOf(door) }));
  await expect(dialog.getByRole('listitem')).toHaveText([sent, when, known, compared]);
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: cancel }).click();
  await expect(dialog).toHaveCount(0);
  await enter(door.address, door.token);
  await dialog.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(door.asked).toEqual([]);

  await enter(door.address, door.token);
  await dialog.getByRole('button', { name: agree }).click();
  await expect(page.getByText(nameOfDoor(door))).toBeVisible();
  expect(door.asked).toEqual([{ what: 'GET /v1/coverage', authorization: `Bearer ${door.token}`, body: '', told: {} }]);

  await page.getByRole('button', { name: said.disconnect }).click();
  await expect(page.getByLabel(said.connect.token)).toHaveValue('');
  expect(await page.evaluate(async () => chrome.storage.local.get('archive'))).toEqual({});
});

test('over TLS it is asked as well', async ({ newsroom, door }) => {
  const page = await newsroom.open('archive.html');
  await page.getByLabel(said.connect.address).fill(door.secureAddress);
  await page.getByLabel(said.connect.token).fill(door.token);
  await page.getByLabel(said.connect.token).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: said.consent.agree }).click();
  await askThere(page, ALTERED.text);
  await expect(page.locator('[aria-labelledby=there] .finding h2')).toContainText(FINDING);
});

test('words chosen on a page stand in its box, and go when the reader asks', async ({ newsroom, door, site }) => {
  await putConnected(newsroom, door);
  const page = await newsroom.open('about.html');
  await page.goto(site.at('/plain'));
  await scriptReady(page, newsroom);
  await selectText(page, page.locator('#altered'));
  await expect.poll(() => markIn(page).visible()).toBe(true);
  const [there] = await Promise.all([
    newsroom.context.waitForEvent('page'),
    newsroom.clickMenu({ menuItemId: 'archive', selectionText: ALTERED.text }),
  ]);
  await expect(there.getByLabel(said.ask.label)).toHaveValue(ALTERED.text);
  expect(door.asked).toEqual([]);

  await there.getByRole('button', { name: said.ask.do, exact: true }).click();
  const answer = there.getByRole('region', { name: nameOfDoor(door) });
  await expect(answer.locator('.finding h2')).toContainText(FINDING);
  await expect(answer).toContainText('600亿');
  await expect(answer).toContainText(filled(said.sent, { host: hostOf(door), words: ALTERED.text }));
  await expect(there.getByRole('region', { name: said.own })).toContainText('600亿');
  const [first, ...texts] = door.asked;
  expect(first).toMatchObject({ what: 'POST /v1/lookup', authorization: `Bearer ${door.token}` });
  expect(JSON.parse(first!.body)).toEqual({ query: ALTERED.text, fold: FOLD_VERSION });
  expect(texts.map(({ what }) => what)).toEqual([expect.stringMatching(/^GET \/v1\/texts\/2017-03-08\.\w+$/u)]);
  // An extension is named by its id where something is posted; of the page there is nothing.
  expect(new Set(door.asked.flatMap(({ told }) => Object.values(told)))).toEqual(
    new Set([newsroom.url('').slice(0, -1)]),
  );
  expect(await axeViolations(there)).toEqual([]);

  await answer.locator('.finding .actions button', { hasText: '全文' }).click();
  await expect(there.locator('.here')).toBeFocused();
  await expect(there.locator('.here')).toContainText('600亿');
  await there.getByRole('button', { name: said.text.close }).click();
  await expect(there.locator('.here')).toHaveCount(0);
});

test('the mark, the search and the check of a page never ask it, nor what is too short', async ({
  newsroom,
  door,
  site,
}) => {
  await putConnected(newsroom, door);
  const page = await newsroom.open('about.html');
  await page.goto(site.at('/check/marked'));
  await scriptReady(page, newsroom);
  const own = await ownPageBehind(newsroom, page);
  expect((await checkPage(own, page)).state).toBe('done');
  const popup = await newsroom.open('popup.html');
  await popup.locator('input:focus').waitFor();
  await popup.keyboard.type('拳头硬');
  await expect(popup.getByRole('listbox').getByRole('option').first()).toContainText('拳头硬');
  const there = await newsroom.open('archive.html');
  await askThere(there, '多极化');
  await expect(there.getByText(said.ask.short)).toBeVisible();
  await expect(there.getByRole('region', { name: said.own }).locator('.finding')).toBeVisible();
  expect(door.asked).toEqual([]);
});

test('the side panel asks it below a finding, and what is kept is counted as its own kind', async ({
  newsroom,
  door,
}) => {
  await putConnected(newsroom, door);
  const side = await newsroom.open('sidepanel.html');
  await keep(side, ALTERED.text);
  expect(door.asked).toEqual([]);
  const there = side.getByRole('region', { name: nameOfDoor(door) });
  await there.getByRole('button', { name: said.menu }).click();
  await expect(there.locator('.finding h2')).toContainText(FINDING);
  expect(door.asked[0]).toMatchObject({ what: 'POST /v1/lookup' });
  await there.getByRole('button', { name: '记入笔记' }).click();
  await expect(there.getByRole('button', { name: '已在笔记中' })).toBeVisible();
  await tab(side, '笔记');
  await expect(entries(side)).toHaveCount(2);
  await expect(side.locator('.tally button')).toHaveText(['1 条文字有改动', '1 条见于资料包或档案库']);
  await side.locator('.tally button').last().click();
  await expect(entries(side)).toHaveCount(1);
  await expect(entries(side)).toContainText(nameOfDoor(door));
});

test('why it does not answer is said in words, in each language, and nothing is said of its texts then', async ({
  newsroom,
  door,
}) => {
  for (const locale of LOCALES) {
    const { failed, partial } = SAID[locale];
    await newsroom.choose({ locale });
    await putConnected(newsroom, door);
    const page = await newsroom.open('archive.html');
    const there = page.getByRole('region', { name: nameOfDoor(door, locale) });
    for (const [mood, says] of [
      ['gone', failed.unreachable],
      ['other', failed['no-archive']],
      ['partial', partial],
    ] as const) {
      door.mood = mood;
      await askThere(page, INVENTED, locale);
      await expect(there.getByRole('alert'), mood).toHaveText(says);
      await expect(there.locator('.finding'), mood).toHaveCount(0);
      await expect(page.locator('[aria-labelledby=own] .finding')).toBeVisible();
    }
    door.mood = 'well';
    await putConnected(newsroom, door, 'yh_revoked');
    await page.reload();
    await askThere(page, ALTERED.text, locale);
    await expect(there.getByRole('alert')).toHaveText(failed.unauthorized);
    await page.close();
  }
});

test('an archive that is late is told as late beside the own answer, and its answer comes after', async ({
  newsroom,
  door,
}) => {
  await putConnected(newsroom, door);
  door.mood = 'slow';
  const side = await newsroom.open('sidepanel.html');
  await lookUp(side, ALTERED.text);
  const there = side.getByRole('region', { name: nameOfDoor(door) });
  await there.getByRole('button', { name: said.menu }).click();
  await expect(there.getByText(said.late)).toBeVisible();
  await expect(side.locator('.finding h2').first()).toContainText(FINDING);
  door.mood = 'well';
  await expect(there.locator('.finding h2')).toContainText(FINDING);
});
