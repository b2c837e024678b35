/** The people and outlets that the bundled record knows, compiled for the finder, the search and the collation. Made once; never changed. */
import { createNames, type KnownNames, type OutletNames } from '../engine/text/names.ts';
import type { Person } from '../engine/text/person.ts';
import formulas from './formulas.json' with { type: 'json' };
import outlets from './outlets.json' with { type: 'json' };
import people from './people.json' with { type: 'json' };

/** With others' people and outlets, where the record does not know them by name: what it knows stands. */
export function namesWith(morePeople: readonly Person[], moreOutlets: readonly OutletNames[]): KnownNames {
  const known = new Set([...people, ...outlets].map(({ name }) => name));
  const isNew = ({ name }: { name: string }): boolean => !known.has(name);
  return createNames([...people, ...morePeople.filter(isNew)], [...outlets, ...moreOutlets.filter(isNew)], formulas);
}

// Both files are read and checked with their lines whenever the record is built.
export const NAMES = createNames(people, outlets, formulas);
