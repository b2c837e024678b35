import { NAMES } from '../../data/known-names.ts';
import { collate, type Collation } from '../../engine/collate/collation.ts';
import type { SideBySide } from '../../engine/english/align/side-by-side.ts';
import type { OfSource } from '../../engine/record/answer.ts';
import type { OfficialRecord } from '../../engine/record/record.ts';
import type { SourcedContents } from '../../engine/source/merge-search.ts';
import type { Ask } from '../../platform/shared/ask.ts';
import type { CompareAddress } from './address.ts';

/**
 * Two texts of one source side by side; a translation beside what it translates, which may be another source's; or, where those that are
 * named were not laid side by side, what can be compared.
 */
export type CompareShows =
  | ({ collation: Collation } & OfSource)
  | { translation: SideBySide; sources: { chinese: string; english: string } }
  | { contents: SourcedContents };

/** @throws KnownFailure */
export async function askCompared(ask: Ask, { a, b }: Pick<CompareAddress, 'a' | 'b'>): Promise<CompareShows> {
  const texts = a === null || b === null ? null : await ask('eventTexts', { transcript: a });
  if (texts !== null && a !== null && b !== null) {
    const collation = collate(texts, a, b, NAMES);
    if (collation !== null) return { collation, source: texts.source };
    const others = texts.transcripts.some(({ id }) => id === b) ? texts : await ask('eventTexts', { transcript: b });
    const translation = others === null ? null : await translated(texts, a, others, b);
    if (translation !== null) return translation;
  }
  return { contents: await ask('contents', { after: null, isRecord: false }) };
}

type Texts = OfficialRecord & OfSource;

async function translated(texts: Texts, a: string, others: Texts, b: string): Promise<CompareShows | null> {
  // All that knows English: two Chinese texts need none of it.
  const [{ sideBySide }, { translationKeys }] = await Promise.all([
    import('../../engine/english/align/side-by-side.ts'),
    import('../../engine/english/align/translation-keys.ts'),
  ]);
  const one = texts.transcripts.find(({ id }) => id === a);
  const other = others.transcripts.find(({ id }) => id === b);
  const translation = one && other ? sideBySide(one, other, translationKeys(NAMES)) : null;
  if (translation === null) return null;
  const [chinese, english] = translation.english.id === a ? [others, texts] : [texts, others];
  return { translation, sources: { chinese: chinese.source, english: english.source } };
}
