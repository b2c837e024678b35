import type { Correction } from '../../../engine/library/correction.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { sayCorrection } from './say-correction.ts';
import type { Correcting } from './use-corrections.ts';

interface Props {
  correcting: Correcting;
  source: string;
}

/** Every change that lies over the text as it came, the last one first, and the ways back. */
export function ChangeList({ correcting, source }: Props) {
  const { history, undo, redo, reset, drop } = correcting;
  const { past, now, future } = history;
  return (
    <section class="changes" aria-labelledby="changes">
      <h2 id="changes">{t('library.changes.title', { n: now.length })}</h2>
      <p class="buttons">
        <button type="button" class="button" disabled={past.length === 0} aria-keyshortcuts="Control+Z" onClick={undo}>
          {t('library.changes.undo')}
        </button>
        <button
          type="button"
          class="button"
          disabled={future.length === 0}
          aria-keyshortcuts="Control+Shift+Z"
          onClick={redo}
        >
          {t('library.changes.redo')}
        </button>
        <button type="button" class="button" disabled={now.length === 0} onClick={reset}>
          {t('library.changes.reset')}
        </button>
      </p>
      {now.length === 0 ? (
        <p class="hint">{t('library.changes.none')}</p>
      ) : (
        <ol>
          {now.toReversed().map((correction: Correction, index) => (
            <li key={now.length - index}>
              <span>{sayCorrection(correction, source)}</span>
              <button type="button" class="plain" onClick={() => drop(correction)}>
                {t('library.changes.drop')}
                <span class="spoken"> {sayCorrection(correction, source)}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
