import type { Collection } from '../../../platform/library/library.ts';
import { t } from '../../../platform/shared/i18n.ts';

/** The collection that is there from the beginning has no name of the reader's until it is given one. */
export function nameOf({ id, name }: Pick<Collection, 'id' | 'name'>): string {
  return name !== '' ? name : id === 'main' ? t('library.collections.main') : id;
}
