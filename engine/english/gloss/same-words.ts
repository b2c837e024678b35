/** English words that stand for one another in news of foreign affairs: peoples and capitals for countries. */
import { stemOf } from '../words/stem.ts';

const LINES = [
  'china chinese beijing',
  'usa american americans america washington',
  'russia russian russians moscow kremlin',
  'japan japanese tokyo',
  'korea korean koreans',
  'europe european europeans eu brussels',
  'africa african africans',
  'philippines philippine filipino filipinos manila',
  'israel israeli israelis',
  'palestine palestinian palestinians',
  'ukraine ukrainian ukrainians kyiv',
  'iran iranian iranians tehran',
  'india indian indians delhi',
  'arab arabs arabia arabic arabian',
  'mankind humankind humanity human humans',
  'britain british uk england london',
  'france french paris',
  'germany german germans berlin',
  'asia asian asians',
  'switzerland swiss',
  'vietnam vietnamese hanoi',
  'syria syrian syrians damascus',
  'saudi saudis riyadh',
  'australia australian australians canberra',
];

const FIRST = new Map(
  LINES.flatMap((line) => {
    const [first, ...others] = line.split(' ').map(stemOf);
    return others.map((other) => [other, first!] as const);
  }),
);

/** @param stem of an English word */
export function commonKey(stem: string): string {
  return FIRST.get(stem) ?? stem;
}
