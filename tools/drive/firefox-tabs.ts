/** Runs in the browser's window: waits for a tab whose address ends so, and closes it. */
export async function closeTabOf(end: string, patienceMs: number): Promise<void> {
  interface Tab {
    linkedBrowser: { currentURI: { spec: string } };
  }
  const { gBrowser } = globalThis as unknown as { gBrowser: { tabs: Tab[]; removeTab(tab: Tab): void } };
  for (const until = Date.now() + patienceMs; Date.now() < until;) {
    const tab = [...gBrowser.tabs].find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith(end));
    if (tab) return gBrowser.removeTab(tab);
    await new Promise((wake) => setTimeout(wake, 20));
  }
  throw new Error(`no tab shows ${end}`);
}
