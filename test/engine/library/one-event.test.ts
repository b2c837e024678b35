import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../../data/build-record.ts';
import { NAMES } from '../../../data/known-names.ts';
import { alignWithin, eventFor, isOneEvent, sharedWords } from '../../../engine/library/one-event.ts';
import { understand } from '../../../engine/library/understand.ts';
import type { Transcript } from '../../../engine/record/record.ts';
import { aReadText } from '../../support/a-read-text.ts';

const { transcripts, alignment } = buildRecord();
const byId = (id: string): Transcript => transcripts.find((each) => each.id === id)!;
const moved = (id: string, more: Partial<Transcript>): Transcript => ({ ...byId(id), ...more });

describe('two texts of one event', () => {
  it.each([
    ['2017-03-08.scio', '2017-03-08.xinhua'],
    ['2024-03-07.special', '2024-03-07.xinhua'],
  ])('%s and %s are', (a, b) => {
    expect(isOneEvent(byId(a), byId(b))).toBe(true);
    expect(sharedWords(byId(a), byId(b))).toBeGreaterThan(0.5);
  });

  it('are not texts of one day that share nothing, nor the same words of another day', () => {
    const other = moved('2024-03-07.xinhua', { id: 'other', date: '2017-03-08', event: '2017-03-08' });
    expect(isOneEvent(byId('2017-03-08.scio'), other)).toBe(false);
    expect(isOneEvent(byId('2017-03-08.scio'), moved('2017-03-08.xinhua', { date: '2017-03-09' }))).toBe(false);
    expect(isOneEvent(moved('2017-03-08.scio', { date: null }), moved('2017-03-08.xinhua', { date: null }))).toBe(
      false,
    );
  });

  it('are of no two events of the record', () => {
    for (const one of transcripts)
      for (const other of transcripts)
        if (one.event !== other.event) expect(sharedWords(one, other), `${one.id} ${other.id}`).toBeLessThan(0.05);
  });

  it('are not two short notes with a few words in common', () => {
    const note = (source: string): Transcript => understand(aReadText(source), NAMES, []).transcript;
    const day = { date: '2031-04-18', event: '2031-04-18' };
    expect(
      isOneEvent({ ...note('今天的发布会到此结束。'), ...day }, { ...note('今天的发布会到此结束。'), ...day }),
    ).toBe(false);
  });
});

describe('the event of a text', () => {
  const added = moved('2017-03-08.xinhua', { id: 'added', event: 'undated' });

  it('is that of which it is a text', () => {
    expect(eventFor(added, transcripts)).toBe('2017-03-08');
    const second = moved('2017-03-08.scio', { event: '2017-03-08-2' });
    expect(
      eventFor(added, [moved('2024-03-07.xinhua', { id: 'x', date: '2017-03-08', event: '2017-03-08' }), second]),
    ).toBe('2017-03-08-2');
  });

  it('is its day where the day has none yet, else the day with a number', () => {
    expect(eventFor(added, [])).toBe('2017-03-08');
    const stranger = moved('2024-03-07.xinhua', { id: 'x', date: '2017-03-08', event: '2017-03-08' });
    expect(eventFor(added, [stranger])).toBe('2017-03-08-2');
    expect(eventFor(added, [stranger, { ...stranger, id: 'y', event: '2017-03-08-2' }])).toBe('2017-03-08-3');
  });

  it('is nobody else’s where no day is known', () => {
    const undated = moved('2017-03-08.xinhua', { id: 'added', date: null });
    expect(eventFor(undated, transcripts)).toBe('undated');
    expect(eventFor(undated, [moved('2017-03-08.scio', { date: null, event: 'undated' })])).toBe('undated-2');
  });

  it('has its texts laid side by side', () => {
    const [own] = alignWithin(byId('2017-03-08.xinhua'), transcripts, NAMES);
    expect(own).toEqual(alignment.find(({ event }) => event === '2017-03-08'));
    expect(alignWithin(byId('2026-03-08.digest'), transcripts, NAMES)).toEqual([]);
  });
});
