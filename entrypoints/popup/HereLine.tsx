import { t } from '../../platform/shared/i18n.ts';
import { sayFailure } from '../../platform/own-page/say-failure.ts';
import type { Here } from './use-here.ts';

/** Whether anything appears by itself on the page behind the popup, and anywhere: each one click, and one more to take it back. */
export function HereLine({ here }: { here: Here }) {
  const { host, isClosed, paused, isSiteOff, failed, undo, setPaused, setSiteOff } = here;
  return (
    <div class="here">
      {isClosed && <p class="closed">{t('popup.closed-page')}</p>}
      {host !== null && !isClosed && (
        <>
          <button
            type="button"
            role="switch"
            class="switch"
            aria-checked={!isSiteOff}
            onClick={() => setSiteOff(!isSiteOff)}
          >
            <i aria-hidden="true" />
            {t(isSiteOff ? 'popup.site-off' : 'popup.site-on', { host })}
          </button>
          {undo !== null && (
            <button type="button" class="quiet" onClick={undo}>
              {t('popup.undo')}
            </button>
          )}
        </>
      )}
      {!paused && (
        <button type="button" class="quiet pause" onClick={() => setPaused(true)}>
          {t('popup.pause')}
        </button>
      )}
      <output class="spoken">
        {paused
          ? t('settings.paused')
          : host !== null && undo !== null && t(isSiteOff ? 'popup.site-off' : 'popup.site-on', { host })}
      </output>
      {failed !== null && (
        <p class="failure" role="alert">
          {sayFailure(failed)}
        </p>
      )}
    </div>
  );
}
