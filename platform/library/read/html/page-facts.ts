/** What a page says of itself, the strongest first. When it was changed last is nothing about when its words were spoken. */
import type { AddedPage, PageMetadatum } from '../../../../engine/library/added-page.ts';
import type { FactName, StatedFact } from '../../../../engine/library/read-text.ts';
import { dayInAddress, readDay } from '../../../../engine/page/days.ts';
import { PUBLISHED } from '../../../../engine/page/read/written-dates.ts';

const TITLE = /^(?:og:title|twitter:title|dc\.title|articletitle|title)$/iu;
const PUBLISHER =
  /^(?:og:site_name|article:publisher|publisher|source|contentsource|dc\.(?:source|publisher)|sitename|mediaid)$/iu;
const LANGUAGE = /^(?:og:locale|content-language|dc\.language)$/iu;
const ADDRESS = /^og:url$/iu;
/** Longer ones are no title and no name. */
const MAX_VALUE = 300;

export function pageFacts({ address, title, language, metadata }: AddedPage): StatedFact[] {
  const facts: StatedFact[] = [];
  const add = (fact: FactName, value: string | null | undefined, evidence: string): void => {
    const written = value?.replaceAll(/\s+/gu, ' ').trim() ?? '';
    if (written === '' || written.length > MAX_VALUE) return;
    if (!facts.some((each) => each.fact === fact && each.value === written))
      facts.push({ fact, value: written, evidence });
  };
  const of = (from: PageMetadatum['from']): PageMetadatum[] => metadata.filter((each) => each.from === from);
  for (const { value } of of('json-ld')) {
    for (const { published, headline, publisher, inLanguage } of articlesIn(value)) {
      add('date', published && readDay(published), 'JSON-LD datePublished');
      add('title', headline, 'JSON-LD headline');
      add('publisher', publisher, 'JSON-LD publisher');
      add('language', inLanguage, 'JSON-LD inLanguage');
    }
  }
  for (const { name, value } of of('microdata')) {
    if (name === 'datePublished') add('date', readDay(value), 'itemprop datePublished');
    else add('title', value, `itemprop ${name}`);
  }
  for (const { name, value } of of('meta')) {
    const evidence = `<meta name="${name}">`;
    if (PUBLISHED.test(name)) add('date', readDay(value), evidence);
    else if (TITLE.test(name)) add('title', value, evidence);
    else if (PUBLISHER.test(name) && !/^https?:/u.test(value)) add('publisher', value, evidence);
    else if (LANGUAGE.test(name)) add('language', value, evidence);
  }
  // Where several are left they are those of other articles.
  const times = of('time').filter(({ name }) => !/modified/iu.test(name));
  const days = new Set(times.flatMap(({ value }) => readDay(value) ?? []));
  if (days.size === 1) add('date', [...days][0], '<time>');
  const known = of('canonical').find(({ value }) => isAddress(value));
  const stated = of('meta').find(({ name, value }) => ADDRESS.test(name) && isAddress(value));
  // Where a page was found, the browser knows. What it names itself can be anybody's, and is asked of a file alone.
  const places = [
    [isAddress(address) ? address : undefined, 'address'],
    [known?.value, '<link rel="canonical">'],
    [stated?.value, '<meta name="og:url">'],
  ] as const;
  for (const [value, evidence] of places) {
    if (value === undefined) continue;
    add('address', value, evidence);
    add('date', dayInAddress(value)?.day, 'address');
    break;
  }
  add('title', title, '<title>');
  add('language', language, '<html lang>');
  return facts;
}

function isAddress(value: string): boolean {
  return /^https?:\/\/[^\s<>"]{1,2000}$/u.test(value);
}

interface Article {
  published: string | null;
  headline: string | null;
  publisher: string | null;
  inLanguage: string | null;
}

/** No page has more about itself. */
const MAX_OBJECTS = 1000;

function articlesIn(json: string): Article[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    // Broken data are common, and the day in them is mostly whole.
    const published = /"datePublished"\s{0,5}:\s{0,5}"([^"]{4,40})"/u.exec(json)?.[1] ?? null;
    return published === null ? [] : [{ published, headline: null, publisher: null, inLanguage: null }];
  }
  const articles: Article[] = [];
  const waiting: unknown[] = [parsed];
  for (let seen = 0; seen < waiting.length && seen < MAX_OBJECTS; seen += 1) {
    const next = waiting[seen];
    if (Array.isArray(next)) waiting.push(...(next as unknown[]).slice(0, MAX_OBJECTS));
    else if (typeof next === 'object' && next !== null) {
      const {
        datePublished,
        headline,
        publisher,
        inLanguage,
        '@graph': graph,
        mainEntity,
      } = next as Record<string, unknown>;
      if (typeof datePublished === 'string' || typeof headline === 'string')
        articles.push({
          published: textIn(datePublished),
          headline: textIn(headline),
          publisher: textIn(publisher) ?? textIn((publisher as { name?: unknown } | undefined)?.name),
          inLanguage: textIn(inLanguage),
        });
      waiting.push(graph, mainEntity);
    }
  }
  return articles;
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
