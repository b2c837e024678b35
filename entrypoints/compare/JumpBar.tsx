import type { Collation } from '../../engine/collate/collation.ts';
import { t } from '../../platform/shared/i18n.ts';
import type { ShownDifference } from './places.ts';
import { sayChange } from './say-change.ts';
import type { Jumps } from './use-jumps.ts';

/** The way through the differences. What is shown is also said, for those who hear the page. */
export function JumpBar({ differences, at, go }: Jumps & { collation: Collation }) {
  const current = at === null ? undefined : differences[at];
  const n = differences.length;
  return (
    <div class="jumps">
      <span class="keys">{t('compare.keys')}</span>
      <button
        type="button"
        aria-label={t('compare.previous')}
        title={t('compare.previous')}
        disabled={n === 0}
        onClick={() => go(-1)}
      >
        ↑
      </button>
      <span class="position">
        {n === 0 ? t('compare.none') : at === null ? t('compare.count', { n }) : `${at + 1} / ${n}`}
      </span>
      <button
        type="button"
        aria-label={t('compare.next')}
        title={t('compare.next')}
        disabled={n === 0}
        onClick={() => go(1)}
      >
        ↓
      </button>
      <output class="spoken">{current !== undefined && at !== null && sayDifference(current, at + 1, n)}</output>
    </div>
  );
}

function sayDifference({ row, variant }: ShownDifference, at: number, n: number): string {
  return t('compare.said', { at, n, kind: t(`compare.kind.${variant.kind}`), change: sayChange(row, variant) });
}
