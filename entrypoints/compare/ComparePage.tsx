import { later } from '../../components/controls/later.tsx';
import { isOfReader } from '../../components/controls/whose-text.ts';
import { useLatest } from '../../components/controls/use-latest.ts';
import { useLocale } from '../../components/controls/use-locale.ts';
import { t } from '../../platform/shared/i18n.ts';
import { sayFailure } from '../../platform/own-page/say-failure.ts';
import type { CompareAddress } from './address.ts';
import type { CompareShows } from './ask-compared.ts';
import { Collated } from './Collated.tsx';
import type { KeptPairs } from './translated/use-pairing.ts';
import type { CompareLinks } from './links.ts';

interface Props extends CompareLinks {
  compared: Promise<CompareShows>;
  address: CompareAddress;
  save: (name: string, type: string, text: string) => void;
  /** What the library has of a translation of the reader's, to be corrected; null in a private window, where nothing is kept. */
  openPairs: ((english: string) => Promise<KeptPairs>) | null;
}

/** Most come to two texts: the picture of all of them is loaded by those who do not. */
const Choose = later(async () => (await import('./Choose.tsx')).Choose);
const Translated = later(async () => (await import('./translated/Translated.tsx')).Translated);

/** The two texts that the address names; else what can be compared. */
export function ComparePage({ compared, address, save, openPairs, ...links }: Props) {
  const locale = useLocale();
  const { value, error } = useLatest(() => compared, '');
  if (error !== null) {
    return (
      <main class="plain-page">
        <p class="failure" role="alert">
          {sayFailure(error)}
        </p>
      </main>
    );
  }
  if (value === null) return <output class="plain-page">{t('compare.loading')}</output>;
  if ('contents' in value) return <Choose contents={value.contents} a={address.a} b={address.b} {...links} />;
  if ('translation' in value) {
    return (
      <Translated
        shown={value.translation}
        sources={value.sources}
        openPairs={
          openPairs && isOfReader({ source: value.sources.english })
            ? () => openPairs(value.translation.english.id)
            : null
        }
        place={address.place}
        malformed={address.malformed}
        {...links}
      />
    );
  }
  const { collation, source } = value;
  return (
    <Collated
      key={`${collation.a.id} ${collation.b.id} ${locale}`}
      collation={collation}
      source={source}
      place={address.place}
      difference={address.difference}
      malformed={address.malformed}
      save={save}
      {...links}
    />
  );
}
