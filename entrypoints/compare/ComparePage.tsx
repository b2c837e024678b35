import { useMemo } from 'preact/hooks';
import { useLatest } from '../../components/controls/use-latest.ts';
import { useLocale } from '../../components/controls/use-locale.ts';
import { collate } from '../../engine/collate/collation.ts';
import type { OfficialRecord } from '../../engine/record/record.ts';
import { t } from '../../platform/shared/i18n.ts';
import { sayFailure } from '../../platform/own-page/say-failure.ts';
import type { Address } from './address.ts';
import { Choose } from './Choose.tsx';
import { Collated } from './Collated.tsx';
import type { Links } from './links.ts';

interface Props extends Links {
  record: Promise<OfficialRecord>;
  address: Address;
  save: (name: string, type: string, text: string) => void;
}

/** The two texts that the address names; else what can be compared. */
export function ComparePage({ record, address, save, ...links }: Props) {
  const locale = useLocale();
  const { value, error } = useLatest(() => record, '');
  const { a, b } = address;
  const collation = useMemo(
    () => (value !== null && a !== null && b !== null ? collate(value, a, b) : null),
    [value, a, b],
  );
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
  if (collation === null) return <Choose record={value} a={a} b={b} {...links} />;
  return (
    <Collated
      key={`${collation.a.id} ${collation.b.id} ${locale}`}
      collation={collation}
      place={address.place}
      malformed={address.malformed}
      save={save}
      {...links}
    />
  );
}
