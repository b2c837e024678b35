/** A page of the bench, and what its main thread takes of a processor. */
import { until } from '../../drive/wait.ts';
import type { Attached, Undriven } from '../../drive/undriven.ts';

const OPENS_MS = 15_000;

export class MeasuredPage {
  private readonly attached: Attached;

  private constructor(attached: Attached) {
    this.attached = attached;
  }

  static async open(browser: Undriven, address: string): Promise<MeasuredPage> {
    const attached = await browser.attach(await browser.open(address));
    // What is asked before the page has come may be lost with the empty page that is there first.
    const isReady = (): Promise<boolean> => attached.evaluate<boolean>("'bench' in globalThis").catch(() => false);
    await until(isReady, `${address} did not come`, OPENS_MS);
    // The main thread's time on the processor, without what it waits for one.
    await attached.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new MeasuredPage(attached);
  }

  async run(expression: string): Promise<void> {
    await this.attached.evaluate(expression);
  }

  /** Milliseconds that all tasks of the main thread have taken. */
  async processorTime(): Promise<number> {
    const { metrics } = await this.attached.send('Performance.getMetrics');
    return (metrics as { name: string; value: number }[]).find(({ name }) => name === 'TaskDuration')!.value * 1000;
  }

  /** A click of the browser's own making, which a page cannot tell from a reader's. */
  async click(x: number, y: number): Promise<void> {
    const mouse = { x, y, button: 'left', clickCount: 1 };
    await Promise.all(
      ['mousePressed', 'mouseReleased'].map((type) =>
        this.attached.send('Input.dispatchMouseEvent', { ...mouse, type }),
      ),
    );
  }

  /** The same of a letter that is typed. */
  async type(letter: string): Promise<void> {
    const key = {
      key: letter,
      code: `Key${letter.toUpperCase()}`,
      windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0),
    };
    await Promise.all(
      [
        { ...key, type: 'keyDown', text: letter },
        { ...key, type: 'keyUp' },
      ].map((event) => this.attached.send('Input.dispatchKeyEvent', event)),
    );
  }

  /** How many frames there are, and how many script worlds in them that are not the page's own. */
  async worlds(): Promise<{ frames: number; others: number }> {
    const areOwn: boolean[] = [];
    this.attached.hear((method, { context }) => {
      if (method === 'Runtime.executionContextCreated') {
        areOwn.push((context as { auxData: { isDefault: boolean } }).auxData.isDefault);
      }
    });
    // It tells of all that are there before it answers.
    await this.attached.send('Runtime.enable');
    const frames = areOwn.filter(Boolean).length;
    return { frames, others: areOwn.length - frames };
  }

  close(): Promise<void> {
    return this.attached.close();
  }
}
