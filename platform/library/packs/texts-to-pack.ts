/** Texts of the library as a pack has them: read a few at a time, with what the reader has corrected, in a form that every check lets through. */
import { idOf } from '../../../engine/index/segments/build/place-texts.ts';
import { liveTexts, readManifest } from '../../../engine/index/segments/manifest.ts';
import { LostText } from '../../../engine/index/segments/storage.ts';
import type { ReadText } from '../../../engine/library/read-text.ts';
import { packText } from '../../../engine/pack/text-of-pack.ts';
import type { TextToPack } from '../../../engine/pack/write-pack.ts';
import type { Transcript } from '../../../engine/record/record.ts';
import type { LibraryStorage } from '../library-storage.ts';
import type { PackedChoice } from './packed-choice.ts';

/** Texts that are read together. */
const BATCH = 16;

/** @param run asks the library's storage, which may be opened anew meanwhile */
export async function* textsToPack(
  run: <T>(work: (storage: LibraryStorage) => Promise<T>) => Promise<T>,
  { collection, texts, rights }: PackedChoice,
): AsyncGenerator<TextToPack> {
  const { keys, language } = await run(async (storage) => {
    const manifest = await readManifest(storage);
    const live = liveTexts(manifest).filter((text) => text.collection === collection && texts.has(idOf(text.key)));
    const own = manifest.collections.find(({ id }) => id === collection);
    return { keys: live.map(({ key }) => key), language: own?.language ?? null };
  });
  for (let at = 0; at < keys.length; at += BATCH) {
    const batch = await run((storage) => readBatch(storage, keys.slice(at, at + BATCH)));
    for (const { read, corrections, transcript, emendations } of batch) {
      const shown = presentable(transcript, read);
      const claims = { language: languageOf(transcript, read, language), rights };
      yield packText(
        { read: { ...read, stated: statedIn(read) }, corrections, transcript: shown, emendations },
        claims,
      );
    }
  }
}

async function readBatch(storage: LibraryStorage, keys: readonly string[]) {
  const [kept, rows] = await Promise.all([storage.texts(keys), storage.rows(keys)]);
  return Promise.all(
    keys.map(async (key, at) => {
      const [text, row, read] = [kept[at], rows[at], await storage.source(key)];
      if (!text || !row || read === null) throw new LostText(key);
      return { read, corrections: row.corrections, transcript: text.transcript, emendations: text.emendations };
    }),
  );
}

const ADDRESS = /^https?:\/\/[^\s]{1,2000}$/u;
const EVENT = /^[a-z0-9][a-z0-9.-]{0,63}$/u;
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}$/u;
const [MOST_WORDS, MOST_STATED] = [5000, 1000];

/** What a reader may write and a pack may not have: an address of a file, an event without its day. */
function presentable(transcript: Transcript, { name }: ReadText): Transcript {
  const { title, address, date, event } = transcript;
  const isNamed = EVENT.test(event) && event.startsWith(date ?? '');
  return {
    ...transcript,
    title: title.trim() === '' ? name : title,
    address: address !== null && ADDRESS.test(address) ? address : null,
    event: isNamed ? event : (date ?? 'undated'),
  };
}

function statedIn({ stated }: ReadText): ReadText['stated'] {
  const cut = (words: string): string => words.slice(0, MOST_WORDS).toWellFormed();
  return stated
    .slice(0, MOST_STATED)
    .map(({ fact, value, evidence }) => ({ fact, value: cut(value), evidence: cut(evidence) }));
}

/** As the text states it, or the reader of its collection, where that is no other language than it is read as; which script it is in is not guessed. */
function languageOf({ language }: Transcript, { stated }: ReadText, ofCollection: string | null): string {
  const isEnglish = (tag: string): boolean => /^en(?:-|$)/iu.test(tag);
  const told = [stated.find(({ fact }) => fact === 'language')?.value ?? null, ofCollection];
  const fitting = told.find((tag) => tag !== null && LANGUAGE.test(tag) && isEnglish(tag) === (language === 'en'));
  return fitting ?? language ?? 'zh';
}
