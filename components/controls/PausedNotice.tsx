import { t } from '../../platform/shared/i18n.ts';

/** That nothing appears by itself, and the way to let it go on. */
export function PausedNotice({ onResume }: { onResume: () => void }) {
  return (
    <p class="paused">
      <span>{t('settings.paused')}</span>
      <button type="button" class="button main" onClick={onResume}>
        {t('settings.resume')}
      </button>
    </p>
  );
}
