import { showPlainly } from '../../components/controls/show-plainly.ts';
import type { WebPage } from '../../platform/shared/history.ts';
import { isPageAddress } from '../../platform/shared/page-address.ts';
import { t } from '../../platform/shared/i18n.ts';

/** Where a quote was found: the page's title, leading to the page where that is a web page. */
export function PageLine({ page: { address, title } }: { page: WebPage }) {
  const name = <bdi>{showPlainly(title || address)}</bdi>;
  const [before = '', after = ''] = t('sidepanel.from', { page: '\0' }).split('\0');
  return (
    <p class="page-line">
      {before}
      {isPageAddress(address) ? (
        <a href={address} target="_blank" rel="noreferrer" title={showPlainly(address)}>
          {name}
        </a>
      ) : (
        name
      )}
      {after}
    </p>
  );
}
