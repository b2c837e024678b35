import { useLatest } from '../../components/use-latest.ts';
import { useLocale } from '../../components/use-locale.ts';
import type { OfficialRecord } from '../../engine/record.ts';
import { t } from '../../platform/i18n.ts';
import { sayFailure } from '../../platform/say-failure.ts';
import type { Address } from './address.ts';
import { NotInRecord } from './NotInRecord.tsx';
import { TranscriptPage } from './TranscriptPage.tsx';

interface Props {
  record: Promise<OfficialRecord>;
  address: Address;
  addressOf: (passage: string) => string;
  besideOf: (a: string, b: string) => string;
  homeAddress: string;
  searchAddress: string;
}

/** What the address asks for, once the record is there. */
export function Reader({ record, address, ...links }: Props) {
  const locale = useLocale();
  const { value, error } = useLatest(() => record, '');
  if (error !== null) {
    return (
      <p class="failure" role="alert">
        {sayFailure(error)}
      </p>
    );
  }
  if (value === null) return <output class="loading">{t('reader.loading')}</output>;
  const transcript = value.transcripts.find(({ id }) => id === address.transcript);
  if (transcript === undefined) return <NotInRecord record={value} {...links} />;
  const place = address.place;
  const known =
    place !== null &&
    transcript.turns.some(
      ({ id, paragraphs }) =>
        id === `${transcript.id}#${place}` || paragraphs.some((each) => each.id === `${transcript.id}#${place}`),
    );
  return (
    <TranscriptPage
      key={transcript.id}
      record={value}
      transcript={transcript}
      place={known ? place : null}
      placeUnknown={address.malformed || (place !== null && !known)}
      ranges={address.ranges}
      locale={locale}
      onCite={() => {}}
      {...links}
    />
  );
}
