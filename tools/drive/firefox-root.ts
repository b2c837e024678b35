/** Reads and clicks what is drawn in our closed shadow roots, in Firefox. The counterpart of `closed-root.ts`. */
import { type DrawnBox, MARK, PANEL } from './closed-root.ts';
import type { Firefox } from './marionette.ts';
import { endsOfText } from './text-ends.ts';
import { findSoon } from './wait.ts';

/** What can be known of an element without running anything on it. */
export interface Seen {
  text: string;
  /** In the viewport of the frame that is entered. */
  box: DrawnBox;
  attributes: Record<string, string>;
  /** Has the focus inside the root. */
  isFocused: boolean;
  /** Of the styles asked for, what they come out as. */
  styles: Record<string, string>;
}

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
    return (await this.see(selector))?.text ?? null;
  }

  async texts(selector: string): Promise<string[]> {
    return (await this.seeAll(selector)).map(({ text }) => text);
  }

  async attribute(selector: string, name: string): Promise<string | null> {
    return (await this.see(selector))?.attributes[name] ?? null;
  }

  async style(selector: string, property: string): Promise<string | null> {
    return (await this.seeAll(selector, [property]))[0]?.styles[property] ?? null;
  }

  async boundingBox(selector = this.holds): Promise<DrawnBox | null> {
    return (await this.see(selector))?.box ?? null;
  }

  async click(selector = this.holds): Promise<void> {
    const box = (await this.seeAll(selector, [], true))[0]?.box;
    if (box === undefined) throw new Error(`nothing to click: no ${selector} is shown`);
    await this.firefox.click({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  }

  async see(selector: string): Promise<Seen | null> {
    return (await this.seeAll(selector))[0] ?? null;
  }

  /** All elements of a kind, in order. @param toFirst scroll the first of them into sight before */
  seeAll(selector: string, properties: string[] = [], toFirst = false): Promise<Seen[]> {
    return this.firefox.runPrivileged(
      (holds: string, selector: string, properties: string[], toFirst: boolean) => {
        for (const host of document.querySelectorAll('*')) {
          const root = (host as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
          if (!root?.querySelector(holds)) continue;
          const found = [...root.querySelectorAll<HTMLElement>(selector)];
          if (toFirst) found[0]?.scrollIntoView({ block: 'nearest' });
          return found.map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            const style = getComputedStyle(element);
            return {
              text: element.innerText,
              box: { x, y, width, height },
              attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
              isFocused: root.activeElement === element,
              styles: Object.fromEntries(properties.map((name) => [name, style.getPropertyValue(name)])),
            };
          });
        }
        return [];
      },
      this.holds,
      selector,
      properties,
      toFirst,
    );
  }
}

export function firefoxPanel(firefox: Firefox): FirefoxRoot {
  return new FirefoxRoot(firefox, PANEL);
}

export function firefoxMark(firefox: Firefox): FirefoxRoot {
  return new FirefoxRoot(firefox, MARK);
}

const PAGE_MS = 30_000;

/** Select the text of an element, or the first place of `part` in it, with the mouse. */
export async function selectInFirefox(firefox: Firefox, selector: string, part: string | null = null): Promise<void> {
  // A page that was gone to is not always there at once.
  const ends = await findSoon(() => firefox.run(endsOfText, selector, part), PAGE_MS);
  if (ends === null) throw new Error(`${selector} does not hold ${part ?? 'any text'}`);
  const middle = { x: (ends.from.x + ends.to.x) / 2, y: ends.to.y };
  await firefox.drag(ends.from, middle, ends.to);
}
