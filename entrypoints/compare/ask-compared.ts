import { NAMES } from '../../data/known-names.ts';
import { collate, type Collation } from '../../engine/collate/collation.ts';
import type { OfSource } from '../../engine/record/answer.ts';
import type { SourcedContents } from '../../engine/source/merge-search.ts';
import type { Ask } from '../../platform/shared/ask.ts';
import type { CompareAddress } from './address.ts';

/** Two texts of one source side by side; or, where those that are named were not laid side by side, what can be compared. */
export type CompareShows = ({ collation: Collation } & OfSource) | { contents: SourcedContents };

/** @throws KnownFailure */
export async function askCompared(ask: Ask, { a, b }: Pick<CompareAddress, 'a' | 'b'>): Promise<CompareShows> {
  const texts = a === null || b === null ? null : await ask('eventTexts', { transcript: a });
  const collation = texts === null || a === null || b === null ? null : collate(texts, a, b, NAMES);
  return texts === null || collation === null
    ? { contents: await ask('contents', { after: null, isRecord: false }) }
    : { collation, source: texts.source };
}
