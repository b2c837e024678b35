import { render } from 'preact';
import { t } from '../../platform/shared/i18n.ts';

/**
 * Ask a reader in a private window whether a page of ours may open: it does so in a normal window, whose history keeps its address.
 * @returns whether it may; closed by Esc it may not
 */
export function askToLeave(): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.className = 'asks-to-leave';
  dialog.setAttribute('aria-labelledby', 'leaving');
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      render(null, dialog);
      dialog.remove();
      resolve(dialog.returnValue === 'go');
    });
    render(
      <form method="dialog">
        <p id="leaving">{t('leaving.why')}</p>
        <button class="button main" value="go">
          {t('leaving.go')}
        </button>{' '}
        <button class="button" value="stay">
          {t('leaving.stay')}
        </button>
      </form>,
      dialog,
    );
    // Beside the body, which the page draws into.
    document.documentElement.append(dialog);
    dialog.showModal();
  });
}
