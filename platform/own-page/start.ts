import { browser } from '../shared/browser.ts';
import { noteUncaught } from '../shared/failure-log.ts';
import { type Locale, setLocale } from '../shared/i18n.ts';
import { readPackNames } from '../shared/library/pack-names.ts';
import { loadWords } from './load-words.ts';
import { readViewSettings, type ViewSettings } from '../shared/settings.ts';

/**
 * Draw one of our own pages by the reader's settings, now and whenever they change: language, theme, size of text.
 * @param changed is told of every later change
 * @param bringWords brings what this page says in a language
 */
export async function startOwnPage(
  changed: (settings: ViewSettings) => void = () => {},
  bringWords: (locale: Locale) => Promise<void> = loadWords,
): Promise<ViewSettings> {
  const read = async () => {
    const names = readPackNames(browser.storage.local);
    const settings = await readViewSettings(browser.storage.local, browser.i18n.getUILanguage());
    await Promise.all([bringWords(settings.locale), names]);
    return settings;
  };
  // In a private window nothing is written.
  if (!browser.extension.inIncognitoContext) noteUncaught(globalThis, browser.storage.session, location.pathname);
  window.addEventListener('resize', measureRoom);
  let changes = 0;
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area !== 'local') return;
    const mine = (changes += 1);
    void read().then((settings) => {
      // Another change came while this one's words were fetched: it is drawn instead.
      if (mine !== changes) return;
      draw(settings);
      changed(settings);
    });
  });
  const settings = await read();
  draw(settings);
  return settings;
}

function draw({ locale, theme, textSize }: ViewSettings): void {
  const root = document.documentElement;
  root.lang = locale;
  // Without the attribute the styles follow the system.
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  root.style.zoom = String(textSize / 100);
  root.style.setProperty('--zoom', String(textSize / 100));
  root.dataset['text'] = textSize < LARGE ? 'usual' : 'large';
  measureRoom();
  setLocale(locale);
}

/** From this size on, in per cent, what is held in view on a small page leaves little of the rest. */
const LARGE = 150;

/** How wide a window must be for two columns, and for a third beside them: of letters of the usual size, in rem. */
const ROOMS = { middle: 46, wide: 62 };

/** Media queries know nothing of the size of text, so a page's layout goes by this: how much room there is for its letters. */
function measureRoom(): void {
  const root = document.documentElement;
  const fits = (rem: number): boolean => matchMedia(`(min-width: ${rem * Number(root.style.zoom)}rem)`).matches;
  root.dataset['room'] = fits(ROOMS.wide) ? 'wide' : fits(ROOMS.middle) ? 'middle' : 'narrow';
}
