import { useState } from 'preact/hooks';
import { isComposing } from '../../components/controls/is-composing.ts';
import { useLocale } from '../../components/controls/use-locale.ts';
import type { StoredArchive } from '../../platform/archive/stored-archive.ts';
import { sayArchiveFailure } from '../../platform/archive/say-archive-failure.ts';
import { t } from '../../platform/shared/i18n.ts';
import { Answers } from './Answers.tsx';
import { Connect } from './Connect.tsx';
import type { ArchiveServices } from './services.ts';

interface Props {
  /** Words with which the page was opened: put into the box, and sent when the reader asks. */
  words: string;
  stored: StoredArchive | null;
  services: ArchiveServices;
}

function sayConnected({ name, origin }: StoredArchive): string {
  const { host } = new URL(origin);
  return name === host ? t('archive.there', { name }) : t('archive.connected', { name, host });
}

/** The newsroom's archive: connected once, then asked only when the reader presses the button. */
export function ArchivePage({ words, stored, services }: Props) {
  useLocale();
  const [archive, setArchive] = useState(stored);
  const [typed, setTyped] = useState(words);
  // Counted, so that the same words can be asked again.
  const [asked, setAsked] = useState({ quote: '', times: 0 });
  const [failed, setFailed] = useState<unknown>(null);
  const submit = (): void => setAsked(({ times }) => ({ quote: typed.trim(), times: times + 1 }));
  const disconnect = async (): Promise<void> => {
    try {
      await services.disconnect();
      setArchive(null);
      setAsked({ quote: '', times: 0 });
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <div class="lookup archive">
      <header>
        <h1>{t('archive.title')}</h1>
      </header>
      <main>
        {failed !== null && (
          <p class="failure" role="alert">
            {sayArchiveFailure(failed)}
          </p>
        )}
        {archive === null ? (
          <Connect services={services} onConnected={setArchive} />
        ) : (
          <>
            <p class="connected">
              {sayConnected(archive)}
              <button type="button" class="button" onClick={() => void disconnect()}>
                {t('archive.disconnect')}
              </button>
            </p>
            <form
              autocomplete="off"
              onSubmit={(event) => {
                event.preventDefault();
                submit();
              }}
            >
              <label for="words">{t('archive.ask.label')}</label>
              <textarea
                id="words"
                rows={3}
                lang="zh"
                spellcheck={false}
                maxLength={50_000}
                value={typed}
                onInput={({ currentTarget }) => setTyped(currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
                  event.preventDefault();
                  submit();
                }}
              />
              <div class="form-foot">
                <button type="submit" class="button main">
                  {t('archive.ask.do')}
                </button>
                <small>{t('archive.ask.hint', { host: new URL(archive.origin).host })}</small>
              </div>
            </form>
            {asked.quote !== '' && (
              <Answers key={asked.times} quote={asked.quote} archive={archive} services={services} />
            )}
          </>
        )}
      </main>
    </div>
  );
}
