import { t } from '../../../platform/shared/i18n.ts';
import { sayFailure } from '../../../platform/own-page/say-failure.ts';
import type { PairCorrecting } from './use-pairing.ts';

interface Props {
  pairing: PairCorrecting;
  unsure: number;
  onNextUnsure: () => void;
  onDone: () => void;
}

/** What can be said of the sentences that are chosen, and the ways back. */
export function PairBar({ pairing, unsure, onNextUnsure, onDone }: Props) {
  const { chosen, canUndo, canRedo, stated, saving, failed } = pairing;
  const [hasEnglish, hasChinese] = [chosen.english !== null, chosen.chinese !== null];
  const isOneSided = hasEnglish !== hasChinese;
  return (
    <fieldset class="pair-bar" aria-label={t('compare.pairing.start')}>
      <p class="hint">{t('compare.pairing.how')}</p>
      <p class="buttons">
        <button
          type="button"
          class="button"
          disabled={!hasEnglish || !hasChinese}
          aria-keyshortcuts="Control+Enter"
          onClick={pairing.state}
        >
          {t('compare.pairing.together')}
        </button>
        <button type="button" class="button" disabled={!isOneSided} onClick={pairing.state}>
          {t('compare.pairing.alone')}
        </button>
        <button type="button" class="button" disabled={unsure === 0} onClick={onNextUnsure}>
          {t('compare.pairing.next-unsure')}
        </button>
        <button type="button" class="button" disabled={!canUndo} aria-keyshortcuts="Control+Z" onClick={pairing.undo}>
          {t('compare.pairing.undo')}
        </button>
        <button
          type="button"
          class="button"
          disabled={!canRedo}
          aria-keyshortcuts="Control+Shift+Z"
          onClick={pairing.redo}
        >
          {t('compare.pairing.redo')}
        </button>
        <button type="button" class="button" disabled={stated === 0} onClick={pairing.reset}>
          {t('compare.pairing.reset')}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {t('compare.pairing.done')}
        </button>
      </p>
      {failed !== null && (
        <p class="failure" role="alert">
          {sayFailure(failed)}
        </p>
      )}
      <output class="hint">{t(`compare.pairing.saving.${saving}`, { n: stated })}</output>
    </fieldset>
  );
}
