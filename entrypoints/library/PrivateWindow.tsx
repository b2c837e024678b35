import { useEffect } from 'preact/hooks';
import { useLocale } from '../../components/controls/use-locale.ts';
import { t } from '../../platform/shared/i18n.ts';

interface Props {
  /** Open this page where there is a library. */
  onLeave: () => void;
}

/**
 * What stands in a private window in the place of the reader's texts: Firefox opens no database of ours there, and Chromium none of our
 * pages. The background answers from the library all the same, so that lookup and reader have its texts.
 */
export function PrivateWindow({ onLeave }: Props) {
  const locale = useLocale();
  useEffect(() => {
    document.title = t('library.title');
  }, [locale]);
  return (
    <div class="library">
      <header class="library-head">
        <h1>{t('library.title')}</h1>
      </header>
      <main class="failure">
        <p>{t('library.private')}</p>
        <button type="button" class="button main" onClick={onLeave}>
          {t('leaving.go')}
        </button>
      </main>
    </div>
  );
}
