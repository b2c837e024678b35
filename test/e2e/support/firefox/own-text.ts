/** A text of the reader's own in Firefox: taken into the library as a file, and all of it put away again. */
import type { Firefox } from '../../../../tools/drive/marionette.ts';
import { expect } from '../../fixtures.ts';
import { ownPage } from './build.ts';

/** @param source the text of a file, with its title in the first line */
export async function addInFirefox(firefox: Firefox, source: string): Promise<void> {
  await firefox.go(ownPage('library.html'));
  const isChosen = () =>
    firefox.run((source: string) => {
      const input = document.querySelector<HTMLInputElement>('.add-texts input[type=file]');
      if (input === null) return false;
      const chosen = new DataTransfer();
      chosen.items.add(new File([source], 'translation.txt'));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }, source);
  await expect.poll(isChosen).toBe(true);
  const isTaken = () =>
    firefox.run(() => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '收入');
      if (button === undefined || button.disabled) return false;
      button.click();
      return true;
    });
  await expect.poll(isTaken).toBe(true);
  await expect.poll(() => firefox.run(() => document.querySelectorAll('.text-title').length)).toBeGreaterThan(0);
}

export async function clearInFirefox(firefox: Firefox): Promise<void> {
  await firefox.go(ownPage('about.html'));
  await firefox.run(async () => {
    const { browser } = globalThis as unknown as {
      browser: { storage: { local: { remove(key: string): Promise<void> } } };
    };
    await new Promise((resolve) => {
      const deleting = indexedDB.deleteDatabase('yuanhua-library');
      for (const end of ['success', 'error']) deleting.addEventListener(end, resolve);
    });
    await browser.storage.local.remove('libraryMark');
  });
}
