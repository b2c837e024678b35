/**
 * The record, read from the files of this folder: published texts, and what is known of them.
 *
 * Throws a DataError that names file and line when they do not agree.
 */
import { createHash } from 'node:crypto';
import { alignTranscripts } from '../engine/collate/align-transcripts.ts';
import { completeFacts } from '../engine/parse/complete-facts.ts';
import { findCoverageFaults } from '../engine/parse/coverage.ts';
import { parseTranscript } from '../engine/parse/parse-transcript.ts';
import { createNames, type KnownNames } from '../engine/text/names.ts';
import type { Parsed } from '../engine/parse/parse-transcript.ts';
import type { Alignment, OfficialRecord, Transcript } from '../engine/record/record.ts';
import { readEmendations } from './emendations.ts';
import type { Emendations } from './emendations.ts';
import { checkLedger, keepIds, readLedger } from './ids.ts';
import type { Ledger } from './ids.ts';
import { readOutlets } from './outlets.ts';
import { readPeople, readTitles } from './people.ts';
import { DataError, lineOf, readBytes, readEntries, readText } from './read-data.ts';
import type { Entry } from './read-data.ts';

const PACK = 'pack.json';
const FORMS = ['full', 'partial', 'digest'] as const;
const TRANSCRIPT_ID = /^(?<event>\d{4}-\d{2}-\d{2}(?:-[a-z])?)\.[a-z0-9]+$/;

export interface RecordFiles {
  'pack.json': string;
  'outlets.json': string;
  'emendations.json': string;
  'ids.json': string;
  'people.json': string;
  'titles.json': string;
  /** Source text and SHA-256 of its bytes. */
  source: (file: string) => { text: string; sha256: string };
}

/** The record with all that its commands and tests want to know of how it came about. */
export interface BuiltRecord {
  record: OfficialRecord;
  sources: Map<string, string>;
  notices: Map<string, Parsed['notices']>;
  kept: Emendations['kept'];
  ledger: Ledger;
}

export function buildRecord(): OfficialRecord {
  return buildRecordFrom(readRecordFiles()).record;
}

export function readRecordFiles(): RecordFiles {
  return {
    'pack.json': readText(PACK),
    'outlets.json': readText('outlets.json'),
    'emendations.json': readText('emendations.json'),
    'ids.json': readText('ids.json'),
    'people.json': readText('people.json'),
    'titles.json': readText('titles.json'),
    source: (file) => {
      const bytes = readBytes(file);
      return { text: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') };
    },
  };
}

export function buildRecordFrom(files: RecordFiles, { checkIds = true } = {}): BuiltRecord {
  const entries = readEntries(PACK, files[PACK], 'id', 'texts');
  const { outlets, nameOutlet } = readOutlets(files['outlets.json']);
  const names = createNames(readPeople(files['people.json']), outlets);
  readTitles(files['titles.json']);
  const ledger = readLedger(files['ids.json']);
  const sources = new Map<string, string>();
  const notices: BuiltRecord['notices'] = new Map();
  const parsed = entries.map((entry) => {
    const { id, text, sha256 } = readSource(entry, files);
    sources.set(id, text);
    const facts = parseTranscript(text, names, {
      id,
      sha256,
      event: entry.text('event'),
      publisher: entry.textOrNull('publisher'),
      form: entry.oneOf('form', FORMS),
      covers: entry.text('covers'),
      address: entry.textOrNull('address'),
      nameOutlet: nameOutlet(id),
    });
    notices.set(id, facts.notices);
    const [fault] = findCoverageFaults(text, facts.transcript);
    if (fault)
      throw new DataError(fileOf(id), lineOf(text, fault.range[0]), `the parse leaves this place ${fault.kind}`);
    return keepIds(facts.transcript, ledger);
  });
  refuseDoubles(parsed, entries);
  const alignment = alignAll(parsed, names);
  const transcripts = parsed.map((transcript) => completeFrom(transcript, parsed, alignment));
  for (const [index, transcript] of transcripts.entries()) checkDate(transcript, entries[index]!);
  if (checkIds) checkLedger(transcripts, ledger, files['ids.json']);
  const { emendations, kept } = readEmendations(files['emendations.json'], sources);
  return {
    record: { transcripts, emendations, alignment, redirects: ledger.redirects },
    sources,
    notices,
    kept,
    ledger,
  };
}

function readSource(entry: Entry, files: RecordFiles): { id: string; text: string; sha256: string } {
  const id = entry.text('id');
  const event = TRANSCRIPT_ID.exec(id)?.groups?.['event'];
  if (event === undefined || event !== entry.text('event'))
    throw entry.wrong(`the id ${id} must begin with its event's`);
  const { text, sha256 } = files.source(fileOf(id));
  if (sha256 !== entry.text('sha256')) throw entry.wrong(`${fileOf(id)} has changed: its SHA-256 is ${sha256}`);
  if (text.includes('\ufffd')) throw new DataError(fileOf(id), lineOf(text, text.indexOf('\ufffd')), 'is not UTF-8');
  return { id, text, sha256 };
}

/** No two texts may look alike to the reader: the same event, and the same paper, or nothing that tells two papers apart. */
function refuseDoubles(transcripts: Transcript[], entries: Entry[]): void {
  const seen = new Map<string, string>();
  for (const [index, { id, event, publisher, sourceLine, pageHead }] of transcripts.entries()) {
    for (const key of [id, JSON.stringify([event, publisher ?? [sourceLine, pageHead]])]) {
      const other = seen.get(key);
      const wrong = key === id ? `the id ${id} is given twice` : `${id} has the event and the publisher of ${other}`;
      if (other !== undefined) throw entries[index]!.wrong(wrong);
      seen.set(key, id);
    }
  }
}

/** An event's id is its date, and the texts must prove it. */
function checkDate({ id, event, date, dateEvidence }: Transcript, entry: Entry): void {
  if (date === null) return;
  if (event.slice(0, 10) !== date)
    throw entry.wrong(`${id} tells of ${date}, not of ${event} (${dateEvidence.join(';')})`);
}

export function alignAll(transcripts: Transcript[], names: KnownNames): Alignment[] {
  return transcripts.flatMap((a, index) =>
    transcripts
      .slice(index + 1)
      .filter(({ event }) => event === a.event)
      .map((b) => alignTranscripts(a, b, names)),
  );
}

/** What another text of the event proves. */
export function completeFrom(transcript: Transcript, all: Transcript[], alignments: Alignment[]): Transcript {
  let completed = transcript;
  for (const alignment of alignments) {
    const other = alignment.a === transcript.id ? alignment.b : alignment.b === transcript.id ? alignment.a : null;
    const witness = all.find(({ id }) => id === other);
    if (witness) completed = completeFacts(completed, witness, alignment);
  }
  return completed;
}

function fileOf(id: string): string {
  return `transcripts/${id}.txt`;
}
