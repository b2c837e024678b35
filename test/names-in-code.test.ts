/** Who speaks in a record, for whom and for which paper, is data: no name of the data stands in code, not in a comment either. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readOutlets } from '../data/outlets.ts';
import { readPeople } from '../data/people.ts';
import { readText } from '../data/read-data.ts';

const ROOMS = ['engine', 'components', 'platform', 'entrypoints'];
/** How regions write the same name is a table built from sources: it names whoever is written in two ways. */
const TABLE = join('engine', 'text', 'vocabulary.ts');

const people = readPeople(readText('people.json'));
const { outlets } = readOutlets(readText('outlets.json'));

/** Titles alone (部长, 外长) are words of the language; with what they are a title of, they are somebody's. */
const titles = new Set(people.flatMap((person) => person.titles ?? []));
const persons = [
  ...people.flatMap(({ name, hans, hant, address = [], byOffice = [], bodies = [], phrases = [] }) =>
    [name, ...hans, ...hant, ...address, ...byOffice, ...bodies, ...phrases].filter((form) => !titles.has(form)),
  ),
  ...people.flatMap(({ offices }) => offices.flatMap(({ names, english }) => [...names, english])),
  ...people.flatMap(({ english, family }) => [english, family]),
];
const papers = outlets.flatMap(({ name, aliases }) => [name, ...aliases]);

/** Of agencies that languages have a word of their own for, the locale files hold it; this file knows which. */
const WITH_WORDS = join('engine', 'record', 'edition-name.ts');

function isIn(code: string, name: string): boolean {
  if (!code.includes(name)) return false;
  if (/\p{Script=Han}/u.test(name)) return true;
  return new RegExp(`(?<![\\w-])${name.replaceAll('.', '\\.')}(?![\\w-])`, 'u').test(code);
}

/** Of one folder, whatever a browser or Node reads as code. */
function codeOf(room: string): string[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:tsx?|html|css)$/u.test(path))
    .map((path) => join(room, path));
}

/** `file:line: name`, for each name that stands in a file. */
function standing(names: readonly string[], files: readonly string[]): string[] {
  const each = [...new Set(names)];
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => each.filter((name) => isIn(line, name)).map((name) => `${file}:${at + 1}: ${name}`)),
  );
}

it.each(ROOMS)('no name of a person, an office or a ministry stands in %s', (room) => {
  const files = codeOf(room).filter((file) => file !== TABLE);
  expect(files.length).toBeGreaterThan(10);
  expect(standing(persons, files)).toEqual([]);
});

it('no name of an outlet stands in the engine', () => {
  expect(
    standing(
      papers,
      codeOf('engine').filter((file) => file !== TABLE && file !== WITH_WORDS),
    ),
  ).toEqual([]);
});

it('sees a name where one stands', () => {
  expect(standing(persons, [TABLE])).not.toEqual([]);
  expect(standing(papers, [WITH_WORDS])).not.toEqual([]);
  const [person] = people;
  expect(isIn(`the words of ${person!.english}, and`, person!.english)).toBe(true);
  expect(isIn('MAXIMUM', 'MA')).toBe(false);
});
