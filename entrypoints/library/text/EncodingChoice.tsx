import { languageOfWords } from '../../../components/names/language-of-words.ts';
import { showLines } from '../../../components/controls/show-plainly.ts';
import type { EncodedReading } from '../../../platform/library/read/encoding/readings.ts';
import { t } from '../../../platform/shared/i18n.ts';

interface Props {
  /** By which it was decoded; null: by none, since it reads well in none. */
  encoding: string | null;
  readings: readonly EncodedReading[];
  onEncoding: (encoding: string) => void;
}

const MOST = 6;

/** The first lines of a file as each encoding reads them: the reader sees which one is right. */
export function EncodingChoice({ encoding, readings, onEncoding }: Props) {
  return (
    <fieldset class="encodings">
      <legend>{t('library.encoding.title')}</legend>
      <p class="hint">{t(encoding === null ? 'library.encoding.none' : 'library.encoding.how')}</p>
      {readings.slice(0, MOST).map((reading) => (
        <label key={reading.encoding} class={reading.encoding === encoding ? 'encoding-chosen' : ''}>
          <input
            type="radio"
            name="encoding"
            value={reading.encoding}
            checked={reading.encoding === encoding}
            onChange={() => onEncoding(reading.encoding)}
          />
          <b>{reading.encoding.toUpperCase()}</b>
          <span lang={languageOfWords(reading.text)}>{showLines(reading.text).slice(0, 120)}</span>
        </label>
      ))}
    </fieldset>
  );
}
