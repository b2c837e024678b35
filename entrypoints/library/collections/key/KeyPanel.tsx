import { useEffect, useState } from 'preact/hooks';
import { FilePicker } from '../../../../components/controls/FilePicker.tsx';
import { KeyRefused } from '../../../../platform/pack/keys.ts';
import type { KeptKey } from '../../../../platform/pack/kept-key.ts';
import { sayFailure } from '../../../../platform/own-page/say-failure.ts';
import { t } from '../../../../platform/shared/i18n.ts';
import type { LibraryServices } from '../../services.ts';
import { PassPhrase } from './PassPhrase.tsx';

interface Props {
  services: Pick<LibraryServices, 'keys' | 'save'>;
  /** undefined: it is not known yet; null: there is none. */
  kept: KeptKey | null | undefined;
  onKept: (key: KeptKey | null) => void;
}

type Stage = { at: 'nothing' } | { at: 'making' } | { at: 'reading'; file: File } | { at: 'removing' };

/** The reader's key that signs packs: made here, known by six words, carried elsewhere in its file. */
export function KeyPanel({ services, kept, onKept }: Props) {
  const { keys } = services;
  const [stage, setStage] = useState<Stage>({ at: 'nothing' });
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const words = useFingerprint(services, kept?.publicKey ?? null);
  const run = async (work: () => Promise<KeptKey | null>): Promise<void> => {
    setBusy(true);
    setFailed(null);
    try {
      onKept(await work());
      setStage({ at: 'nothing' });
    } catch (error) {
      setFailed(error);
    }
    setBusy(false);
  };
  const close = (): void => {
    setStage({ at: 'nothing' });
    setFailed(null);
  };
  if (kept === undefined) return null;
  return (
    <section class="key-panel" aria-labelledby="signing-key">
      <h2 id="signing-key">{t('library.keys.title')}</h2>
      <p class="hint">{t('library.keys.why')}</p>
      {kept !== null && (
        <>
          <p class="key-words" lang="en">
            {words?.join(' ') ?? '…'}
          </p>
          <p class="hint">{t('library.keys.here')}</p>
        </>
      )}
      {kept !== null && stage.at === 'nothing' && (
        <p class="buttons">
          <button
            type="button"
            class="button"
            onClick={() => {
              const file = new Blob([`${JSON.stringify(kept.locked, null, 2)}\n`], { type: 'application/json' });
              services.save(`${t('library.keys.file')}.json`, file);
            }}
          >
            {t('library.keys.save')}
          </button>
          <button type="button" class="plain" onClick={() => setStage({ at: 'removing' })}>
            {t('library.keys.remove')}
          </button>
        </p>
      )}
      {kept === null && stage.at === 'nothing' && (
        <p class="buttons">
          <button type="button" class="button" onClick={() => setStage({ at: 'making' })}>
            {t('library.keys.make')}
          </button>
          <FilePicker
            label={t('library.keys.open')}
            accept=".json"
            onFile={async (file) => setStage({ at: 'reading', file })}
          />
        </p>
      )}
      {stage.at === 'making' && (
        <PassPhrase isNew isBusy={isBusy} onSay={(phrase) => void run(() => keys.make(phrase))} onClose={close} />
      )}
      {stage.at === 'reading' && (
        <PassPhrase
          isNew={false}
          isBusy={isBusy}
          onSay={(phrase) => void run(() => keys.bringBack(stage.file, phrase))}
          onClose={close}
        />
      )}
      {stage.at === 'removing' && (
        <div class="failure" role="alert">
          <p>{t('library.keys.remove-why')}</p>
          <p class="buttons">
            <button
              type="button"
              class="button"
              disabled={isBusy}
              onClick={() =>
                void run(async () => {
                  await keys.remove();
                  return null;
                })
              }
            >
              {t('library.keys.remove-sure')}
            </button>
            <button type="button" class="button" onClick={close}>
              {t('library.cancel')}
            </button>
          </p>
        </div>
      )}
      {failed !== null && (
        <p class="failure" role="alert">
          {failed instanceof KeyRefused ? t(`library.keys.refused.${failed.fault}`) : sayFailure(failed)}
        </p>
      )}
    </section>
  );
}

/** null as long as it is not known. */
export function useFingerprint(
  { keys }: Pick<LibraryServices, 'keys'>,
  publicKey: string | null,
): readonly string[] | null {
  const [words, setWords] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isShown = true;
    setWords(null);
    if (publicKey !== null) void keys.fingerprint(publicKey).then((found) => isShown && setWords(found));
    return () => {
      isShown = false;
    };
  }, [publicKey]);
  return words;
}
