import type { OfSource } from '../../engine/record/answer.ts';
import type { BUNDLED } from '../../engine/record/of-record.ts';
import { nameOfSource, t } from '../../platform/shared/i18n.ts';
import { showQuoted } from './show-plainly.ts';

/** The engine's own, of which a web page is brought no more than the type. */
const RECORD: typeof BUNDLED = 'bundled';
const PACK = 'pack:';
const LIBRARY = 'library';

/** Whether it may be told as the record's: all else is of the reader's own library or of a pack, and is told as that. */
export function isOfRecord({ source }: OfSource): boolean {
  return source === RECORD;
}

/** Whether it is the reader's own, who can correct it: neither the record's nor a pack's. */
export function isOfReader({ source }: OfSource): boolean {
  return source === LIBRARY;
}

/** What a pack is called by its makers, who are anybody; null: it is of none. */
export function packOf({ source }: OfSource): string | null {
  return source.startsWith(PACK) ? showQuoted(nameOfSource(source)) : null;
}

/** Whose a text is that is not the record's. */
export function sayOwner(from: OfSource): string {
  const pack = packOf(from);
  return pack === null ? t('finding.library-text.name') : t('finding.pack-text.name', { pack });
}

/** That it is not the record, and whose word its facts are. */
export function sayNotRecord(from: OfSource): string {
  const pack = packOf(from);
  return pack === null ? t('finding.library-text.not-record') : t('finding.pack-text.not-record', { pack });
}

/** That a page gives words to one, and the text that has them to another. @param from null: the record */
export function sayGivenTo(from: OfSource | null | undefined, names: { to: string; record: string }): string {
  if (!from || isOfRecord(from)) return t('finding.attributed', names);
  const pack = packOf(from);
  return pack === null
    ? t('finding.library-text.attributed', names)
    : t('finding.pack-text.attributed', { ...names, pack });
}

/** What stands over words that are not the record's. */
export function sayWordsOf(from: OfSource): string {
  const pack = packOf(from);
  return pack === null ? t('finding.library-text.words') : t('finding.pack-text.words', { pack });
}

/** What is told of a text, behind whose it is where it is not the record's. */
export function ofLibrary(from: OfSource, told: string): string {
  return isOfRecord(from) ? told : `${sayOwner(from)} · ${told}`;
}
