import type { Variant } from '../../engine/collate/variants-of.ts';
import type { CollationRow } from '../../engine/collate/collation.ts';
import { t } from '../../platform/shared/i18n.ts';

/** One difference in words: what either text has there. */
export function sayChange(row: CollationRow, { a: inA, b: inB }: Variant): string {
  const a = row.a?.text.slice(...inA) ?? '';
  const b = row.b?.text.slice(...inB) ?? '';
  if (b === '') return t('compare.more-a', { a });
  return a === '' ? t('compare.more-b', { b }) : t('compare.change', { a, b });
}

export function sayChanges(row: CollationRow): string {
  return row.variants.map((each) => `${t(`compare.kind.${each.kind}`)}: ${sayChange(row, each)}`).join('; ');
}
