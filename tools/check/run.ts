import { spawn } from 'node:child_process';

export interface Run {
  output: string;
  exitCode: number | null;
}

/**
 * Run one command of an npm package, show what it prints as it comes, and keep it.
 *
 * The environment is inherited: npm has put `node_modules/.bin`, with the Node that this project uses, first on PATH.
 * @param quiet keeps the output off the terminal, for output that only a program reads
 */
export function run(command: string, args: string[], { quiet = false } = {}): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: 'true', NO_COLOR: '1', FORCE_COLOR: undefined },
      shell: process.platform === 'win32', // npm's commands are .cmd files there
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (!quiet) process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => process.stderr.write(chunk));
    child.on('error', (error) => {
      console.log(String(error));
      resolve({ output, exitCode: 127 });
    });
    child.on('close', (exitCode) => resolve({ output, exitCode }));
  });
}
