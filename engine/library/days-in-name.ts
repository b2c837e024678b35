/**
 * The days that a file's name is written with: 2024-03-07_问答.txt, 记者会20240307.docx.
 *
 * A suggestion and no proof: whoever saved a file may have named it by the day on which they did so.
 */
import { isDay } from './settle-date.ts';

/** Eight digits in a row, or three numbers with one sign between them, or 年月日; no digit beside it. */
const WRITTEN =
  /(?<!\d)(?<year>(?:19|20)\d\d)(?:(?<months>\d\d)(?<days>\d\d)|(?<sign>[-_. ])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})|年(?<m>\d{1,2})月(?<d>\d{1,2})日)(?!\d)/gu;
/** More are no day of one event. */
const MOST = 3;

/** @param name of a file, or of one within an archive: `outer.zip › inner.txt`, of which the inner name is asked first */
export function daysInName(name: string): string[] {
  for (const part of name.slice(-300).split(' › ').reverse()) {
    const days = [...part.normalize('NFKC').matchAll(WRITTEN)].flatMap(({ groups = {} }) => {
      const { year, months, days: digits, month, day, m, d } = groups;
      const date = [year, months ?? month ?? m, digits ?? day ?? d].map((each) => each!.padStart(2, '0')).join('-');
      return isDay(date) ? date : [];
    });
    const apart = [...new Set(days)];
    if (apart.length > 0) return apart.length > MOST ? [] : apart;
  }
  return [];
}
