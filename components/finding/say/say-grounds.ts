/** On what grounds a print is held to be damaged, in the reader's language. */
import { t } from '../../../platform/shared/i18n.ts';

/**
 * The collators wrote in English, in few forms: a reading of another text of the event, an outside copy, sense. Those are said in
 * the reader's language; what is peculiar to a place stands as it was written.
 * @param grounds clauses joined by `; `
 */
export function sayGrounds(grounds: string): string {
  return grounds
    .split('; ')
    .map((clause) => sayClause(clause))
    .join(t('grounds.and'));
}

function sayClause(clause: string): string {
  const witness = /^(?:other witness )?\d{4}-\d{2}-\d{2}\.\S+ (?:reads|has) (.+)$/.exec(clause);
  if (witness) return t('grounds.witness', { reading: witness[1]! });
  const outside = /^an outside copy of the same event reads (.+)$/.exec(clause);
  if (outside) return t('grounds.outside-reads', { reading: outside[1]! });
  if (clause === 'an outside copy of the same event agrees') return t('grounds.outside-agrees');
  if (clause === 'sense') return t('grounds.sense');
  return clause;
}
