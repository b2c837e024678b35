import { WORDINGS } from '../../engine/record/ranks.ts';
import type { ListedStatement } from '../../engine/page/listed.ts';
import type { StatementKind } from '../../engine/page/statement.ts';
import { t } from '../../platform/shared/i18n.ts';
import { countBy, isShort, type StatementFilter } from './filter-statements.ts';
import { findingOf, sayFound, type StatementFinding } from './say-statement.ts';

const FINDINGS: readonly StatementFinding[] = [
  ...WORDINGS.slice(0, 2),
  'asIs',
  'same',
  ...WORDINGS.slice(2, 6),
  'retold',
  ...WORDINGS.slice(6),
];
export const KINDS: readonly StatementKind[] = ['direct', 'transcript', 'indirect', 'headline', 'embedded'];

interface Props {
  /** All that could be listed. */
  statements: readonly ListedStatement[];
  filter: StatementFilter;
  onFilter: (filter: StatementFilter) => void;
}

/** Narrows the list down. What there is none of is not offered. */
export function FilterBar({ statements, filter, onFilter }: Props) {
  const findings = countBy(statements, FINDINGS, findingOf);
  const kinds = countBy(statements, KINDS, ({ kind }) => kind);
  const hasFormula = statements.some(({ formula }) => formula);
  const hasShort = statements.some(isShort);
  return (
    <fieldset class="check-filters">
      <legend class="spoken">{t('check.filter.title')}</legend>
      {findings.length > 1 && (
        <select
          aria-label={t('check.filter.finding')}
          value={filter.finding ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, finding: value === '' ? null : (value as StatementFinding) })
          }
        >
          <option value="">{t('check.filter.all-findings')}</option>
          {findings.map(({ value, count }) => (
            <option key={value} value={value}>{`${sayFound(value)} (${count})`}</option>
          ))}
        </select>
      )}
      {kinds.length > 1 && (
        <select
          aria-label={t('check.filter.kind')}
          value={filter.kind ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, kind: value === '' ? null : (value as StatementKind) })
          }
        >
          <option value="">{t('check.filter.all-kinds')}</option>
          {kinds.map(({ value, count }) => (
            <option key={value} value={value}>{`${t(`check.kind.${value}`)} (${count})`}</option>
          ))}
        </select>
      )}
      {hasFormula && (
        <Hide
          name={t('check.filter.formula')}
          isOn={filter.hideFormula}
          onChange={(hideFormula) => onFilter({ ...filter, hideFormula })}
        />
      )}
      {hasShort && (
        <Hide
          name={t('check.filter.short')}
          isOn={filter.hideShort}
          onChange={(hideShort) => onFilter({ ...filter, hideShort })}
        />
      )}
    </fieldset>
  );
}

function Hide({ name, isOn, onChange }: { name: string; isOn: boolean; onChange: (isOn: boolean) => void }) {
  return (
    <label class="check-hide">
      <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      {name}
    </label>
  );
}
