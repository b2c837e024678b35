import { t } from '../../platform/shared/i18n.ts';

interface Props {
  count: number;
  shown: number;
  onShow: (index: number) => void;
}

/** To the next and the previous event that has the quote. */
export function Pager({ count, shown, onShow }: Props) {
  if (count < 2) return null;
  return (
    <span class="pager">
      <button
        type="button"
        class="quiet"
        aria-label={t('finding.previous')}
        disabled={shown === 0}
        onClick={() => onShow(shown - 1)}
      >
        ‹
      </button>
      <span aria-label={t('finding.position', { n: shown + 1, all: count })}>
        {shown + 1}/{count}
      </span>
      <button
        type="button"
        class="quiet"
        aria-label={t('finding.next')}
        disabled={shown === count - 1}
        onClick={() => onShow(shown + 1)}
      >
        ›
      </button>
    </span>
  );
}
