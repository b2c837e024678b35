/**
 * Builds the extension into `.output/`: `npm run build` for every store, `npm run build:newsroom` for a newsroom with an archive.
 *
 *   node tools/build/build.ts [--zip] TARGET…   --zip: with the packages of the stores, and that of the sources
 *
 * All in one process: what builds is loaded once, and the record with its index is made once.
 */
import { parseArgs } from 'node:util';
import { build, type InlineConfig, zip } from 'wxt';
import config from '../../wxt.config.ts';

const FIREFOX = { browser: 'firefox', manifestVersion: 3 } as const;
const STORES = { chrome: { browser: 'chrome' }, firefox: FIREFOX, edge: { browser: 'edge' } };
/** Installed from their folders: they have no package. */
const NEWSROOMS = { 'newsroom-chrome': { mode: 'newsroom' }, 'newsroom-firefox': { mode: 'newsroom', ...FIREFOX } };
const TARGETS = new Map<string, InlineConfig>(Object.entries({ ...STORES, ...NEWSROOMS }));

const { values, positionals } = parseArgs({ allowPositionals: true, options: { zip: { type: 'boolean' } } });
const unknown = positionals.find((name) => !TARGETS.has(name));
if (unknown !== undefined || positionals.length === 0) {
  console.error(
    `${unknown === undefined ? 'name what to build' : `not a target: ${unknown}`}: ${[...TARGETS.keys()].join(', ')}`,
  );
  process.exit(2);
}
for (const name of positionals) {
  const make = values.zip && name in STORES ? zip : build;
  // Given, it is not read anew for each.
  await make({ ...config, configFile: false, ...TARGETS.get(name)! });
}
