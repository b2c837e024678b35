import { t } from '../../platform/shared/i18n.ts';
import type { Said as SaidNote } from './use-said.ts';

interface Props {
  said: SaidNote | null;
  onUndo: (undo: () => Promise<unknown>) => void;
}

/** What was just done, and the way back where there is one. */
export function Said({ said, onUndo }: Props) {
  const undo = said?.undo ?? null;
  return (
    <output class="said" aria-live="polite">
      {said && (
        <span key={said.number}>
          {said.text()}
          {undo && (
            <button type="button" class="plain" onClick={() => onUndo(undo)}>
              {t('options.undo')}
            </button>
          )}
        </span>
      )}
    </output>
  );
}
