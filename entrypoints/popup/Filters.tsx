import { formatDate } from '../../components/format-date.ts';
import { t } from '../../platform/i18n.ts';
import type { Filter, Filtered } from './filter-hits.ts';

interface Props {
  filter: Filter;
  found: Filtered;
  onFilter: (filter: Filter) => void;
}

/** The days and the voices among what was found, each a button that shows it alone; pressed again, all. */
export function Filters({ filter, found: { dates, kinds }, onFilter }: Props) {
  if (dates.length < 2 && kinds.length < 2) return null;
  return (
    <div class="filters">
      {dates.length > 1 && (
        <fieldset>
          <legend class="spoken">{t('search.by-date')}</legend>
          {dates.map(([date, count]) => (
            <Choice
              key={date}
              label={formatDate(date === '' ? null : date)}
              count={count}
              chosen={filter.date === date}
              onChoose={(chosen) => onFilter({ ...filter, date: chosen ? date : null })}
            />
          ))}
        </fieldset>
      )}
      {kinds.length > 1 && (
        <fieldset>
          <legend class="spoken">{t('search.by-voice')}</legend>
          {kinds.map(([kind, count]) => (
            <Choice
              key={kind}
              label={t(`search.kind.${kind}`)}
              count={count}
              chosen={filter.kind === kind}
              onChoose={(chosen) => onFilter({ ...filter, kind: chosen ? kind : null })}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  count: number;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
}

function Choice({ label, count, chosen, onChoose }: ChoiceProps) {
  return (
    <button type="button" aria-pressed={chosen} disabled={count === 0 && !chosen} onClick={() => onChoose(!chosen)}>
      {label} <small>{count}</small>
    </button>
  );
}
