import { expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import type { CheckedPack, CheckedText } from '../../../engine/pack/check-pack.ts';
import { packText, unpackText } from '../../../engine/pack/text-of-pack.ts';
import { createNames } from '../../../engine/text/names.ts';
import { readPack } from '../../../platform/pack/read-pack.ts';
import { aPack, aText, HEAD, ID, SOURCE } from '../../support/pack/a-pack.ts';

const NAMES = createNames([], []);

async function sound(bytes: Uint8Array<ArrayBuffer>): Promise<CheckedPack> {
  const outcome = await readPack(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.pack;
}

async function textsOf(pack: CheckedPack, only?: string): Promise<CheckedText[]> {
  const texts: CheckedText[] = [];
  for await (const text of pack.texts(({ id }) => only === undefined || id === only)) texts.push(text);
  return texts;
}

it('reads what was written: facts, words, places, and who made it', async () => {
  const pack = await sound(await aPack());
  const { manifest, signature, characters } = pack;
  expect(manifest).toMatchObject({ ...HEAD, format: 1, languages: ['zh-Hans'] });
  expect([signature, characters]).toEqual([null, SOURCE.length]);
  const [text] = await textsOf(pack);
  const { transcript, corrections, isIdProved } = unpackText(text!, NAMES);
  expect(isIdProved).toBe(false);
  expect(corrections).toEqual([{ kind: 'fact', fact: 'office', value: '局长' }]);
  expect(transcript.turns.map(({ id, voice, label, paragraphs }) => [id, voice, label, paragraphs[0]?.text])).toEqual([
    [`${ID}#q1`, 'question', '记者：', '码头何时完工？'],
    [`${ID}#a1`, 'answer', '林岚：', '明年三月完工，一天不晚。'],
  ]);
});

it('is written in the same bytes again, from what was read', async () => {
  const bytes = await aPack();
  const pack = await sound(bytes);
  const texts = [];
  for await (const checked of pack.texts()) {
    const { language, rights } = checked.facts;
    texts.push(packText(unpackText(checked, NAMES), { language, rights }));
  }
  expect(await aPack({ texts })).toEqual(bytes);
});

it('puts texts in the order of their days, however they are given', async () => {
  const texts = [
    aText(),
    aText({ id: '2023-01-01.text', event: '2023-01-01', date: '2023-01-01', source: `${SOURCE}又及。\n` }),
  ];
  const [bytes, turned] = [await aPack({ texts }), await aPack({ texts: texts.toReversed() })];
  expect(turned).toEqual(bytes);
  expect((await sound(bytes)).manifest.texts.map(({ id }) => id)).toEqual(['2023-01-01.text', ID]);
});

it('finds whose words stand where in a text without a record, and leaves the facts to the makers', async () => {
  const pack = await sound(await aPack({ texts: [aText({ record: null, speaker: null })] }));
  const [text] = await textsOf(pack);
  const { transcript } = unpackText(text!, NAMES);
  expect(transcript.turns.map(({ voice }) => voice)).toEqual(['question', 'answer']);
  expect([transcript.id, transcript.speaker, transcript.office, transcript.date]).toEqual([
    ID,
    null,
    '局长',
    '2024-05-01',
  ]);
});

it('is an archive that another program unpacks', async () => {
  const names = Object.keys(unzipSync(await aPack()));
  expect(names[0]).toBe('pack.json');
  expect(names.slice(1)).toEqual([`records/${ID}.json`, expect.stringMatching(/^sources\/[0-9a-f]{64}$/u)]);
});

it('reads those texts alone that are asked for, and stops where it is told to', async () => {
  const bytes = await aPack({ texts: [aText(), aText({ id: '2024-05-01.other', source: `${SOURCE}又及。\n` })] });
  const pack = await sound(bytes);
  const [only, ...rest] = await textsOf(pack, '2024-05-01.other');
  expect([only?.facts.id, rest]).toEqual(['2024-05-01.other', []]);
  const stopping = new AbortController();
  const onProgress = (): void => stopping.abort(new Error('stopped'));
  await expect(readPack(bytes, { signal: stopping.signal, onProgress })).rejects.toThrow('stopped');
});
