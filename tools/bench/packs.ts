/**
 * What the check of a large pack costs in a terminal: `node tools/bench/packs.ts --file FILE`, a text a line as for tools/bench/library.ts.
 *
 * Without a file, texts that never were are taken.
 */
import { parseArgs } from 'node:util';
import { LEAST_OF_HASH } from '../../engine/library/library-id.ts';
import type { PackRecord } from '../../engine/pack/shapes.ts';
import { sha256 } from '../../platform/library/read/sha256.ts';
import { readPack } from '../../platform/pack/read-pack.ts';
import { aText, aPack, encode } from '../../test/support/pack/a-pack.ts';
import type { TextToPack } from '../../engine/pack/write-pack.ts';
import { randomFrom } from '../fuzz.ts';
import { type FigureRow, table } from './figures.ts';
import { type BenchText, benchTexts } from './library-texts.ts';

const TEXTS = 1000;
const MOST_SECONDS = 10;

/** A pack of a thousand texts, or so many. */
export async function benchPack(file: string | null, count = TEXTS): Promise<Uint8Array<ArrayBuffer>> {
  const texts: TextToPack[] = [];
  for (const text of benchTexts(count, file, randomFrom(1))) texts.push(await packed(text));
  return aPack({ head: { id: 'bench' }, texts });
}

export async function benchPacks(file: string | null): Promise<FigureRow[]> {
  const bytes = await benchPack(file);
  const begun = performance.now();
  const outcome = await readPack(bytes);
  const seconds = (performance.now() - begun) / 1000;
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults.slice(0, 3)));
  const millions = (outcome.pack.characters / 1e6).toFixed(1);
  return [
    {
      what: `check of a pack of ${TEXTS} texts, ${millions} million characters, ${(bytes.length / 1e6).toFixed(1)} MB`,
      figure: `${seconds.toFixed(1)} s`,
      reach: `≤ ${MOST_SECONDS} s`,
      holds: seconds <= MOST_SECONDS,
    },
  ];
}

/** Each line of it a narration: as many places as a record of speech has. */
async function packed({ date, text }: BenchText): Promise<TextToPack> {
  const id = `${date}.${(await sha256(encode(text))).slice(0, LEAST_OF_HASH)}`;
  let at = 0;
  const paragraphs = text.split('\n').flatMap((line, index): PackRecord['turns'][number]['paragraphs'] => {
    const start = at;
    at += line.length + 1;
    return line === '' ? [] : [{ id: `n1.${index + 1}`, ranges: [[start, start + line.length]] }];
  });
  const turn = { speaker: null, outlet: null, label: null, labelRanges: [], reported: false, quoted: [] };
  const record: PackRecord = {
    id,
    read: { name: id, format: 'txt', encoding: 'utf-8', turns: null, times: [], notices: [] },
    corrections: [],
    turns: [{ ...turn, id: 'n1', voice: 'narration', part: 'body', paragraphs }],
    furniture: [],
    emendations: [],
  };
  return aText({ id, date, event: date, source: text, record });
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { file: { type: 'string' } } });
  console.log(table(await benchPacks(values.file ?? null)));
}
