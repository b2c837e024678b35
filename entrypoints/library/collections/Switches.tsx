import type { Collection } from '../../../platform/library/library.ts';
import { t } from '../../../platform/shared/i18n.ts';

interface Props {
  collection: Collection;
  /** As it is shown. */
  name: string;
  /** null: it stands at the end already. */
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onPut: (collection: Collection) => void;
}

/** Whether a collection is asked, whether pages may be shown its words, and which of two goes first. */
export function Switches({ collection, name, onUp, onDown, onPut }: Props) {
  const { on, inPages } = collection;
  return (
    <div class="card-switches">
      <label class="check">
        <input
          type="checkbox"
          checked={on}
          onChange={({ currentTarget }) => onPut({ ...collection, on: currentTarget.checked })}
        />
        {t('library.collections.on')}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={inPages}
          // A pack is shown there only where its makers allow it.
          disabled={collection.pack !== undefined && !collection.pack.inPages}
          onChange={({ currentTarget }) => onPut({ ...collection, inPages: currentTarget.checked })}
        />
        <span title={t('library.collections.in-pages-why')}>{t('library.collections.in-pages')}</span>
      </label>
      <span class="card-order">
        <button
          type="button"
          class="plain"
          disabled={onUp === null}
          aria-label={t('library.packs.up', { name })}
          title={t('library.packs.up', { name })}
          onClick={() => onUp?.()}
        >
          ↑
        </button>
        <button
          type="button"
          class="plain"
          disabled={onDown === null}
          aria-label={t('library.packs.down', { name })}
          title={t('library.packs.down', { name })}
          onClick={() => onDown?.()}
        >
          ↓
        </button>
      </span>
    </div>
  );
}
