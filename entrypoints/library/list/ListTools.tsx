import { languageOfWords } from '../../../components/names/language-of-words.ts';
import { showPlainly } from '../../../components/controls/show-plainly.ts';
import type { LibraryText } from '../../../platform/library/library.ts';
import { getLocale, t } from '../../../platform/shared/i18n.ts';
import { choicesIn, OPEN_POINTS, type OpenPoint, type Order, ORDERS, type TextChoice } from './choose-texts.ts';
import { useMemo } from 'preact/hooks';

interface Props {
  texts: readonly LibraryText[];
  choice: TextChoice;
  shown: number;
  onChoice: (change: Partial<TextChoice>) => void;
}

/** In an address of a choice: of any; of what is not known. */
const ANY = '*';

/** Words to look for among the texts, what to narrow them down to, and their order. */
export function ListTools({ texts, choice, shown, onChoice }: Props) {
  const { years, speakers } = useMemo(() => choicesIn(texts), [texts]);
  const chosen = (value: string): string | null => (value === ANY ? null : value);
  return (
    // A list of names is kept like a field's words, unless its form says otherwise.
    <form class="list-tools" autocomplete="off" onSubmit={(submitted) => submitted.preventDefault()}>
      <input
        type="search"
        autocomplete="off"
        class="list-search"
        aria-label={t('library.list.search')}
        placeholder={t('library.list.search')}
        value={choice.words}
        onInput={({ currentTarget }) => onChoice({ words: currentTarget.value })}
      />
      <select
        aria-label={t('library.list.year')}
        value={choice.year ?? ANY}
        onChange={({ currentTarget }) => onChoice({ year: chosen(currentTarget.value) })}
      >
        <option value={ANY}>{t('library.list.any-year')}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year || t('library.row.no-date')}
          </option>
        ))}
      </select>
      <select
        aria-label={t('library.list.speaker')}
        value={choice.speaker ?? ANY}
        onChange={({ currentTarget }) => onChoice({ speaker: chosen(currentTarget.value) })}
      >
        <option value={ANY}>{t('library.list.any-speaker')}</option>
        {speakers.map((speaker) => (
          <option key={speaker} value={speaker} lang={speaker === '' ? getLocale() : languageOfWords(speaker)}>
            {speaker === '' ? t('library.row.no-speaker') : showPlainly(speaker)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('library.list.open')}
        value={choice.open ?? ANY}
        onChange={({ currentTarget }) => onChoice({ open: chosen(currentTarget.value) as OpenPoint | null })}
      >
        <option value={ANY}>{t('library.list.any-open')}</option>
        {OPEN_POINTS.map((point) => (
          <option key={point} value={point}>
            {t(`library.list.is-open.${point}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('library.list.order')}
        value={choice.order}
        onChange={({ currentTarget }) => onChoice({ order: currentTarget.value as Order })}
      >
        {ORDERS.map((order) => (
          <option key={order} value={order}>
            {t(`library.list.by.${order}`)}
          </option>
        ))}
      </select>
      <output class="list-count">{t('library.list.count', { n: shown, all: texts.length })}</output>
    </form>
  );
}
