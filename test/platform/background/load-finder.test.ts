import { describe, expect, it } from 'vitest';
import { bundleRecord } from '../../../data/bundle.ts';
import { NAMES } from '../../../data/known-names.ts';
import { loadFinder } from '../../../platform/background/load-finder.ts';
import { loadRecord, type ReadFile } from '../../../platform/background/load-record.ts';

const { files, hashes } = bundleRecord();
const bytesOf = (name: keyof typeof files) => new TextEncoder().encode(files[name]);
const packaged: ReadFile = async (name) => bytesOf(name).buffer;

describe('the shipped record', () => {
  it('loads, and finds', async () => {
    const { finder, record } = await loadFinder(packaged, NAMES, hashes);
    expect(record.transcripts).toHaveLength(5);
    expect((await finder.lookUp('拳头硬不等于道理硬')).wording).toBe('verbatim');
  });

  it('is refused after any single byte has changed', async () => {
    for (let round = 0; round < 20; round += 1) {
      const name = round % 2 === 0 ? 'record.json' : 'index.json';
      const damaged: ReadFile = async (file) => {
        const bytes = bytesOf(file);
        if (file === name) bytes[Math.floor((bytes.length * round) / 20)]! ^= 1 << (round % 8);
        return bytes.buffer;
      };
      await expect(loadFinder(damaged, NAMES, hashes), `${name}, round ${round}`).rejects.toMatchObject({
        failure: 'record-damaged',
      });
    }
  });

  it('is missed by its name when a file is gone', async () => {
    const gone: ReadFile = () => Promise.reject(new Error('record.json: status 404'));
    await expect(loadRecord(gone, hashes)).rejects.toMatchObject({ failure: 'record-missing' });
  });
});
