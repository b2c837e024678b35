import { languageOfWords } from '../../../components/names/language-of-words.ts';
import { formatDate } from '../../../components/controls/format-date.ts';
import { showPlainly } from '../../../components/controls/show-plainly.ts';
import { namePerson } from '../../../components/names/printed-names.ts';
import type { LibraryText } from '../../../platform/library/library.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { formatNumber } from '../format-number.ts';

interface Props {
  text: LibraryText;
  /** Of its collection; null where there is but one. */
  collection: string | null;
  /** null: it is of a pack, and is neither moved nor removed alone. */
  isChosen: boolean | null;
  onChoose: (isChosen: boolean) => void;
  onOpen: () => void;
}

/** A text of the list: what it is, what is open about it, and how long it is. */
export function TextRow({ text, collection, isChosen, onChoose, onOpen }: Props) {
  const title = showPlainly(text.title || text.name);
  const facts = [
    text.publisher,
    collection,
    text.corrected > 0 ? t('library.row.corrected', { n: text.corrected }) : null,
  ];
  return (
    <div class={`text-row ${isChosen ? 'text-chosen' : ''}`}>
      <input
        type="checkbox"
        aria-label={t('library.row.choose', { title })}
        checked={isChosen === true}
        disabled={isChosen === null}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <span class="text-what">
        <button type="button" class="text-title" lang={languageOfWords(title)} title={title} onClick={onOpen}>
          {title}
        </button>
        <span class="text-facts">
          <Fact value={text.date === null ? null : formatDate(text.date)} unknown={t('library.row.no-date')} />
          <Fact value={text.speaker && namePerson(text.speaker)} unknown={t('library.row.no-speaker')} />
          {facts.filter(Boolean).map((fact) => (
            <span key={fact} lang={languageOfWords(fact!)}>
              {showPlainly(fact!)}
            </span>
          ))}
        </span>
      </span>
      <span class="text-size">
        {t('library.row.size', { n: text.characters, shown: formatNumber(text.characters) })}
      </span>
    </div>
  );
}

/** What is not known is said, and stands out. */
function Fact({ value, unknown }: { value: string | null; unknown: string }) {
  return value === null ? (
    <span class="open-point">{unknown}</span>
  ) : (
    <span lang={languageOfWords(value)}>{showPlainly(value)}</span>
  );
}
