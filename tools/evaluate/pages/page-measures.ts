/** What of the check of whole pages is promised. */
import type { Measure } from '../measures.ts';
import type { PagesReport } from './measure-pages.ts';

/** What was asked, and the share that is to be right. */
const REACH: readonly (readonly [name: string, reach: number])[] = [
  ['direct: spans, precision', 0.97],
  ['direct: spans, recall', 0.95],
  ['direct: speaker', 0.92],
  ['indirect: spans, precision', 0.9],
  ['indirect: spans, recall', 0.8],
  ['indirect: speaker', 0.85],
  ['event: found', 0.95],
  ['kind', 0.95],
  ['day', 0.95],
  ['shown', 0.95],
  ['page: sure and right', 1],
  ['page: disagreements', 0.98],
  ['page: text of an event', 1],
];

/** Of pages in English: what is found in them with the record's texts is another measure's matter. */
const IN_ENGLISH: ReadonlySet<string> = new Set([
  ...['direct', 'indirect'].flatMap((kind) => [
    `${kind}: spans, precision`,
    `${kind}: spans, recall`,
    `${kind}: speaker`,
  ]),
  'event: found',
  'kind',
]);

export function englishPageMeasuresOf({ counts }: Pick<PagesReport, 'counts'>): Measure[] {
  return REACH.filter(([name]) => IN_ENGLISH.has(name)).map(([name, reach]): Measure => {
    const { right, of } = counts.get(name) ?? { right: 0, of: 0 };
    return { name: `English pages: ${name}`, right, of, reach, better: 'more' };
  });
}

export function pageMeasuresOf({ counts, states, pages }: Pick<PagesReport, 'counts' | 'states' | 'pages'>): Measure[] {
  return [
    ...REACH.map(([name, reach]): Measure => {
      const { right, of } = counts.get(name) ?? { right: 0, of: 0 };
      return { name: `whole pages: ${name}`, right, of, reach, better: 'more' };
    }),
    { name: 'whole pages: date sure', right: states.get('sure') ?? 0, of: pages, reach: 0.7, better: 'more' },
  ];
}
