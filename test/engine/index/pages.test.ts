import { describe, expect, it } from 'vitest';
import { PagedSections, type SectionRange, sealSections } from '../../../engine/index/segments/pages.ts';
import { DamagedIndex } from '../../../engine/index/segments/storage.ts';
import { atOnce } from '../../../engine/record/stepwise.ts';

const PAGE = 4096;
const sizes = { texts: 900, blocks: 0, characters: 77, dictionary: 60 * PAGE + 5, postings: 300 * PAGE, facts: 40 };

function seal() {
  const section = (length: number, seed: number) =>
    Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8) + seed) & 255);
  const made = () =>
    Object.fromEntries(Object.entries(sizes).map(([name, length], at) => [name, section(length, at)])) as Record<
      keyof typeof sizes,
      Uint8Array<ArrayBuffer>
    >;
  return { sections: made(), sealed: atOnce(sealSections(made())) };
}

/** Here and there in the segment, one of them over the end of a page, two side by side, one empty. */
const ASKED: SectionRange[] = [
  ['postings', 7 * PAGE - 3, 7 * PAGE + 9],
  ['dictionary', 5, 80],
  ['postings', 20 * PAGE, 20 * PAGE + 1],
  ['postings', 21 * PAGE, 22 * PAGE],
  ['dictionary', 30 * PAGE, 30 * PAGE],
  ['texts', 0, 900],
  ['postings', 299 * PAGE, 300 * PAGE],
];

async function ask(bytes: Uint8Array, checksum: number, readCost: number) {
  let reads = 0;
  const read = async (start: number, end: number): Promise<Uint8Array> => {
    reads += 1;
    return bytes.slice(start, end);
  };
  const paged = await PagedSections.open({ name: 's', bytes: bytes.length, checksum, texts: [] }, { read, readCost });
  const opening = reads;
  return { found: await paged.ranges(ASKED), reads: reads - opening };
}

describe('stretches of a segment', () => {
  it.each([
    [0, 4],
    // What lies between no longer costs more than a reading.
    [15 * PAGE, 3],
    [1000 * PAGE, 0],
  ])('are as they were written, in fewer readings where each costs more: %i bytes', async (readCost, reads) => {
    const { sections, sealed } = seal();
    const asked = await ask(sealed.bytes, sealed.checksum, readCost);
    expect(asked.found).toEqual(ASKED.map(([name, start, end]) => sections[name].slice(start, end)));
    expect(asked.reads).toBe(reads);
  });

  it('are believed by their own pages, not by those that were read with them', async () => {
    const { sealed } = seal();
    const expected = (await ask(sealed.bytes, sealed.checksum, 0)).found;
    let [unused, damaged] = [0, 0];
    const pages = Math.floor(Object.values(sizes).reduce((sum, size) => sum + size, 0) / PAGE);
    for (let page = 0; page < pages; page += 1) {
      const bytes = sealed.bytes.slice();
      bytes[page * PAGE + 17]! ^= 4;
      try {
        expect((await ask(bytes, sealed.checksum, 15 * PAGE)).found).toEqual(expected);
        unused += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(DamagedIndex);
        damaged += 1;
      }
    }
    // The last of all pages, which is not full, is not among them.
    expect({ unused, damaged }).toEqual({ unused: pages - 6, damaged: 6 });
  });
});
