/**
 * English for names, offices, titles and places, from the data of a record.
 *
 * APA and Chicago want a translation beside the Chinese title and a romanised author. These are the citer's own translations, and stand
 * in brackets as such. What is not listed stays in Chinese: no rule romanises a name without its bearer's choice.
 */
import type { OutletNames } from './names.ts';
import type { Person, Translation } from './person.ts';

export interface RomanisedName {
  family: string;
  given: string;
}

export interface English {
  /** null: not known. */
  of(text: string): string | null;
  /** null: not known. */
  name(name: string): RomanisedName | null;
  /** @param office one, as the text prints it; null where it prints none. @returns null where the name is not known, or the office is not one of that person's */
  titled(name: string, office: string | null): string | null;
  /** The same in Traditional characters: office and name. null as before. */
  titledHant(name: string, office: string | null): string | null;
  /** An office, or several joined by 、, a place, a publisher, what a text covers, in Traditional characters. null: not known. */
  inHant(text: string): string | null;
  /** An outlet's name, or several joined by 、, by language tag: languages that have a form of their own. */
  outlet(name: string): Record<string, string>;
  /** A publisher's name, or the head of a page, in few words, by language tag. */
  short(printed: string): Readonly<Record<string, string>>;
}

export function createEnglish(
  people: readonly Person[],
  translations: readonly Translation[],
  outlets: readonly OutletNames[] = [],
): English {
  const byOutlet = new Map(outlets.map((outlet) => [outlet.name, outlet]));
  const shortNames = new Map(translations.map(({ chinese, short = {} }) => [chinese, short]));
  const byName = new Map(people.map((person) => [person.name, person]));
  const offices = people
    .filter(({ answers }) => answers)
    .flatMap((person) => person.offices.flatMap(({ names, english }) => names.map((name) => [name, english] as const)));
  const hantForms = new Map([
    ...translations.flatMap(({ chinese, hant }) => (hant === undefined ? [] : [[chinese, hant] as const])),
    ...people.flatMap((person) =>
      person.offices.flatMap(({ names, hant = [] }) =>
        names.flatMap((name, at) => (hant[at] !== undefined ? [[name, hant[at]] as const] : [])),
      ),
    ),
  ]);
  const known = new Map([...offices, ...translations.map(({ chinese, english }) => [chinese, english] as const)]);
  return {
    of: (text) => known.get(text) ?? joined(text.split('、').map((part) => known.get(part))),
    name(name) {
      const person = byName.get(name);
      return person === undefined ? null : { family: person.family, given: givenName(person) };
    },
    titled(name, office) {
      const person = byName.get(name);
      if (person === undefined) return null;
      if (office === null) return person.english;
      // A text in English has it in English already.
      if (!/\p{Script=Han}/u.test(office)) return `${office} ${person.english}`;
      const title = person.offices.find(({ names }) => names.includes(office))?.title;
      return title === undefined ? null : `${title} ${person.english}`;
    },
    titledHant(name, office) {
      const person = byName.get(name);
      const hant = person?.hant[0];
      if (person === undefined || hant === undefined) return null;
      if (office === null) return hant;
      for (const { names, hant: titles = [] } of person.offices) {
        const title = titles[names.indexOf(office)];
        if (title !== undefined) return title + hant;
      }
      return null;
    },
    inHant(text) {
      const whole = hantForms.get(text);
      if (whole !== undefined) return whole;
      const parts = text.split('、').map((part) => hantForms.get(part));
      return parts.every((part) => part !== undefined) ? parts.join('、') : null;
    },
    outlet(name) {
      const known = name.split('、').map((one) => byOutlet.get(one));
      const forms: Record<string, string> = {};
      if (known.every((one) => one?.english !== undefined)) forms['en'] = known.map((one) => one?.english).join(', ');
      if (known.every((one) => one !== undefined))
        forms['zh-TW'] = known.map((one) => one?.hant ?? one?.name).join('、');
      return forms;
    },
    short: (printed) => shortNames.get(printed) ?? {},
  };
}

/** Several offices, each of them known. */
function joined(parts: readonly (string | undefined)[]): string | null {
  return parts.length > 1 && parts.every((part) => part !== undefined) ? parts.join(' and ') : null;
}

function givenName({ english, family }: Person): string {
  return english.replace(family, '').trim();
}
