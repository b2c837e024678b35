/** On what grounds a print is held to be damaged, in the reader's language. */
import { t } from '../../../platform/shared/i18n.ts';

interface SaidGround {
  said: string;
  /** Stands in the collators' English. */
  isOwn: boolean;
}

/**
 * The collators wrote in English, in few forms: a reading of another text of the event, an outside copy, sense. Those are said in
 * the reader's language; what is peculiar to a place stands as it was written.
 * @param grounds clauses joined by `; `
 */
export function groundsOf(grounds: string): SaidGround[] {
  return grounds.split('; ').map((clause) => {
    const said = sayClause(clause);
    return { said: said ?? clause, isOwn: said === null };
  });
}

/** The same in a sentence. */
export function sayGrounds(grounds: string): string {
  return groundsOf(grounds)
    .map(({ said }) => said)
    .join(t('grounds.and'));
}

function sayClause(clause: string): string | null {
  const witness = /^(?:other witness )?\d{4}-\d{2}-\d{2}\.\S+ (?:\(question\) )?(?:reads|has) (.+)$/.exec(clause);
  if (witness) return t('grounds.witness', { reading: witness[1]! });
  const outside = /^an outside copy of the same event reads (.+)$/.exec(clause);
  if (outside) return t('grounds.outside-reads', { reading: outside[1]! });
  if (clause === 'an outside copy of the same event agrees') return t('grounds.outside-agrees');
  if (clause === 'sense') return t('grounds.sense');
  return null;
}
