/**
 * Look a quote up from a terminal or a script.
 *
 *   npm run lookup -- QUOTE                     readable, in colour on a terminal
 *   npm run lookup -- --json QUOTE              one answer as JSON
 *   npm run --silent lookup -- --jsonl < FILE   {id, query, page?} a line in, one answer a line out
 *
 * `--add FILE`, before the quote, any number of times: a text that is asked beside the record as the reader's own, in this run alone.
 * `--archive URL`: an archive is asked in place of the record (docs/ARCHIVE.md), with the token of ARCHIVE_TOKEN or of `--token-file FILE`.
 *
 * Exit code 2: called wrongly, or a line is no JSON of that form; {id, error: {line, message}} stands in its place. 1: the archive did not answer.
 */
import { readFileSync } from 'node:fs';
import { runLookup } from './lookup/command.ts';

// A reader that has seen enough closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await runLookup(process.argv.slice(2), {
  read: () => readFileSync(0, 'utf8'),
  write: (text) => void process.stdout.write(text),
  complain: (line) => void process.stderr.write(`lookup: ${line}\n`),
});
