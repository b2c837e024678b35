/** All end-to-end tests behind a proxy that notes every request, and browsers without the extension behind it for comparison. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from '../browsers.ts';
import type { FigureRow } from '../bench/figures.ts';
import { countOf } from '../check/count.ts';
import { run } from '../check/run.ts';
import { startChromium } from '../drive/chromium.ts';
import { startFirefox } from '../drive/marionette.ts';
import { PROXY_PORT } from '../drive/proxied.ts';
import { isOfThisMachine, startRecordingProxy } from '../drive/recording-proxy.ts';
import { startUndriven } from '../drive/undriven.ts';

/** A browser alone asks for what it asks for within so long. */
const CONTROL_MS = 20_000;

/** While a test types our keyword into the address bar, the browser asks its search engine for suggestions. */
const SEARCH_ENGINES: ReadonlySet<string> = new Set(['duckduckgo.com', 'www.google.com', 'www.bing.com']);

/** Fields to be filled in: browsers ask what they may be for, and fetch dictionaries. */
const FORM = `<!doctype html><html lang="en"><form>
  <input name="email" type="email" autocomplete="email"><input name="name"><input name="phone" type="tel"><textarea></textarea>
</form></html>`;

/** @param executable Chromium's */
export async function wholeRunBehindProxy(executable: string): Promise<FigureRow> {
  const proxy = await startRecordingProxy();
  process.env[PROXY_PORT] = String(proxy.port);
  try {
    await browsersAlone(executable);
    const ownHosts = new Set(proxy.asked.splice(0).map(hostOf));
    const { output, exitCode } = await run('playwright', ['test'], { quiet: true });
    const { passed, failed } = countOf(output, exitCode);
    const strange = proxy.asked.filter((asked) => {
      const host = hostOf(asked);
      return !isOfThisMachine(host) && !ownHosts.has(host) && !SEARCH_ENGINES.has(host);
    });
    for (const asked of new Set(strange)) console.log(`  ${asked}`);
    const strangers = [...new Set(strange.map(hostOf))];
    return {
      what: 'all end-to-end tests behind a recording proxy',
      figure:
        `${proxy.asked.length} requests of ${passed + failed} tests (${failed} failed there); ` +
        `hosts that a browser without the extension does not ask: ${strangers.join(' ') || 'none'}`,
      reach: 'none',
      holds: strangers.length === 0 && passed > 0,
    };
  } finally {
    delete process.env[PROXY_PORT];
    await proxy.close();
  }
}

/** What browsers ask for of their own accord, with an extension that does nothing or none. */
async function browsersAlone(executable: string): Promise<void> {
  const idle = mkdtempSync(join(tmpdir(), 'yuanhua-idle-'));
  writeFileSync(join(idle, 'worker.js'), '');
  const manifest = { manifest_version: 3, name: 'idle', version: '1', background: { service_worker: 'worker.js' } };
  writeFileSync(join(idle, 'manifest.json'), JSON.stringify(manifest));
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(FORM));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const chromium = await startChromium({ executable, folder: idle, welcome: 'keep' });
  // Without Playwright's switches a browser asks for more.
  const undriven = startUndriven(executable, idle);
  const found = findFirefox();
  const firefox = found === null ? null : await startFirefox({ executable: found });
  try {
    const page = await chromium.context.newPage();
    await page.goto(address);
    await page.locator('textarea').pressSequentially('some words to be spelt');
    await undriven.open(address);
    await firefox?.go(address);
    await new Promise((wake) => setTimeout(wake, CONTROL_MS));
  } finally {
    await chromium.close();
    await undriven.close();
    await firefox?.close();
    server.close();
    rmSync(idle, { recursive: true });
  }
}

/** `GET http://host:1/path` and `CONNECT host:443`. */
function hostOf(asked: string): string {
  const [, address = ''] = asked.split(' ');
  return URL.canParse(address) && address.includes('//') ? new URL(address).hostname : address.replace(/:\d+$/, '');
}
