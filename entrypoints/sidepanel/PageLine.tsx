import { showPlainly } from '../../components/controls/show-plainly.ts';
import { sayFrame } from '../../components/page-check/say-statement.ts';
import type { WebPage } from '../../platform/shared/history.ts';
import { isPageAddress } from '../../platform/shared/page-address.ts';
import { t } from '../../platform/shared/i18n.ts';

/** Where a quote was found: the page's title, leading to the page where that is a web page. */
export function PageLine({ page: { address, title, isFrame } }: { page: WebPage }) {
  const place = isFrame ? sayFrame({ frame: address }) : null;
  const name = <bdi>{place ?? showPlainly(title || address)}</bdi>;
  // That it stands in a frame is said in whole words.
  const around = place === null ? t('sidepanel.from', { page: '\0' }) : '\0';
  const [before = '', after = ''] = around.split('\0');
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
