import { later } from '../../components/controls/later.tsx';
import { useLatest } from '../../components/controls/use-latest.ts';
import { useLocale } from '../../components/controls/use-locale.ts';
import type { OfficialRecord, Transcript } from '../../engine/record/record.ts';
import { t } from '../../platform/shared/i18n.ts';
import { sayFailure } from '../../platform/own-page/say-failure.ts';
import type { ReaderAddress } from './address.ts';
import type { ReaderShows } from './ask-shown.ts';
import type { ReaderLinks } from './links.ts';
import { placeOf } from './text/ParagraphView.tsx';
import { TranscriptPage } from './TranscriptPage.tsx';

interface Props {
  shown: Promise<ReaderShows>;
  address: ReaderAddress;
  links: ReaderLinks;
}

/** Most come to a text: the picture of all of them is loaded by those who do not. */
const ChooseText = later(async () => (await import('./ChooseText.tsx')).ChooseText);

/** What the address asks for, once it is there. */
export function Reader({ shown, address, links }: Props) {
  const locale = useLocale();
  const { value, error } = useLatest(() => shown, '');
  if (error !== null) {
    return (
      <p class="failure" role="alert">
        {sayFailure(error)}
      </p>
    );
  }
  if (value === null) return <output class="loading">{t('reader.loading')}</output>;
  if ('contents' in value) {
    const unknown = address.transcript !== null || address.malformed;
    return <ChooseText contents={value.contents} unknown={unknown} links={links} />;
  }
  const { texts, transcript } = value;
  const place = address.place === null ? null : findPlace(texts, transcript, address.place);
  return (
    <TranscriptPage
      key={transcript.id}
      texts={texts}
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
