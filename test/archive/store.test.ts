/** What the database proposes and counts, compared with reading everything; on one database, and spread over two. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArchiveStore } from '../../archive/store/archive-store.ts';
import { nobody } from '../../archive/store/ask-shards.ts';
import { SHARED_GRAM } from '../../engine/index/store.ts';
import { coverageOf } from '../../engine/record/coverage-of.ts';
import { foldText } from '../../engine/text/fold.ts';
import { anArchive, type AnArchive } from '../support/archive/an-archive.ts';
import { randomFrom } from '../../tools/fuzz.ts';
import { aRecord, aTranscript, aTurn } from '../support/a-record.ts';
import { ENGLISH_SOURCE } from '../support/english.ts';
import { manyTexts } from '../support/many-texts.ts';

/** More events than the finder would read whole. */
const record = manyTexts(60);
const all = record.transcripts.flatMap(({ id, event, turns }) =>
  turns
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ text }, slot) => ({ transcript: id, event, slot, text: foldText(text).text })),
);
/** Every seventh paragraph: each costs some questions. */
const some = all.filter((_, at) => at % 7 === 0);
const placeOf = ({ transcript, slot }: { transcript: string; slot: number }): string => `${transcript} ${slot}`;

describe.each([
  ['in one database', { partitions: 3 }],
  ['in two', { shards: 2 }],
])('an archive %s', (_name, wanted) => {
  let own: AnArchive;
  let store: ArchiveStore;
  beforeAll(async () => {
    own = await anArchive(record, wanted);
    ({ store } = await own.archive.ask(nobody()));
  });
  afterAll(() => own.close());

  it('proposes first the paragraph that holds a stretch, and with three characters changed still', async () => {
    for (const { text, ...place } of some) {
      const exact = text.slice(5, 45);
      const changed = Array.from(exact, (character, at) => (at % 13 === 6 ? '龘' : character)).join('');
      const [found, near] = await store.propose([
        { text: exact, limit: 20 },
        { text: changed, limit: 20 },
      ]);
      expect(found!.map(placeOf), exact).toContain(placeOf(place));
      expect(near!.map(placeOf), changed).toContain(placeOf(place));
      expect(found![0]).toMatchObject({ transcript: place.transcript, event: place.event });
    }
  });

  it('proposes without a limit what has all pairs, and everything that has the words', async () => {
    for (const asked of ['渔港的', '第7号', '水', '的']) {
      const [found] = await store.propose([{ text: asked, limit: null }]);
      const pairs = Array.from({ length: asked.length - 1 }, (_, at) => asked.slice(at, at + 2));
      const having = all.filter(({ text }) =>
        pairs.length > 0 ? pairs.every((pair) => text.includes(pair)) : text.includes(asked),
      );
      expect(found!.map(placeOf).sort(), asked).toEqual(having.map(placeOf).sort());
    }
  });

  it('counts paragraphs, and knows what two events have', async () => {
    for (const { text } of some.slice(0, 6)) {
      const rarity = await store.rarity(text);
      // No is told until it is known.
      for (let at = 0; at + SHARED_GRAM <= text.length; at += 1) rarity.isShared(text.slice(at, at + SHARED_GRAM));
      await store.settle();
      expect(rarity.paragraphs).toBe(all.length);
      for (let at = 0; at < text.length; at += 1) {
        for (const part of [text.slice(at, at + 1), text.slice(at, at + 2)])
          expect(rarity.frequency(part), part).toBe(all.filter((each) => each.text.includes(part)).length);
        const five = text.slice(at, at + SHARED_GRAM);
        const events = new Set(all.filter((each) => each.text.includes(five)).map(({ event }) => event));
        if (five.length === SHARED_GRAM) expect(rarity.isShared(five), five).toBe(events.size > 1);
      }
      expect(rarity.isShared('龘龘龘龘龘')).toBe(false);
    }
  });

  it('hands out what it was given', async () => {
    expect(await store.coverage()).toEqual(coverageOf(record.transcripts));
    expect(await store.speakers()).toEqual(new Set(['方树']));
    const ids = record.transcripts.map(({ event }) => event);
    const events = await store.events([...ids.toReversed(), 'none']);
    expect(events.map(({ event }) => event)).toEqual(ids.toReversed());
    expect(events.flatMap(({ texts }) => texts.map(({ printed }) => printed.transcript)).toReversed()).toEqual(
      record.transcripts,
    );
    expect(await store.transcripts([ids[3]! + '.made', 'none'])).toEqual([record.transcripts[3]]);
  });
});

it('proposes the paragraph of an English quotation among many, with two words changed', async () => {
  const words = [...new Set(ENGLISH_SOURCE.match(/[A-Za-z]{2,}/gu))];
  const random = randomFrom(11);
  const sentence = (): string => Array.from({ length: 40 }, () => words[Math.floor(random() * words.length)]).join(' ');
  const texts = Array.from({ length: 120 }, (_, at) => {
    const id = `2019-01-01.en${at}`;
    const turn = aTurn({ transcript: id, paragraphs: Array.from({ length: 8 }, sentence) });
    return aTranscript({ id, event: id, language: 'en', turns: [turn] });
  });
  const own = await anArchive(aRecord(...texts));
  try {
    const { store } = await own.archive.ask(nobody());
    expect((await store.english())!.events).toHaveLength(120);
    for (const { id, turns } of texts.filter((_, at) => at % 6 === 0)) {
      const said = turns[0]!.paragraphs[5]!.text.split(' ').slice(4, 20);
      const quote = said.map((word, at) => (at === 5 || at === 11 ? 'otherwise' : word)).join('');
      const [found] = await store.propose([{ text: foldText(quote).text, limit: 5 }]);
      expect(found!.map(placeOf)).toContain(`${id} 5`);
    }
  } finally {
    await own.close();
  }
});
