import { useId, useState } from 'preact/hooks';
import { CITE_STYLES, type Cited, type CiteStyle } from '../../engine/cite/citation.ts';
import { cite } from '../../engine/cite/cite.ts';
import type { English } from '../../engine/text/english.ts';
import { t } from '../../platform/shared/i18n.ts';
import { wordsFor } from './cite-words.ts';

interface Props {
  cited: Cited;
  /** Names and titles in English, for the styles that are written in it. */
  english: English;
  /** The day the text is read, `YYYY-MM-DD`. */
  today: string;
  /** The style to begin with; the one used last, where that is known. */
  style?: CiteStyle;
  /** @returns whether the text was copied */
  onCopy: (text: string) => Promise<boolean>;
  onStyle?: (style: CiteStyle) => void;
}

/** A citation of one passage: choose a style, see what it says, copy it. */
export function CiteMenu({ cited, english, today, style: first = 'gbt7714', onCopy, onStyle }: Props) {
  const [style, setStyle] = useState<CiteStyle>(first);
  const [copied, setCopied] = useState<{ text: string; done: boolean } | null>(null);
  const id = useId();
  const text = cite(style, cited, today, wordsFor(style), english);
  // Said of the text that was copied only: another style or passage was not copied yet.
  const outcome = copied?.text === text ? t(copied.done ? 'cite.copied' : 'cite.not-copied') : '';
  const choose = (value: string): void => {
    const next = CITE_STYLES.find((each) => each === value) ?? first;
    setStyle(next);
    onStyle?.(next);
  };
  return (
    <div class="cite">
      <label for={id}>{t('cite.style')}</label>
      <select id={id} value={style} onChange={(event) => choose(event.currentTarget.value)}>
        {CITE_STYLES.map((each) => (
          <option key={each} value={each}>
            {t(`cite.styles.${each}`)}
          </option>
        ))}
      </select>
      <p class="cite-text">{text}</p>
      <button
        type="button"
        class="button main"
        onClick={() => void onCopy(text).then((done) => setCopied({ text, done }))}
      >
        {t('cite.copy')}
      </button>
      <output>{outcome}</output>
    </div>
  );
}
