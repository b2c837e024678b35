/**
 * Makes engine/pack/schema/: the checks of a pack's files, written out from the JSON Schemas in data/schema/. `npm run schemas`
 *
 * Ahead of time, since at run time Ajv would make code from text, which no page of ours may. Twice: one stops at the first fault, so that
 * a file of a million faults costs no more than one; the other tells them all, and is asked of small files.
 *
 * `-- --check` writes nothing, and fails when a file is not as it would be written.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AnySchema } from 'ajv';
import writeCode from 'ajv/dist/standalone/index.js';

const SCHEMAS = new URL('../../data/schema/', import.meta.url);
const OUT = new URL('../../engine/pack/schema/', import.meta.url);

const schemas = readdirSync(SCHEMAS)
  .filter((file) => file.endsWith('.schema.json'))
  .sort()
  .map((file) => ({
    name: file.slice(0, file.indexOf('.')),
    schema: JSON.parse(readFileSync(new URL(file, SCHEMAS), 'utf8')) as AnySchema & { $id: string },
  }));

/** @param all whether it tells every fault */
function codeOf(all: boolean): string {
  const ajv = new Ajv2020({
    allErrors: all,
    discriminator: true,
    // What says “null or a text” says so in one word.
    allowUnionTypes: true,
    // Lengths in UTF-16 units, as everywhere; and nothing of Ajv's is needed at run time.
    unicode: false,
    // It says of that option that it will go.
    logger: false,
    // Faults are told in our words.
    messages: false,
    // A pattern or a list with null beside it.
    strictTypes: false,
    code: { source: true, esm: true, lines: true },
    schemas: schemas.map(({ schema }) => schema),
  });
  const exported = Object.fromEntries(schemas.map(({ name, schema }) => [name, schema.$id]));
  // `import … with` of CommonJS: the function stands under `default`.
  const write = (writeCode as unknown as { default: typeof writeCode }).default;
  const code = write(ajv, exported);
  if (/\brequire\(|\bimport\b|new Function|\beval\(/u.test(code)) throw new Error('the code would need something');
  return `// Made by \`npm run schemas\` from data/schema/: do not change it here.\n${code}\n`;
}

for (const [file, all] of [
  ['first-fault.js', false],
  ['all-faults.js', true],
] as const) {
  const path = new URL(file, OUT);
  const code = codeOf(all);
  if (!process.argv.includes('--check')) writeFileSync(path, code);
  else if (readFileSync(path, 'utf8') !== code) {
    console.error(`engine/pack/schema/${file} is not what the schemas make: run \`npm run schemas\``);
    process.exitCode = 1;
  }
}
