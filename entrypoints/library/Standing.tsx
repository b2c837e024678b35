import type { LibraryState } from '../../platform/library/library.ts';
import { showInside } from '../../components/controls/show-plainly.ts';
import { t } from '../../platform/shared/i18n.ts';

interface Props {
  state: LibraryState;
  /** Imports that the browser has stopped: nothing of them is here. */
  unfinished: readonly string[];
  onRebuild: () => void;
}

const MOST = 10;

/** What is wrong with the library as a whole, and what to do. */
export function Standing({ state, unfinished, onRebuild }: Props) {
  return (
    <>
      {state !== 'whole' && (
        <p class="failure" role="alert">
          {t(`library.state.${state}`)}{' '}
          {state === 'damaged' && (
            <button type="button" class="button" onClick={onRebuild}>
              {t('library.upkeep.rebuild')}
            </button>
          )}
        </p>
      )}
      {unfinished.length > 0 && (
        <div class="failure">
          <p>{t('library.unfinished', { n: unfinished.length })}</p>
          <ul>
            {unfinished.slice(0, MOST).map((name) => (
              <li key={name}>{showInside(name)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
