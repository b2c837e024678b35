import { describe, expect, it } from 'vitest';
import type { Alignment, Emendation } from '../../../engine/record/record.ts';
import { contentsOf } from '../../../engine/source/contents.ts';
import { knownDamage } from '../../../engine/source/known-damage.ts';
import { aRecord, aTranscript, aTurn } from '../../support/a-record.ts';
import { realFinder } from '../../support/finder.ts';

const [one, other, old] = ['2024-03-07.a', '2024-03-07.b', '2017-03-08.a'] as const;
const asking = (transcript: string, key: string, text: string) =>
  aTurn({ transcript, key, voice: 'question', speaker: null, outlet: '路透社', paragraphs: [text] });
const record = aRecord(
  aTranscript({ id: old }),
  aTranscript({
    id: one,
    turns: [
      asking(one, 'q1', '如何看待合作？'),
      aTurn({ transcript: one, key: 'a1', paragraphs: ['多极化。', '合作才能共赢。'] }),
      aTurn({ transcript: one, key: 's1', part: 'sidebar', paragraphs: ['要闻'] }),
    ],
  }),
  aTranscript({ id: other, turns: [asking(other, 'q1', '一'), asking(other, 'q2', `${'问'.repeat(300)}？`)] }),
);
const aligned = (a: string, b: string): Alignment => ({ event: '2024-03-07', a, b, turns: [], sentences: [] });

describe('what a source holds', () => {
  it('is listed event by event, newest first, and counted', () => {
    const { coverage, events } = contentsOf(record);
    expect(coverage).toEqual({ events: 2, transcripts: 3, from: '2017-03-08', to: '2024-03-07' });
    expect(events.map(({ event, texts }) => [event, texts.map(({ id }) => id)])).toEqual([
      ['2024-03-07', [one, other]],
      ['2017-03-08', [old]],
    ]);
    const { questions, answers, paragraphs, characters, damaged, publisher } = events[0]!.texts[0]!;
    // A side-bar's turns are none of the event's; its characters are printed all the same.
    expect([questions, answers, paragraphs, characters, damaged, publisher]).toEqual([1, 1, 4, 20, 0, '新华社']);
  });

  it('has the first words of the questions of the text with most of them', () => {
    const [{ questions } = { questions: [] }] = contentsOf(record).events;
    expect(questions.map(({ turn, outlet, opening }) => [turn, outlet, opening])).toEqual([
      [`${other}#q1`, '路透社', '一'],
      [`${other}#q2`, '路透社', `${'问'.repeat(200)}…`],
    ]);
  });

  it('pairs texts that it has, of one event', () => {
    const pairs = (...alignment: Alignment[]) => contentsOf({ ...record, alignment }).events[0]!.aligned;
    expect(pairs(aligned(one, other), aligned(one, old), aligned(one, 'gone'))).toEqual([[one, other]]);
    expect(pairs()).toEqual([]);
  });

  it('comes page by page, each after the event with which the one before ends', () => {
    const first = contentsOf(record, { after: null, limit: 1 });
    expect([first.events.map(({ event }) => event), first.next]).toEqual([['2024-03-07'], '2024-03-07']);
    const second = contentsOf(record, { after: first.next, limit: 1 });
    expect([second.events.map(({ event }) => event), second.next]).toEqual([['2017-03-08'], null]);
    expect(second.coverage).toEqual(first.coverage);
    expect(contentsOf(record, { after: '2017-03-08', limit: 1 })).toMatchObject({ events: [], next: null });
  });

  it('says nothing of an empty record, and does not fail', () => {
    expect(contentsOf(aRecord())).toEqual({
      coverage: { events: 0, transcripts: 0, from: null, to: null },
      events: [],
      next: null,
    });
  });

  it('takes a small part of the record’s size', () => {
    const real = realFinder().record;
    const sent = JSON.stringify(contentsOf(real));
    expect(sent.length).toBeLessThan(JSON.stringify(real).length / 10);
    expect(sent).not.toContain('"turns"');
  });
});

describe('the known damage', () => {
  const sound: Emendation = {
    id: 'X1',
    transcript: one,
    range: [0, 3],
    printed: '多极化',
    emended: '多极',
    type: 'inserted-char',
    grounds: 'other edition',
    confidence: 'high',
    changesMeaning: 'none',
  };
  const text = aRecord(aTranscript({ id: one, turns: [aTurn({ transcript: one })] }), aTranscript({ id: other }));

  it('is told text by text, and what is damaged itself is counted', () => {
    const damaged = { ...sound, id: 'X2', printed: '不在这里' };
    const broken = [null as unknown as Emendation, { ...sound, transcript: 'gone' }];
    const emendations = [damaged, sound, ...broken];
    expect(knownDamage({ ...text, emendations })).toEqual({
      texts: [{ transcript: one, emendations: [sound] }],
      left: 1,
    });
    expect(contentsOf({ ...text, emendations }).events[0]!.texts.map(({ damaged: n }) => n)).toEqual([1, 0]);
  });

  it('is counted alike in the contents and in the list, for each text of the bundled record', () => {
    const real = realFinder().record;
    const { texts, left } = knownDamage(real);
    const listed = new Map(texts.map(({ transcript, emendations }) => [transcript, emendations.length]));
    const counted = contentsOf(real).events.flatMap(({ texts: own }) => own);
    expect(counted.map(({ id, damaged }) => [id, damaged])).toEqual(counted.map(({ id }) => [id, listed.get(id) ?? 0]));
    expect([texts.length > 0, left]).toEqual([true, 0]);
  });
});
