import { useEffect } from 'preact/hooks';
import { useLatest } from '../../components/controls/use-latest.ts';
import { useLocale } from '../../components/controls/use-locale.ts';
import type { Figures } from '../../data/figures.ts';
import type { SourceContents } from '../../engine/source/contents.ts';
import type { KnownDamage } from '../../engine/source/known-damage.ts';
import { t } from '../../platform/shared/i18n.ts';
import { sayFailure } from '../../platform/own-page/say-failure.ts';
import { DamageList } from './DamageList.tsx';
import { Events } from './Events.tsx';
import type { AboutLinks } from './links.ts';
import { Method } from './Method.tsx';

interface Props extends AboutLinks {
  /** What the record holds, and where its print is damaged. */
  held: Promise<{ contents: SourceContents; damage: KnownDamage }>;
  figures: Figures;
}

const LIMITS = ['published', 'not-said', 'voices', 'digest', 'damage', 'year'] as const;

/** What the record is, how it is known, and what it cannot know. */
export function About({ held, figures, ...links }: Props) {
  useLocale();
  const { value, error } = useLatest(() => held, '');
  // What the address points to is drawn only now.
  useEffect(() => {
    if (value !== null && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [value]);
  const sections = ['covers', 'limits', 'made', ...(figures.figures.length > 0 ? ['measured'] : []), 'damage'] as const;
  return (
    <main class="about">
      <header>
        <h1>{t('about.title')}</h1>
        <p class="lead">{t('about.lead')}</p>
        <nav aria-label={t('about.contents')}>
          {sections.map((section) => (
            <a key={section} href={`#${section}`}>
              {t(`about.${section as 'covers'}`)}
            </a>
          ))}
        </nav>
      </header>
      {error !== null && (
        <p class="failure" role="alert">
          {sayFailure(error)}
        </p>
      )}
      <section id="covers">
        <h2>{t('about.covers')}</h2>
        {value === null ? (
          <p>{error === null && t('about.loading')}</p>
        ) : (
          <Events contents={value.contents} {...links} />
        )}
      </section>
      <section id="limits">
        <h2>{t('about.limits')}</h2>
        <ul class="points">
          {LIMITS.map((limit) => (
            <li key={limit}>{t(`about.limit.${limit}`)}</li>
          ))}
        </ul>
      </section>
      <Method figures={figures} />
      <section id="damage">
        <h2>{t('about.damage')}</h2>
        <p>{t('about.damage-lead')}</p>
        {value !== null && <DamageList {...value} />}
      </section>
    </main>
  );
}
