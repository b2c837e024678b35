import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../../data/build-record.ts';
import { NO_BREAK } from '../../../engine/text/breaks.ts';
import { packTexts, unpackTexts } from '../../../engine/index/packed.ts';
import { type FoldedTexts, foldTranscript, type FoldedPart } from '../../../engine/index/parts.ts';

/** The last break is the one after the part: it belongs to who joins the parts. */
function plain({ text, starts, ends, breaks }: FoldedPart) {
  return { text, starts: [...starts], ends: [...ends], breaks: [...breaks.subarray(0, text.length)] };
}
const plainTexts = ({ printed, emended }: FoldedTexts) => ({
  printed: printed.map(plain),
  emended: emended.map((part) => part && plain(part)),
});

describe('folded paragraphs', () => {
  it('are the same after they were shipped, in every transcript', () => {
    const record = buildRecord();
    for (const transcript of record.transcripts) {
      const texts = foldTranscript(record, transcript);
      const shipped = JSON.parse(JSON.stringify(packTexts(texts))) as ReturnType<typeof packTexts>;
      expect(plainTexts(unpackTexts(shipped)), transcript.id).toEqual(plainTexts(texts));
    }
  });

  it('keep units that stand for several characters, for none, and for an earlier place', () => {
    const part: FoldedPart = {
      text: 'abcde',
      starts: Uint32Array.of(7, 7, 12, 5, 6),
      ends: Uint32Array.of(10, 10, 12, 6, 7),
      breaks: Uint8Array.of(NO_BREAK, 2, NO_BREAK, 3, NO_BREAK, 3),
    };
    const { printed } = unpackTexts(packTexts({ printed: [part], emended: [null] }));
    expect(plain(printed[0]!)).toEqual(plain(part));
  });
});
