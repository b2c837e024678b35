/** The dates that a page gives of itself, as it writes them. */
import type { WrittenDate } from '../page-text.ts';
import {
  allOf,
  attribute,
  childrenOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isHidden,
  plainText,
} from './html-tree.ts';

export const PUBLISHED =
  /^(?:article:published_time|og:published_time|og:article:published_time|article:create_at|datepublished|pubdate|publishdate|publish[-_]?(?:date|time)|date|dc\.date(?:\.issued)?|dcterms\.(?:created|date|issued)|sailthru\.date|parsely-pub-date|firstpublishedtime|_pubtime|createdate|originalpublicationdate|release_date|bt:pubdate|weibo:article:create_at)$/iu;
const MODIFIED =
  /^(?:article:modified_time|og:updated_time|datemodified|lastmod|last-modified|dcterms\.modified|revised)$/iu;

/** Of each kind: lists of posts have hundreds. */
const MOST_DATES = 10;
/** Times that are looked at. */
const MOST_TIMES = 100;

export function readDates(root: HtmlNode): WrittenDate[] {
  const dates: WrittenDate[] = [];
  const isRepeated = createIsRepeated(root);
  let times = 0;
  for (const element of allOf(root)) {
    const { tagName } = element;
    if (tagName === 'script' && /ld\+json/iu.test(attribute(element, 'type') ?? ''))
      dates.push(...inJsonLd(plainText(element)));
    const named = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop') ?? '';
    if (tagName === 'meta') {
      const text = attribute(element, 'content') ?? '';
      if (PUBLISHED.test(named)) dates.push({ from: 'meta', text });
      else if (MODIFIED.test(named)) dates.push({ from: 'modified', text });
    } else if (tagName === 'time' && !isHidden(element)) {
      times += 1;
      if (times > MOST_TIMES || isRepeated(element)) continue;
      const text = attribute(element, 'datetime') ?? plainText(element);
      dates.push({ from: /modified/iu.test(named) ? 'modified' : 'time', text });
    }
  }
  const written = Map.groupBy(
    dates.filter(({ text }) => text.trim() !== ''),
    ({ from }) => from,
  );
  return [...written.values()].flatMap((own) => own.slice(0, MOST_DATES));
}

function inJsonLd(json: string): WrittenDate[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    // Broken data are common, and the day in them is mostly whole.
    const published = /"datePublished"\s*:\s*"([^"]{4,40})"/u.exec(json)?.[1];
    return published === undefined ? [] : [{ from: 'json-ld', text: published }];
  }
  const dates: WrittenDate[] = [];
  const waiting: unknown[] = [parsed];
  // It grows while it is gone through.
  for (const next of waiting) {
    if (waiting.length > MOST_JSON) break;
    if (Array.isArray(next)) for (const inner of next as unknown[]) waiting.push(inner);
    else if (typeof next === 'object' && next !== null) {
      const { datePublished, dateModified, '@graph': graph, mainEntity } = next as Record<string, unknown>;
      if (typeof datePublished === 'string') dates.push({ from: 'json-ld', text: datePublished });
      if (typeof dateModified === 'string') dates.push({ from: 'modified', text: dateModified });
      for (const inner of [graph, mainEntity]) if (inner !== undefined) waiting.push(inner);
    }
  }
  return dates;
}

/** Parts of structured data that are looked through: an article's are a few dozen. */
const MOST_JSON = 20_000;
const ASIDE = new Set(['li', 'aside', 'nav', 'footer', 'td', 'dd']);
/** Elements of one kind beside each other, each with a time of its own, are posts or entries. */
const REPEATED = 2;

/** Whether a time is one of many. Each element is counted once, however many times it holds. */
export function createIsRepeated(root: HtmlNode): (time: HtmlElement) => boolean {
  const timed = new Set<HtmlNode>();
  for (const element of allOf(root)) {
    if (element.tagName !== 'time') continue;
    for (let outer: HtmlNode | null = element; outer !== null && !timed.has(outer); outer = outer.parentNode ?? null)
      timed.add(outer);
  }
  /** By its tag and class, how many of an element's children have a time in them. */
  const counted = new Map<HtmlElement, Map<string, number>>();
  const countIn = (outer: HtmlElement): Map<string, number> => {
    let counts = counted.get(outer);
    if (counts !== undefined) return counts;
    counts = new Map();
    for (const child of childrenOf(outer)) {
      if (!isElement(child) || !timed.has(child)) continue;
      const key = keyOf(child);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    counted.set(outer, counts);
    return counts;
  };
  return (time) => {
    let inner: HtmlElement = time;
    for (let outer = time.parentNode ?? null; outer !== null && isElement(outer); outer = outer.parentNode ?? null) {
      if (ASIDE.has(outer.tagName)) return true;
      if (inner.tagName !== 'time' && (countIn(outer).get(keyOf(inner)) ?? 0) >= REPEATED) return true;
      inner = outer;
    }
    return false;
  };
}

function keyOf(element: HtmlElement): string {
  return `${element.tagName} ${attribute(element, 'class') ?? ''}`;
}
