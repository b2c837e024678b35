/**
 * What it costs to bring a thousand files into a library, as the page of the reader's texts does it: read, understood, kept, and its index
 * merged; and the longest stretch in which that page could not have drawn or heard a key. The database is one in memory.
 */
import 'fake-indexeddb/auto';
import { NAMES } from '../../../data/known-names.ts';
import { alignWithinInSteps } from '../../../engine/library/one-event.ts';
import { understandSteps } from '../../../engine/library/understand.ts';
import { byTurns } from '../../../platform/library/by-turns.ts';
import { openLibrary } from '../../../platform/library/open-library.ts';
import { readFiles } from '../../../platform/library/read/read-files.ts';
import { ReadProblem } from '../../../platform/library/read/read-problem.ts';
import { createQueue } from '../../../platform/own-page/library/import-queue.ts';
import type { QueueWorld } from '../../../platform/own-page/library/queue-item.ts';
import type { FigureRow } from '../figures.ts';
import { chosenTexts, REACH } from './chosen-files.ts';

/** Texts that come first, by themselves. */
const FIRST = 5;

/** @param file as of `benchLibrary` */
export async function benchImport(
  count: number,
  file: string | null,
  { now, reachSeconds }: { now: () => number; reachSeconds: number },
): Promise<FigureRow[]> {
  const mark = new Map<string, unknown>();
  const library = openLibrary({
    mark: {
      get: async (key: string) => ({ [key]: mark.get(key) }),
      set: async (items) => {
        for (const [key, value] of Object.entries(items)) mark.set(key, value);
      },
    },
    events: { recordTexts: async () => [], align: (text, others) => alignWithinInSteps(text, others, NAMES) },
    disk: { estimate: async () => ({}), persist: async () => true },
  });
  const run = byTurns();
  const queue = createQueue({
    read: readOne,
    understand: (read, corrections) => run(understandSteps(read, NAMES, corrections)),
    library,
    collection: () => 'main',
  });
  const files = chosenTexts(count, file).map(({ name, text }) => ({ name, blob: new Blob([text]) }));
  const imported = async (some: typeof files): Promise<number> => {
    const turns = watchTurns(now);
    queue.addFiles(some);
    await new Promise<void>((done) => {
      const stop = queue.listen(() => {
        if (queue.state().isWorking) return;
        stop();
        done();
      });
    });
    await library.settled();
    return turns.stop();
  };
  const begun = now();
  // The first texts are read by code that nobody has run yet: node loads and compiles what a browser has ready.
  const first = await imported(files.slice(0, FIRST));
  const longest = await imported(files.slice(FIRST));
  const seconds = (now() - begun) / 1000;
  const kept = queue.state().items.filter(({ state }) => state === 'kept').length;
  library.close();
  return [
    {
      what: `${count} texts: imported as files, all steps`,
      figure: `${seconds.toFixed(1)} s, ${kept} kept`,
      reach: `≤ ${reachSeconds} s`,
      holds: seconds <= reachSeconds && kept > 0.9 * count,
    },
    {
      what: `${count} texts: longest stretch of the first ${FIRST}`,
      figure: `${first.toFixed(0)} ms`,
      reach: '',
      holds: null,
    },
    {
      what: `${count} texts: longest stretch of the import`,
      figure: `${longest.toFixed(0)} ms`,
      reach: `≤ ${REACH.longestMs} ms`,
      holds: longest <= REACH.longestMs,
    },
  ];
}

const readOne: QueueWorld['read'] = async function* ({ name, blob }, options) {
  for await (const read of readFiles(name, blob, options))
    yield read instanceof ReadProblem ? { problem: read } : { text: read };
};

/** The longest time between two turns of who asks for one again and again. */
function watchTurns(now: () => number): { stop: () => number } {
  let longest = 0;
  let last = now();
  let isOn = true;
  const look = (): void => {
    const time = now();
    longest = Math.max(longest, time - last);
    last = time;
    if (isOn) setImmediate(look);
  };
  setImmediate(look);
  return {
    stop() {
      isOn = false;
      return longest;
    },
  };
}
