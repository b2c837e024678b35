/**
 * Whether the record answers as before when other texts are held beside it: `node tools/gold/beside.ts FILE [TEXTS]`.
 *
 * FILE has a text a line, `{"id", "date", "text"}`, gzipped or not: texts of other people. Every quote of the gold is asked of the record alone and of the record
 * beside them; wordings, places and edits of the record's matches must be the same. What else differs (a set phrase, the order, what is only similar) is listed.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { buildRecord } from '../../data/build-record.ts';
import { NAMES } from '../../data/known-names.ts';
import { createFinder } from '../../engine/find/finder.ts';
import { dumpIndex } from '../../engine/index/index-dump.ts';
import { createMemoryStore } from '../../engine/index/memory-store.ts';
import { openSegmentStore } from '../../engine/index/segments/segment-store.ts';
import { addTexts } from '../../engine/index/segments/write-index.ts';
import type { SourcedAnswer, SourcedMatch } from '../../engine/record/answer.ts';
import { withSharedRarity } from '../../engine/source/shared-rarity.ts';
import { mergeAnswers } from '../../engine/source/merge.ts';
import { aTranscript, aTurn } from '../../test/support/a-record.ts';
import { keptTexts, MemoryStorage } from '../../test/support/library/memory-storage.ts';

const [file, count = '1000', share = '1'] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: beside FILE [TEXTS [EVERY]]');

function goldQueries(): string[] {
  const parsed = ['quotes.json', 'negatives.json'].flatMap(
    (name) => JSON.parse(readFileSync(`test/gold/${name}`, 'utf8')) as { query: string }[],
  );
  const lines = ['hand.jsonl', 'hand-negatives.jsonl'].flatMap((name) =>
    readFileSync(`test/gold/${name}`, 'utf8').split('\n').filter(Boolean),
  );
  return [...parsed, ...lines.map((line) => JSON.parse(line) as { query: string })].map(({ query }) => query);
}

const bytes = readFileSync(file);
const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
const foreign = lines.slice(0, Number(count)).flatMap((line) => {
  const { id, date, text } = JSON.parse(line) as { id: string; date: string; text: string };
  const paragraphs = text.split('\n').filter((each) => each.trim() !== '');
  const turns = [aTurn({ transcript: id, paragraphs, voice: 'narration', speaker: null })];
  const transcript = aTranscript({ id, event: `${date}-${id}`, date, speaker: null, office: null, turns });
  return keptTexts({ transcripts: [transcript], emendations: [], alignment: [] });
});

const clock = (): number => performance.now();
const record = buildRecord();
const bundled = createMemoryStore(record, dumpIndex(record));
const storage = new MemoryStorage();
await addTexts(storage, foreign, 'foreign');
const library = await openSegmentStore(storage);
await library.load(Infinity);
const alone = createFinder(bundled, clock, NAMES);
const beside = createFinder(
  withSharedRarity(bundled, async (text) => [await library.rarity(text)]),
  clock,
  NAMES,
);
const others = createFinder(
  withSharedRarity(library, async (text) => [await bundled.rarity(text)]),
  clock,
  NAMES,
);
const states = ['bundled', 'library'].map((id) => ({ id, state: 'answered' as const, reason: null }));

async function askBoth(query: string): Promise<SourcedAnswer> {
  const [own, more] = await Promise.all([beside.lookUp(query), others.lookUp(query)]);
  const parts = [
    { id: 'bundled', value: own },
    { id: 'library', value: more },
  ];
  return mergeAnswers(parts, states);
}

/** What must not change of a match. */
function tellMatch({ event, wording, readings }: SourcedMatch): string {
  const own = readings.filter(({ source }) => source === 'bundled');
  return JSON.stringify([event, wording, own.map(({ paragraph, ranges, edits }) => [paragraph, ranges, edits])]);
}

const isFound = ({ wording }: { wording: string }): boolean => !['similar', 'none', 'unchecked'].includes(wording);
const differences = { found: [] as string[], similar: [] as string[], formula: [] as string[], first: [] as string[] };
const queries = goldQueries().filter((_, at) => at % Number(share) === 0);
for (const query of queries) {
  const value = await alone.lookUp(query);
  const before = mergeAnswers([{ id: 'bundled', value }], states.slice(0, 1));
  const after = await askBoth(query);
  const own = after.matches.filter(({ readings }) => readings.some(({ source }) => source === 'bundled'));
  const [was, is] = [before.matches, own].map((matches) =>
    matches.filter(isFound).map(tellMatch).toSorted().join('\n'),
  );
  const shown = query.slice(0, 60);
  const told = ({ matches }: SourcedAnswer) =>
    matches.map(({ source, wording, event }) => `${source} ${event} ${wording}`).join(', ') || 'nothing';
  if (was !== is) differences.found.push(`${shown}\n    was ${told(before)}\n    is  ${told(after)}`);
  else if (before.wording !== after.wording) {
    differences.similar.push(`${shown}\n    was ${before.wording}\n    is  ${told(after)}`);
  } else if (before.matches.some(({ formula }) => formula) !== after.matches.some(({ formula }) => formula)) {
    differences.formula.push(`${shown}: ${told(after)}`);
  } else if (after.matches[0] !== undefined && after.matches[0].source !== 'bundled') {
    differences.first.push(`${shown}: ${told(after)}`);
  }
}
console.log(`${queries.length} quotes, ${foreign.length} texts beside the record`);
console.log(`found otherwise in the record: ${differences.found.length}`);
console.log(`another wording of the whole: ${differences.similar.length}`);
console.log(`set phrases: ${differences.formula.length}`);
console.log(`led by a text beside it: ${differences.first.length}`);
for (const [kind, all] of Object.entries(differences)) for (const each of all) console.log(`${kind}: ${each}`);
if (differences.found.length > 0) process.exitCode = 1;
