import { spawn, spawnSync } from 'node:child_process';

export interface VirtualDisplay {
  /** As programs want it in DISPLAY: `:99`. */
  name: string;
  /** A real click at a point of the screen. */
  click(x: number, y: number): void;
  /** A real right click at a point of the screen, then keys. */
  rightClick(x: number, y: number): void;
  press(...keys: string[]): void;
  /** How many windows are seen on the screen: a menu is one. */
  windows(): number;
  close(): void;
}

/** A screen in memory, on a display number that is free. */
export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const name = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended at once')));
    server.stdout.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
  });
  const xdotool = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync('xdotool', words, {
      env: { ...process.env, DISPLAY: name },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`xdotool ${words.join(' ')}: ${stderr}`);
    return stdout;
  };
  return {
    name,
    click: (x, y) => void xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '1'),
    rightClick: (x, y) => void xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '3'),
    press: (...keys) => void xdotool('key', ...keys),
    windows: () => xdotool('search', '--onlyvisible', '--name', '.*').split('\n').filter(Boolean).length,
    close: () => server.kill(),
  };
}
