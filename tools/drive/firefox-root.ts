/** Reads and clicks what is drawn in our closed shadow roots, in Firefox. The counterpart of `closed-root.ts`. */
import { type Box, MARK, PANEL } from './closed-root.ts';
import type { Firefox } from './marionette.ts';
import { endsOfText } from './text-ends.ts';

export class FirefoxRoot {
  readonly firefox: Firefox;
  readonly holds: string;

  constructor(firefox: Firefox, holds: string) {
    this.firefox = firefox;
    this.holds = holds;
  }

  async visible(): Promise<boolean> {
    const box = await this.boundingBox();
    return box !== null && box.width > 0 && box.height > 0;
  }

  async text(selector = this.holds): Promise<string | null> {
    return (await this.read(selector))?.text ?? null;
  }

  /** In the viewport of the frame that is entered. */
  async boundingBox(selector = this.holds): Promise<Box | null> {
    return (await this.read(selector))?.box ?? null;
  }

  async click(selector = this.holds): Promise<void> {
    const box = await this.boundingBox(selector);
    if (box === null) throw new Error(`nothing to click: no ${selector} is shown`);
    await this.firefox.click({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  }

  private read(selector: string): Promise<{ text: string; box: Box } | null> {
    return this.firefox.runPrivileged(
      (holds: string, selector: string) => {
        for (const host of document.querySelectorAll('*')) {
          const root = (host as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
          if (!root?.querySelector(holds)) continue;
          const element = root.querySelector<HTMLElement>(selector);
          if (element === null) return null;
          const { x, y, width, height } = element.getBoundingClientRect();
          return { text: element.innerText, box: { x, y, width, height } };
        }
        return null;
      },
      this.holds,
      selector,
    );
  }
}

export function firefoxPanel(firefox: Firefox): FirefoxRoot {
  return new FirefoxRoot(firefox, PANEL);
}

export function firefoxMark(firefox: Firefox): FirefoxRoot {
  return new FirefoxRoot(firefox, MARK);
}

/** Select the text of an element, or the first place of `part` in it, with the mouse. */
export async function selectInFirefox(firefox: Firefox, selector: string, part: string | null = null): Promise<void> {
  const ends = await firefox.run(endsOfText, selector, part);
  if (ends === null) throw new Error(`${selector} does not hold ${part ?? 'any text'}`);
  const middle = { x: (ends.from.x + ends.to.x) / 2, y: ends.to.y };
  await firefox.drag(ends.from, middle, ends.to);
}
