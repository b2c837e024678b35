import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { resolve } from 'node:path';

export interface CommandRun {
  output: string;
  exitCode: number | null;
}

interface Options {
  /** Keeps the output off the terminal, for output that only a program reads. */
  quiet?: boolean;
  /** Gets what is to be shown, as it comes. */
  say?: (text: string) => void;
  /** Run only while the processors have nothing else to do. */
  patient?: boolean;
}

/** Where Node keeps what it has compiled: a command of ours then starts in two thirds of the processor time, and tests start dozens. */
const COMPILED = resolve('node_modules/.cache/node-compile');

const QUIET = { CI: 'true', NO_COLOR: '1', FORCE_COLOR: undefined };
/** Playwright then reads tests in its own thread: to list them all takes 2.4 s of the processor, and 9.1 s by a loader in a thread of its own. */
const PLAIN_LOADER = { PW_DISABLE_TS_ESM: '1' };

/**
 * Run one command of an npm package, and keep what it prints.
 *
 * The environment is inherited: npm has put `node_modules/.bin`, with the Node that this project uses, first on PATH.
 */
export function run(
  command: string,
  args: string[],
  { quiet = false, say = (text) => process.stdout.write(text), patient = false }: Options = {},
): Promise<CommandRun> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...QUIET, NODE_COMPILE_CACHE: COMPILED, ...PLAIN_LOADER },
      shell: process.platform === 'win32', // npm's commands are .cmd files there
    });
    if (patient && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (!quiet) say(chunk.toString());
    });
    child.stderr.on('data', (chunk: Buffer) => say(chunk.toString()));
    child.on('error', (error) => {
      say(`${String(error)}\n`);
      done({ output, exitCode: 127 });
    });
    child.on('close', (exitCode) => done({ output, exitCode }));
  });
}
