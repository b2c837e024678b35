/**
 * FNV-1a, 32 bits, unsigned: the same number for the same units, for ever and on every machine. No protection: whoever wants two texts of one
 * number finds them.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 * @param units bytes, UTF-16 units or code points, as whoever stores the number has always taken them
 * @param salt another one gives another number
 */
export function fnv1a(units: Iterable<number>, salt = 0): number {
  let hash = OFFSET ^ salt;
  for (const unit of units) hash = Math.imul(hash ^ unit, PRIME);
  return hash >>> 0;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Its UTF-16 units. */
export function unitsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
