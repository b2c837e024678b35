/** People and the English of titles, read and checked: whatever is wrong is told with its line. */
import type { InEnglish, Office, Person, Translation } from '../engine/text/person.ts';
import { readEntries } from './read-data.ts';
import type { Entry } from './read-data.ts';

const PEOPLE = 'people.json';
const TITLES = 'titles.json';
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const HAN = /^[\p{Script=Han}·・]+$/u;

export function readPeople(text: string): Person[] {
  const seen = new Map<string, string>();
  return readEntries(PEOPLE, text, 'name').map((entry): Person => {
    const name = entry.text('name');
    const [hans, hant] = [forms(entry, 'hans'), forms(entry, 'hant')];
    const address = han(entry, 'address');
    if (!hans.includes(name)) throw entry.wrong(`“hans” must hold “${name}”`);
    for (const form of new Set([...hans, ...hant, ...address])) {
      const other = seen.get(form);
      if (other !== undefined) throw entry.wrong(`“${form}” is a name of ${other} already`);
      seen.set(form, name);
    }
    const [english, family] = [entry.text('english'), entry.text('family')];
    if (!english.startsWith(family) && !english.endsWith(family))
      throw entry.wrong(`“${english}” neither begins nor ends with “${family}”`);
    const answers = entry.flag('answers');
    const [titles, byOffice, bodies] = [han(entry, 'titles'), han(entry, 'byOffice'), han(entry, 'bodies')];
    if (!answers && titles.length + byOffice.length + bodies.length > 0)
      throw entry.wrong('“titles”, “byOffice” and “bodies” are for those who answer');
    const inEnglish = inEnglishOf(entry);
    if (!answers && inEnglish !== undefined) throw entry.wrong('“inEnglish” is for those who answer');
    const phrases = han(entry, 'phrases');
    for (const phrase of phrases)
      if (!hans.some((form) => phrase.includes(form))) throw entry.wrong(`“${phrase}” does not hold the name`);
    return {
      name,
      hans,
      hant,
      english,
      family,
      answers,
      offices: officesOf(entry),
      address,
      titles,
      byOffice,
      bodies,
      inEnglish,
      phrases,
    };
  });
}

const IN_ENGLISH = ['of', 'byOffice', 'inShort', 'titles', 'bodies'] as const;

function inEnglishOf(entry: Entry): InEnglish | undefined {
  const lists = entry.textLists('inEnglish');
  if (lists.size === 0) return undefined;
  const strange = [...lists.keys()].find((field) => !IN_ENGLISH.some((known) => known === field));
  if (strange !== undefined) throw entry.wrong(`“${strange}” in “inEnglish” is no field`);
  return Object.fromEntries(IN_ENGLISH.flatMap((field) => (lists.has(field) ? [[field, lists.get(field)]] : [])));
}

/** Names of at least two characters: one character alone is found everywhere. */
function forms(entry: Entry, field: 'hans' | 'hant'): string[] {
  const own = han(entry, field);
  if (own.length === 0) throw entry.wrong(`“${field}” must hold a name`);
  const short = own.find((form) => form.length < 2);
  if (short !== undefined) throw entry.wrong(`“${short}” is too short for a name`);
  return own;
}

function han(entry: Entry, field: string): string[] {
  const own = entry.texts(field);
  const strange = own.find((form) => !HAN.test(form));
  if (strange !== undefined) throw entry.wrong(`“${strange}” in “${field}” must be Chinese characters`);
  return own;
}

function officesOf(entry: Entry): Office[] {
  return entry.entries('offices').map((office) => {
    const [names, from, to] = [
      han(office, 'names'),
      day(office, 'from'),
      office.textOrNull('to') === null ? null : day(office, 'to'),
    ];
    if (names.length === 0) throw office.wrong('an office must have a name');
    if (to !== null && to < from) throw office.wrong(`the office of ${names[0]} ends before it begins`);
    const hant = han(office, 'hant');
    if (hant.length > 0 && hant.length !== names.length) throw office.wrong('“hant” must hold a form of every name');
    const [english, title] = [office.text('english'), office.textOrNull('title') ?? undefined];
    return { names, hant, from, to, english, title };
  });
}

function day(entry: Entry, field: string): string {
  const value = entry.text(field);
  if (!DAY.test(value)) throw entry.wrong(`“${field}” must be a day, YYYY-MM-DD`);
  return value;
}

export function readTitles(text: string): Translation[] {
  return readTranslations(TITLES, text);
}

/** @param file where they stand, for what is told of a wrong one */
export function readTranslations(file: string, text: string): Translation[] {
  const seen = new Set<string>();
  return readEntries(file, text, 'chinese').map((entry) => {
    const chinese = entry.text('chinese');
    if (seen.has(chinese)) throw entry.wrong(`“${chinese}” is translated twice`);
    seen.add(chinese);
    const english = entry.text('english');
    const [short, hant] = [entry.textsByName('short'), entry.textOrNull('hant')];
    return {
      chinese,
      english,
      ...(Object.keys(short).length > 0 && { short }),
      ...(hant !== null && { hant }),
    };
  });
}
