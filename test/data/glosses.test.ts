import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { buildRecord } from '../../data/build-record.ts';
import glosses from '../../data/glosses.json' with { type: 'json' };
import { readTranslations } from '../../data/people.ts';
import { readText } from '../../data/read-data.ts';

let text: string;
beforeAll(() => {
  text = JSON.stringify(buildRecord().transcripts);
});

it('has no word but the record’s, and stems alone', () => {
  expect(Object.keys(glosses).length).toBeGreaterThan(4000);
  expect(Object.entries(glosses).filter(([word]) => !text.includes(word))).toEqual([]);
  expect(Object.entries(glosses).filter(([, stems]) => !/^[^\s/]+(?:[ /][^\s/]+)*$/u.test(stems))).toEqual([]);
});

it('knows every set term by its English', () => {
  const terms = readTranslations('terms.json', readText('terms.json'));
  expect(terms.filter(({ chinese }) => !(chinese in glosses)).map(({ chinese }) => chinese)).toEqual([]);
});

it('has, of words that the record does not have, meanings that lead into it', () => {
  const meanings = JSON.parse(readText('meanings.json')) as Record<string, string>;
  const leads = new Set(Object.values(glosses).flatMap((each) => each.split(/[ /]/u)));
  const words = Object.entries(meanings);
  expect(words.length).toBeGreaterThan(50_000);
  expect(words.filter(([word]) => word in glosses)).toEqual([]);
  expect(words.filter(([, stems]) => stems.split(/[ /]/u).some((stem) => !leads.has(stem)))).toEqual([]);
  expect(gzipSync(JSON.stringify(meanings), { level: 9 }).length).toBeLessThan(900_000);
});

it('has of the same words, and more, all that the dictionary says in few words', () => {
  const all = JSON.parse(readText('dictionary.json')) as Record<string, string>;
  const words = Object.entries(all);
  expect(words.length).toBeGreaterThan(80_000);
  expect(words.filter(([word]) => word in glosses || word.length < 2 || word.length > 4)).toEqual([]);
  expect(words.filter(([, stems]) => !/^[^\s/]+(?:[ /][^\s/]+)*$/u.test(stems))).toEqual([]);
  expect(Object.keys(JSON.parse(readText('meanings.json')) as object).filter((word) => !(word in all))).toEqual([]);
  expect(gzipSync(JSON.stringify(all), { level: 9 }).length).toBeLessThan(1_300_000);
});

it('weighs no more than a picture', () => {
  expect(gzipSync(JSON.stringify(glosses), { level: 9 }).length).toBeLessThan(120_000);
});
