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

it('weighs no more than a picture', () => {
  expect(gzipSync(JSON.stringify(glosses), { level: 9 }).length).toBeLessThan(120_000);
});
