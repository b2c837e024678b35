import type { OfSource } from './answer.ts';

/** The record that ships with the extension. Of what comes from any other source it is said that it does: DESIGN §8. */
export const BUNDLED = 'bundled';

export function isOfRecord({ source }: OfSource): boolean {
  return source === BUNDLED;
}
