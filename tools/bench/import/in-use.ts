/** What a library of many texts costs in Chromium once it is there: answers, the popup, and what the background holds. */
import type { Page } from 'playwright-core';
import type { RunningChromium } from '../../drive/chromium.ts';
import { attachToWorker, type WorkerMemory } from '../../drive/worker-memory.ts';
import { type FigureRow, median, percentile, tailRow } from '../figures.ts';
import { popupKeys } from '../popup.ts';
import type { ChosenFile } from './chosen-files.ts';

const STARTS = 12;
const LOOKUPS = 200;
const LENGTH = 50;
const SWEPT_EACH = 20;

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
    {
      what: `${what}: most memory that the background holds while it answers, swept after every ${SWEPT_EACH}th`,
      ...mb(memory.held, reach.answeringMb),
    },
    {
      what: `${what}: most memory while it answers ${quotes.length} in a row, with what is not swept away yet`,
      figure: `${(memory.most / 1e6).toFixed(1)} MB (95 %: ${(memory.nearlyMost / 1e6).toFixed(1)})`,
      reach: '',
      holds: null,
    },
  ];
}

/**
 * Bytes of a worker that was just started, and while it answers one question after the other: as it stands after each, which depends on when the
 * browser sweeps, and what it holds. In two runs: a sweep in between would hide the first.
 */
async function memoryOf({ extension }: RunningChromium, own: Page, quotes: readonly string[]) {
  const sum = ({ heap, buffers }: { heap: number; buffers: number }): number => heap + buffers;
  const fresh = async (): Promise<WorkerMemory> => {
    await extension.killWorker(own);
    await sent(own, { type: 'viewSettings', ask: null });
    return attachToWorker(extension);
  };
  const worker = await fresh();
  const idle = sum(await worker.swept());
  const standing: number[] = [];
  for (const quote of quotes) {
    await askedMs(own, quote);
    standing.push(sum(await worker.now()));
  }
  await worker.detach();
  const other = await fresh();
  let held = 0;
  for (const [at, quote] of quotes.entries()) {
    await askedMs(own, quote);
    if ((at + 1) % SWEPT_EACH === 0) held = Math.max(held, sum(await other.swept()));
  }
  await other.detach();
  return { idle, most: Math.max(...standing), nearlyMost: percentile(standing, 0.95), held };
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
