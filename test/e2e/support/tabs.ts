/**
 * The tab that tests of a worker take over from each other. Opening one and closing it took 0.6 s of processor time, a quarter of what a test took
 * altogether; going elsewhere in one that is open takes a tenth of that.
 */
import type { BrowserContext, Page } from '@playwright/test';

const SIZE = { width: 1000, height: 700 };

export class Tabs {
  private readonly context: BrowserContext;
  /** As new, but for what lies behind it in its history. */
  private free: Page | null = null;

  constructor(context: BrowserContext) {
    this.context = context;
  }

  /** A tab for a test, in front. */
  async take(): Promise<Page> {
    const page = this.free;
    this.free = null;
    if (page === null || page.isClosed()) return this.context.newPage();
    await page.bringToFront();
    return page;
  }

  /** Close what a test opened. @param keep whether one of its tabs is as good as new once it is empty */
  async clear(keep: boolean): Promise<void> {
    // The last page of a persistent context takes the browser with it, so an empty one stays.
    const [empty, ...others] = this.context.pages();
    for (const page of others) if (!keep || this.free !== null || !(await this.wipe(page))) await page.close();
    if (empty !== undefined && empty.url() !== 'about:blank') await empty.goto('about:blank');
  }

  private async wipe(page: Page): Promise<boolean> {
    try {
      page.removeAllListeners();
      await page.goto('about:blank', { timeout: 3000 });
      await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
      if (page.viewportSize()?.width !== SIZE.width || page.viewportSize()?.height !== SIZE.height)
        await page.setViewportSize(SIZE);
      this.free = page;
      return true;
    } catch {
      return false;
    }
  }
}
