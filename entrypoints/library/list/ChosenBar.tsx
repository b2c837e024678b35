import { showPlainly } from '../../../components/controls/show-plainly.ts';
import type { Collection } from '../../../platform/library/library.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { nameOf } from './name-of.ts';

interface Props {
  count: number;
  /** Of those that are listed. */
  isAll: boolean;
  collections: readonly Collection[];
  onAll: (isAll: boolean) => void;
  onMove: (collection: string) => void;
  onRemove: () => void;
}

/** What can be done with the texts that are ticked. */
export function ChosenBar({ count, isAll, collections, onAll, onMove, onRemove }: Props) {
  return (
    <div class="chosen-bar">
      <label class="check">
        <input type="checkbox" checked={isAll} onChange={({ currentTarget }) => onAll(currentTarget.checked)} />
        {t('library.list.all')}
      </label>
      {count > 0 && (
        <>
          <output>{t('library.list.chosen', { n: count })}</output>
          <select
            aria-label={t('library.list.move')}
            value=""
            onChange={({ currentTarget }) => {
              onMove(currentTarget.value);
              currentTarget.value = '';
            }}
          >
            <option value="" disabled>
              {t('library.list.move')}
            </option>
            {collections.map((collection) => (
              <option key={collection.id} value={collection.id}>
                {showPlainly(nameOf(collection))}
              </option>
            ))}
          </select>
          <button type="button" class="button" onClick={onRemove}>
            {t('library.list.remove')}
          </button>
        </>
      )}
    </div>
  );
}
