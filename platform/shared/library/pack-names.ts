/** What packs are called by their makers, by their sources: kept outside the library's database, for pages that only tell of them. */
import { nameSources } from '../i18n.ts';
import type { Area } from '../storage/area.ts';

export const PACK_NAMES = 'packNames';

export async function readPackNames(area: Area): Promise<void> {
  const stored = (await area.get(PACK_NAMES))[PACK_NAMES];
  if (typeof stored !== 'object' || stored === null) return;
  nameSources(Object.entries(stored).flatMap(([id, name]) => (typeof name === 'string' ? [{ id, name }] : [])));
}
