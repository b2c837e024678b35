/** The one line on which the tools speak to a page beside Playwright's own: opening one for every press costs as much as the press. */
import type { CDPSession, Page } from 'playwright-core';

/** One for as long as the page is open. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

export function pageSession(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}
