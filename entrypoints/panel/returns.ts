import type { PageTrouble } from '../../platform/shared/protocol.ts';

/** A page that takes the panel away, moves or covers it again and again may have it. */
const MAX_RETURNS = 3;
/** Of a page's hints and notices that come up beside the panel. After so many it may be a cover that cannot be told. */
const MAX_BESIDE = 20;
/** No reader opens and closes dialogs around the words as quickly as this. */
const CALM_MS = 1000;

/** Counts how often the panel came back after what a page did to it. */
export class Returns {
  private times = 0;
  private besides = 0;
  /** Where it was put last, and when. */
  private home: Element;
  private homeSince = -Infinity;

  constructor(home: Element) {
    this.home = home;
  }

  /** @param home where it is to live @param trouble null: something beside us @returns whether it may come back once more */
  mayReturn(home: Element, trouble: PageTrouble | null): boolean {
    const now = performance.now();
    // A dialog or the full screen was opened around the words, or closed.
    const isOurMove = home !== this.home && now - this.homeSince > CALM_MS;
    if (isOurMove) this.homeSince = now;
    else if (trouble !== null || (this.besides += 1) > MAX_BESIDE) this.times += 1;
    this.home = home;
    return this.times <= MAX_RETURNS;
  }
}
