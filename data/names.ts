/** What is known of people and of titles, for the places where the browser or Node starts us. Made once; never changed. */
import { createEnglish } from '../engine/text/english.ts';
import outlets from './outlets.json' with { type: 'json' };
import people from './people.json' with { type: 'json' };
import titles from './titles.json' with { type: 'json' };

// The files are read and checked with their lines whenever the record is built.
export const ENGLISH = createEnglish(people, titles, outlets);
