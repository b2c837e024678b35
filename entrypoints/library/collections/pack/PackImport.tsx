import { useEffect, useRef, useState } from 'preact/hooks';
import { FilePicker } from '../../../../components/controls/FilePicker.tsx';
import { type PackFault, tellFault } from '../../../../engine/pack/fault.ts';
import type { PackOutcomes, PackToKeep } from '../../../../platform/library/packs/pack-to-keep.ts';
import type { LibraryStanding } from '../../../../platform/library/packs/standing.ts';
import { sayFailure } from '../../../../platform/own-page/say-failure.ts';
import { t } from '../../../../platform/shared/i18n.ts';
import { showInside } from '../../../../components/controls/show-plainly.ts';
import type { LibraryServices } from '../../services.ts';
import { FileOrAddress } from './FileOrAddress.tsx';
import { PackPreview } from './PackPreview.tsx';

interface Props {
  services: Pick<LibraryServices, 'library' | 'readPack' | 'keys' | 'persist'>;
  onDone: (outcomes: PackOutcomes, title: string) => void;
}

type Stage =
  | { at: 'nothing' }
  | { at: 'reading' | 'keeping'; share: number; stop: () => void }
  | { at: 'refused'; faults: PackFault[]; total: number }
  | { at: 'failed'; error: unknown }
  | { at: 'shown'; pack: PackToKeep; standing: LibraryStanding; words: string[] | null; wordsBefore: string[] | null };

const MOST_FAULTS = 5;

/** A pack from its file: checked, shown, and kept when the reader says so. Nothing of it is kept before. */
export function PackImport({ services, onDone }: Props) {
  const [stage, setStage] = useState<Stage>({ at: 'nothing' });
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);
  /** What is stopped leaves nothing, and says nothing. */
  const run = async (
    at: 'reading' | 'keeping',
    work: (signal: AbortSignal, tell: (share: number) => void) => Promise<void>,
  ) => {
    const own = new AbortController();
    stopping.current = own;
    const stop = (): void => own.abort();
    setStage({ at, share: 0, stop });
    try {
      await work(own.signal, (share) => setStage({ at, share, stop }));
    } catch (error) {
      setStage(own.signal.aborted ? { at: 'nothing' } : { at: 'failed', error });
    }
  };
  const open = (file: Blob): Promise<void> =>
    run('reading', async (signal, tell) => {
      const read = await services.readPack(file, { signal, onProgress: ({ texts, ofTexts }) => tell(texts / ofTexts) });
      signal.throwIfAborted();
      if (!read.ok) return setStage({ at: 'refused', faults: read.faults, total: read.total });
      const { manifest } = read.pack.pack;
      const standing = await services.library.packStanding(manifest);
      const wordsOf = (key: string | null) => (key === null ? null : services.keys.fingerprint(key));
      const [words, wordsBefore] = await Promise.all([wordsOf(manifest.key), wordsOf(standing.keyBefore)]);
      setStage({ at: 'shown', pack: read.pack, standing, words, wordsBefore });
    });
  const keep = (pack: PackToKeep, seen: LibraryStanding, inPages: boolean): Promise<void> =>
    run('keeping', async (signal, tell) => {
      services.persist();
      const outcomes = await services.library.keepPack(pack, {
        seen,
        inPages,
        signal,
        onProgress: ({ texts, ofTexts }) => tell(ofTexts === 0 ? 1 : texts / ofTexts),
      });
      setStage({ at: 'nothing' });
      onDone(outcomes, pack.pack.manifest.title);
    });
  const close = (): void => setStage({ at: 'nothing' });
  return (
    <div class="pack-import">
      {stage.at === 'nothing' &&
        (import.meta.env.MODE === 'newsroom' ? (
          <FileOrAddress onFile={open} />
        ) : (
          <FilePicker label={t('library.packs.open')} accept=".yuanhua" onFile={(file) => open(file)} />
        ))}
      {(stage.at === 'reading' || stage.at === 'keeping') && (
        <div class="going">
          <span>{t(`library.packs.${stage.at}`)}</span>
          <progress aria-label={t(`library.packs.${stage.at}`)} value={stage.share} />
          <button type="button" class="plain" onClick={stage.stop}>
            {t('library.cancel')}
          </button>
        </div>
      )}
      {stage.at === 'failed' && (
        <p class="failure" role="alert">
          {sayFailure(stage.error)}{' '}
          <button type="button" class="plain" onClick={close}>
            {t('library.packs.close')}
          </button>
        </p>
      )}
      {stage.at === 'refused' && (
        <div class="failure" role="alert">
          <p>{t('library.packs.refused', { n: stage.total })}</p>
          <ul lang="en">
            {stage.faults.slice(0, MOST_FAULTS).map((fault) => (
              <li key={tellFault(fault)}>{showInside(tellFault(fault))}</li>
            ))}
          </ul>
          <button type="button" class="button" onClick={close}>
            {t('library.packs.close')}
          </button>
        </div>
      )}
      {stage.at === 'shown' && (
        <PackPreview
          pack={stage.pack.pack}
          standing={stage.standing}
          words={stage.words}
          wordsBefore={stage.wordsBefore}
          onKeep={(inPages) => void keep(stage.pack, stage.standing, inPages)}
          onLeave={close}
        />
      )}
    </div>
  );
}
