/**
 * A small client of Marionette, the protocol by which geckodriver speaks to Firefox.
 *
 * Spoken directly because geckodriver is no npm package and in no Debian release: no dependency, and the browser's own
 * scope is within reach, where menus live and closed shadow roots open.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { closeTabOf } from './firefox-tabs.ts';
import { Connection } from './marionette-wire.ts';
import { firefoxProxy } from './proxied.ts';
import type { Point } from './text-ends.ts';
import { pause } from './wait.ts';

export interface FirefoxOptions {
  executable: string;
  headless?: boolean;
  prefs?: Record<string, string | number | boolean>;
  /** A folder that outlives the browser; else one of its own, which goes with it. */
  profile?: string;
}

/** No first-run pages, nothing that reaches out to the network of its own accord, and nothing done ahead. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.newtab.preload': false,
  'browser.sessionstore.interval': 3_600_000,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  // A process in wait for the next page takes a second to start, and most tests stay on one page.
  'dom.ipc.processPrelaunch.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': '',
};
const START_MS = 60_000;
/** Written by the browser; one that was killed has left it. */
const PORT_FILE = 'MarionetteActivePort';

/** Start Firefox, on a fresh profile unless one is given. */
export async function startFirefox({
  executable,
  headless = true,
  prefs = {},
  ...given
}: FirefoxOptions): Promise<Firefox> {
  const profile = given.profile ?? mkdtempSync(join(tmpdir(), 'yuanhua-firefox-'));
  const all = { 'marionette.port': 0, ...QUIET, ...firefoxProxy(), ...prefs };
  const lines = Object.entries(all).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  rmSync(join(profile, PORT_FILE), { force: true });
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const child = spawn(executable, [...(headless ? ['--headless'] : []), ...args], { stdio: 'ignore' });
  let broken: Error | null = null;
  child.once('error', (error) => (broken = error));
  const portFile = join(profile, PORT_FILE);
  for (const until = Date.now() + START_MS; !existsSync(portFile); await pause(50)) {
    if (broken !== null || child.exitCode !== null || Date.now() > until) {
      child.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true });
      throw new Error(`Firefox did not start: ${executable}`, { cause: broken });
    }
  }
  const connection = await Connection.open(Number(readFileSync(portFile, 'utf8')));
  // A page's own alert is put away as a reader would do it; unless asked so, the next command fails for it.
  const { capabilities } = (await connection.send('WebDriver:NewSession', { unhandledPromptBehavior: 'dismiss' })) as {
    capabilities: { browserVersion: string };
  };
  return new Firefox(connection, child, profile, capabilities.browserVersion);
}

export class Firefox {
  readonly version: string;
  private readonly connection: Connection;
  private readonly child: ChildProcess;
  private readonly profile: string;

  constructor(connection: Connection, child: ChildProcess, profile: string, version: string) {
    this.connection = connection;
    this.child = child;
    this.profile = profile;
    this.version = version;
  }

  /** Load an unpacked extension until the browser ends, and put away the page that it opens when it is new. @returns its id */
  async install(folder: string): Promise<string> {
    const id = (await this.send('Addon:Install', { path: resolve(folder), temporary: true })) as string;
    await this.runInBrowser(closeTabOf, '/welcome.html', START_MS);
    return id;
  }

  async go(address: string): Promise<void> {
    await this.send('WebDriver:Navigate', { url: address });
  }

  async back(): Promise<void> {
    await this.send('WebDriver:Back');
  }

  address(): Promise<string> {
    return this.send('WebDriver:GetCurrentURL') as Promise<string>;
  }

  /** Run a function in the page, as a script of the page's own; it may use nothing from outside itself. */
  run<A extends unknown[], T>(use: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.execute(use, args, null);
  }

  /** The same with the browser's own rights, in which closed shadow roots open to `openOrClosedShadowRoot`. */
  runPrivileged<A extends unknown[], T>(use: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.execute(use, args, 'system');
  }

  /** Run a function in the browser's own window, where tabs and menus are. */
  runInBrowser<A extends unknown[], T>(use: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.inBrowser(() => this.execute(use, args, 'system'));
  }

  /** Into the frame that a selector names; null is the page itself. */
  async enterFrame(selector: string | null): Promise<void> {
    if (selector === null) {
      await this.send('WebDriver:SwitchToFrame', { id: null });
      return;
    }
    await this.send('WebDriver:SwitchToFrame', { element: await this.find(selector) });
  }

  /** Choose files of the disk in a box for files, as in the browser's own choice. */
  async chooseFiles(selector: string, paths: readonly string[]): Promise<void> {
    await this.send('WebDriver:ElementSendKeys', { id: await this.find(selector), text: paths.join('\n') });
  }

  /** Windows and tabs, as handles for `turnTo`. */
  tabs(): Promise<string[]> {
    return this.send('WebDriver:GetWindowHandles') as Promise<string[]>;
  }

  currentTab(): Promise<string> {
    return this.send('WebDriver:GetWindowHandle') as Promise<string>;
  }

  async turnTo(tab: string): Promise<void> {
    await this.send('WebDriver:SwitchToWindow', { handle: tab, focus: true });
  }

  async closeTab(): Promise<void> {
    await this.send('WebDriver:CloseWindow');
  }

  /** Press at the first point, move to the last through all others, release. In the current frame's viewport. */
  async drag(...[from, ...through]: [Point, ...Point[]]): Promise<void> {
    await this.mouse([
      move(from),
      { type: 'pointerDown', button: 0 },
      ...through.map(move),
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** @param times in a row, as for a double click */
  async click(at: Point, button: 'left' | 'right' = 'left', times = 1): Promise<void> {
    const number = button === 'left' ? 0 : 2;
    const once = [
      { type: 'pointerDown', button: number },
      { type: 'pointerUp', button: number },
    ];
    await this.mouse([move(at), ...Array.from({ length: times }, () => once).flat()]);
  }

  async hover(at: Point): Promise<void> {
    await this.mouse([move(at)]);
  }

  /** Keep a key down meanwhile: what the mouse does knows of it. */
  async holding(key: string, use: () => Promise<void>): Promise<void> {
    await this.keyActions([{ type: 'keyDown', value: key }]);
    await use();
    await this.keyActions([{ type: 'keyUp', value: key }]);
  }

  /**
   * Open the real context menu at a point and choose one of an extension's items in it, in its submenu where it has several.
   * @param item the id that the browser gives it: `yuanhua_yuanhua_example-menuitem-_lookup`
   * @returns the item's label
   */
  async chooseMenu(at: Point, item: string): Promise<string> {
    await this.click(at, 'right');
    return this.runInBrowser(async (id: string) => {
      interface Popup extends Element {
        state: string;
        activateItem(item: Element): void;
      }
      interface Submenu extends Element {
        menupopup: Popup;
        openMenu(open: boolean): void;
      }
      const opens = async (find: () => Popup | null | undefined) => {
        for (let tries = 0; tries < 100; tries += 1) {
          const popup = find();
          if (popup?.state === 'open') return popup;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        throw new Error('the context menu did not open');
      };
      let popup = await opens(() => document.querySelector<Popup>('#contentAreaContextMenu'));
      const item = document.getElementById(id) as (Element & { label: string }) | null;
      if (item === null) throw new Error(`the context menu has no item ${id}`);
      const submenu = item.parentElement?.closest<Submenu>('menu');
      if (submenu) {
        submenu.openMenu(true);
        popup = await opens(() => submenu.menupopup);
      }
      const { label } = item;
      popup.activateItem(item);
      return label;
    }, item);
  }

  /** Press keys together, in order, and release them. */
  async keys(...keys: string[]): Promise<void> {
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
    await this.keyActions([...down, ...up]);
  }

  /** The same to the browser's own window, which is where an extension's shortcuts are heard. */
  async browserKeys(...keys: string[]): Promise<void> {
    await this.inBrowser(() => this.keys(...keys));
  }

  async screenshot(file: string): Promise<void> {
    writeFileSync(file, await this.picture());
  }

  /** What is seen of the page, as a PNG. */
  async picture(): Promise<Buffer> {
    return Buffer.from((await this.send('WebDriver:TakeScreenshot', { full: false })) as string, 'base64');
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    // The answer may be lost, since what would send it is ending.
    await Promise.race([this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => null), pause(2000)]);
    this.connection.close();
    if (this.child.exitCode === null) {
      await Promise.race([gone, pause(8000).then(() => this.child.kill('SIGKILL'))]);
    }
    rmSync(this.profile, { recursive: true, force: true });
  }

  /** End it with no time for anything. Its profile stays. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended();
    this.connection.close();
  }

  /** Resolves when the browser has ended, by whatever hand. */
  ended(): Promise<void> {
    return new Promise((resolve) => {
      if (this.child.exitCode !== null || this.child.signalCode !== null) resolve();
      else this.child.once('exit', () => resolve());
    });
  }

  private send(command: string, parameters: object = {}): Promise<unknown> {
    return this.connection.send(command, parameters);
  }

  private async find(selector: string): Promise<string> {
    const found = (await this.send('WebDriver:FindElement', { using: 'css selector', value: selector })) as object;
    return Object.values(found)[0] as string;
  }

  private async keyActions(actions: object[]): Promise<void> {
    await this.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  private async mouse(actions: object[]): Promise<void> {
    const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.send('WebDriver:PerformActions', { actions: [pointer] });
  }

  private async inBrowser<T>(use: () => Promise<T>): Promise<T> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await use();
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  private async execute<T>(use: (...args: never[]) => unknown, args: unknown[], sandbox: string | null): Promise<T> {
    const script = `
      const done = arguments[arguments.length - 1];
      (async (...args) => (${use.toString()})(...args))(...[...arguments].slice(0, -1))
        .then((value) => done({ value }), (error) => done({ error: String(error) + '\\n' + (error?.stack ?? '') }));`;
    const once = async () =>
      (await this.send('WebDriver:ExecuteAsyncScript', { script, args, sandbox, newSandbox: false })) as Answer<T>;
    // A document that was replaced at this moment has answered nothing.
    const answer = (await once()) ?? (await once()) ?? { error: 'the script was not run to its end' };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as T;
  }
}

function move({ x, y }: Point): object {
  return { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 30, origin: 'viewport' };
}

type Answer<T> = { value?: T; error?: string } | null;
