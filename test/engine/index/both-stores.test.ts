/**
 * FlexSearch for the bundled record and segments for a library are one kind of store: both are compared with reading everything, on texts
 * of few characters, so that all stands everywhere.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemoryStore } from '../../../engine/index/memory-store.ts';
import type { Word } from '../../../engine/index/passage-store.ts';
import { addTexts, mergeIndex, removeTexts, restoreTexts } from '../../../engine/index/segments/write-index.ts';
import { openSegmentStore } from '../../../engine/index/segments/segment-store.ts';
import { SHARED_GRAM } from '../../../engine/index/store.ts';
import type { OfficialRecord, Transcript } from '../../../engine/record/record.ts';
import { coverageOf } from '../../../engine/record/coverage-of.ts';
import { foldText } from '../../../engine/text/fold.ts';
import { aRecord, aTranscript, aTurn } from '../../support/a-record.ts';
import { storeOf } from '../../support/finder.ts';
import { keptTexts, MemoryStorage } from '../../support/library/memory-storage.ts';

const characters = fc.constantFrom(...Array.from('中中美合作和平。，𠮷a5'));
const words = fc.string({ unit: characters, minLength: 1, maxLength: 40 });
const paragraphs = fc.array(words, { minLength: 1, maxLength: 5 });
const turns = fc.array(
  fc.record({
    paragraphs,
    voice: fc.constantFrom('answer' as const, 'question' as const),
    outlet: fc.constantFrom(null, '路透社', '新华社'),
    speaker: fc.constantFrom(null, '王毅', '傅莹'),
  }),
  { minLength: 1, maxLength: 4 },
);
/** Some events have two texts. */
const records = fc
  .array(fc.record({ day: fc.integer({ min: 1, max: 6 }), turns }), { minLength: 1, maxLength: 8 })
  .map((texts) =>
    aRecord(
      ...texts.map(({ day, turns: own }, at): Transcript => {
        const id = `2024-03-0${day}.t${at}`;
        return aTranscript({
          id,
          speaker: own[0]!.speaker,
          turns: own.map((turn, index) => aTurn({ ...turn, transcript: id, key: `${turn.voice[0]}${index + 1}` })),
        });
      }),
    ),
  );

async function indexed(record: OfficialRecord): Promise<MemoryStore> {
  return storeOf(record);
}

const SMALL = { recent: 60, atOnce: 150, segments: 2, removed: 0 };

/** Texts come one by one and many at once, some go and come back, others go for good. */
async function segmented(record: OfficialRecord): Promise<MemoryStore> {
  const storage = new MemoryStorage();
  const texts = keptTexts(record);
  const other = keptTexts(aRecord(aTranscript({ id: '2020-01-01.gone' })));
  await addTexts(storage, texts.slice(0, 1), 'a', { sizes: SMALL });
  await addTexts(storage, [...texts.slice(1, -1), ...other], 'b', { sizes: SMALL });
  await addTexts(storage, texts.slice(Math.max(1, texts.length - 1)), 'c', { sizes: SMALL });
  await removeTexts(storage, ['2020-01-01.gone']);
  // What comes again takes its own place.
  await addTexts(storage, texts.slice(0, 1), 'd', { sizes: SMALL });
  await mergeIndex(storage, 'm', { sizes: SMALL });
  await removeTexts(storage, [texts[0]!.transcript.id]);
  await restoreTexts(storage, [texts[0]!.transcript.id]);
  return openSegmentStore(storage);
}

function foldedIn(record: OfficialRecord): { transcript: Transcript; slot: number; text: string }[] {
  return record.transcripts.flatMap((transcript) =>
    transcript.turns
      .flatMap((turn) => turn.paragraphs)
      .map(({ text }, slot) => ({ transcript, slot, text: foldText(text).text })),
  );
}

describe.each([
  ['in memory', indexed],
  ['of segments', segmented],
])('a store %s', (_name, made) => {
  const check = (property: (record: OfficialRecord, store: MemoryStore, asked: string) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(records, fc.string({ unit: characters, minLength: 1, maxLength: 12 }), async (record, asked) => {
        await property(record, await made(record), foldText(asked).text);
      }),
      { numRuns: 60 },
    );

  it('proposes every paragraph that holds a stretch, and without a limit none whose text lacks one of its pairs', () =>
    check(async (record, store, asked) => {
      const all = foldedIn(record);
      const [found] = await store.propose([{ text: asked, limit: null }]);
      const places = found!.map(({ transcript, slot }) => `${transcript} ${slot}`);
      for (const { transcript, slot, text } of all) {
        if (asked !== '' && text.includes(asked)) expect(places).toContain(`${transcript.id} ${slot}`);
      }
      const [promising] = await store.propose([{ text: asked, limit: 200 }]);
      for (const { transcript, text } of all) {
        if (asked.length < 2 || !text.includes(asked)) continue;
        expect(promising!.map((proposal) => proposal.transcript)).toContain(transcript.id);
      }
      for (const { transcript, event } of [...found!, ...promising!]) {
        expect(record.transcripts.find(({ id }) => id === transcript)!.event).toBe(event);
      }
      for (const { transcript } of found!) {
        const own = all.filter((each) => each.transcript.id === transcript).map(({ text }) => text);
        for (let at = 0; at + 2 <= asked.length; at += 1) {
          expect(own.some((text) => text.includes(asked.slice(at, at + 2)))).toBe(true);
        }
      }
    }));

  it('counts paragraphs, and knows what stands in two events', () =>
    check(async (record, store, asked) => {
      const all = foldedIn(record);
      const rarity = await store.rarity(asked);
      expect(rarity.paragraphs).toBe(all.length);
      for (let at = 0; at < asked.length; at += 1) {
        for (const part of [asked.slice(at, at + 1), asked.slice(at, at + 2)]) {
          // Half a character is asked for by nobody.
          if (!part.isWellFormed()) continue;
          expect(rarity.frequency(part), part).toBe(all.filter(({ text }) => text.includes(part)).length);
        }
        const gram = asked.slice(at, at + SHARED_GRAM);
        const events = all.filter(({ text }) => text.includes(gram)).map(({ transcript }) => transcript.event);
        if (gram.length === SHARED_GRAM && new Set(events).size > 1) expect(rarity.isShared(gram)).toBe(true);
      }
    }));

  it('hands out what it was given, in its order', () =>
    check(async (record, store) => {
      expect(await store.coverage()).toEqual(coverageOf(record.transcripts));
      expect(await store.speakers()).toEqual(new Set(record.transcripts.map(({ speaker }) => speaker ?? '')));
      const events = await store.events(null);
      const groups = [...Map.groupBy(record.transcripts, ({ event }) => event)];
      expect(events.map(({ event, texts }) => [event, texts.map(({ printed }) => printed.transcript)])).toEqual(groups);
      const ids = record.transcripts.map(({ id }) => id);
      expect(await store.transcripts([...ids, 'none'])).toEqual(record.transcripts);
      expect(await store.events([...groups.map(([event]) => event), 'none'])).toEqual(events);
      const sizes = record.transcripts.map(({ id }) =>
        foldedIn(record).reduce((sum, { transcript, text }) => sum + (transcript.id === id ? text.length : 0), 0),
      );
      expect((await store.sizes()).map(({ transcript, characters: own }) => [transcript, own])).toEqual(
        ids.map((id, at) => [id, sizes[at]]),
      );
    }));

  it('finds the passages that have words, and what is known of them', () =>
    check(async (record, store, asked) => {
      const other = storeOf(record);
      const [first, second] = [asked.slice(0, 2), asked.slice(2, 5)];
      const typed: Word[] = [first, second].flatMap((text) => (text === '' ? [] : [{ text, acrossEnds: true }]));
      const { passages, sure } = await store.holding(typed);
      const has = foldedIn(record).flatMap(({ text }, order) =>
        typed.length > 0 && typed.every((word) => text.includes(word.text)) ? [order] : [],
      );
      expect(sure).toBe(true);
      expect(passages.map(({ order }) => order)).toEqual(has);
      expect(passages).toEqual((await other.holding(typed)).passages);
      expect(await store.passages(passages)).toEqual(await other.passages(passages));
      const notAcross = typed.map(({ text }) => ({ text, acrossEnds: false }));
      expect(await store.holding(notAcross)).toEqual(await other.holding(notAcross));
      expect(await store.standing([first, second, asked].filter(Boolean))).toEqual(
        [first, second, asked].filter(Boolean).map((text) => foldedIn(record).some((each) => each.text.includes(text))),
      );
      const { speakers, outlets } = await other.names();
      expect(await store.names()).toMatchObject({ speakers, outlets });
      for (const outlet of ['路透社', '新华社', 'none']) {
        expect(await store.askedBy(outlet)).toEqual(await other.askedBy(outlet));
      }
    }));
});
