/** Firefox with the production build. */
import { findFirefox } from '../../../../tools/browsers.ts';
import { chooseInFirefox } from '../../../../tools/drive/firefox-settings.ts';
import { type Firefox, startFirefox } from '../../../../tools/drive/marionette.ts';
import { FIREFOX } from '../build.ts';

export const FIREFOX_ID = 'yuanhua@yuanhua.example';
export const NEWSROOM_FIREFOX_ID = 'yuanhua-newsroom@yuanhua.example';
/** Firefox gives each installation an address of its own by chance; here it is settled. */
const UUID = '6f1c1d52-6c0a-4f0b-9a55-0d2f6a4f7e11';

/** The address of one of the extension's own pages. */
export function ownPage(path: string): string {
  return `moz-extension://${UUID}/${path}`;
}

export async function startFirefoxBuild(folder = FIREFOX, id = FIREFOX_ID): Promise<Firefox> {
  const executable = findFirefox();
  if (executable === null) throw new Error('Firefox is not installed: `npm test` installs it where it may');
  const firefox = await startFirefox({
    executable,
    prefs: { 'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }) },
  });
  await firefox.install(folder);
  await chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN' });
  return firefox;
}
