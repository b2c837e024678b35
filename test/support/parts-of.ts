import { outgoing } from '../../entrypoints/read-page/outgoing.ts';

/** The parts in which a page's text goes to the background. */
export async function partsOf(text: object): Promise<string[]> {
  const parts = await outgoing(text, new AbortController().signal).from(0, Infinity);
  return parts.map(({ part }) => part);
}
