/** Names of news outlets: every printed form to its canonical one. */
import { readEntries } from './read-data.ts';

const FILE = 'outlets.json';

/** @returns For a transcript, the function that names an outlet as printed there. An unknown one keeps its name. */
export function readOutlets(text: string): (transcript: string) => (printed: string) => string {
  const names = new Map<string, string>();
  const misprints = new Map<string, string>();
  for (const entry of readEntries(FILE, text, 'name')) {
    const name = entry.text('name');
    for (const alias of [name, ...entry.texts('aliases')]) {
      const other = names.get(alias);
      if (other !== undefined && other !== name) throw entry.wrong(`“${alias}” is another name of ${other} already`);
      names.set(alias, name);
    }
    // A misprint is an outlet's name in that one text only.
    for (const [transcript, forms] of entry.textLists('misprints'))
      for (const form of forms) misprints.set(`${transcript} ${form}`, name);
  }
  return (transcript) => (printed) => misprints.get(`${transcript} ${printed}`) ?? names.get(printed) ?? printed;
}
