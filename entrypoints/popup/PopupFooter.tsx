import { t } from '../../platform/shared/i18n.ts';

/** Addresses of our other pages. */
export interface PopupLinks {
  reader: string;
  compare: string;
  lookup: string;
  settings: string;
  about: string;
}

interface Props {
  links: PopupLinks;
  onSidePanel: () => void;
  /** null where there is no page to check. */
  onCheckPage: (() => void) | null;
}

/** The keys, and one click to everything else there is. */
export function PopupFooter({ links, onSidePanel, onCheckPage }: Props) {
  return (
    <footer>
      <p class="keys">{t('popup.keys')}</p>
      <nav aria-label={t('popup.pages')}>
        {onCheckPage !== null && (
          <button type="button" onClick={onCheckPage}>
            {t('popup.check-page')}
          </button>
        )}
        <button type="button" onClick={onSidePanel}>
          {t('popup.side-panel')}
        </button>
        {(['reader', 'compare', 'lookup', 'settings', 'about'] as const).map((page) => (
          <a key={page} href={links[page]} target="_blank" rel="noreferrer">
            {t(`popup.${page}`)}
          </a>
        ))}
      </nav>
    </footer>
  );
}
