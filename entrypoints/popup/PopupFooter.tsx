import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/shared/i18n.ts';

/** Addresses of our other pages. */
export interface PopupLinks {
  reader: string;
  compare: string;
  lookup: string;
  library: string;
  settings: string;
  about: string;
}

interface Props {
  links: PopupLinks;
  /** What holds for the page behind. */
  here: ComponentChildren;
  onSidePanel: () => void;
  /** null where there is no page to check. */
  onCheckPage: (() => void) | null;
  /** Take it for the reader's texts. @returns what the reader is told where it cannot be taken */
  onAddPage: (() => Promise<string | null>) | null;
}

/** The keys, and one click to everything else there is. */
export function PopupFooter({ links, here, onSidePanel, onCheckPage, onAddPage }: Props) {
  const [notAdded, setNotAdded] = useState<string | null>(null);
  return (
    <footer>
      {notAdded !== null && (
        <p class="failure" role="alert">
          {notAdded}
        </p>
      )}
      {here}
      <p class="keys">{t('popup.keys')}</p>
      <nav aria-label={t('popup.pages')}>
        {onCheckPage !== null && (
          <button type="button" onClick={onCheckPage}>
            {t('popup.check-page')}
          </button>
        )}
        {onAddPage !== null && (
          <button type="button" onClick={() => void onAddPage().then(setNotAdded)}>
            {t('add-page.do')}
          </button>
        )}
        <button type="button" onClick={onSidePanel}>
          {t('popup.side-panel')}
        </button>
        {(['library', 'reader', 'compare', 'lookup', 'settings', 'about'] as const).map((page) => (
          <a key={page} href={links[page]} target="_blank" rel="noreferrer">
            {t(`popup.${page}`)}
          </a>
        ))}
      </nav>
    </footer>
  );
}
