/** Firefox's readers take page access away under "Permissions": what a gesture hands over must do. The counterpart of `on-click.spec.ts`. */
import type { Firefox } from '../../../tools/drive/marionette.ts';
import {
  expect,
  FIREFOX_ID,
  FIREFOX_MENU,
  firefoxMark,
  firefoxPanel,
  ownPage,
  selectInFirefox,
  stopEventPage,
  test,
} from '../firefox-fixtures.ts';

// One after the other in one Firefox.
test.describe.configure({ mode: 'default' });

/** As the switches under "Permissions" do. */
function setPageAccess(firefox: Firefox, allowed: boolean): Promise<void> {
  return firefox.runInBrowser(
    async (id: string, allowed: boolean) => {
      interface Access {
        add(id: string, what: object, extension: unknown): Promise<void>;
        remove(id: string, what: object, extension: unknown): Promise<void>;
      }
      const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as {
        ChromeUtils: { importESModule(address: string): { ExtensionPermissions: Access } };
        WebExtensionPolicy: { getByID(id: string): { extension: unknown } };
      };
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const what = { permissions: [], origins: ['http://*/*', 'https://*/*'] };
      const { extension } = WebExtensionPolicy.getByID(id);
      await ExtensionPermissions[allowed ? 'add' : 'remove'](id, what, extension);
    },
    FIREFOX_ID,
    allowed,
  );
}

test('firefox: without access to pages, menu, shortcut and toolbar page answer as before, and nothing else does', async ({
  firefox,
  site,
}) => {
  await setPageAccess(firefox, false);
  try {
    const visit = async () => {
      await firefox.go(site.at('/plain'));
      await selectInFirefox(firefox, '#altered');
      // Longer than the slowest of our answers takes.
      await new Promise((wake) => setTimeout(wake, 400));
      expect(await firefoxMark(firefox).visible()).toBe(false);
    };
    const answers = () =>
      expect.poll(() => firefoxPanel(firefox).text('article')).toMatch(/2017年3月8日[^]*600亿〔引作 800亿〕/);

    await visit();
    const at = await firefox.run(() => {
      const { left, top, height } = getSelection()!.getRangeAt(0).getClientRects()[0]!;
      return { x: left + 6, y: top + height / 2 };
    });
    await firefox.chooseMenu(at, FIREFOX_MENU);
    await answers();

    await visit();
    expect(await stopEventPage(firefox)).toBe('stopped');
    await firefox.browserKeys('\uE00A', 'y');
    await answers();

    await firefox.go(ownPage('popup.html'));
    for (const character of '拳头硬') await firefox.keys(character);
    await expect
      .poll(() => firefox.run(() => document.querySelector<HTMLElement>('[role=option]')?.innerText))
      .toContain('拳头硬');
  } finally {
    await setPageAccess(firefox, true);
  }
});
