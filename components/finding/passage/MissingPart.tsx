import type { Answer, Match } from '../../../engine/record/answer.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { showPlainly } from '../../controls/show-plainly.ts';

/** What parts a stretch from the words that were found. */
const EDGES = /^[\p{P}\p{Z}\s]+|[\p{Z}\s，,、；;：:]+$/gu;

/** The stretches of a quote in part that the record does not have. */
export function MissingPart({ answer, match }: { answer: Answer; match: Match }) {
  if (match.wording !== 'partial') return null;
  const rests = restsOf(answer, match);
  if (rests.length === 0) return null;
  return (
    <section class="missing">
      <h3>{t('finding.missing-part')}</h3>
      {rests.map((rest, index) => (
        <p key={index}>{showPlainly(rest)}</p>
      ))}
    </section>
  );
}

function restsOf({ query, compared }: Answer, { pieces }: Match): string[] {
  const rests: string[] = [];
  let from = compared[0];
  for (const [start, end] of pieces.map(({ quote }) => quote).sort((a, b) => a[0] - b[0])) {
    rests.push(query.slice(from, start));
    from = Math.max(from, end);
  }
  rests.push(query.slice(from, compared[1]));
  return rests
    .map((rest) => rest.replace(EDGES, ''))
    .filter((rest) => (rest.match(/\p{Script=Han}/gu)?.length ?? 0) >= 2);
}
