/**
 * The record on the command line.
 *
 *   npm run record                      table of contents
 *   npm run --silent record -- --json   everything, in the shape that the finder reads
 *   npm run record -- --check           hashes, ranges, ids, emendations: what is wrong
 *   npm run record -- --suspects        places that look damaged and that no one has judged
 *   npm run record -- --mint            write new ids into data/ids.json
 */
import { writeFileSync } from 'node:fs';
import { buildRecordFrom, readRecordFiles } from '../data/build-record.ts';
import type { BuiltRecord } from '../data/build-record.ts';
import { mintIds } from '../data/ids.ts';
import { DataError } from '../data/read-data.ts';
import { checkRecord } from './record/check.ts';
import { listContents } from './record/contents.ts';
import { findSuspects } from './record/suspects.ts';

function main(option: string | undefined): number {
  let built: BuiltRecord;
  try {
    built = buildRecordFrom(readRecordFiles(), { checkIds: option !== '--mint' });
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  switch (option) {
    case undefined:
      process.stdout.write(listContents(built.record));
      return 0;
    case '--json':
      process.stdout.write(`${JSON.stringify(built.record, null, 2)}\n`);
      return 0;
    case '--check': {
      const faults = checkRecord(built);
      const { transcripts, emendations } = built.record;
      const summary = `${transcripts.length} transcripts, ${emendations.length} emendations: ${faults.length === 0 ? 'nothing wrong' : `${faults.length} wrong`}`;
      process.stdout.write([...faults, summary, ''].join('\n'));
      return faults.length === 0 ? 0 : 1;
    }
    case '--suspects':
      process.stdout.write(
        findSuspects(built)
          .map(({ place, why, text }) => `${place}\t${why}\t${text}\n`)
          .join(''),
      );
      return 0;
    case '--mint': {
      const ledger = mintIds(built.record.transcripts, built.ledger);
      writeFileSync(new URL('../data/ids.json', import.meta.url), `${JSON.stringify(ledger, null, 1)}\n`);
      return 0;
    }
    default:
      process.stderr.write(`unknown option ${option}; one of --json, --check, --suspects, --mint, or none\n`);
      return 2;
  }
}

process.exitCode = main(process.argv[2]);
