import type { Area } from './storage/area.ts';

/** The panel's size as the reader left it, remembered from page to page. */
export interface PanelSize {
  width: number;
  height: number;
}

/** In CSS pixels. Smaller, nothing can be read; a larger one was not made by hand. */
const LEAST: PanelSize = { width: 280, height: 180 };
const MOST: PanelSize = { width: 2000, height: 2000 };
const KEY = 'panelSize';

/** @returns null for what is no size; any other is brought within the bounds */
export function parsePanelSize(value: unknown): PanelSize | null {
  const { width, height } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof width !== 'number' || typeof height !== 'number') return null;
  if (!Number.isFinite(width) || !Number.isFinite(height)) return null;
  const within = (side: keyof PanelSize, length: number): number =>
    Math.round(Math.max(LEAST[side], Math.min(length, MOST[side])));
  return { width: within('width', width), height: within('height', height) };
}

export async function readPanelSize(area: Area): Promise<PanelSize | null> {
  return parsePanelSize((await area.get(KEY))[KEY]);
}

/** @param size null: as if the reader had never left one */
export async function writePanelSize(area: Area, size: PanelSize | null): Promise<void> {
  await area.set({ [KEY]: size });
}
