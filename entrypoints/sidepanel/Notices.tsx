import type { ComponentChildren } from 'preact';
import type { Ask } from '../../platform/shared/ask.ts';
import { t } from '../../platform/shared/i18n.ts';
import type { NotebookEntry } from '../../platform/notebook/entry.ts';
import { formatTime } from '../../components/controls/format-time.ts';
import { saveNotebook } from './notebook/save-notebook-later.ts';
import type { NotebookState } from './notebook/use-notebook.ts';

/** What the reader must know of the notebook whatever is on the screen: that it is lost, or cannot be stored. */
export function Notices({ state, ask }: { state: NotebookState; ask: Ask }) {
  const { rows, loss, before, failure, unsaved } = state;
  // All that this window still has, stored or not.
  const saveAll = (): void => void saveNotebook(ask, [...unsaved, ...mergeRows(rows ?? [], before)], 'json');
  return (
    <>
      {failure !== null && (
        <Notice>
          <p>{t(`notebook.failure.${failure}`)}</p>
          {unsaved.length > 0 && <p>{t('notebook.unsaved', { n: unsaved.length })}</p>}
          <p class="buttons">
            {unsaved.length > 0 && <Act name={t('notebook.again')} onClick={() => void state.keepAgain()} />}
            {unsaved.length + (rows?.length ?? 0) > 0 && <Act name={t('notebook.as-file')} onClick={saveAll} />}
          </p>
        </Notice>
      )}
      {loss !== null && (
        <Notice>
          <p>{t('notebook.lost', { n: loss.count, at: formatTime(loss.lastAt) })}</p>
          {before.length === 0 && <p>{t('notebook.lost-how')}</p>}
          <p class="buttons">
            {before.length > 0 && (
              <>
                <Act name={t('notebook.put-back', { n: before.length })} onClick={() => void state.putBack()} />
                <Act name={t('notebook.as-file')} onClick={saveAll} />
              </>
            )}
            <Act name={t('notebook.dismiss')} onClick={() => void state.forgetLoss()} />
          </p>
        </Notice>
      )}
    </>
  );
}

/** Entries that were deleted last can be brought back. */
export function Deleted({ state: { deleted, undo, dismissDeleted } }: { state: NotebookState }) {
  return (
    <div aria-live="polite">
      {deleted.length > 0 && (
        <p class="undo">
          {t('notebook.deleted', { n: deleted.length })}
          <Act name={t('notebook.undo')} onClick={() => void undo()} />
          <Act name={t('notebook.dismiss')} onClick={dismissDeleted} />
        </p>
      )}
    </div>
  );
}

function Notice({ children }: { children: ComponentChildren }) {
  return (
    <section class="failure" role="alert">
      {children}
    </section>
  );
}

function Act({ name, onClick }: { name: string; onClick: () => void }) {
  return (
    <button type="button" class="button" onClick={onClick}>
      {name}
    </button>
  );
}

function mergeRows(rows: readonly NotebookEntry[], before: readonly NotebookEntry[]): NotebookEntry[] {
  return [...new Map([...before, ...rows].map((row) => [row.id, row])).values()];
}
