/** Texts that never were, for a library that is killed while it is written. */
import { sha256 } from '../../platform/library/read/sha256.ts';
import { aPack, aText, encode } from '../../test/support/pack/a-pack.ts';
import { randomFrom } from '../fuzz.ts';

const PARAGRAPHS = 30;
const PACKED = 60;
const CHARACTERS = 120;

function words(seed: number): string {
  const random = randomFrom(seed);
  const paragraph = (): string =>
    Array.from({ length: CHARACTERS }, () => String.fromCharCode(0x4e00 + Math.floor(random() * 6000))).join('');
  return Array.from({ length: PARAGRAPHS }, () => `${paragraph()}。`).join('\n');
}

/** One that is kept without asking; no two are the same. */
export function soakText(kill: number, at: number): string {
  return `2019年${(at % 12) + 1}月${(kill % 27) + 1}日\n林岚：${words(kill * 1000 + at + 1)}\n`;
}

/** The second revision has other words in a third of its texts. */
export async function soakPack(revision: number): Promise<Uint8Array<ArrayBuffer>> {
  const texts = await Promise.all(
    Array.from({ length: PACKED }, async (_, at) => {
      const source = words(1e6 + at + (at % 3 === 0 ? revision * 1000 : 0));
      const date = `2018-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 27) + 1).padStart(2, '0')}`;
      const id = `${date}.${(await sha256(encode(source))).slice(0, 10)}`;
      return aText({ id, date, event: date, source, record: null });
    }),
  );
  return aPack({ head: { id: 'soak', revision }, texts });
}
