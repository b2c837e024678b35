import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../platform/library/read/encoding/decode-text.ts';
import { readings } from '../../../../platform/library/read/encoding/readings.ts';
import { ReadProblem } from '../../../../platform/library/read/read-problem.ts';
import { problemOf, readOne } from '../../../support/read/read-fixture.ts';

const bytesOf = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const SIMPLIFIED = '发言人说：“中国的发展是和平力量的增长。”';
const TRADITIONAL = '發言人說：「中國的發展是和平力量的增長。」';
const swapped = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const wide = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
/** 王毅说：“中国的发展”, 王毅說：「中國的發展」, これは日本の新聞です。 */
const GB = bytesOf('cdf5d2e3cbb5a3baa1b0d6d0b9fab5c4b7a2d5b9a1b1');
const BIG5 = bytesOf('a4fdbcddbba1a147a175a4a4b0eaaabab56fae69a176');
const SJIS = bytesOf('82b182ea82cd93fa967b82cc90568db782c582b78142');

describe('an encoding', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(SIMPLIFIED), SIMPLIFIED],
    ['utf-8', new TextEncoder().encode(`\uFEFF${TRADITIONAL}`), TRADITIONAL],
    ['utf-8', new TextEncoder().encode('plain ASCII, nothing else'), 'plain ASCII, nothing else'],
    ['utf-8', new TextEncoder().encode('Déjà vu — naïveté'), 'Déjà vu — naïveté'],
    ['utf-16le', wide(`\uFEFF${SIMPLIFIED}`), SIMPLIFIED],
    ['utf-16be', swapped(`\uFEFF${SIMPLIFIED}`), SIMPLIFIED],
    ['utf-16le', wide(SIMPLIFIED), SIMPLIFIED],
    ['utf-16be', swapped(TRADITIONAL), TRADITIONAL],
    ['utf-16le', wide('plain words'), 'plain words'],
    ['gb18030', GB, '王毅说：“中国的发展”'],
    ['big5', BIG5, '王毅說：「中國的發展」'],
  ])('is recognised: %s', (encoding, bytes, text) => {
    expect(decodeText(bytes)).toMatchObject({ encoding, text });
  });

  it('is recognised in Japanese', () => {
    expect(decodeText(SJIS).encoding).toBe('shift_jis');
  });

  it('is recognised where a long head has ASCII alone', () => {
    const head = 'x'.repeat(100_001);
    const bytes = new Uint8Array([...new TextEncoder().encode(head), ...GB]);
    expect(decodeText(bytes)).toMatchObject({ encoding: 'gb18030', text: `${head}王毅说：“中国的发展”` });
  });

  it('that was guessed is told as such, with the other readings, of which one can be chosen', async () => {
    const read = await readOne('稿.txt', GB);
    expect(read).toMatchObject({ encoding: 'gb18030', notices: [{ kind: 'encoding-guessed', count: 1 }] });
    const [best, ...others] = readings(GB);
    expect(best).toMatchObject({ encoding: 'gb18030', text: '王毅说：“中国的发展”' });
    expect(others.length).toBeGreaterThan(1);
    const chosen = await readOne('稿.txt', GB, { encoding: 'windows-1252' });
    expect(chosen).toMatchObject({ encoding: 'windows-1252', notices: [] });
  });

  it('is never guessed for what reads well in none: the place is told, and every choice', async () => {
    const korean = bytesOf('b4ebc7d1b9ceb1b9c0c720b4ebc5ebb7c9c0ba');
    const problem = await problemOf('稿.txt', korean);
    expect(problem).toMatchObject({ name: '稿.txt', code: 'not-decodable' });
    expect(problem.readings.find(({ encoding }) => encoding === 'euc-kr')?.text).toBe('대한민국의 대통령은');
    expect((await readOne('稿.txt', korean, { encoding: 'euc-kr' })).source).toBe('대한민국의 대통령은');
  });

  it.each([
    ['broken in the middle', [...new TextEncoder().encode(SIMPLIFIED.repeat(40)), 0xe4, 0xb8, 0x0a, 0x61]],
    ['cut in its last character', [...new TextEncoder().encode(SIMPLIFIED.repeat(40)), 0xe4, 0xb8]],
    ['surrogates as characters', [...new TextEncoder().encode(SIMPLIFIED.repeat(40)), 0xed, 0xa0, 0xbd]],
  ])('UTF-8 %s: the byte is told', (_what, bytes) => {
    const error = (() => {
      try {
        return decodeText(new Uint8Array(bytes));
      } catch (problem) {
        return problem;
      }
    })();
    expect(error).toBeInstanceOf(ReadProblem);
    const { code, where } = error as ReadProblem;
    expect([code, where?.unit]).toEqual(['not-decodable', 'byte']);
    expect([2520, 2521, 2522]).toContain(where!.at);
  });
});
