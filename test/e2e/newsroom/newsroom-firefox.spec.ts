/** The newsroom's build in Firefox, which asks the reader by itself what may leave the machine. */
import type { Firefox } from '../../../tools/drive/marionette.ts';
import { FOLD_VERSION } from '../../../engine/index/segments/manifest.ts';
import { selectInFirefox } from '../../../tools/drive/firefox-root.ts';
import { expect, ownPage, test } from '../firefox-fixtures.ts';
import { PACK_TITLE, samplePacks } from '../library/sample-packs.ts';
import { ALTERED } from '../support/quotes.ts';
import { filled, hostOf, nameOfDoor, SAID } from './words.ts';

const said = SAID['zh-CN'];
const MENU = 'yuanhua-newsroom_yuanhua_example-menuitem-_archive';

/** Press a button as a reader does: the browser takes no leave from a page without a gesture. */
async function press(firefox: Firefox, name: string): Promise<void> {
  const place = () =>
    firefox.run((name: string) => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name);
      button?.scrollIntoView({ block: 'center' });
      const box = button?.getBoundingClientRect();
      return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, name);
  await expect.poll(place, name).not.toBeNull();
  await firefox.click((await place())!);
}

const fill = (firefox: Firefox, selector: string, value: string) =>
  firefox.run(
    (selector: string, value: string) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector)!;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    value,
  );

const textOf = (firefox: Firefox, selector: string) =>
  firefox.run((selector: string) => document.querySelector<HTMLElement>(selector)?.innerText ?? '', selector);

/** What Firefox itself asks in its own words: answered by one of its two buttons. @returns the words; null while it asks nothing */
const answerFirefox = (firefox: Firefox, isAllowed: boolean) =>
  firefox.runInBrowser((isAllowed: boolean) => {
    interface Notification extends Element {
      button: HTMLElement;
      secondaryButton: HTMLElement;
    }
    const own = document.querySelector<Notification>('#addon-webext-permissions-notification');
    const words = own?.textContent ?? '';
    if (!own || words === '' || own.closest('panel')?.getAttribute('panelopen') !== 'true') return null;
    (isAllowed ? own.button : own.secondaryButton).click();
    return words;
  }, isAllowed);

test('firefox: its own question comes after ours; refused, nothing is sent; then words chosen on a page are asked', async ({
  newsroomInFirefox: firefox,
  door,
  site,
}) => {
  door.reset();
  await firefox.go(ownPage('archive.html'));
  const connect = async (): Promise<void> => {
    await expect.poll(() => textOf(firefox, '#connect')).toBe(said.connect.title);
    await fill(firefox, '#address', door.address);
    await fill(firefox, '#token', door.token);
    await press(firefox, said.connect.do);
    await expect.poll(() => textOf(firefox, '#consent')).toBe(filled(said.consent.title, { host: hostOf(door) }));
    await press(firefox, said.consent.agree);
  };
  await connect();
  await expect.poll(() => answerFirefox(firefox, false), 'Firefox asks').not.toBeNull();
  await expect.poll(() => textOf(firefox, '[role=alert]')).toBe(said.failed.denied);
  expect(door.asked).toEqual([]);
  await connect();
  await expect.poll(() => answerFirefox(firefox, true), 'Firefox asks').not.toBeNull();
  await expect.poll(() => textOf(firefox, '.connected')).toContain(nameOfDoor(door));
  expect(door.asked.map(({ what }) => what)).toEqual(['GET /v1/coverage']);

  await firefox.go(site.at('/plain'));
  await selectInFirefox(firefox, '#altered');
  const before = await firefox.tabs();
  const at = await firefox.run(() => {
    const { left, top, height } = getSelection()!.getRangeAt(0).getClientRects()[0]!;
    return { x: left + 6, y: top + height / 2 };
  });
  expect(await firefox.chooseMenu(at, MENU)).toBe(said.menu);
  await expect.poll(async () => (await firefox.tabs()).length).toBe(before.length + 1);
  await firefox.turnTo((await firefox.tabs()).find((each) => !before.includes(each))!);
  await expect
    .poll(() => firefox.run(() => document.querySelector<HTMLTextAreaElement>('#words')?.value))
    .toBe(ALTERED.text);
  expect(door.asked).toHaveLength(1);
  await press(firefox, said.ask.do);
  await expect.poll(() => textOf(firefox, '[aria-labelledby=there]')).toContain('600亿');
  expect(JSON.parse(door.asked[1]!.body)).toEqual({ query: ALTERED.text, fold: FOLD_VERSION });

  door.mood = 'gone';
  await press(firefox, said.ask.do);
  await expect.poll(() => textOf(firefox, '[aria-labelledby=there] [role=alert]')).toBe(said.failed.unreachable);
});

test('firefox: a pack comes from an address, is shown before it is kept, and a newer one when the reader asks', async ({
  newsroomInFirefox: firefox,
  door,
}) => {
  door.reset();
  const packs = samplePacks();
  door.packs.set('/harbour.yuanhua', packs.first);
  try {
    await firefox.go(ownPage('library.html#collections'));
    await expect.poll(() => textOf(firefox, 'label[for=pack-address]')).toBe(said.pack.address);
    await fill(firefox, '#pack-address', `${door.address}/harbour.yuanhua`);
    await press(firefox, said.pack.get);
    await expect.poll(() => textOf(firefox, '.pack-preview')).toContain(PACK_TITLE);
    await press(firefox, '导入');
    await expect.poll(() => textOf(firefox, 'main')).toContain('第 1 版');
    door.packs.set('/harbour.yuanhua', packs.second);
    await press(firefox, said.pack.again);
    await expect.poll(() => textOf(firefox, '.pack-preview')).toContain(PACK_TITLE);
    await press(firefox, '导入');
    await expect.poll(() => textOf(firefox, 'main')).toContain('第 2 版');
    expect(door.asked.map(({ what }) => what)).toEqual(Array(2).fill('GET /harbour.yuanhua'));
  } finally {
    packs.remove();
  }
});
