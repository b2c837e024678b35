/** Speakers and offices by what the data know of people. */
import type { Person } from '../text/person.ts';
import type { KnownNames } from '../text/names.ts';

export interface KnownPeople {
  /** Whom a printed name means: the canonical name; null where the data do not know it. */
  named(printed: string): Person | null;
  /** The office that somebody held on a day; of several the one taken up last. null: not known. */
  officeOf(name: string, date: string | null): string | null;
  /** Who held an office on a day: only where the data know one alone. */
  holderOf(office: string, date: string | null): Person | null;
}

const made = new WeakMap<KnownNames, KnownPeople>();

export function knownPeople(names: KnownNames): KnownPeople {
  let known = made.get(names);
  if (!known) made.set(names, (known = compile(names.people)));
  return known;
}

function compile(people: readonly Person[]): KnownPeople {
  const byForm = new Map<string, Person | null>();
  for (const person of people) {
    for (const form of [person.name, ...person.hans, ...person.hant, person.english, ...(person.address ?? [])]) {
      const key = keyOf(form);
      // Two of one name are nobody in particular.
      byForm.set(key, byForm.has(key) && byForm.get(key) !== person ? null : person);
    }
  }
  const named = (printed: string): Person | null => byForm.get(keyOf(printed)) ?? null;
  return {
    named,
    officeOf: (name, date) => {
      const held = (named(name)?.offices ?? []).filter((office) => isHeld(office, date));
      if (date === null && held.length > 1) return null;
      return held.toSorted((a, b) => b.from.localeCompare(a.from))[0]?.names[0] ?? null;
    },
    holderOf: (office, date) => {
      if (date === null) return null;
      const holders = people.filter(({ byOffice = [], offices }) =>
        offices.some((each) => isHeld(each, date) && (each.names.includes(office) || byOffice.includes(office))),
      );
      return holders.length === 1 ? holders[0]! : null;
    },
  };
}

function isHeld({ from, to }: { from: string; to: string | null }, date: string | null): boolean {
  return date === null || (from <= date && (to === null || date <= to));
}

function keyOf(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll(/[\s·・•.]+/gu, '')
    .toLowerCase();
}
