import { useId, useState } from 'preact/hooks';
import { t } from '../../platform/shared/i18n.ts';

interface Props {
  /** The page that looks words up: which words, is told to the background. */
  addressOf: (words: string) => Promise<string>;
  onGo: (address: string) => void;
}

/** For an address that leads nowhere: the words that were looked for can be typed, and are looked up in the whole record. */
export function SearchWords({ addressOf, onGo }: Props) {
  const [words, setWords] = useState('');
  const id = useId();
  return (
    <form
      class="search-words"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') void addressOf(words.trim()).then(onGo);
      }}
    >
      <label for={id}>{t('reader.search-words')}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <button class="button">{t('reader.search-go')}</button>
    </form>
  );
}
