/** What `npm run pack` does, whoever calls it: makes, checks, signs. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CheckedPack } from '../../engine/pack/check-pack.ts';
import { type PackFault, tellFault } from '../../engine/pack/fault.ts';
import { writePack } from '../../engine/pack/write-pack.ts';
import { sha256 } from '../../platform/library/read/sha256.ts';
import { fingerprintOf } from '../../platform/pack/fingerprint.ts';
import { KeyRefused, lockKey, makeKey, signerOf, unlockKey } from '../../platform/pack/keys.ts';
import { readPack } from '../../platform/pack/read-pack.ts';
import { writeArchive } from '../../platform/pack/write-archive.ts';
import { FolderFault, readFolder } from './read-folder.ts';

const USAGE = 'usage: pack FOLDER OUT [--sign KEYFILE] | --check FILE [--json] | --new-key KEYFILE';

/** Who asked. */
export interface PackTerminal {
  say: (line: string) => void;
  complain: (line: string) => void;
  /** @throws BadCall where nobody can be asked */
  passPhrase: () => Promise<string>;
}

/** Called wrongly. */
export class BadCall extends Error {
  override name = 'BadCall';
}

/** The exit code: 0 all is well, 1 the pack is not sound, 2 called wrongly. */
export async function runPack(args: readonly string[], terminal: PackTerminal): Promise<number> {
  try {
    return await run(args, terminal);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code = String((error as { code?: unknown }).code);
    const isCall = error instanceof BadCall || code.startsWith('ERR_PARSE_ARGS');
    const isFile = error instanceof FolderFault || error instanceof SyntaxError || code === 'ENOENT';
    if (!isCall && !isFile && !(error instanceof KeyRefused)) throw error;
    terminal.complain(error instanceof KeyRefused ? `the key file: ${error.fault}` : error.message);
    return isCall ? 2 : 1;
  }
}

async function run(args: readonly string[], terminal: PackTerminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sign: { type: 'string' },
      check: { type: 'string' },
      'new-key': { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [folder, out, ...more] = positionals;
  const { sign, check: file, 'new-key': keyFile, json } = values;
  const asked = [file, keyFile, folder].filter((each) => each !== undefined).length;
  if (asked !== 1 || more.length > 0 || (folder !== undefined && out === undefined)) throw new BadCall(USAGE);
  if (file !== undefined) return check(file, json, terminal);
  if (keyFile !== undefined) return newKey(keyFile, terminal);
  return make(folder!, out!, sign, terminal);
}

async function make(folder: string, out: string, keyFile: string | undefined, terminal: PackTerminal): Promise<number> {
  const key =
    keyFile === undefined
      ? null
      : await unlockKey(JSON.parse(readFileSync(keyFile, 'utf8')), await terminal.passPhrase());
  const { head, tables, texts } = await readFolder(folder);
  const sign = key && signerOf(key, `${head.id} revision ${head.revision}`);
  const encoder = new TextEncoder();
  const writing = { encode: (text: string) => encoder.encode(text), sha256, sign };
  const files = await writePack({ ...head, key: key?.publicKey ?? null }, tables, texts, writing);
  const archive = await writeArchive(files, () => undefined);
  const bytes = new Uint8Array(await archive.arrayBuffer());
  // By the same eyes as everybody's: what they would refuse is not written.
  const outcome = await readPack(bytes);
  if (!outcome.ok) return tellFaults(outcome, terminal);
  writeFileSync(out, bytes);
  return tellPack(outcome.pack, terminal);
}

async function check(file: string, isJson: boolean, terminal: PackTerminal): Promise<number> {
  const outcome = await readPack(new Uint8Array(readFileSync(file)));
  if (isJson) {
    const { manifest, signature, characters } = outcome.ok ? outcome.pack : {};
    terminal.say(JSON.stringify(outcome.ok ? { ok: true, manifest, signature, characters } : outcome, null, 2));
    return outcome.ok ? 0 : 1;
  }
  return outcome.ok ? tellPack(outcome.pack, terminal) : tellFaults(outcome, terminal);
}

function tellFaults(
  { faults, total }: { faults: readonly PackFault[]; total: number },
  { complain }: PackTerminal,
): number {
  for (const fault of faults) complain(tellFault(fault));
  if (total > faults.length) complain(`and ${total - faults.length} more`);
  return 1;
}

async function tellPack({ manifest, signature, characters }: CheckedPack, { say }: PackTerminal): Promise<number> {
  const { id, revision, title, makers, licence, languages, texts } = manifest;
  const years = new Set(texts.map(({ date }) => date?.slice(0, 4) ?? 'without a day'));
  const events = new Set(texts.map(({ event }) => event)).size;
  say(`${title} (${id}, revision ${revision})`);
  say(`by ${makers.map(({ name }) => name).join(', ')}; ${licence}; ${languages.join(', ')}`);
  say(`texts: ${texts.length}, events: ${events}, characters: ${characters}, years: ${[...years].join(' ')}`);
  say(signature === null ? 'not signed' : `signed by ${(await fingerprintOf(signature.key)).join(' ')}`);
  return 0;
}

async function newKey(file: string, { say, passPhrase }: PackTerminal): Promise<number> {
  // A key that is lost cannot be made again.
  if (existsSync(file)) throw new BadCall(`${file} is there already`);
  const key = await makeKey();
  writeFileSync(file, `${JSON.stringify(await lockKey(key, await passPhrase()), null, 2)}\n`, { mode: 0o600 });
  say(`${key.publicKey}\n${(await fingerprintOf(key.publicKey)).join(' ')}`);
  return 0;
}
