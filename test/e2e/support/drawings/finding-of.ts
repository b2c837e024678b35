import { expect } from '@playwright/test';
import type { Stage } from '../stage.ts';
import { draw, type Drawing } from './unseen-words.ts';

/** Runs in the page: whether what stood there of ours when the quote was drawn is gone. */
const isGone = (): boolean => (window as unknown as { before: Element[] }).before.every((each) => !each.isConnected);

/**
 * What the panel says of a quote: it comes with the selection, so that a hundred of them are soon judged. The press with which the quote is
 * selected takes away what was said of the one before.
 */
export async function findingOf(stage: Stage, drawing: Drawing, name = ''): Promise<string> {
  await stage.run(draw, drawing);
  await stage.select('#quote');
  expect(await stage.run(isGone), `${name}: the panel of the last one is gone`).toBe(true);
  await expect.poll(() => stage.panel.text('.finding h2'), name).toMatch(/^(?!正在)./);
  return (await stage.panel.text('.finding')) ?? '';
}
