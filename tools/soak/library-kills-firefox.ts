/** As library-kills.ts, in Firefox: the browser is killed at any moment at which the library is written. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FigureRow } from '../bench/figures.ts';
import { findFirefox } from '../browsers.ts';
import { type Firefox, startFirefox } from '../drive/marionette.ts';
import { pause } from '../drive/wait.ts';
import { soakText } from './library-texts.ts';
import { readStoredLibrary, type StoredLibrary } from './stored-library.ts';

const BUILD = '.output/firefox-mv3';
const ID = 'yuanhua@yuanhua.example';
/** Settled, so that what is stored belongs to the extension of the next start too. */
const UUID = '1d4c2b9e-8a57-4f0e-9c31-5b7a0e6f2d44';
const PREFS = {
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};
/** Longest wait before a kill: an import takes about as long. */
const SPAN_MS = 3000;
/** Texts of one import. */
const TEXTS = 24;

/** Texts come in, are corrected and go out, in turns; every kill hits the whole browser, with its event page and all pages. */
export async function killsInFirefox(kills: number): Promise<FigureRow> {
  const executable = findFirefox();
  if (executable === null) throw new Error('Firefox is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'yuanhua-firefox-kills-'));
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  const start = async (): Promise<Firefox> => {
    const firefox = await startFirefox({ executable, profile, prefs: PREFS });
    await firefox.install(BUILD);
    return firefox;
  };
  const counts = { before: 0, after: 0 };
  const faults: string[] = [];
  let firefox = await start();
  try {
    let state = await stateIn(firefox);
    for (let kill = 0; kill < kills; kill += 1) {
      const work = workOf(kill, state);
      await work.start(firefox, folder);
      await pause(Math.random() * SPAN_MS);
      await firefox.kill();
      firefox = await start();
      const now = await stateIn(firefox);
      if (now.missing.length > 0) faults.push(`${kill}: ${now.missing.join(' ')} is not there`);
      if (work.isDone(state, now)) counts.after += 1;
      else if (isSame(state, now)) counts.before += 1;
      else faults.push(`${kill}: ${now.texts.length} texts, neither as before nor as wanted`);
      state = now;
    }
  } finally {
    await firefox.kill();
    rmSync(folder, { recursive: true, force: true });
  }
  for (const fault of faults) console.error(fault);
  return {
    what: 'Firefox killed while the library is written',
    figure: `${kills} kills: ${counts.before} left all as it was, ${counts.after} all of what was wanted, ${faults.length} anything else`,
    reach: '0 anything else',
    holds: faults.length === 0,
  };
}

/** What is done, and whether it was when the browser was cut off. */
interface Work {
  start: (firefox: Firefox, folder: string) => Promise<void>;
  isDone: (before: StoredLibrary, now: StoredLibrary) => boolean;
}

function workOf(kill: number, { texts }: StoredLibrary): Work {
  const [first] = texts;
  if (first === undefined || kill % 3 === 0) return addition(kill);
  return kill % 3 === 1 ? correction(first[0]) : REMOVAL;
}

const addition = (kill: number): Work => ({
  async start(firefox, folder) {
    const paths = Array.from({ length: TEXTS }, (_, at) => {
      const path = join(folder, `${kill}-${at}.txt`);
      writeFileSync(path, soakText(kill, at));
      return path;
    });
    await openPage(firefox, 'library.html', '.add-texts input[type=file]');
    await firefox.chooseFiles('.add-texts input[type=file]', paths);
  },
  isDone: (before, now) =>
    now.texts.length === before.texts.length + TEXTS &&
    before.texts.every(([id]) => now.texts.some(([own]) => own === id)),
});

/** The text has another title then, and the same id. */
const correction = (id: string): Work => ({
  async start(firefox) {
    await openPage(firefox, `library.html#text=${encodeURIComponent(id)}`, '#fact-title');
    await firefox.run((title) => {
      const field = document.querySelector<HTMLInputElement>('#fact-title')!;
      field.value = title;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      field.blur();
    }, `改过的标题 ${Math.random()}`);
  },
  isDone: isSame,
});

const REMOVAL: Work = {
  async start(firefox) {
    await openPage(firefox, 'library.html', '.chosen-bar input[type=checkbox]');
    await firefox.run(async () => {
      document.querySelector<HTMLInputElement>('.chosen-bar input[type=checkbox]')!.click();
      await new Promise((drawn) => setTimeout(drawn, 100));
      [...document.querySelectorAll<HTMLButtonElement>('.chosen-bar button')].at(-1)!.click();
    });
  },
  isDone: (_before, now) => now.texts.length === 0,
};

async function openPage(firefox: Firefox, path: string, until: string): Promise<void> {
  await firefox.go(`moz-extension://${UUID}/about.html`);
  await firefox.go(`moz-extension://${UUID}/${path}`);
  await firefox.run(async (selector) => {
    while (document.querySelector(selector) === null) await new Promise((wake) => setTimeout(wake, 20));
  }, until);
}

async function stateIn(firefox: Firefox): Promise<StoredLibrary> {
  await firefox.go(`moz-extension://${UUID}/about.html`);
  return firefox.run(readStoredLibrary);
}

function isSame(before: StoredLibrary, now: StoredLibrary): boolean {
  const ids = new Set(before.texts.map(([id]) => id));
  return now.texts.length === ids.size && now.texts.every(([id]) => ids.has(id));
}
