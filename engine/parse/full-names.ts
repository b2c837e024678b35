/** The head of a text gives in full the name that a label shortens: Jane Hale for MS. HALE, 林岚 for 林部长. */
import { OFFICE_END, readPerson } from './names.ts';

const TITLED = /^(?:Mr|Ms|Mrs|Miss|Dr|Amb|Sec|Gen|Sen)\.?\s+(?<surname>[\p{L}'’-]+)$/iu;
const OFFICE = new RegExp(`${OFFICE_END}$`, 'u');

/** @param subject whom the title speaks of; null where it names nobody */
export function fullName(name: string, opening: string, subject: string | null): string {
  if (subject !== null && subject.length > name.length && subject.startsWith(name)) return subject;
  if (/^\p{Script=Han}$/u.test(name)) return fieldName(name, opening) ?? name;
  const surname = TITLED.exec(name)?.groups?.['surname'];
  if (surname === undefined) return name;
  const full = new RegExp(`(?<given>\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}\\.)?) ${cased(surname)}(?![\\p{L}])`, 'gu');
  for (const match of opening.matchAll(full)) if (!OFFICE.test(match.groups!['given']!)) return match[0];
  return name;
}

/** `主持人：林發言人嵐` */
function fieldName(surname: string, opening: string): string | null {
  for (const line of opening.split(/\s+/)) {
    const name = readPerson(line.replace(/^[^:：]{1,8}[:：]/u, ''))?.name ?? null;
    if (name !== null && name.length > 1 && name.startsWith(surname)) return name;
  }
  return null;
}

/** HALE as the title sets it: Hale. */
function cased(surname: string): string {
  return surname === surname.toUpperCase() ? surname[0]! + surname.slice(1).toLowerCase() : surname;
}
