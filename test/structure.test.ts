/** The arrows of docs/HOUSE.md §2, checked on the graph of all imports. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, reachedFrom, ringIn, sourceFiles } from './support/imports.ts';

const files = sourceFiles();
const imports = new Map(files.map((file) => [file, importsOf(file)]));
const all = [...imports.values()].flat();

/** `engine/find/decide/x.ts` is in the room `engine/find`; `data/x.ts` in `data`. Of the entrypoints the background has a room of its own. */
function roomOf(path: string): string {
  const [top = '', room = ''] = path.split('/');
  const isOwn = ['engine', 'platform'].includes(top) || (top === 'entrypoints' && room === 'background');
  return isOwn ? `${top}/${room}` : top;
}

/** For each room the rooms that it may import, besides itself. */
const MAY: Record<string, string[]> = {
  'engine/record': [],
  'engine/text': ['engine/record'],
  'engine/diff': ['engine/record', 'engine/text'],
  'engine/parse': ['engine/record', 'engine/text'],
  'engine/index': ['engine/record', 'engine/text', 'engine/diff'],
  'engine/find': ['engine/record', 'engine/text', 'engine/diff', 'engine/index'],
  'engine/search': ['engine/record', 'engine/text', 'engine/index'],
  'engine/collate': ['engine/record', 'engine/text', 'engine/diff'],
  'engine/cite': ['engine/record', 'engine/text'],
  'engine/english': ['engine/record', 'engine/text', 'engine/diff', 'engine/index', 'engine/find', 'engine/collate'],
  'engine/source': [
    'engine/record',
    'engine/text',
    'engine/index',
    'engine/find',
    'engine/search',
    'engine/collate',
    'engine/english',
  ],
  'engine/library': ['engine/record', 'engine/text', 'engine/diff', 'engine/parse', 'engine/collate', 'engine/english'],
  'engine/pack': ['engine/record', 'engine/text', 'engine/library'],
  'engine/page': ['engine/record', 'engine/text', 'engine/parse', 'engine/find', 'engine/source'],
  'platform/shared': ['engine', 'assets'],
  'platform/background': ['engine', 'platform/shared', 'platform/library', 'assets'],
  'platform/in-page': ['engine', 'platform/shared'],
  'platform/notebook': ['engine', 'platform/shared'],
  'platform/library': ['engine', 'platform/shared'],
  'platform/pack': ['engine', 'platform/library'],
  'platform/archive': ['engine', 'platform/shared', 'platform/library', 'assets'],
  'platform/evidence': ['engine', 'platform/shared'],
  'platform/own-page': [
    'engine',
    'platform/shared',
    'platform/notebook',
    'platform/evidence',
    'platform/library',
    'platform/pack',
    'assets',
  ],
  components: ['engine', 'platform/shared/i18n.ts', 'platform/shared/unseen.ts', 'assets'],
  entrypoints: [
    'engine',
    'platform/shared',
    'platform/in-page',
    'platform/own-page',
    'platform/notebook',
    'platform/library',
    'platform/pack',
    'platform/evidence',
    'platform/archive',
    'components',
    'data',
    'assets',
  ],
  // Who holds the record: all others ask for what they show.
  'entrypoints/background': [
    'engine',
    'platform/shared',
    'platform/background',
    'platform/library',
    'platform/archive',
    'components',
    'data',
    'assets',
  ],
  data: ['engine'],
  // A service of its own: of the extension it has the engine alone.
  archive: ['engine'],
  tools: [
    'engine',
    'platform',
    'components',
    'entrypoints',
    'data',
    'assets',
    'archive',
    'test',
    'package.json',
    'wxt.config.ts',
  ],
};

function mayImport({ from, to }: Import): boolean {
  if (to.startsWith('node_modules/')) return true;
  const room = roomOf(from);
  if (roomOf(to) === room) return room !== 'entrypoints' || to.split('/')[1] === from.split('/')[1];
  return (MAY[room] ?? []).some((allowed) => to === allowed || to.startsWith(`${allowed}/`));
}

describe('the house', () => {
  it('has no arrow between rooms but those that are drawn', () => {
    expect(all.filter((each) => !mayImport(each)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('has no ring of files that import each other', () => {
    expect(ringIn(imports)).toBeNull();
  });

  it.each(['quote.content', 'watch', 'asked', 'mark', 'panel', 'sight', 'read-page'])(
    'brings nothing of the engine but types into a page with %s',
    (script) => {
      const reached = reachedFrom(`entrypoints/${script}/index.ts`, imports);
      expect(reached.size).toBeGreaterThan(1);
      expect([...reached].filter(([file]) => file.startsWith('engine/')).map(([, chain]) => chain.join(' → '))).toEqual(
        [],
      );
    },
  );

  it.each(['popup', 'reader', 'sidepanel', 'lookup', 'welcome'])(
    'brings the tables by which texts are folded into no page that asks the background: %s',
    (page) => {
      // It compares texts of an archive in the page, and comes later, in the newsroom's build alone: a test below holds it out of the other.
      const inStore = new Map([...imports].filter(([file]) => file !== 'entrypoints/sidepanel/AskArchive.tsx'));
      const chain = reachedFrom(`entrypoints/${page}/main.tsx`, inStore).get('engine/text/vocabulary.ts');
      expect(chain?.join(' → ')).toBeUndefined();
    },
  );

  it('brings nothing of the archive, nor what it is made with, into the extension', () => {
    const isOfArchive = /^(?:archive|node_modules\/(?:fastify|pg|postgrator))(?:\/|$)/u;
    const own = files.filter((file) => /^(?:entrypoints|components|platform|engine|data)\//u.test(file));
    const reached = own.flatMap((file) => imports.get(file)!.filter(({ to }) => isOfArchive.test(to)));
    expect(reached.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
    expect([...imports.values()].flat().some(({ to }) => isOfArchive.test(to))).toBe(true);
  });

  it('speaks to hosts in the newsroom’s build alone: what does is imported where the other leaves it out', () => {
    const isOfArchive = (file: string): boolean => /^(?:platform|entrypoints)\/archive\//u.test(file);
    const importing = all.filter(
      ({ from, to }) => isOfArchive(to) && !isOfArchive(from) && /^(?:platform|entrypoints)/u.test(from),
    );
    expect(importing.map(({ from, to }) => `${from} → ${to}`)).toEqual([
      'entrypoints/background/index.ts → platform/archive/newsroom-menu.ts',
      'entrypoints/library/collections/pack/FileOrAddress.tsx → platform/archive/fetch-pack.ts',
      'entrypoints/library/collections/pack/FileOrAddress.tsx → platform/archive/pack-addresses.ts',
      'entrypoints/sidepanel/AskArchive.tsx → platform/archive/archive-access.ts',
      'entrypoints/sidepanel/AskArchive.tsx → platform/archive/archive-address.ts',
      'entrypoints/sidepanel/AskArchive.tsx → platform/archive/find-in-archive.ts',
      'entrypoints/sidepanel/AskArchive.tsx → platform/archive/say-archive-failure.ts',
      'entrypoints/sidepanel/AskArchive.tsx → platform/archive/stored-archive.ts',
      'entrypoints/sidepanel/main.tsx → platform/archive/name-archive.ts',
      'entrypoints/sidepanel/notebook/EntryView.tsx → platform/archive/archive-address.ts',
    ]);
    for (const [file, use] of [
      ['entrypoints/background/index.ts', /.*ArchiveMenu\(/gu],
      ['entrypoints/library/collections/pack/PackImport.tsx', /.*\n.*<FileOrAddress/gu],
      ['entrypoints/sidepanel/FindingTab.tsx', /.*import\('\.\/AskArchive/gu],
      ['entrypoints/sidepanel/notebook/EntryView.tsx', /.*isOfArchive\(/gu],
      ['entrypoints/sidepanel/main.tsx', /.*\n.*nameArchive\(/gu],
    ] as const) {
      const uses = readFileSync(file, 'utf8').match(use) ?? [];
      expect(uses.length).toBeGreaterThan(0);
      for (const lines of uses) expect(lines).toContain("import.meta.env.MODE === 'newsroom'");
    }
  });

  it('has no framework before the panel', () => {
    const scripts = ['quote.content', 'watch', 'read-page'].flatMap((script) => [
      ...reachedFrom(`entrypoints/${script}/index.ts`, imports).keys(),
    ]);
    expect(scripts.filter((file) => file.endsWith('.tsx') || file.startsWith('components/'))).toEqual([]);
  });

  it('has the table of messages in the background alone: all others take its types', () => {
    const table = 'platform/shared/messages/messages.ts';
    const scripts = files.filter((file) => /^entrypoints\/[^/]+\/(?:index|main)\.tsx?$/u.test(file));
    expect(scripts.filter((script) => reachedFrom(script, imports).has(table))).toEqual([
      'entrypoints/background/index.ts',
    ]);
  });

  it('begins all its pages alike', () => {
    const pages = readdirSync('entrypoints').filter((name) => existsSync(`entrypoints/${name}/index.html`));
    const heads = pages.map((name) => {
      const [head = ''] = readFileSync(`entrypoints/${name}/index.html`, 'utf8').split('</title>');
      // What the browser reads of one page alone: `manifest.open_in_tab`.
      return head.replace(/ *<meta name="manifest\..*\n/gu, '');
    });
    expect(heads.length).toBeGreaterThan(8);
    expect([...new Set(heads)]).toHaveLength(1);
  });

  it('has one name for one thing: no two exported types are called the same', () => {
    const named = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^export (?:interface|type|class) (\w+)/gmu)].map(([, name]) => ({
        name: name!,
        file,
      })),
    );
    const twice = [...Map.groupBy(named, ({ name }) => name)].filter(([, all]) => all.length > 1);
    expect(twice.map(([name, all]) => `${name}: ${all.map(({ file }) => file).join(', ')}`)).toEqual([]);
  });

  it('has one kind of browser test: for each other kind of `test` a worker is ended, and both its browsers with it', () => {
    const TEST = /import \{[^}]*\btest\b[^}]*\} from '(?:\.\.?\/)+(?:fixtures|firefox-fixtures|desk)\.ts'/;
    const specs = readdirSync('test/e2e', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    const codes = specs.map((path) => [path, readFileSync(`test/e2e/${path}`, 'utf8')] as const);
    expect(codes.filter(([path, code]) => path.endsWith('.spec.ts') && !TEST.test(code)).map(([path]) => path)).toEqual(
      [],
    );
    const kept = codes.filter(([, code]) => code.includes("scope: 'worker'")).map(([path]) => path);
    expect(kept).toEqual(['fixtures.ts']);
  });

  it('leaves no element without a language that had one: Preact would leave an empty `lang`, a language that nobody knows', () => {
    const without = files.filter((file) => /\blang=\{[^}]*\bundefined\b/.test(readFileSync(file, 'utf8')));
    expect(without).toEqual([]);
  });

  it('has no folder of more than about twenty files', () => {
    const counts = Map.groupBy([...files, ...testFiles()], (file) => dirname(file));
    expect([...counts].filter(([, own]) => own.length > 22).map(([folder, own]) => `${folder}: ${own.length}`)).toEqual(
      [],
    );
  });
});

function testFiles(): string[] {
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/u.test(path))
    .map((path) => `test/${path}`);
}
