import { useEffect, useRef, useState } from 'preact/hooks';
import { FilePicker } from '../../../../components/controls/FilePicker.tsx';
import { useLocale } from '../../../../components/controls/use-locale.ts';
import { FetchFailure, fetchPack, parsePackAddress } from '../../../../platform/archive/fetch-pack.ts';
import {
  forgetPackAddress,
  readPackAddresses,
  rememberPackAddress,
} from '../../../../platform/archive/pack-addresses.ts';
import { bringArchiveWords } from '../../../../platform/own-page/load-archive-words.ts';
import { browser } from '../../../../platform/shared/browser.ts';
import { getLocale, t } from '../../../../platform/shared/i18n.ts';

interface Props {
  /** Of a pack that came whole; it is checked and shown as one from a file. */
  onFile: (file: Blob) => Promise<void>;
}

/** In the newsroom's build: a pack from its file, or from an address, when the reader asks for it. Addresses are remembered; to look for a newer pack is to ask again. */
export function FileOrAddress({ onFile }: Props) {
  useLocale();
  const locale = getLocale();
  const [has, setHas] = useState<string | null>(null);
  useEffect(() => void bringArchiveWords(locale).then(() => setHas(locale)), [locale]);
  const [typed, setTyped] = useState('');
  const [share, setShare] = useState<number | null>(null);
  const [failed, setFailed] = useState<FetchFailure['fault'] | null>(null);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);
  const { local } = browser.storage;
  const [known, setKnown] = useState<string[]>([]);
  useEffect(() => void readPackAddresses(local).then(setKnown), []);
  const get = async (from: string): Promise<void> => {
    const address = parsePackAddress(from);
    setFailed(null);
    if (address === null) return setFailed('address');
    const own = new AbortController();
    stopping.current = own;
    setShare(0);
    try {
      const origins = [`${address.protocol}//${address.hostname}/*`];
      if (!(await browser.permissions.request({ origins }))) throw new FetchFailure('denied');
      const onProgress = (done: number, of: number | null): void => setShare(of === null ? 0 : done / of);
      const file = await fetchPack(address, { signal: own.signal, onProgress });
      await rememberPackAddress(local, address);
      await onFile(file);
    } catch (error) {
      if (own.signal.aborted) return;
      if (!(error instanceof FetchFailure)) throw error;
      setFailed(error.fault);
    } finally {
      setShare(null);
    }
  };
  return (
    <>
      <FilePicker label={t('library.packs.open')} accept=".yuanhua" onFile={onFile} />
      {has === locale && (
        <form
          autocomplete="off"
          // What is wrong with an address is said here, in the words of the page.
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void get(typed);
          }}
        >
          <div class="buttons">
            <label for="pack-address">{t('archive.pack.address')}</label>
            <input
              id="pack-address"
              type="url"
              autocomplete="off"
              placeholder="https://"
              spellcheck={false}
              value={typed}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
            {share === null ? (
              <button type="submit" class="button">
                {t('archive.pack.get')}
              </button>
            ) : (
              <span class="going">
                <progress aria-label={t('archive.pack.getting')} {...(share > 0 && { value: share })} />
                <button type="button" class="plain" onClick={() => stopping.current?.abort()}>
                  {t('library.cancel')}
                </button>
              </span>
            )}
          </div>
          <small>{t('archive.pack.hint')}</small>
          {failed !== null && (
            <p class="failure" role="alert">
              {t(`archive.pack.failed.${failed}`)}
            </p>
          )}
          {known.length > 0 && share === null && (
            <Known
              addresses={known}
              onGet={(address) => void get(address)}
              onForget={(address) => void forgetPackAddress(local, address).then(setKnown)}
            />
          )}
        </form>
      )}
    </>
  );
}

interface KnownProps {
  addresses: readonly string[];
  onGet: (address: string) => void;
  onForget: (address: string) => void;
}

/** Addresses that packs came from: whether one has a newer revision is asked when the reader asks it. */
function Known({ addresses, onGet, onForget }: KnownProps) {
  return (
    <>
      <h3>{t('archive.pack.known')}</h3>
      <ul class="pack-addresses">
        {addresses.map((address) => (
          <li key={address}>
            <bdi>{address}</bdi>
            <span class="buttons">
              <button type="button" class="button" onClick={() => onGet(address)}>
                {t('archive.pack.again')}
              </button>
              <button type="button" class="plain" onClick={() => onForget(address)}>
                {t('archive.pack.forget')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
