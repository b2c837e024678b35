/**
 * JSON that holds who said what: lists of `{speaker, text}`, alone or below facts that go for all of them, one object a line, the record's
 * own transcripts, and what programs that write speech down give, with times.
 */
import type { FactName, StatedFact } from '../../../../engine/library/read-text.ts';
import { bodyOf, notice, type ReadBody } from '../body.ts';
import type { Cue } from '../captions/cue.ts';
import { captionsBody } from '../captions/read-captions.ts';
import { ReadProblem } from '../read-problem.ts';
import { parseChecked } from './check-json.ts';
import { type ListedItem, textsOf } from './group-texts.ts';
import { ItemReader } from './item-reader.ts';
import { isObject, type ParsedObject } from './parsed-object.ts';
import { transcriptBody } from './read-transcript.ts';
import { paragraphsOf } from './write-items.ts';

const LISTS = [
  'turns',
  'items',
  'segments',
  'transcript',
  'utterances',
  'paragraphs',
  'entries',
  'texts',
  'data',
  'results',
];
/** The first line of a file of one object a line is not longer. */
const HEAD = 100_000;
/** Keys by which careless programs change what all objects have in common. */
const NOT_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** @throws ReadProblem */
export function readJson(text: string, today: string, isLines: boolean): ReadBody[] {
  const value = isLines ? linesOf(text) : parseChecked(text);
  const ignored = countIgnored(value);
  const reader = new ItemReader(today);
  const bodies = bodiesOf(value, reader);
  reader.finish();
  const notices = [...notice('ignored-keys', ignored), ...notice('replaced-surrogates', reader.replaced)];
  return bodies.map((body) => ({ ...body, notices: [...body.notices, ...notices] }));
}

/** One value a line: a line that is none is named, as if it stood in one list. */
function linesOf(text: string): unknown[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [parseChecked(line)];
    } catch (error) {
      if (!(error instanceof ReadProblem)) throw error;
      const where = { unit: 'line', at: at + 1, column: error.where?.column ?? null } as const;
      throw new ReadProblem(error.code, { where, limit: error.limit }, { cause: error });
    }
  });
}

function countIgnored(root: unknown): number {
  let count = 0;
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (Array.isArray(next)) for (const each of next as unknown[]) waiting.push(each);
    else if (isObject(next))
      for (const [key, value] of Object.entries(next)) {
        if (NOT_KEYS.has(key)) count += 1;
        else if (typeof value === 'object') waiting.push(value);
      }
  }
  return count;
}

function bodiesOf(value: unknown, reader: ItemReader): ReadBody[] {
  if (Array.isArray(value)) return listBodies(value as unknown[], [], reader);
  if (!isObject(value)) throw unknownShape();
  const transcripts = ownValue(value, 'transcripts');
  if (Array.isArray(transcripts))
    return (transcripts as unknown[]).map((each, at) => {
      if (!isTranscript(each)) throw new ReadProblem('bad-item', atItem(at + 1, typeof each));
      return { ...transcriptBody(each, reader), part: transcripts.length === 1 ? null : reader.string(each, 'id') };
    });
  if (isTranscript(value)) return [transcriptBody(value, reader)];
  const list = LISTS.map((key) => ownValue(value, key)).find((each) => Array.isArray(each));
  if (Array.isArray(list)) return listBodies(list as unknown[], reader.facts(value), reader);
  const text = reader.field(value, 'text');
  if (text === null) throw unknownShape();
  return [bodyOf('json', paragraphsOf(text).join('\n\n'), { stated: reader.facts(value) })];
}

function listBodies(list: readonly unknown[], shared: StatedFact[], reader: ItemReader): ReadBody[] {
  if (list.length === 0) throw new ReadProblem('no-text');
  if (list.every((each) => isTranscript(each)))
    return list.map((each) => ({ ...transcriptBody(each, reader), part: reader.string(each, 'id') }));
  if (list.every((each) => typeof each === 'string')) {
    const paragraphs = list.flatMap((each) => paragraphsOf(reader.sound(each)));
    return [bodyOf('json', paragraphs.join('\n\n'), { stated: shared })];
  }
  const items = list.map((each, at) => reader.item(each, at + 1)).filter((item): item is ListedItem => item !== null);
  reader.finish();
  // What programs write down of a recording is cut like captions.
  if (items.every(({ times }) => times !== null)) return [captionsBody(items.map(cueOf), 'json', shared)];
  return textsOf(withoutShared(items, shared), 'json', shared, 'JSON');
}

function cueOf({ times, speaker, paragraphs }: ListedItem, at: number): Cue {
  return { startMs: times!.startMs, endMs: times!.endMs, speaker, lines: paragraphs, line: at + 1 };
}

/** What is said of all once is not what parts the items. */
function withoutShared(items: readonly ListedItem[], shared: readonly StatedFact[]): ListedItem[] {
  const told = new Map<FactName, string>(shared.map(({ fact, value }) => [fact, value]));
  return items.map((item) => {
    const own = Object.entries(item.facts).filter(([fact, value]) => told.get(fact as FactName) !== value);
    return { ...item, facts: Object.fromEntries(own) };
  });
}

/** As `npm run record -- --json` writes them. */
function isTranscript(value: unknown): value is ParsedObject {
  if (!isObject(value)) return false;
  const turns = ownValue(value, 'turns');
  return (
    Array.isArray(turns) &&
    turns.length > 0 &&
    (turns as unknown[]).every((turn) => isObject(turn) && Array.isArray(ownValue(turn, 'paragraphs')))
  );
}

function ownValue(value: ParsedObject, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function unknownShape(): ReadProblem {
  return new ReadProblem('unknown-shape', { value: 'json' });
}

function atItem(at: number, value: string) {
  return { where: { unit: 'item', at, column: null }, value, items: [at] } as const;
}

/** Whether a file has a value on each line, which as a whole is no JSON. */
export function isJsonLines(text: string, ending: string): boolean {
  if (ending === 'jsonl' || ending === 'ndjson') return true;
  const head = text.slice(0, HEAD).trimStart();
  const end = head.indexOf('\n');
  return (
    end > 0 &&
    head.startsWith('{') &&
    head.slice(0, end).trimEnd().endsWith('}') &&
    head.slice(end).trimStart().startsWith('{')
  );
}
