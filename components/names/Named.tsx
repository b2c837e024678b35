import { getLocale, type Locale } from '../../platform/shared/i18n.ts';
import { languageOfWords } from './language-of-words.ts';

interface Props {
  /** As the text has it, in Chinese. */
  printed: string;
  /** The same in the reader's language, or again as it is printed. */
  named: string;
}

/** A name in the reader's language, which tells whoever points at it how it is printed. */
export function Named({ printed, named }: Props) {
  if (named === printed) return <span lang={languageOfWords(printed, 'zh-Hans')}>{printed}</span>;
  return (
    <span lang={languageOfNamed(named)} title={printed}>
      {named}
    </span>
  );
}

/** A title in the reader's language, with the printed form below it; in another script it is the same to read. */
export function NamedTitle({ printed, named }: Props) {
  if (languageOfNamed(named) !== 'en') return <Named printed={printed} named={named} />;
  return (
    <>
      <span lang={languageOfNamed(named)}>{named}</span>
      <span lang="zh-Hans" class="printed-form">
        {printed}
      </span>
    </>
  );
}

/**
 * Of a form that is not the printed one; a Chinese one is of the page's own script. Never none: Preact would leave an empty `lang` where a
 * language was before, which is one that nobody knows.
 */
const languageOfNamed = (named: string): 'en' | Locale => (languageOfWords(named) === 'en' ? 'en' : getLocale());
