/** What a reader does in a page of ours, alike in Chromium and in Firefox. */
import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';

/** A page of ours in some browser: Firefox as it is driven is one. */
export interface OwnPage {
  /** Run a function in the page; it may use nothing from outside itself. */
  run<A extends unknown[], T>(use: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
}

export function inChromium(page: Page): OwnPage {
  return {
    run: <A extends unknown[], T>(use: (...args: A) => T | Promise<T>, ...args: A) =>
      page.evaluate<T>(`(${String(use)})(...${JSON.stringify(args)})`),
  };
}

export const textOf = (page: OwnPage, selector: string) =>
  page.run((selector: string) => document.querySelector<HTMLElement>(selector)?.innerText ?? '', selector);

export const seen = (page: OwnPage, selector: string, words: string) =>
  expect.poll(() => textOf(page, selector), `${selector}: ${words}`).toContain(words);

/** Click what is named so, as soon as it is there. */
export async function press(page: OwnPage, name: string): Promise<void> {
  const isPressed = (name: string) => {
    const named = [...document.querySelectorAll<HTMLElement>('button:enabled, a, label.check')];
    const found = named.find(({ textContent }) => textContent.trim() === name);
    found?.click();
    return found !== undefined;
  };
  await expect.poll(() => page.run(isPressed, name), name).toBe(true);
}

/** As by one paste. */
export async function fill(page: OwnPage, selector: string, text: string): Promise<void> {
  const isFilled = (selector: string, text: string) => {
    const input = document.querySelector<HTMLInputElement>(selector);
    if (input === null) return false;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  };
  await expect.poll(() => page.run(isFilled, selector, text), selector).toBe(true);
}

/** As from the browser's own choice of a file. */
export async function choose(page: OwnPage, selector: string, name: string, file: Uint8Array): Promise<void> {
  const isChosen = (selector: string, name: string, base64: string) => {
    const input = document.querySelector<HTMLInputElement>(selector);
    if (input === null) return false;
    const chosen = new DataTransfer();
    const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
    chosen.items.add(new File([bytes], name));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  };
  const base64 = Buffer.from(file).toString('base64');
  await expect.poll(() => page.run(isChosen, selector, name, base64), selector).toBe(true);
}

/** Press what saves a file. @returns what is in it */
export async function saved(page: OwnPage, name: string): Promise<Buffer> {
  const written = await page.run(async (name: string) => {
    const made = new Promise<Blob>((resolve) => {
      const createObjectURL = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        URL.createObjectURL = createObjectURL;
        resolve(blob);
        return createObjectURL(blob);
      };
    });
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)!.click();
    const bytes = new Uint8Array(await (await made).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, name);
  return Buffer.from(written, 'base64');
}

/** As on another machine: no text, and no word that there ever was one. Asked in a page that has not opened the library. */
export function forgetLibrary(page: OwnPage): Promise<void> {
  return page.run(async () => {
    type Local = { storage: { local: { remove(key: string): Promise<void> } } };
    const own = globalThis as unknown as { browser?: Local; chrome: Local };
    await new Promise((resolve) => {
      const deleting = indexedDB.deleteDatabase('yuanhua-library');
      for (const end of ['success', 'error']) deleting.addEventListener(end, resolve);
    });
    await (own.browser ?? own.chrome).storage.local.remove('libraryMark');
  });
}
