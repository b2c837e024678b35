/** `pack.json` beyond its schema: what each value allows, and all of them together do not. */
import { isDay } from '../library/settle-date.ts';
import type { CheckedJson } from './check-json.ts';
import type { PackManifest } from './shapes.ts';

export function checkManifest({ value: manifest, fault }: CheckedJson<PackManifest>): void {
  const wrong = (pointer: string, what: string, todo: string): void => fault('bad-facts', pointer, what, todo);
  if (!isDay(manifest.made)) wrong('/made', `${manifest.made} is no day`, 'write a day of the calendar');
  const ids = new Map<string, number>();
  const sources = new Map<string, number>();
  for (const [index, { id, date, event, sha256, language }] of manifest.texts.entries()) {
    const at = `/texts/${index}`;
    if (date !== null && !isDay(date)) wrong(`${at}/date`, `${date} is no day`, 'write a day of the calendar, or null');
    if (date !== null && event.slice(0, 10) !== date)
      wrong(`${at}/event`, `the event ${event} is not of ${date}`, 'name an event by its day');
    if (!manifest.languages.includes(language))
      wrong(`${at}/language`, `${language} is not among the languages of the pack`, 'add it to “languages”');
    const before = ids.get(id);
    if (before !== undefined) wrong(`${at}/id`, `text ${before} has the id ${id} too`, 'give each text one of its own');
    ids.set(id, index);
    const same = sources.get(sha256);
    if (same !== undefined) wrong(`${at}/sha256`, `text ${same} has the same words`, 'leave one of the two out');
    sources.set(sha256, index);
  }
}
