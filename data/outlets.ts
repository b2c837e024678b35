/** Names of news outlets: every printed form to its canonical one. */
import type { OutletNames } from '../engine/text/names.ts';
import { readEntries } from './read-data.ts';

const FILE = 'outlets.json';

export interface Outlets {
  outlets: OutletNames[];
  /** For a transcript, the function that names an outlet as printed there. An unknown one keeps its name. */
  nameOutlet: (transcript: string) => (printed: string) => string;
}

export function readOutlets(text: string): Outlets {
  const outlets: OutletNames[] = [];
  const names = new Map<string, string>();
  const misprints = new Map<string, string>();
  for (const entry of readEntries(FILE, text, 'name')) {
    const [name, aliases] = [entry.text('name'), entry.texts('aliases')];
    const [english, hant] = [entry.textOrNull('english') ?? undefined, entry.textOrNull('hant') ?? undefined];
    outlets.push({ name, aliases, english, hant });
    for (const alias of [name, ...aliases]) {
      const other = names.get(alias);
      if (other !== undefined && other !== name) throw entry.wrong(`“${alias}” is another name of ${other} already`);
      names.set(alias, name);
    }
    // A misprint is an outlet's name in that one text only.
    for (const [transcript, forms] of entry.textLists('misprints'))
      for (const form of forms) misprints.set(`${transcript} ${form}`, name);
  }
  return {
    outlets,
    nameOutlet: (transcript) => (printed) => misprints.get(`${transcript} ${printed}`) ?? names.get(printed) ?? printed,
  };
}
