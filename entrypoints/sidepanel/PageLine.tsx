import { showPlainly } from '../../components/controls/show-plainly.ts';
import { sayFrame } from '../../components/page-check/say-statement.ts';
import type { WebPage } from '../../platform/shared/history.ts';
import { isPageAddress } from '../../platform/shared/page-address.ts';
import { t } from '../../platform/shared/i18n.ts';

/** Where a quote was found: the page's title, leading to the page where that is a web page. */
export function PageLine({ page }: { page: WebPage }) {
  const place = placeOf(page);
  // That it stands in a frame is said in whole words.
  const around = place === null ? t('sidepanel.from', { page: '\0' }) : '\0';
  const [before = '', after = ''] = around.split('\0');
  return (
    <p class="page-line">
      {before}
      <PageName page={page} />
      {after}
    </p>
  );
}

export function PageName({ page }: { page: WebPage }) {
  const { address, title } = page;
  const name = <bdi>{placeOf(page) ?? showPlainly(title || address)}</bdi>;
  if (!isPageAddress(address)) return name;
  return (
    <a href={address} target="_blank" rel="noreferrer" title={showPlainly(address)}>
      {name}
    </a>
  );
}

function placeOf({ address, isFrame }: WebPage): string | null {
  return isFrame ? sayFrame({ frame: address }) : null;
}
