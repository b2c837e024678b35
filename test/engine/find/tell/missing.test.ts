import { expect, it } from 'vitest';
import { missingFrom } from '../../../../engine/find/tell/missing.ts';
import type { Form, OfficialRecord } from '../../../../engine/record/record.ts';
import { aTranscript, aTurn } from '../../../support/a-record.ts';

function recordWith(form: Form): OfficialRecord {
  const keys = ['a1', 'a2', 'a3', 'a4'];
  const a = aTranscript({ id: '2024-03-07.a', turns: keys.map((key) => aTurn({ transcript: '2024-03-07.a', key })) });
  const b = aTranscript({ id: '2024-03-07.b', form, turns: [] });
  const pair = (key: string): [string, string] => [`2024-03-07.a#${key}`, `2024-03-07.b#${key}`];
  return {
    transcripts: [a, b],
    emendations: [],
    alignment: [{ event: '2024-03-07', a: a.id, b: b.id, turns: [pair('a2'), pair('a4')], sentences: [] }],
  };
}

it.each([
  [0, 'partial', 'not-covered'],
  [1, 'partial', 'omitted'],
  [2, 'partial', 'omitted'],
  [3, 'partial', 'omitted'],
  [0, 'full', 'omitted'],
] as const)('answer %i of a text whose second and fourth answer the other, %s text has: %s', (at, form, why) => {
  const record = recordWith(form);
  const [transcript] = record.transcripts;
  const missing = missingFrom(record, transcript!, transcript!.turns[at]!, new Set([transcript!.id]));
  expect(missing).toEqual([{ transcript: '2024-03-07.b', why }]);
});

it('names no transcript that has the words', () => {
  const record = recordWith('full');
  const [transcript] = record.transcripts;
  const told = new Set(['2024-03-07.a', '2024-03-07.b']);
  expect(missingFrom(record, transcript!, transcript!.turns[0]!, told)).toEqual([]);
});
