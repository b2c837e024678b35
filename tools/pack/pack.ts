/**
 * Packs in a terminal: made from a folder, and checked. docs/PACKS.md describes both.
 *
 *   npm run pack -- FOLDER OUT                  the same folder gives the same bytes
 *   npm run pack -- FOLDER OUT --sign KEYFILE   signed, in minisign's raw form
 *   npm run pack -- --check FILE                what it holds, or everything that is wrong with it; --json for programs
 *   npm run pack -- --new-key KEYFILE           a key, locked with a pass phrase
 *
 * The pass phrase is asked for, or taken from YUANHUA_PASS_PHRASE. Exit code 2: called wrongly; 1: the pack is not sound, and none was written.
 */
import { createInterface } from 'node:readline/promises';
import { BadCall, runPack } from './run.ts';

async function passPhrase(): Promise<string> {
  const given = process.env['YUANHUA_PASS_PHRASE'];
  if (given !== undefined && given !== '') return given;
  if (!process.stdin.isTTY) throw new BadCall('no pass phrase: set YUANHUA_PASS_PHRASE');
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const phrase = await asking.question('pass phrase: ');
  asking.close();
  return phrase;
}

process.exitCode = await runPack(process.argv.slice(2), {
  say: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`pack: ${line}\n`),
  passPhrase,
});
