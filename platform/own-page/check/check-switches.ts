/** Disagreements between page and record that the reader does not want to be told of. */
import type { PageDisagreement } from '../../../engine/page/statement.ts';
import type { Area } from '../../shared/storage/area.ts';

type Kind = PageDisagreement['kind'];

const KEY = 'checkSwitches';
const KINDS: readonly Kind[] = ['day', 'person', 'voice'];

/** Whatever is stored: what cannot be read switches nothing off. */
export async function readSwitches(area: Pick<Area, 'get'>): Promise<Kind[]> {
  const stored = await area.get(KEY).then(
    (items) => items[KEY],
    () => null,
  );
  return Array.isArray(stored) ? KINDS.filter((kind) => stored.includes(kind)) : [];
}

export async function writeSwitches(area: Pick<Area, 'set'>, off: readonly Kind[]): Promise<void> {
  await area.set({ [KEY]: off });
}

/** What is chosen in a private window holds for that window, and is written nowhere. */
export function switchStore(area: Area, isPrivate: boolean) {
  return {
    read: () => readSwitches(area),
    write: async (off: readonly Kind[]): Promise<void> => {
      if (!isPrivate) await writeSwitches(area, off);
    },
  };
}
