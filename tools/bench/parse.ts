/** How long parsing takes, and that it grows with the length and no faster: `node tools/bench/parse.ts`. */
import { pathToFileURL } from 'node:url';
import { buildRecordFrom, readRecordFiles } from '../../data/build-record.ts';
import { NAMES } from '../../data/known-names.ts';
import { parseTranscript } from '../../engine/parse/parse-transcript.ts';

export interface ParseRow {
  what: string;
  figure: string;
  reach: string;
}

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];

export function benchParse(): ParseRow[] {
  const files = readRecordFiles();
  const rows: ParseRow[] = [
    {
      what: 'parse and align the five texts, first time',
      figure: `${timeOf(() => buildRecordFrom(files)).toFixed(0)} ms`,
      reach: '≤ 150 ms',
    },
    {
      what: 'the same, warm (median of 7)',
      figure: `${median(7, () => buildRecordFrom(files)).toFixed(0)} ms`,
      reach: '≤ 150 ms',
    },
  ];
  const seeds = [...buildRecordFrom(files).sources.values()];
  for (const shape of ['in lines', 'on one line'] as const) {
    let before: number | null = null;
    for (const size of SIZES) {
      const text = textOf(seeds, size, shape);
      const ms = median(size > 1_000_000 ? 1 : 3, () => parseTranscript(text, NAMES));
      const growth = before === null ? '' : `, × ${(ms / before).toFixed(1)}`;
      rows.push({
        what: `parse ${size / 1000} kB (characters) ${shape}`,
        figure: `${ms.toFixed(ms < 10 ? 1 : 0)} ms${growth}`,
        reach: size === 1_000_000 ? '≤ 1000 ms' : size > 10_000 ? 'about × 10' : '',
      });
      before = ms;
    }
  }
  return rows;
}

/** The record's own texts over and over, with numbers put in so that no two rounds are the same. */
function textOf(seeds: string[], size: number, shape: 'in lines' | 'on one line'): string {
  const parts: string[] = [];
  for (let length = 0, round = 0; length < size; round += 1) {
    const seed = seeds[round % seeds.length]!.replaceAll('。', `${round}。`);
    parts.push(seed);
    length += seed.length;
  }
  const text = parts.join('\n').slice(0, size);
  return shape === 'in lines' ? text : text.replaceAll(/\s*\n\s*/g, ' ');
}

function median(rounds: number, run: () => void): number {
  const times = Array.from({ length: rounds }, () => timeOf(run)).sort((a, b) => a - b);
  return times[rounds >> 1]!;
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.table(benchParse());
