/** What a library of many texts costs in Chromium once it is there: answers, the popup, and what the background holds. */
import type { Page } from 'playwright-core';
import type { RunningChromium } from '../../drive/chromium.ts';
import { attachToWorker } from '../../drive/worker-memory.ts';
import { type FigureRow, median, tailRow } from '../figures.ts';
import { popupKeys } from '../popup.ts';
import type { ChosenFile } from './chosen-files.ts';

const STARTS = 12;
const LOOKUPS = 200;
const LENGTH = 50;

export interface UseReach {
  keyMs: number;
  startMs: number;
  /** Megabytes. */
  idleMb: number;
  answeringMb: number;
}

/** What a worker that has just started needs for its first answer, in milliseconds each. Before there are texts: the record's share. */
export async function firstAnswers({ extension }: RunningChromium, own: Page, quotes: readonly string[]) {
  const times: number[] = [];
  for (const quote of quotes.slice(0, STARTS)) {
    await extension.killWorker(own);
    times.push(await askedMs(own, quote));
  }
  return times;
}

/** Of texts here and there, so that none is asked twice. */
export function quotesOf(texts: readonly ChosenFile[]): string[] {
  const step = Math.max(1, Math.floor(texts.length / LOOKUPS));
  return texts.flatMap(({ text }, at) => {
    const quote = /[\p{Script=Han}，、]{50}/u.exec(text.slice(text.length / 2))?.[0];
    return at % step === 0 && quote !== undefined ? [quote.slice(0, LENGTH)] : [];
  });
}

/** @param bundled of `firstAnswers` before the texts came */
export async function benchUse(
  running: RunningChromium,
  own: Page,
  { texts, bundled, reach }: { texts: readonly ChosenFile[]; bundled: readonly number[]; reach: UseReach },
): Promise<FigureRow[]> {
  const what = `library of ${texts.length} texts in Chromium`;
  const quotes = quotesOf(texts);
  const first = await firstAnswers(running, own, quotes);
  const memory = await memoryOf(running, own, quotes);
  const mb = (bytes: number, most: number): Pick<FigureRow, 'figure' | 'reach' | 'holds'> => ({
    figure: `${(bytes / 1e6).toFixed(1)} MB`,
    reach: `≤ ${most} MB`,
    holds: bytes <= most * 1e6,
  });
  const more = median(first) - median([...bundled]);
  return [
    {
      what: `${what}: worker just started, first answer, beyond the record’s`,
      figure: `${more.toFixed(0)} ms (${median(first).toFixed(0)} less ${median([...bundled]).toFixed(0)}, n=${first.length})`,
      reach: `≤ ${reach.startMs} ms`,
      holds: more <= reach.startMs,
    },
    tailRow(`${what}: popup, key → results painted`, await popupKeys(running), reach.keyMs),
    { what: `${what}: memory of the background, just started and idle`, ...mb(memory.idle, reach.idleMb) },
    { what: `${what}: most memory of the background while it answers`, ...mb(memory.most, reach.answeringMb) },
    {
      what: `${what}: memory of the background after ${quotes.length} answers, swept`,
      ...mb(memory.after, reach.answeringMb),
    },
  ];
}

/** Bytes of a worker that was just started, the most while it answers one question after the other, and what it goes on holding. */
async function memoryOf({ extension }: RunningChromium, own: Page, quotes: readonly string[]) {
  await extension.killWorker(own);
  await sent(own, { type: 'viewSettings', ask: null });
  const worker = await attachToWorker(extension);
  const sum = ({ heap, buffers }: { heap: number; buffers: number }): number => heap + buffers;
  const idle = sum(await worker.swept());
  let most = 0;
  for (const quote of quotes) {
    await askedMs(own, quote);
    most = Math.max(most, sum(await worker.now()));
  }
  const after = sum(await worker.swept());
  await worker.detach();
  return { idle, most, after };
}

function askedMs(own: Page, quote: string): Promise<number> {
  return sent(own, { type: 'lookUp', ask: { quote, length: quote.length } });
}

/** Milliseconds to the background's answer, asked by a page of ours. */
function sent(own: Page, message: object): Promise<number> {
  return own.evaluate(async (message) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
    };
    const start = performance.now();
    const reply = await chrome.runtime.sendMessage(message);
    if (!reply.ok) throw new Error(JSON.stringify(reply));
    return performance.now() - start;
  }, message);
}
