import type { RowStanding } from '../../engine/collate/collation.ts';
import { t } from '../../platform/shared/i18n.ts';

const ORDER: readonly RowStanding[] = ['same', 'near', 'altered', 'only-a', 'only-b'];
const SIGNS: Record<RowStanding, string> = { same: '=', near: '≈', altered: '≠', 'only-a': '◁', 'only-b': '▷' };

/** How many sentences stand in which way to each other: as a bar, and in figures. */
export function Summary({ standings }: { standings: Record<RowStanding, number> }) {
  const total = ORDER.reduce((sum, standing) => sum + standings[standing], 0);
  return (
    <section class="summary" aria-label={t('compare.summary', { n: total })}>
      <p>{t('compare.summary', { n: total })}</p>
      <div class="shares" aria-hidden="true">
        {ORDER.map((standing) => (
          <span key={standing} class={`share share-${standing}`} style={{ flexGrow: standings[standing] }} />
        ))}
      </div>
      <dl>
        {ORDER.map((standing) => (
          <div key={standing}>
            <dt>
              <span class={`swatch share-${standing}`} aria-hidden="true">
                {SIGNS[standing]}
              </span>
              {t(`compare.standing.${standing}`)}
            </dt>
            <dd>{standings[standing]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function signOf(standing: RowStanding): string {
  return SIGNS[standing];
}
