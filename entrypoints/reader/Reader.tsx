import { useLatest } from '../../components/controls/use-latest.ts';
import { useLocale } from '../../components/controls/use-locale.ts';
import type { OfficialRecord, Transcript } from '../../engine/record/record.ts';
import { t } from '../../platform/shared/i18n.ts';
import { sayFailure } from '../../platform/own-page/say-failure.ts';
import type { Address } from './address.ts';
import { ChooseText } from './ChooseText.tsx';
import type { Links } from './links.ts';
import { placeOf } from './text/ParagraphView.tsx';
import { TranscriptPage } from './TranscriptPage.tsx';

interface Props {
  record: Promise<OfficialRecord>;
  address: Address;
  links: Links;
}

/** What the address asks for, once the record is there. */
export function Reader({ record, address, links }: Props) {
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
  if (transcript === undefined) {
    return <ChooseText record={value} unknown={address.transcript !== null || address.malformed} links={links} />;
  }
  const place = address.place === null ? null : findPlace(value, transcript, address.place);
  return (
    <TranscriptPage
      key={transcript.id}
      record={value}
      transcript={transcript}
      place={place}
      placeUnknown={address.malformed || (address.place !== null && place === null)}
      ranges={address.ranges}
      locale={locale}
      links={links}
    />
  );
}

/** The place in the text that an address names, by today's id or by one that was given up. @returns null if there is none */
function findPlace({ redirects = {} }: OfficialRecord, { id, turns }: Transcript, place: string): string | null {
  const asked = `${id}#${place}`;
  const now = Object.hasOwn(redirects, asked) ? redirects[asked]! : asked;
  const known = turns.some((turn) => turn.id === now || turn.paragraphs.some((paragraph) => paragraph.id === now));
  return known ? placeOf(now) : null;
}
