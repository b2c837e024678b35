/** The people and outlets that the bundled record knows, compiled for the finder, the search and the collation. Made once; never changed. */
import { createNames } from '../engine/text/names.ts';
import formulas from './formulas.json' with { type: 'json' };
import outlets from './outlets.json' with { type: 'json' };
import people from './people.json' with { type: 'json' };

// Both files are read and checked with their lines whenever the record is built.
export const NAMES = createNames(people, outlets, formulas);
