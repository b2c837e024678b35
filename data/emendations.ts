/** Places where the print is damaged, checked against the printed texts. Which ones there are was decided by people. */
import type { Emendation } from '../engine/record/record.ts';
import { DataError, readEntries } from './read-data.ts';
import type { Entry } from './read-data.ts';

const FILE = 'emendations.json';
const CONFIDENCE = ['high', 'medium', 'low'] as const;
const MEANING = ['none', 'minor', 'fact', 'reversal'] as const;

export interface Emendations {
  emendations: Emendation[];
  /** Readings that look wrong and are right, or that no one can judge: never to be emended. */
  kept: { transcript: string; text: string; why: string }[];
}

/** @param sources Source texts by transcript id. */
export function readEmendations(text: string, sources: Map<string, string>): Emendations {
  const kept = readEntries(FILE, text, 'text', 'keep').map((entry) => {
    const one = { transcript: entry.text('transcript'), text: entry.text('text'), why: entry.text('why') };
    if (!sourceOf(entry, sources).includes(one.text))
      throw entry.wrong(`“${one.text}” does not stand in ${one.transcript}`);
    return one;
  });
  const ids = new Set<string>();
  const emendations = readEntries(FILE, text, 'id', 'damage').map((entry): Emendation => {
    const id = entry.text('id');
    if (ids.has(id)) throw entry.wrong(`the id ${id} is given twice`);
    ids.add(id);
    const transcript = entry.text('transcript');
    const printed = entry.text('printed');
    const source = sourceOf(entry, sources);
    const at = source.indexOf(printed);
    if (at < 0) throw entry.wrong(`“${printed}” does not stand in ${transcript}`);
    if (source.indexOf(printed, at + 1) >= 0) throw entry.wrong(`“${printed}” stands in ${transcript} more than once`);
    const emended = entry.textOrNull('emended');
    if (emended === printed) throw entry.wrong('the emended reading is the printed one');
    const spared = kept.find(
      (one) => one.transcript === transcript && printed.includes(one.text) && emended?.includes(one.text) === false,
    );
    if (spared) throw entry.wrong(`“${spared.text}” is to be kept: ${spared.why}`);
    return {
      id,
      transcript,
      printed,
      emended,
      range: [at, at + printed.length],
      type: entry.text('type'),
      grounds: entry.text('grounds'),
      confidence: entry.oneOf('confidence', CONFIDENCE),
      changesMeaning: entry.oneOf('changesMeaning', MEANING),
    };
  });
  return { emendations, kept };
}

function sourceOf(entry: Entry, sources: Map<string, string>): string {
  const transcript = entry.text('transcript');
  const source = sources.get(transcript);
  if (source === undefined) throw new DataError(FILE, entry.line, `there is no transcript ${transcript}`);
  return source;
}
