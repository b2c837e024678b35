/** The sample translation of test/gold/english as a text of its event. It was made for tests and is nobody's official words. */
import { readFileSync } from 'node:fs';
import { NAMES } from '../../data/known-names.ts';
import { understand } from '../../engine/library/understand.ts';
import type { OfficialRecord, Transcript } from '../../engine/record/record.ts';
import { withId } from '../../platform/library/text-id.ts';

export const ENGLISH_SOURCE = readFileSync(new URL('../gold/english/2024-03-07.en.txt', import.meta.url), 'utf8');
export const ENGLISH_ID = '2024-03-07.en';

export function englishSample(): Transcript {
  const read = {
    name: '2024-03-07.en.txt',
    format: 'txt',
    source: ENGLISH_SOURCE,
    encoding: 'utf-8',
    sha256: '',
    stated: [],
    turns: null,
    times: [],
    notices: [],
  } as const;
  const { transcript } = understand({ ...read, stated: [], times: [], notices: [] }, NAMES, []);
  return withId({ ...transcript, event: '2024-03-07' }, ENGLISH_ID);
}

/** Texts and no more. */
export function recordOf(...transcripts: Transcript[]): OfficialRecord {
  return { transcripts, emendations: [], alignment: [] };
}
