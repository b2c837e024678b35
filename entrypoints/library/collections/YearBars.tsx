import { t } from '../../../platform/shared/i18n.ts';
import type { YearCount } from './figures-of.ts';

/** From when texts are, and where most of them are: a bar for each year. */
export function YearBars({ years }: { years: readonly YearCount[] }) {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const most = Math.max(...years.map(({ texts }) => texts));
  const told = years
    .filter(({ texts }) => texts > 0)
    .map(({ year, texts }) => t('library.packs.year', { year, n: texts }));
  return (
    <figure class="year-bars" aria-label={told.join(t('library.packs.and'))}>
      <div class="year-columns" aria-hidden="true">
        {years.map(({ year, texts }) => (
          <span
            key={year}
            title={t('library.packs.year', { year, n: texts })}
            class={texts === 0 ? 'year-none' : ''}
            style={{ blockSize: `${Math.round((texts * 100) / most)}%` }}
          />
        ))}
      </div>
      <small aria-hidden="true">
        <span>{first.year}</span>
        {last.year > first.year && <span>{last.year}</span>}
      </small>
    </figure>
  );
}
