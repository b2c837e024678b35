/** What a page says of itself, as it stands there and not yet understood, for the reader's library. */
import type { PageMetadatum } from '../../engine/library/added-page.ts';
import type { ElementLook } from './looks.ts';
import { isOneOfMany } from './one-of-many.ts';

/** Of each kind. */
const MOST = 100;
/** Catalogues of whole sites are written so too. */
const MAX_JSON = 100_000;
const MAX_VALUE = 2000;

const all = (selector: string): Element[] => [...Document.prototype.querySelectorAll.call(document, selector)];
const attribute = (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name);
const textOf = (node: Node): string => Reflect.get<Node, 'textContent'>(Node.prototype, 'textContent', node) ?? '';

export function pageMetadata(lookAt: (of: Element) => ElementLook): PageMetadatum[] {
  const isOwn = (element: Element): boolean => {
    const { isShown, role, cell } = lookAt(element);
    return isShown && role !== 'item' && cell === null;
  };
  const short = (selector: string, made: (element: Element) => PageMetadatum | null): PageMetadatum[] =>
    all(selector)
      .slice(0, MOST)
      .flatMap((element) => made(element) ?? [])
      .map((each) => ({ ...each, value: each.value.trim().slice(0, MAX_VALUE) }))
      .filter(({ value }) => value !== '');
  return [
    ...all('script[type*="ld+json" i]')
      .map((script): PageMetadatum => ({ from: 'json-ld', name: '', value: textOf(script) }))
      .filter(({ value }) => value.length <= MAX_JSON)
      .slice(0, 10),
    ...short('link[rel~="canonical" i][href]', (link) => {
      const href = URL.parse(attribute(link, 'href') ?? '', document.baseURI)?.href;
      return href === undefined ? null : { from: 'canonical', name: 'canonical', value: href };
    }),
    ...short('meta[content]', (meta) => {
      const name = attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop');
      return name === null ? null : { from: 'meta', name, value: attribute(meta, 'content') ?? '' };
    }),
    ...short('time', (time) => {
      if (!isOwn(time) || isOneOfMany(time)) return null;
      const value = attribute(time, 'datetime') || textOf(time);
      return { from: 'time', name: attribute(time, 'itemprop') ?? '', value };
    }),
    ...short('[itemprop~="datePublished"]:not(time, meta), [itemprop~="headline"]:not(time, meta)', (element) => {
      if (!isOwn(element)) return null;
      const name = (attribute(element, 'itemprop') ?? '').includes('headline') ? 'headline' : 'datePublished';
      return { from: 'microdata', name, value: attribute(element, 'content') ?? textOf(element) };
    }),
  ];
}
