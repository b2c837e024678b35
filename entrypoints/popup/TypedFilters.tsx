import type { FacetName, Filter } from '../../engine/search/filter.ts';
import type { FilterOffer } from '../../engine/search/filters-typed.ts';
import { Named } from '../../components/names/Named.tsx';
import { nameChoice } from './Filters.tsx';
import { t } from '../../platform/shared/i18n.ts';

interface Props {
  offers: readonly FilterOffer[];
  /** What was chosen last, whether or not anything found meets it. */
  asked: Filter;
  /** The offers are of what was typed before: what is left of that is not what is left now. */
  isWaiting: boolean;
  onTake: (offer: FilterOffer) => void;
  onTakeOff: (facet: FacetName) => void;
}

/** The event and whose words are buttons of their own, which stay pressed. */
const SHOWN = ['year', 'speaker', 'outlet', 'country', 'topic'] as const;

/** Names and years that were typed, each to be kept to instead of searched for; and what is kept to, each to be taken off. */
export function TypedFilters({ offers, asked, isWaiting, onTake, onTakeOff }: Props) {
  const chosen = SHOWN.flatMap((facet) => (asked[facet] === null ? [] : { facet, value: asked[facet] }));
  if (offers.length + chosen.length === 0) return null;
  return (
    <ul class="typed-filters" aria-label={t('search.typed-filters')}>
      {chosen.map(({ facet, value }) => (
        <li key={`${facet} ${value}`}>
          <button
            type="button"
            class="chip taken"
            aria-label={t('search.take-off', { by: t(`search.list.${facet}`), value: nameChoice(facet, value) })}
            onClick={() => onTakeOff(facet)}
          >
            {t(`search.list.${facet}`)}{' '}
            <b>
              <Named printed={value} named={nameChoice(facet, value)} />
            </b>{' '}
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {offers.map((offer) => (
        <li key={`${offer.facet} ${offer.value}`}>
          <button
            type="button"
            class="chip"
            aria-label={t('search.take', {
              by: t(`search.list.${offer.facet}`),
              value: nameChoice(offer.facet, offer.value),
            })}
            aria-disabled={isWaiting}
            onClick={() => isWaiting || onTake(offer)}
          >
            <span aria-hidden="true">＋</span> {t(`search.list.${offer.facet}`)}{' '}
            <b>
              <Named printed={offer.value} named={nameChoice(offer.facet, offer.value)} />
            </b>
          </button>
        </li>
      ))}
    </ul>
  );
}
