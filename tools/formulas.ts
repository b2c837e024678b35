/**
 * Makes data/formulas.json: what stands in the record and in several independent texts of others besides, so that sharing it says nothing of
 * where a text comes from. Run by hand on articles that the record does not hold: `npm run formulas -- ARTICLES.jsonl`, then look it through.
 *
 * Two kinds: clauses of the record that stand in three texts or more, and forms, in which `#` stands for a number and `@` for a name:
 * 今年是@@建交#周年. No sentence of the articles is taken over: only what the record has as well.
 */
import { writeFileSync } from 'node:fs';
import { NAMES } from '../data/known-names.ts';
import { buildRecord } from '../data/build-record.ts';
import { foldText } from '../engine/text/fold.ts';
import { maskedForm } from '../engine/text/masked-form.ts';
import { readArticles } from './evaluate/foreign.ts';

/** So many texts that know nothing of each other. */
const INDEPENDENT = 3;
/** Shorter stretches are words. */
const SHORTEST = 5;
const FEWEST_HAN = 4;
/** A form needs so many characters beside its numbers and names. */
const SHORTEST_FORM = 3;

const path = process.argv[2];
if (path === undefined) {
  process.stderr.write('formulas: name a file of JSON lines {id, title, text}\n');
  process.exit(2);
}

const fold = (text: string): string => foldText(text).text;
const clausesOf = (text: string): string[] =>
  text
    .split(/[，。；：！？!?,;:\n…—“”「」『』（）()]+/u)
    .map(fold)
    .filter((clause) => clause.length >= SHORTEST);

// The same report is printed in several articles: texts of one title are one.
const articles = [...new Map(readArticles(path).map((article) => [article.title, article])).values()];
const others = articles.map(({ text }) => fold(text));
const record = buildRecord();
const events = Map.groupBy(record.transcripts, ({ event }) => event);
const own = [...events.values()].map((transcripts) =>
  transcripts.flatMap(({ turns }) => turns.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))),
);

/** In how many of the articles each five characters of the record stand. */
const grams = new Map<string, Set<number>>();
for (const text of own.flat().map(fold))
  for (let at = 0; at + SHORTEST <= text.length; at += 1) grams.set(text.slice(at, at + SHORTEST), new Set());
for (const [article, text] of others.entries())
  for (let at = 0; at + SHORTEST <= text.length; at += 1) grams.get(text.slice(at, at + SHORTEST))?.add(article);

const stretches = new Map<string, number>();
for (const paragraph of own.flat()) {
  const text = fold(paragraph);
  for (let start = 0; start + SHORTEST <= text.length; start += 1) {
    let shared = grams.get(text.slice(start, start + SHORTEST))!;
    if (shared.size < INDEPENDENT) continue;
    let end = start + SHORTEST;
    for (; end < text.length; end += 1) {
      const next = grams.get(text.slice(end - SHORTEST + 1, end + 1))!;
      const both = new Set(
        [...shared].filter((article) => next.has(article) && others[article]!.includes(text.slice(start, end + 1))),
      );
      if (both.size < INDEPENDENT) break;
      shared = both;
    }
    stretches.set(text.slice(start, end), shared.size);
  }
}
// What lies within a longer one is told by it.
const longest = [...stretches.keys()].sort((a, b) => b.length - a.length);
const literal: Record<string, number> = {};
const taken: string[] = [];
for (const stretch of longest) {
  // A number and a measure are no phrase.
  if (/^[\da-z]/u.test(stretch) || stretch.replaceAll(/[^\p{Script=Han}]/gu, '').length < FEWEST_HAN) continue;
  if (taken.some((other) => other.includes(stretch))) continue;
  taken.push(stretch);
}
for (const stretch of taken.sort()) literal[stretch] = stretches.get(stretch)!;

const forms = new Map<string, Set<number>>();
for (const clause of own.flat().flatMap(clausesOf)) {
  const form = maskedForm(clause, NAMES);
  if (form !== clause && form.replaceAll(/[#@]/gu, '').length >= SHORTEST_FORM) forms.set(form, new Set());
}
for (const [article, { text }] of articles.entries())
  for (const clause of clausesOf(text)) forms.get(maskedForm(clause, NAMES))?.add(article);
const common = [...forms].filter(([, where]) => where.size >= INDEPENDENT).sort(([a], [b]) => (a < b ? -1 : 1));

writeFileSync(
  new URL('../data/formulas.json', import.meta.url),
  `${JSON.stringify({ clauses: literal, forms: Object.fromEntries(common.map(([form, where]) => [form, where.size])) }, null, 1)}\n`,
);
process.stdout.write(`${taken.length} clauses, ${common.length} forms\n`);
