/**
 * Runs in the page that holds the suites. As in Speedometer, a step's time is that of its own script and of what the browser does after
 * it until it has drawn.
 */
import { SUITES } from './steps.ts';

let frame: HTMLIFrameElement | null = null;
let current = SUITES[0]!;

/** A suite's page in a frame of its own. */
async function open(suite: number): Promise<void> {
  frame?.remove();
  current = SUITES[suite]!;
  frame = document.createElement('iframe');
  frame.width = '900';
  frame.height = '650';
  const opened = frame;
  await new Promise((loaded) => {
    opened.addEventListener('load', loaded);
    opened.src = `/${current.page}.html`;
    document.body.append(opened);
  });
}

/** @returns milliseconds of all steps by the page's clock */
async function run(): Promise<number> {
  let total = 0;
  for (const step of current.steps) total += await timed(step, frame!.contentDocument!);
  return total;
}

function timed(step: (page: Document) => void, page: Document): Promise<number> {
  return new Promise((done, failed) => {
    let start = 0;
    requestAnimationFrame(() => {
      start = performance.now();
      try {
        step(page);
      } catch (error) {
        failed(error);
      }
    });
    // Called in the same frame; its timer comes after the frame was drawn.
    requestAnimationFrame(() => {
      setTimeout(() => {
        page.body.getBoundingClientRect();
        const taken = performance.now() - start;
        setTimeout(() => done(taken));
      });
    });
  });
}

Object.assign(globalThis, { bench: { open, run } });
