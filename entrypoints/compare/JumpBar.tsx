import type { PlacedVariant } from '../../engine/collate/difference-place.ts';
import type { ComponentChildren } from 'preact';
import { t } from '../../platform/shared/i18n.ts';
import { sayChange } from './say-change.ts';
import type { Jumps } from './use-jumps.ts';

interface Props extends Jumps {
  /** What was done last, in words; null: nothing a moment ago. */
  said: string | null;
  /** Copy a link to a difference, by its index in the order of the collation. */
  onLink: (difference: number) => void;
  /** What stands before it in the same row. */
  children: ComponentChildren;
}

/** The way through the differences. What is shown is also said, for those who hear the page. */
export function JumpBar({ differences, at, go, said, onLink, children }: Props) {
  const current = at === null ? undefined : differences[at];
  const n = differences.length;
  return (
    <div class="jumps">
      {children}
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
      <button
        type="button"
        class="link"
        title={t('compare.link-title')}
        disabled={current === undefined}
        onClick={() => current !== undefined && onLink(current.index)}
      >
        {t('compare.link')}
      </button>
      <output class={said === null ? 'spoken' : 'said'}>
        {said ?? (current !== undefined && at !== null && sayDifference(current, at + 1, n))}
      </output>
    </div>
  );
}

function sayDifference({ row, variant }: PlacedVariant, at: number, n: number): string {
  return t('compare.said', { at, n, kind: t(`compare.kind.${variant.kind}`), change: sayChange(row, variant) });
}
