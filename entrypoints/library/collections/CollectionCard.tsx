import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../../platform/shared/i18n.ts';
import { formatNumber } from '../format-number.ts';
import type { CollectionFigures } from './figures-of.ts';
import { YearBars } from './YearBars.tsx';

interface Props {
  /** As it is shown. */
  name: string;
  /** What kind of collection it is, in a word or two; null: one of the reader's own. */
  kind: string | null;
  /** null: not counted yet. */
  figures: CollectionFigures | null;
  /** Whether it is asked; a collection that is not stands back. */
  isOn: boolean;
  /** What can be done, and what more there is to know. */
  children: ComponentChildren;
}

/** A body of texts at a glance: how many, from when, how long. */
export function CollectionCard({ name, kind, figures, isOn, children }: Props) {
  const id = useId();
  return (
    <li class={isOn ? 'collection-card' : 'collection-card collection-off'}>
      <section aria-labelledby={id}>
        <div class="card-head">
          <h2 id={id}>{name}</h2>
          {kind !== null && <small>{kind}</small>}
        </div>
        {figures !== null && (
          <div class="card-figures">
            <p>
              <span>{t('library.packs.texts', { n: figures.texts, texts: formatNumber(figures.texts) })}</span>
              {figures.texts > 0 && (
                <>
                  <span>{t('library.packs.events', { n: figures.events, events: formatNumber(figures.events) })}</span>
                  <span>
                    {t('library.row.size', { n: figures.characters, shown: formatNumber(figures.characters) })}
                  </span>
                  {figures.undated > 0 && <span>{t('library.packs.undated', { n: figures.undated })}</span>}
                </>
              )}
            </p>
            <YearBars years={figures.years} />
          </div>
        )}
        {children}
      </section>
    </li>
  );
}
