import { describe, expect, it, vi } from 'vitest';
import { checkActions, type CheckWorld } from '../../../../platform/own-page/check/check-actions.ts';
import { readSwitches, switchStore } from '../../../../platform/own-page/check/check-switches.ts';
import { coveredEvent } from '../../../../platform/own-page/check/covered-event.ts';
import type { NotebookEntry } from '../../../../platform/notebook/entry.ts';
import type { Ask } from '../../../../platform/shared/ask.ts';
import { aCheck, aFolded, aStatement } from '../../../support/a-check.ts';
import { aMatch, aReading, aView, SENTENCE } from '../../../support/answers.ts';

const checked = { id: 'c1', at: '2026-03-09T02:00:00.000Z', check: aCheck() };

function setUp(more: Partial<CheckWorld> = {}) {
  const asked: string[] = [];
  const answers: Record<string, (ask: never) => unknown> = {
    lookUp: () => aView([aMatch({ wording: 'altered', readings: [aReading({ wording: 'altered' })] })]),
    contents: ({ after }: { after: string | null }) =>
      after === null
        ? { events: [{ event: '2026-03-08', aligned: [], texts: [{ id: '2026-03-08.paper' }] }], next: '2026-03-08' }
        : { events: [{ event: '2017-03-08', aligned: [['a', 'b']], texts: [] }], next: null },
  };
  const ask = (async (type: string, payload: never) => {
    asked.push(type);
    return answers[type]!(payload);
  }) as unknown as Ask;
  const kept: NotebookEntry[] = [];
  const open = vi.fn(async () => null);
  const world: CheckWorld = {
    ask,
    corpus: { version: '1', hash: 'ab' },
    open,
    store: async (entries) => {
      kept.push(...entries);
      return true;
    },
    words: () => Promise.reject(new Error('no file is written')),
    ...more,
  };
  return { actions: checkActions(world, checked), asked, kept, open, ask };
}

describe('what is kept of a check', () => {
  it('is each statement with the page it stood on', async () => {
    const { actions, kept } = setUp();
    const shares: number[] = [];
    const statements = Array.from({ length: 120 }, () => aStatement());
    expect(await actions.keepAll!(statements, (share) => shares.push(share))).toBe(true);
    expect(kept).toHaveLength(120);
    expect(kept[0]).toMatchObject({ quote: SENTENCE, pageAddress: aCheck().page.address, wording: 'altered' });
    expect(new Set(kept.map(({ id }) => id)).size).toBe(120);
    expect(shares.at(-1)).toBe(1);
    expect(shares.length).toBeGreaterThan(1);
  });

  it('calls no speech without marks altered, and nothing found that the list folds away', async () => {
    const { actions, kept } = setUp();
    await actions.keepAll!(
      [aStatement({ kind: 'indirect', said: 'retold' }), aStatement({ kind: 'indirect', said: 'asIs' }), aFolded()],
      () => {},
    );
    expect(kept.map(({ wording, said }) => [wording, said])).toEqual([
      ['similar', 'retold'],
      ['altered', 'asIs'],
      ['none', null],
    ]);
    expect(kept[2]).toMatchObject({ words: '', event: null, speaker: null, ranges: [] });
  });

  it('says to whom the page gives the words, where that is not whose they are in the record', async () => {
    const { actions, kept } = setUp();
    const other = { who: 'other', name: '布林肯', evidence: null } as const;
    const official = { who: 'official', name: '王毅', evidence: null } as const;
    await actions.keepAll!(
      [aStatement({ speaker: other }), aStatement({ speaker: official }), aFolded({ speaker: official })],
      () => {},
    );
    expect(kept.map(({ givenTo, speaker }) => [givenTo, speaker])).toEqual([
      ['布林肯', '王毅'],
      [null, '王毅'],
      ['王毅', null],
    ]);
  });

  it('stands under the address of the frame in which another site says it', async () => {
    const { actions, kept } = setUp();
    await actions.keepAll!([aStatement({ frame: 'https://ads.test/b' }), aStatement()], () => {});
    expect(kept.map(({ pageAddress }) => pageAddress)).toEqual(['https://ads.test/b', aCheck().page.address]);
  });

  it('is nothing in a private window', () => {
    const { actions } = setUp({ store: null });
    expect([actions.keep, actions.keepAll]).toEqual([null, null]);
  });
});

describe('a page that is a text of an event', () => {
  it('leads to the texts beside each other, or to the only one', async () => {
    const { actions, open } = setUp();
    await actions.compare('2017-03-08');
    await actions.compare('2026-03-08');
    await actions.compare('1999-01-01');
    expect(open.mock.calls).toEqual([['/compare.html?a=a&b=b'], ['/reader.html?t=2026-03-08.paper#']]);
  });

  it('is looked for through all pages of the contents', async () => {
    const { ask, asked } = setUp();
    expect((await coveredEvent(ask, '2017-03-08'))?.event).toBe('2017-03-08');
    expect(asked).toEqual(['contents', 'contents']);
    expect(await coveredEvent(ask, '1999-01-01')).toBeNull();
  });
});

describe('the switches', () => {
  const area = (stored: unknown) => {
    const items: Record<string, unknown> = { checkSwitches: stored };
    return {
      items,
      get: async () => items,
      set: async (more: Record<string, unknown>) => void Object.assign(items, more),
    };
  };

  it.each([
    [
      ['voice', 'day'],
      ['day', 'voice'],
    ],
    [['everything', 3], []],
    ['day', []],
    [null, []],
  ])('read what is stored, whatever it is: %j', async (stored, off) => {
    expect(await readSwitches(area(stored))).toEqual(off);
  });

  it('are written but in a private window, and a storage that fails switches nothing off', async () => {
    const [own, secret] = [area([]), area([])];
    await switchStore(own, false).write(['day']);
    await switchStore(secret, true).write(['day']);
    expect([own.items['checkSwitches'], secret.items['checkSwitches']]).toEqual([['day'], []]);
    expect(await readSwitches({ get: () => Promise.reject(new Error('full')) })).toEqual([]);
  });
});
