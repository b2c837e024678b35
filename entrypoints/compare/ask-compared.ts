import { NAMES } from '../../data/known-names.ts';
import { collate, type Collation } from '../../engine/collate/collation.ts';
import type { OfSource } from '../../engine/record/answer.ts';
import type { SourceContents } from '../../engine/source/contents.ts';
import { recordContents } from '../../platform/own-page/record-contents.ts';
import type { Ask } from '../../platform/shared/ask.ts';
import type { CompareAddress } from './address.ts';

/** Two texts of one source side by side; or, where the record has not laid those that are named side by side, what can be compared. */
export type CompareShows = ({ collation: Collation } & OfSource) | { contents: SourceContents };

/** @throws KnownFailure */
export async function askCompared(ask: Ask, { a, b }: Pick<CompareAddress, 'a' | 'b'>): Promise<CompareShows> {
  const texts = a === null || b === null ? null : await ask('eventTexts', { transcript: a });
  const collation = texts === null || a === null || b === null ? null : collate(texts, a, b, NAMES);
  return texts === null || collation === null
    ? { contents: await recordContents(ask) }
    : { collation, source: texts.source };
}
