/**
 * The page or the whole browser is killed at any moment at which the library is written: while texts come in, go out and are corrected, while a
 * pack is taken in, updated and removed, and while the index is put in order behind that. What was kept is whole, and all of it is there.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { FigureRow } from '../bench/figures.ts';
import { crash, type KillableBrowser, startKillable } from './killable.ts';
import { readStoredLibrary, type StoredLibrary } from './stored-library.ts';
import { soakPack, soakText } from './library-texts.ts';

/** Longest wait before a kill: the longest of the works takes about as long. */
const SPAN_MS = 2500;
/** Texts of one import. */
const TEXTS = 24;
/** Above so many all are taken away. */
const MANY = 240;

interface Seen {
  before: number;
  after: number;
  faults: string[];
}

/** What is done, and what may stand in the library when it was cut off: as before, or done. */
interface Work {
  start: (page: Page) => Promise<void>;
  path: string;
  isDone: (now: StoredLibrary) => boolean;
  isUndone: (now: StoredLibrary) => boolean;
}

/** @param browserEach so many kills to one that hits the whole browser */
export async function killsInLibrary(executable: string, kills: number, browserEach = 4): Promise<FigureRow> {
  const seen = await killed(executable, kills, browserEach, (kill, state) => {
    const count = state.texts.length;
    const ids = new Set(state.texts.map(([id]) => id));
    const isSame = (now: StoredLibrary): boolean => isSameSet(now, ids);
    if (count >= MANY) return removal(isSame);
    if (kill % 3 === 2 && count > 0) return correction(state.texts[kill % count]![0], isSame);
    return {
      path: 'library.html',
      start: (page) => page.locator('.add-texts input[type=file]').first().setInputFiles(filesOf(kill)),
      isDone: (now) =>
        now.texts.length === count + TEXTS && [...ids].every((id) => now.texts.some(([own]) => own === id)),
      isUndone: isSame,
    };
  });
  return rowOf('page or browser killed while the library is written', kills, seen);
}

/** @param browserEach so many kills to one that hits the whole browser */
export async function killsWithPacks(executable: string, kills: number, browserEach = 4): Promise<FigureRow> {
  const folder = mkdtempSync(join(tmpdir(), 'yuanhua-packs-'));
  try {
    const packs = await Promise.all(
      [1, 2].map(async (revision) => {
        const path = join(folder, `${revision}.yuanhua`);
        writeFileSync(path, await soakPack(revision));
        return path;
      }),
    );
    const idsOf = new Map<number, string>();
    const seen = await killed(executable, kills, browserEach, (_kill, state) => {
      const [revision = 0] = Object.values(state.packs);
      const known = (now: StoredLibrary): string =>
        now.texts
          .map(([id]) => id)
          .toSorted()
          .join(' ');
      const before = known(state);
      // The same revision has the same texts each time.
      if (revision > 0 && (idsOf.get(revision) ?? before) !== before)
        throw new Error(`revision ${revision} has other texts`);
      if (revision > 0) idsOf.set(revision, before);
      const next = (revision + 1) % 3;
      const isRevision = (now: StoredLibrary, wanted: number): boolean => (Object.values(now.packs)[0] ?? 0) === wanted;
      return {
        path: 'library.html#collections',
        start: next === 0 ? removePack : (page) => takePack(page, packs[next - 1]!),
        isDone: (now) =>
          isRevision(now, next) &&
          (next === 0 ? now.texts.length === 0 : [undefined, known(now)].includes(idsOf.get(next))),
        isUndone: (now) => isRevision(now, revision) && known(now) === before,
      };
    });
    return rowOf('page or browser killed while a pack is taken in, updated or removed', kills, seen);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function killed(
  executable: string,
  kills: number,
  browserEach: number,
  workOf: (kill: number, state: StoredLibrary) => Work,
): Promise<Seen> {
  const profile = mkdtempSync(join(tmpdir(), 'yuanhua-kills-'));
  const seen: Seen = { before: 0, after: 0, faults: [] };
  let running = await startKillable(executable, profile);
  try {
    let state = await stateIn(running);
    for (let kill = 0; kill < kills; kill += 1) {
      const work = workOf(kill, state);
      const page = await running.open(work.path);
      await work.start(page);
      await page.waitForTimeout(Math.random() * SPAN_MS);
      if (kill % browserEach === 0) {
        await running.kill();
        running = await startKillable(executable, profile);
      } else await crash(page);
      state = await stateIn(running);
      if (state.missing.length > 0) seen.faults.push(`${kill}: ${state.missing.join(' ')} is not there`);
      if (work.isDone(state)) seen.after += 1;
      else if (work.isUndone(state)) seen.before += 1;
      else seen.faults.push(`${kill}: ${state.texts.length} texts, neither as before nor as wanted`);
    }
  } finally {
    await running.kill();
    rmSync(profile, { recursive: true, force: true });
  }
  return seen;
}

async function stateIn({ open }: KillableBrowser): Promise<StoredLibrary> {
  const page = await open('about.html');
  try {
    return await page.evaluate(readStoredLibrary);
  } finally {
    await page.close();
  }
}

function filesOf(kill: number): { name: string; mimeType: string; buffer: Buffer }[] {
  return Array.from({ length: TEXTS }, (_, at) => ({
    name: `${kill}-${at}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(soakText(kill, at)),
  }));
}

function removal(isUndone: Work['isUndone']): Work {
  return {
    path: 'library.html',
    async start(page) {
      await page.locator('.chosen-bar input[type=checkbox]').check();
      await page.locator('.chosen-bar button').last().click();
    },
    isDone: ({ texts }) => texts.length === 0,
    isUndone,
  };
}

/** The text has another title then, and the same id. */
function correction(id: string, isSame: Work['isUndone']): Work {
  return {
    path: `library.html#text=${encodeURIComponent(id)}`,
    async start(page) {
      const title = page.locator('#fact-title');
      await title.fill(`改过的标题 ${Math.random()}`);
      await title.press('Enter');
    },
    isDone: isSame,
    isUndone: isSame,
  };
}

async function takePack(page: Page, path: string): Promise<void> {
  await page.setInputFiles('input[accept=".yuanhua"]', path);
  await page.locator('.pack-preview .button.main').click();
}

async function removePack(page: Page): Promise<void> {
  await page
    .locator('.collection-card')
    .getByRole('button', { name: /Remove the pack|删除资料包/u })
    .click();
}

function isSameSet({ texts }: StoredLibrary, ids: ReadonlySet<string>): boolean {
  return texts.length === ids.size && texts.every(([id]) => ids.has(id));
}

function rowOf(what: string, kills: number, { before, after, faults }: Seen): FigureRow {
  for (const fault of faults) console.error(fault);
  return {
    what,
    figure: `${kills} kills: ${before} left all as it was, ${after} all of what was wanted, ${faults.length} anything else`,
    reach: '0 anything else',
    holds: faults.length === 0,
  };
}
