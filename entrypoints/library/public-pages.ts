/** Pages that anybody can open, by the reader's word. They are in a collection of their own, whose words web pages may show. */
import type { ReadText } from '../../engine/library/read-text.ts';
import type { Collection, Library } from '../../platform/library/library.ts';
import { whyPrivate } from '../../platform/library/packs/why-private.ts';
import { t } from '../../platform/shared/i18n.ts';
import type { HeldLibrary } from './use-library.ts';

const PUBLIC_PAGES = 'public-pages';

/** Whether the reader can be asked: a page that was added, and none of its addresses says that others cannot open it. */
export function mayBePublic({ format, stated }: ReadText): boolean {
  const addresses = addressesOf(stated);
  return (
    format === 'page' &&
    addresses.length > 0 &&
    addresses.every((address) => whyPrivate({ address, alsoAt: [], format }) === 'as-seen')
  );
}

/** Whether the reader has said of another page of this site that it may be shown in pages. */
export function isShownSite({ stated }: ReadText, { texts, collections }: HeldLibrary): boolean {
  const shown = new Set(collections.filter(isOwnShown).map(({ id }) => id));
  const hosts = new Set(
    texts.flatMap(({ format, collection, address }) =>
      format === 'page' && shown.has(collection) ? hostOf(address) : [],
    ),
  );
  const own = addressesOf(stated).flatMap(hostOf);
  return own.length > 0 && own.every((host) => hosts.has(host));
}

/** The collection of such pages, made where there is none. One that the reader has closed to web pages stays as it is. @returns its id */
export async function publicPages(library: Library, collections: readonly Collection[]): Promise<string> {
  const there = collections.find((each) => each.id.startsWith(PUBLIC_PAGES) && isOwnShown(each));
  if (there !== undefined) return there.id;
  const isTaken = collections.some(({ id }) => id === PUBLIC_PAGES);
  const id = isTaken ? `${PUBLIC_PAGES}-${crypto.randomUUID()}` : PUBLIC_PAGES;
  const name = t('library.collections.public-pages');
  await library.putCollection({ id, name, language: null, licence: null, origin: null, inPages: true, on: true });
  return id;
}

const isOwnShown = ({ inPages, on, pack }: Collection): boolean => inPages && on && pack === undefined;

function addressesOf(stated: ReadText['stated']): string[] {
  return stated.filter(({ fact }) => fact === 'address').map(({ value }) => value);
}

function hostOf(address: string | null): string[] {
  const host = address === null ? undefined : URL.parse(address)?.host;
  return host ? [host] : [];
}
