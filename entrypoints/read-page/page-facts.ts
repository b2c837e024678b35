/** What a page says of itself: its address, its title, and its dates as it writes them. */
import type { PageText, WrittenDate } from '../../engine/page/page-text.ts';
import type { ElementLook } from './looks.ts';
import { isOneOfMany } from './one-of-many.ts';

/** As publishers' systems write the day of publishing. */
const PUBLISHED =
  /^(?:article:published_time|og:published_time|og:article:published_time|article:create_at|datepublished|pubdate|publishdate|publish[-_]?(?:date|time)|date|dc\.date(?:\.issued)?|dcterms\.(?:created|date|issued)|sailthru\.date|parsely-pub-date|firstpublishedtime|_pubtime|createdate|originalpublicationdate|release_date|bt:pubdate|weibo:article:create_at)$/i;
const MODIFIED =
  /^(?:article:modified_time|og:updated_time|datemodified|lastmod|last-modified|dcterms\.modified|revised)$/i;
/** Of each kind: lists of posts have hundreds. */
const MOST = 10;
const MAX_LENGTH = 200;
/** Catalogues of whole sites are written so too; the day of an article stands in less. */
const MAX_JSON = 500_000;
/** Parts of structured data that are looked through: an article's are a few dozen. */
const MOST_PARTS = 20_000;
/** Broken data are common, and the day in them is mostly whole. */
const IN_BROKEN = /"datePublished"\s*:\s*"([^"]{4,40})"/;

const all = <E extends Element>(document: Document, selector: string): E[] => [
  ...(Document.prototype.querySelectorAll.call(document, selector) as NodeListOf<E>),
];
const attribute = (element: Element, name: string): string => Element.prototype.getAttribute.call(element, name) ?? '';
const textOf = (node: Node): string => Reflect.get<Node, 'textContent'>(Node.prototype, 'textContent', node) ?? '';

export function pageFacts(
  document: Document,
  lookAt: (of: Element) => ElementLook,
): Pick<PageText, 'address' | 'title' | 'dates'> {
  return {
    // Where it stands. A canonical link is what a page says of itself, and can name anybody's.
    address: location.href,
    title: Reflect.get(Document.prototype, 'title', document).trim(),
    dates: [...structuredDates(document), ...metaDates(document), ...timeDates(document, lookAt)]
      .map(({ from, text }) => ({ from, text: text.trim().slice(0, MAX_LENGTH) }))
      .filter(({ text }) => text !== ''),
  };
}

function structuredDates(document: Document): WrittenDate[] {
  return all(document, 'script[type*="ld+json" i]')
    .map(textOf)
    .filter((json) => json.length <= MAX_JSON)
    .slice(0, MOST)
    .flatMap(datesIn)
    .slice(0, MOST);
}

/** Of the article itself: comments and what it is a part of have days too. */
function datesIn(json: string): WrittenDate[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    const published = IN_BROKEN.exec(json)?.[1];
    return published === undefined ? [] : [{ from: 'json-ld', text: published }];
  }
  const dates: WrittenDate[] = [];
  const waiting: unknown[] = [parsed];
  // It grows while it is gone through.
  for (const next of waiting) {
    if (dates.length >= MOST || waiting.length > MOST_PARTS) break;
    if (Array.isArray(next)) for (const inner of (next as unknown[]).slice(0, MOST_PARTS)) waiting.push(inner);
    else if (typeof next === 'object' && next !== null) {
      const { datePublished, dateModified, '@graph': graph, mainEntity } = next as Record<string, unknown>;
      if (typeof datePublished === 'string') dates.push({ from: 'json-ld', text: datePublished });
      if (typeof dateModified === 'string') dates.push({ from: 'modified', text: dateModified });
      for (const inner of [graph, mainEntity]) if (inner !== undefined) waiting.push(inner);
    }
  }
  return dates;
}

function metaDates(document: Document): WrittenDate[] {
  return all(document, 'meta[content]')
    .flatMap((meta): WrittenDate[] => {
      const names = ['property', 'name', 'itemprop'].map((by) => attribute(meta, by));
      const text = attribute(meta, 'content');
      if (names.some((name) => PUBLISHED.test(name))) return [{ from: 'meta', text }];
      return names.some((name) => MODIFIED.test(name)) ? [{ from: 'modified', text }] : [];
    })
    .slice(0, MOST);
}

/** Entries of lists, posts and comments have days of their own. */
function timeDates(document: Document, lookAt: (of: Element) => ElementLook): WrittenDate[] {
  return all(document, 'time')
    .slice(0, MOST * 10)
    .filter((time) => lookAt(time).isShown && lookAt(time).role !== 'item' && lookAt(time).cell === null)
    .filter((time) => !isOneOfMany(time))
    .map((time) => ({
      from: attribute(time, 'itemprop').toLowerCase().includes('modified') ? ('modified' as const) : ('time' as const),
      text: attribute(time, 'datetime') || textOf(time),
    }))
    .slice(0, MOST);
}
