import { getLocale, t } from '../../platform/shared/i18n.ts';
import { useLocale } from '../controls/use-locale.ts';
import { HeadSearch } from './HeadSearch.tsx';
import { HEAD_PAGES, type HeadPage, type HeadServices } from './services.ts';

interface Props {
  /** Where the reader is; null on a page that the head does not lead to. */
  here: HeadPage | null;
  services: HeadServices;
}

/** The same on every page of ours: whose page it is, all others, and the search. */
export function PageHead({ here, services }: Props) {
  useLocale();
  return (
    <div class="page-head">
      <nav aria-label={t('popup.pages')}>
        <a class="brand" href={services.pages.reader} lang={getLocale() === 'zh-TW' ? 'zh-Hant' : 'zh-Hans'}>
          {getLocale() === 'zh-TW' ? '原話' : '原话'}
        </a>
        {HEAD_PAGES.map((page) =>
          page === 'notebook' ? (
            <button key={page} type="button" onClick={services.showNotebook}>
              {t('sidepanel.notebook')}
            </button>
          ) : (
            <a key={page} href={services.pages[page]} {...(page === here ? { 'aria-current': 'page' } : {})}>
              {t(`popup.${page}`)}
            </a>
          ),
        )}
      </nav>
      <HeadSearch services={services} />
    </div>
  );
}
