import { CoverageLine } from '../../components/CoverageLine.tsx';
import { coverageOf } from '../../components/coverage-of.ts';
import { RecordContents } from '../../components/RecordContents.tsx';
import type { OfficialRecord } from '../../engine/record.ts';
import { t } from '../../platform/i18n.ts';
import type { Links } from './TranscriptPage.tsx';

interface Props extends Pick<Links, 'addressOf' | 'searchAddress' | 'aboutAddress'> {
  record: OfficialRecord;
  /** The address named a text that the record does not have. What stood in it is not shown: it may be anyone's. */
  unknown: boolean;
}

/** For an address that names no text: what there is to open. */
export function ChooseText({ record, unknown, addressOf, searchAddress, aboutAddress }: Props) {
  return (
    <main class="choose">
      <h1>{t(unknown ? 'reader.unknown' : 'reader.choose')}</h1>
      {unknown && (
        <p role="alert">
          {t('reader.unknown-why')} <a href={searchAddress}>{t('reader.search')}</a>
        </p>
      )}
      <CoverageLine coverage={coverageOf(record)} notSaid />
      <p class="ways">
        <a href={searchAddress}>{t('search.box')}</a>
        <a href={aboutAddress}>{t('reader.about')}</a>
      </p>
      <RecordContents record={record} addressOf={addressOf} onOpen={(passage) => location.assign(addressOf(passage))} />
    </main>
  );
}
