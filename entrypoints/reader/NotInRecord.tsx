import { RecordContents } from '../../components/RecordContents.tsx';
import type { OfficialRecord } from '../../engine/record.ts';
import { t } from '../../platform/i18n.ts';

interface Props {
  record: OfficialRecord;
  addressOf: (passage: string) => string;
  searchAddress: string;
}

/** For an address that names nothing. What stood in it is not shown: it may be anyone's. */
export function NotInRecord({ record, addressOf, searchAddress }: Props) {
  return (
    <main class="not-in-record">
      <h1>{t('reader.unknown')}</h1>
      <p>
        {t('reader.unknown-why')} <a href={searchAddress}>{t('reader.search')}</a>
      </p>
      <RecordContents record={record} addressOf={addressOf} onOpen={(passage) => location.assign(addressOf(passage))} />
    </main>
  );
}
