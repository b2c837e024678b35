/** The folder of the record is the folder of a pack: what makes and checks any other makes and checks it too. */
import { expect, it } from 'vitest';
import { buildRecord } from '../../data/build-record.ts';
import { NAMES } from '../../data/known-names.ts';
import { unpackText, type UnpackedText } from '../../engine/pack/text-of-pack.ts';
import { writePack } from '../../engine/pack/write-pack.ts';
import { sha256 } from '../../platform/library/read/sha256.ts';
import { readPack } from '../../platform/pack/read-pack.ts';
import { readFolder } from '../../tools/pack/read-folder.ts';
import { bytesOf, encode } from '../support/pack/a-pack.ts';

it('gives a sound pack, whose texts are the record’s: facts, turns, ids, emendations', async () => {
  const { head, tables, texts } = await readFolder('data');
  const bytes = await bytesOf(await writePack(head, tables, texts, { encode, sha256, sign: null }));
  const outcome = await readPack(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  const unpacked: UnpackedText[] = [];
  for await (const text of outcome.pack.texts()) unpacked.push(unpackText(text, NAMES));
  const record = buildRecord();
  expect(unpacked.map(({ transcript }) => transcript)).toEqual(record.transcripts);
  const emendations = unpacked.flatMap((text) => text.emendations);
  expect(new Set(emendations.map((each) => JSON.stringify(each, Object.keys(each).sort())))).toEqual(
    new Set(record.emendations.map((each) => JSON.stringify(each, Object.keys(each).sort()))),
  );
  expect(outcome.pack.tables.ids.redirects).toEqual(record.redirects);
});
