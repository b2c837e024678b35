import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../../platform/shared/i18n.ts';

interface Props {
  /** Of a new key: it is typed twice, and long enough. */
  isNew: boolean;
  /** Locking and unlocking take half a second. */
  isBusy: boolean;
  onSay: (passPhrase: string) => void;
  onClose: () => void;
}

const LEAST = 12;

/** By which a key's file is locked. It is kept nowhere. */
export function PassPhrase({ isNew, isBusy, onSay, onClose }: Props) {
  const [phrase, setPhrase] = useState('');
  const [again, setAgain] = useState('');
  const [told, setTold] = useState<'short' | 'differs' | null>(null);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of the boxes in it
    <form
      class="collection-form"
      autocomplete="off"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        const wrong = !isNew ? null : phrase.length < LEAST ? 'short' : phrase === again ? null : 'differs';
        setTold(wrong);
        if (wrong === null) onSay(phrase);
        else box.current?.focus();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <label>
        {t('library.keys.phrase')}
        <input
          ref={box}
          type="password"
          required
          autocomplete="off"
          value={phrase}
          onInput={({ currentTarget }) => setPhrase(currentTarget.value)}
        />
        <small>{t(isNew ? 'library.keys.phrase-why' : 'library.keys.phrase-of-file')}</small>
      </label>
      {isNew && (
        <label>
          {t('library.keys.again')}
          <input
            type="password"
            required
            autocomplete="off"
            value={again}
            onInput={({ currentTarget }) => setAgain(currentTarget.value)}
          />
        </label>
      )}
      {told !== null && (
        <p class="failure" role="alert">
          {t(`library.keys.${told}`, { n: LEAST })}
        </p>
      )}
      <p class="buttons">
        <button type="submit" class="button main" disabled={isBusy}>
          {t(isNew ? 'library.keys.make' : 'library.keys.read')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('library.cancel')}
        </button>
      </p>
    </form>
  );
}
