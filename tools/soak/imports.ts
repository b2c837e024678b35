/** The page, or the whole browser, is killed at any moment of an import: after a restart all of the file is in the notebook, or nothing of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { FigureRow } from '../bench/figures.ts';
import { crash, type KillableBrowser, startKillable } from './killable.ts';

/** So many take some tenths of a second from the choice of the file to the end of the import. */
const ENTRIES = 1500;
const SPAN_MS = 600;

/** @param browserEach so many kills to one that hits the whole browser, which takes seconds to start again */
export async function killsDuringImports(executable: string, kills: number, browserEach = 2): Promise<FigureRow> {
  const profile = mkdtempSync(join(tmpdir(), 'yuanhua-kills-'));
  const seen = { none: 0, whole: 0, part: 0 };
  const lost: number[] = [];
  let running = await startKillable(executable, profile);
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const page = await openNotebook(running);
      await page.locator('#tab-notebook').click();
      const buffer = Buffer.from(aFile(kill));
      await page.locator('input[type=file]').setInputFiles({ name: 'many.json', mimeType: 'text/plain', buffer });
      await page.waitForTimeout(Math.random() * SPAN_MS);
      if (kill % browserEach === 0) {
        await running.kill();
        running = await startKillable(executable, profile);
      } else await crash(page);
      const after = await openNotebook(running);
      const counts = await countByFile(after);
      await after.close();
      seen[standing(counts.get(kill) ?? 0)] += 1;
      // What was whole once stays so.
      for (const [file, count] of counts) if (count !== ENTRIES) lost.push(file);
    }
  } finally {
    await running.kill();
    rmSync(profile, { recursive: true, force: true });
  }
  return {
    what: 'page or browser killed during imports',
    figure: `${kills} kills: ${seen.none} left nothing of the file, ${seen.whole} all of it, ${seen.part} a part`,
    reach: '0 a part',
    holds: seen.part === 0 && lost.length === 0,
  };
}

function standing(count: number): 'none' | 'whole' | 'part' {
  return count === 0 ? 'none' : count === ENTRIES ? 'whole' : 'part';
}

async function openNotebook({ open }: KillableBrowser): Promise<Page> {
  const page = await open('sidepanel.html');
  await page.locator('#tab-notebook').waitFor();
  return page;
}

/** How many entries the notebook has of each file, read beside the extension's own code. */
async function countByFile(page: Page): Promise<Map<number, number>> {
  const ids = await page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('yuanhua-notebook');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          const request = opening.result.transaction('entries').objectStore('entries').getAllKeys();
          request.addEventListener('success', () => {
            opening.result.close();
            resolve(request.result as string[]);
          });
        });
      }),
  );
  const counts = new Map<number, number>();
  for (const id of ids) {
    const file = Number(id.split('-')[0]);
    counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  return counts;
}

function aFile(file: number): string {
  const entry = {
    keptAt: '2026-03-09T02:04:06.000Z',
    quote: '多极化应当是平等的。',
    wording: 'altered',
    words: '多极化应当是平等有序的。'.repeat(20),
    note: '',
    pageTitle: null,
    pageAddress: null,
    speaker: '王毅',
    voice: 'answer',
    date: '2024-03-07',
    title: null,
    publisher: null,
    event: '2024-03-07',
    transcript: '2024-03-07.special',
    paragraph: '2024-03-07.special#a5.1',
    ranges: [],
    corpusVersion: '0.1.0',
    corpusHash: '',
  };
  const entries = Array.from({ length: ENTRIES }, (_, index) => ({ id: `${file}-${index}`, ...entry }));
  return JSON.stringify({ format: 'yuanhua-notebook', version: 1, entries });
}
