/** Whoever answers at an archive's address may send anything: what is no text is refused whole. */
import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../../data/build-record.ts';
import type { Transcript } from '../../../engine/record/record.ts';
import { parseArchiveAddress } from '../../../platform/archive/archive-address.ts';
import { NoText, parseTexts } from '../../../platform/archive/parse-texts.ts';
import { readArchive } from '../../../platform/archive/stored-archive.ts';
import { aTranscript, aTurn } from '../../support/a-record.ts';

const sent = (transcript: unknown): unknown => JSON.parse(JSON.stringify({ record: { transcripts: [transcript] } }));
const ID = '2024-05-01.text';
const WORDS = '明年三月完工。';
const sound = (): Transcript => aTranscript({ id: ID, turns: [aTurn({ transcript: ID, paragraphs: [WORDS] })] });

describe('texts of an archive', () => {
  it('are taken as they were sent, but for what is not needed to compare', () => {
    for (const transcript of buildRecord().transcripts) {
      const [parsed] = parseTexts(sent(transcript));
      expect(parsed!.turns).toEqual(transcript.turns);
      expect(parsed).toMatchObject({ id: transcript.id, date: transcript.date, speaker: transcript.speaker });
      expect(parsed!.furniture).toEqual([]);
    }
  });

  const paragraph = { id: `${ID}#a1.1`, text: WORDS, ranges: [[0, 7]] };
  const turn = { ...sound().turns[0]!, id: `${ID}#a1`, paragraphs: [paragraph] };
  const withParagraph = (more: object) => ({
    ...sound(),
    turns: [{ ...turn, paragraphs: [{ ...paragraph, ...more }] }],
  });
  it.each<[string, unknown]>([
    ['another id', { ...sound(), id: '../../../etc' }],
    ['a day that is none', { ...sound(), date: 'javascript' }],
    ['an unknown voice', { ...sound(), turns: [{ ...turn, voice: 'god' }] }],
    ['a turn of another text', { ...sound(), turns: [{ ...turn, id: 'other#a1' }] }],
    ['a paragraph of another turn', withParagraph({ id: 'x#a1.1' })],
    ['a paragraph twice', { ...sound(), turns: [{ ...turn, paragraphs: [paragraph, paragraph] }] }],
    ['places for other characters', withParagraph({ ranges: [[0, 6]] })],
    [
      'places backwards',
      withParagraph({
        ranges: [
          [3, 7],
          [0, 3],
        ],
      }),
    ],
    ['places that are none', withParagraph({ ranges: [[0, '7']] })],
    ['control characters', withParagraph({ text: '明年三\u0000完工。' })],
    ['half a character', { ...sound(), title: '\ud800' }],
    ['a title without end', { ...sound(), title: '长'.repeat(3000) }],
    ['no object', 7],
  ])('are refused with %s', (_name, transcript) => {
    expect(parseTexts(sent(withParagraph({})))).toHaveLength(1);
    expect(() => parseTexts(sent(transcript))).toThrow(NoText);
  });

  it('give no link that is none of the web', () => {
    const [parsed] = parseTexts(sent({ ...sound(), address: 'javascript:alert(1)' }));
    expect(parsed!.address).toBeNull();
  });
});

it.each([
  ['https://archive.example', 'https://archive.example'],
  [' https://archive.example:8443/ ', 'https://archive.example:8443'],
  ['http://127.0.0.1:7390', 'http://127.0.0.1:7390'],
  ['http://localhost:7390/', 'http://localhost:7390'],
  ['http://archive.example', null],
  ['http://127.0.0.1.example', null],
  ['https://user:word@archive.example', null],
  ['https://archive.example/path', null],
  ['https://archive.example/?q=1', null],
  ['ftp://archive.example', null],
  ['archive.example', null],
  ['', null],
])('an address %s is %s', (typed, origin) => {
  expect(parseArchiveAddress(typed)).toBe(origin);
});

it('nothing is connected by a storage that was changed', async () => {
  const stored = { origin: 'https://archive.example', token: 'yh_abc', name: 'desk' };
  const read = (archive: unknown) => readArchive({ get: async () => ({ archive }) });
  expect(await read(stored)).toEqual(stored);
  for (const changed of [null, 7, { ...stored, origin: 'http://archive.example' }, { ...stored, token: 'a b' }, {}])
    expect(await read(changed)).toBeNull();
});
