import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../../../data/build-record.ts';
import { notesFor } from '../../../../entrypoints/reader/text/notes.ts';
import type { Emendation } from '../../../../engine/record/record.ts';
import { aRecord, aTranscript, aTurn } from '../../../support/a-record.ts';

function anEmendation(more: Partial<Emendation> = {}): Emendation {
  return {
    id: 'EM1',
    transcript: '2024-03-07.test',
    range: [2, 7],
    printed: '500多位',
    emended: '50多位',
    type: 'number',
    grounds: 'the other text reads 50多位',
    confidence: 'high',
    changesMeaning: 'fact',
    ...more,
  };
}

describe('notes on damage', () => {
  const transcript = aTranscript({ turns: [aTurn({ paragraphs: ['邀请500多位负责人。'] })] });
  const notes = (...emendations: Emendation[]) => notesFor({ ...aRecord(transcript), emendations }, transcript);

  it('stand at the paragraph whose words they are about, numbered as they stand in the text', () => {
    const { byParagraph } = notes(
      anEmendation(),
      anEmendation({ id: 'EM2', range: [0, 2], printed: '邀请' }),
      anEmendation({ id: 'EM3', transcript: '2017-03-08.scio' }),
    );
    expect(
      [...byParagraph].map(([id, own]) => [id, own.map(({ number, emendation }) => `${number} ${emendation.id}`)]),
    ).toEqual([['2024-03-07.test#a1.1', ['1 EM2', '2 EM1']]]);
  });

  it('know words that the foot of a page interrupts, whatever space it left', () => {
    const turn = aTurn({ paragraphs: ['邀请500多位负责人。'] });
    turn.paragraphs[0]!.ranges = [
      [0, 4],
      [20, 28],
    ];
    const broken = aTranscript({ turns: [turn] });
    const emendations = [anEmendation({ range: [2, 23], printed: '50 \n0多位' })];
    expect(notesFor({ ...aRecord(broken), emendations }, broken).left).toEqual([]);
  });

  it('stand at the first paragraph of the turn whose label is damaged', () => {
    const turn = aTurn({ paragraphs: ['请问。'], label: '巴斯斯通讯社记者：', labelRanges: [[100, 109]] });
    const labelled = aTranscript({ turns: [turn] });
    const emendations = [anEmendation({ range: [100, 108], printed: '巴斯斯通讯社记者' })];
    const { byParagraph } = notesFor({ ...aRecord(labelled), emendations }, labelled);
    expect([...byParagraph.keys()]).toEqual(['2024-03-07.test#a1.1']);
  });

  it.each([
    ['other words stand there', { printed: '600多位' }],
    ['the range is elsewhere', { range: [3, 8] as const }],
    ['the range is outside', { range: [900, 905] as const }],
    ['the range is empty', { range: [2, 2] as const, printed: '' }],
    ...([
      ['the range is none', { range: 'everywhere' }],
      ['there are no grounds', { grounds: undefined }],
      ['the emended reading is no text', { emended: 7 }],
      ['nobody knows how sure it is', { confidence: 'quite' }],
      ['what it changes is not known', { changesMeaning: null }],
    ] as unknown as [string, Partial<Emendation>][]),
  ])('are left out and counted where %s', (_, more) => {
    const { byParagraph, left } = notes(anEmendation(more));
    expect(byParagraph.size).toBe(0);
    expect(left.map(({ id }) => id)).toEqual(['EM1']);
  });

  it('all fit the five texts', () => {
    const record = buildRecord();
    const left = record.transcripts.flatMap((each) => notesFor(record, each).left.map(({ id }) => id));
    expect(left).toEqual([]);
  });
});
