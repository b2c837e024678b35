/** Finds installed browsers, and installs missing ones where that is possible without asking. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Each environment variable names an executable and goes before anything found. */
export function findChromium(): string | null {
  return fromEnvironment('CHROMIUM') ?? onPath('chromium', 'chromium-browser') ?? firstThere(CHROMIUM_ELSEWHERE);
}

export function findFirefox(): string | null {
  return fromEnvironment('FIREFOX') ?? onPath('firefox-esr', 'firefox') ?? firstThere(FIREFOX_ELSEWHERE);
}

/** Chrome or Edge, in which extensions are loaded over the debugging pipe alone. */
export function findChrome(): string | null {
  return (
    fromEnvironment('CHROME') ??
    onPath('google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable') ??
    firstThere(CHROME_ELSEWHERE)
  );
}

export function hasProgram(name: string): boolean {
  return onPath(name) !== null;
}

const CHROMIUM_ELSEWHERE = [
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Chromium\Application\chrome.exe`,
];
const FIREFOX_ELSEWHERE = [
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
];
const CHROME_ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

function fromEnvironment(name: string): string | null {
  const path = process.env[name];
  if (!path) return null;
  if (!existsSync(path)) throw new Error(`${name}=${path}: there is no such file`);
  return path;
}

function firstThere(paths: string[]): string | null {
  return paths.find((path) => existsSync(path)) ?? null;
}

function onPath(...names: string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
      if (isExecutable(path)) return path;
    }
  }
  return null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not to be run: the same to us
  }
}

/** Fonts are no program. `fc-list` knows them all where it is there; a bare machine has the fonts' folder alone. */
export function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (listed.status === 0) return listed.stdout.trim() !== '';
  return FONT_FOLDERS.some(
    (folder) =>
      existsSync(folder) &&
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((it) => CHINESE_FONT_FILE.test(it)),
  );
}

const FONT_FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts'];
const CHINESE_FONT_FILE = /cjk|wqy|source-?han|droidsansfallback/i;

/** Why packages could not be installed, in words for the terminal; null when they were. */
export function installWithApt(packages: string[]): string | null {
  if (process.platform !== 'linux' || !hasProgram('apt-get')) return 'there is no apt-get on this machine';
  const root = process.getuid?.() === 0;
  if (!root && spawnSync('sudo', ['-n', 'true']).status !== 0) {
    return 'this user may not install packages without a password';
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const asRoot = root ? [] : ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive'];
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [command = '', ...rest] = [...asRoot, 'apt-get', '-qq', ...words];
    console.log(`$ ${[...asRoot, 'apt-get', ...words].join(' ')}`);
    // Hundreds of lines, of interest only when it goes wrong.
    const { status, stdout, stderr } = spawnSync(command, rest, { env, encoding: 'utf8', maxBuffer: 1e8 });
    if (status !== 0)
      return `apt-get ${words[0]} failed:\n${`${stdout}\n${stderr}`.trim().split('\n').slice(-10).join('\n')}`;
  }
  return null;
}
