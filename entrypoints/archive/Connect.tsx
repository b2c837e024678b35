import { useEffect, useRef, useState } from 'preact/hooks';
import { parseArchiveAddress } from '../../platform/archive/archive-address.ts';
import { isToken, type StoredArchive } from '../../platform/archive/stored-archive.ts';
import { sayArchiveFailure } from '../../platform/archive/say-archive-failure.ts';
import { t } from '../../platform/shared/i18n.ts';
import type { ArchiveServices } from './services.ts';

interface Props {
  services: Pick<ArchiveServices, 'connect'>;
  onConnected: (archive: StoredArchive) => void;
}

interface Access {
  origin: string;
  token: string;
}

/** Where the archive is and the token for it. Before anything is sent the reader is told what will be, and to whom. */
export function Connect({ services, onConnected }: Props) {
  const [typed, setTyped] = useState({ address: '', token: '' });
  const [asked, setAsked] = useState<Access | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [waiting, setWaiting] = useState(false);
  const submit = (): void => {
    const origin = parseArchiveAddress(typed.address);
    const token = typed.token.trim();
    setProblem(null);
    if (origin === null) return setProblem(t('archive.connect.bad-address'));
    if (!isToken(token)) return setProblem(t('archive.connect.no-token'));
    setAsked({ origin, token });
  };
  const connect = async (access: Access): Promise<void> => {
    setAsked(null);
    setWaiting(true);
    try {
      onConnected(await services.connect(access));
    } catch (error) {
      setProblem(sayArchiveFailure(error));
      setWaiting(false);
    }
  };
  return (
    <section aria-labelledby="connect">
      <h2 id="connect">{t('archive.connect.title')}</h2>
      <form
        autocomplete="off"
        // What is wrong with an address is said here, in the words of the page.
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label for="address">{t('archive.connect.address')}</label>
        <input
          id="address"
          type="url"
          autocomplete="off"
          placeholder="https://"
          spellcheck={false}
          value={typed.address}
          onInput={({ currentTarget }) => setTyped({ ...typed, address: currentTarget.value })}
        />
        <label for="token">{t('archive.connect.token')}</label>
        <input
          id="token"
          type="password"
          autocomplete="off"
          value={typed.token}
          onInput={({ currentTarget }) => setTyped({ ...typed, token: currentTarget.value })}
        />
        <div class="form-foot">
          <button type="submit" class="button main" disabled={waiting}>
            {t('archive.connect.do')}
          </button>
          <small>{t('archive.connect.hint')}</small>
        </div>
      </form>
      {waiting && <output>{t('archive.waiting')}</output>}
      {problem !== null && (
        <p class="failure" role="alert">
          {problem}
        </p>
      )}
      {asked !== null && (
        <Consent origin={asked.origin} onAgree={() => void connect(asked)} onCancel={() => setAsked(null)} />
      )}
    </section>
  );
}

function Consent({ origin, onAgree, onCancel }: { origin: string; onAgree: () => void; onCancel: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="consent" ref={dialog} aria-labelledby="consent" onClose={onCancel}>
      <h2 id="consent">{t('archive.consent.title', { host: new URL(origin).host })}</h2>
      <ul>
        <li>{t('archive.consent.sent')}</li>
        <li>{t('archive.consent.when')}</li>
        <li>{t('archive.consent.known')}</li>
        <li>{t('archive.consent.compared')}</li>
      </ul>
      <div class="buttons">
        <button type="button" class="button" onClick={onCancel}>
          {t('archive.consent.cancel')}
        </button>
        <button type="button" class="button main" onClick={onAgree}>
          {t('archive.consent.agree')}
        </button>
      </div>
    </dialog>
  );
}
