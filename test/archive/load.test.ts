/** Texts on their way in: whole or not at all, once and not twice. */
import { afterEach, describe, expect, it } from 'vitest';
import { loadTexts } from '../../archive/load/load-texts.ts';
import { recordTexts } from '../../archive/load/record-texts.ts';
import { findFaults, rebuildIndexes } from '../../archive/load/upkeep.ts';
import { nobody } from '../../archive/store/ask-shards.ts';
import type { KeptText } from '../../engine/index/segments/storage.ts';
import { aRecord, aTranscript, aTurn } from '../support/a-record.ts';
import { anArchive, type AnArchive } from '../support/archive/an-archive.ts';
import { manyTexts } from '../support/many-texts.ts';

const record = manyTexts(30);
const texts = recordTexts(record);
const options = { isMost: false, signal: nobody().signal };

let own: AnArchive;
afterEach(() => own.close());

const faults = async (): Promise<string[]> =>
  (await Promise.all(own.shards.map(({ writer }) => findFaults(writer)))).flat();
const generation = async (): Promise<number> => (await own.archive.facts(nobody())).generation;

describe('loading', () => {
  it('does nothing with what is there, and writes anew what has changed', async () => {
    own = await anArchive(record, { partitions: 2 });
    const before = await generation();
    expect(await loadTexts(own.shards, texts, options)).toMatchObject({ kept: 0, replaced: 0, same: 30 });
    expect(await generation()).toBe(before);
    const { id } = record.transcripts[4]!;
    const words = '谁也没有料到那一年的芒种会下雪。';
    const changed = recordTexts(aRecord(aTranscript({ id, turns: [aTurn({ transcript: id, paragraphs: [words] })] })));
    expect(await loadTexts(own.shards, changed, options)).toMatchObject({ kept: 0, replaced: 1, same: 0 });
    const { store } = await own.archive.ask(nobody());
    expect(await store.propose([{ text: '料到那一年的芒种会下雪', limit: 5 }])).toEqual([
      [{ event: id.slice(0, 10), transcript: id, slot: 0 }],
    ]);
    const { turns } = record.transcripts[4]!;
    const [gone] = await store.propose([{ text: turns[0]!.paragraphs[0]!.text.slice(0, 20), limit: 50 }]);
    expect(gone!.filter(({ transcript, slot }) => transcript === id && slot > 0)).toEqual([]);
    expect(await store.transcripts([id])).toEqual([changed[0]!.transcript]);
    expect(await faults()).toEqual([]);
  });

  it('goes on where it was stopped, and what was stopped leaves nothing by half', async () => {
    own = await anArchive(aRecord(), { shards: 2 });
    const stopped = new AbortController();
    const someTexts = function* someTexts(): Generator<KeptText> {
      for (const [at, text] of texts.entries()) {
        if (at === 20) stopped.abort(new Error('stopped'));
        yield text;
      }
    };
    await expect(loadTexts(own.shards, someTexts(), { isMost: false, signal: stopped.signal })).rejects.toThrow(
      'stopped',
    );
    expect(await faults()).toEqual([]);
    const { kept, same } = await loadTexts(own.shards, texts, options);
    expect(kept + same).toBe(30);
    expect(await faults()).toEqual([]);
    expect((await own.archive.facts(nobody())).coverage.transcripts).toBe(30);
  });

  it('tells what is not as it must be, and makes an index anew', async () => {
    own = await anArchive(record);
    const { writer } = own.shards[0]!;
    await rebuildIndexes(writer);
    expect(await faults()).toEqual([]);
    await writer.query('DROP INDEX passages_0_pairs');
    await writer.query('DELETE FROM passages WHERE slot = 0 AND text = (SELECT min(number) FROM texts)');
    await writer.query("UPDATE texts SET body = body || ' ' WHERE number = (SELECT max(number) FROM texts)");
    expect(await faults()).toEqual([
      'passages_0 has no index passages_0_pairs: archive reindex',
      '1 texts have not all of their paragraphs',
      expect.stringMatching(/^\d+ pairs are not counted right$/u),
      '1 texts are not as they were written',
    ]);
    await rebuildIndexes(writer);
    expect((await faults())[0]).toMatch(/^1 texts have not/u);
  });
});
