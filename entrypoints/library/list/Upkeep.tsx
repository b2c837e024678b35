import { useRef, useState } from 'preact/hooks';
import { FilePicker } from '../../../components/controls/FilePicker.tsx';
import { sayBytes } from '../../../components/controls/say-bytes.ts';
import type { KeepProgress, Library, LibraryUsage } from '../../../platform/library/library.ts';
import { getLocale, t } from '../../../platform/shared/i18n.ts';
import { formatNumber } from '../format-number.ts';
import type { Attempt } from '../use-library.ts';

interface Props {
  library: Pick<Library, 'rebuild' | 'exportAll' | 'importAll'>;
  usage: LibraryUsage;
  /** As the list counts them. */
  characters: number;
  attempt: Attempt;
  save: (name: string, file: Blob) => void;
  onDone: (said: () => string) => void;
}

/** What is going on, how far it is, and how to stop it where it can be stopped. */
interface Going {
  what: () => string;
  share: number | null;
  stop: (() => void) | null;
}

/** What fills the browser's storage, and what keeps it safe: everything in a file, and back. */
export function Upkeep({ library, usage, characters, attempt, save, onDone }: Props) {
  const [going, setGoing] = useState<Going | null>(null);
  const isGoing = useRef(false);
  const run = (what: () => string, work: (tell: (share: number) => void) => Promise<void>, stop?: () => void): void => {
    if (isGoing.current) return;
    isGoing.current = true;
    setGoing({ what, share: null, stop: stop ?? null });
    const tell = (share: number): void => setGoing((now) => now && { ...now, share });
    void attempt(() => work(tell)).finally(() => {
      isGoing.current = false;
      setGoing(null);
    });
  };
  const exportAll = (): void =>
    run(
      () => t('library.upkeep.exporting'),
      async (tell) => {
        const file = await library.exportAll(tell);
        save(`${t('library.upkeep.file')}-${new Date().toISOString().slice(0, 10)}.jsonl`, file);
        onDone(() => t('library.upkeep.exported'));
      },
    );
  const bringBack = async (file: File): Promise<void> => {
    const stopping = new AbortController();
    run(
      () => t('library.upkeep.bringing'),
      async (tell) => {
        const { signal } = stopping;
        const onProgress = ({ texts, ofTexts }: KeepProgress): void => tell(ofTexts === 0 ? 0 : texts / ofTexts);
        const outcomes = await library.importAll(file, { signal, onProgress }).catch((error: unknown) => {
          if (signal.aborted) return null;
          throw error;
        });
        if (outcomes === null) return onDone(() => t('library.upkeep.stopped'));
        const same = outcomes.filter(({ outcome }) => outcome === 'same').length;
        const otherwise = outcomes.filter((each) => each.outcome === 'same' && each.isOtherwise).length;
        onDone(() => {
          const brought = t('library.upkeep.brought', { n: outcomes.length - same, same });
          return otherwise === 0 ? brought : `${brought} ${t('library.upkeep.otherwise', { n: otherwise })}`;
        });
      },
      () => stopping.abort(),
    );
  };
  const { used, quota } = usage;
  const size = t('library.row.size', { n: characters, shown: formatNumber(characters) });
  const said = [
    t('library.upkeep.holds', { n: usage.texts, size }),
    ...(used === null ? [] : [t('library.upkeep.used', { used: sayBytes(used) })]),
    ...(used === null || quota === null
      ? []
      : [t('library.upkeep.quota', { left: sayBytes(Math.max(0, quota - used)) })]),
  ];
  return (
    // On a small page it would stand between the reader and the texts; who has no texts yet hardly needs it.
    <details class="upkeep" open={document.documentElement.dataset['room'] === 'wide' && usage.texts > 0}>
      <summary>
        <h2>{t('library.upkeep.title')}</h2>
      </summary>
      <div>
        <p>{said.join(getLocale() === 'en' ? ' ' : '')}</p>
        {usage.index + usage.packs > 0 && (
          <p class="hint">
            {t('library.upkeep.fills', { index: sayBytes(usage.index), packs: sayBytes(usage.packs) })}
          </p>
        )}
        <p class="hint">{t('library.upkeep.why')}</p>
        <p class="buttons">
          <button type="button" class="button" disabled={usage.texts === 0} onClick={exportAll}>
            {t('library.upkeep.export')}
          </button>
          <FilePicker label={t('library.upkeep.import')} accept=".jsonl,.ndjson,.json" onFile={bringBack} />
          <button
            type="button"
            class="button"
            onClick={() =>
              run(
                () => t('library.upkeep.rebuilding'),
                async (tell) => {
                  await library.rebuild(tell);
                  onDone(() => t('library.upkeep.rebuilt'));
                },
              )
            }
          >
            {t('library.upkeep.rebuild')}
          </button>
        </p>
        {going !== null && (
          <div class="going">
            <span>{going.what()}</span>
            <progress aria-label={going.what()} {...(going.share === null ? {} : { value: going.share })} />
            {going.stop !== null && (
              <button type="button" class="plain" onClick={going.stop}>
                {t('library.cancel')}
              </button>
            )}
          </div>
        )}
      </div>
    </details>
  );
}
