import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCoverageFaults } from '../../../engine/parse/coverage.ts';
import { NAMES } from '../../../data/known-names.ts';
import { parseTranscript } from '../../../engine/parse/parse-transcript.ts';

const sentence = fc.constantFrom(
  '我们愿意对话。',
  '“一带一路”是中国的,但更是世界的。',
  '请问部长，您怎么看？',
  '他说：“我们一定会获救。”',
  '双方的共同利益远远大于分',
  '歧。中欧关系的定位是伙伴',
  'We always raise those cases.',
  '3月8日,十四届全国人大四次会议举行记者会。',
  '𠀀𠮷字也要在。',
  'So did he raise --',
  'international co-',
  'operation was well-known.',
  '发言人表示，中方坚决反对。',
);
const label = fc.constantFrom(
  '王毅：',
  '**王毅:**',
  '《人民日报》记者:',
  '中央电视台、中国国际电视台记者：',
  '问：',
  '答：',
  'Q: ',
  'MR. PRICE: ',
  '【新华社记者】',
  '主持人：',
  '有记者提问,',
  '对此,王毅说,',
  '1. ',
  '王毅 ：',
  '记者　',
  'SECRETARY BARLOW: ',
  'Carl Norton: ',
  '奥利弗（翻译）：',
  '《环球》：',
);
const matter = fc.constantFrom(
  '## 要 闻',
  '# 外交部长王毅答记者问',
  '■周边外交',
  '(上接第2版)',
  '本报记者 王建军 摄',
  '记者会历时2小时。',
  '据新华社',
  'title: 标题',
  '2024-03-07 15:30',
  '***',
  '- 项目',
  '\ufeff',
  '\u200b',
  '：',
  '【】',
  '**',
  '（掌声）',
  '完',
  '2024年5月16日，北京',
  '(Please also refer to the Chinese portion.)',
  '和对外关系回答提问',
);
const gap = fc.constantFrom('', '', ' ', '\n', '\n\n', '\r\n', '\r', '　　', '\t', '\u2028', ' 据新华社\n');
const text = fc
  .array(fc.tuple(fc.oneof(sentence, label, matter, fc.string({ unit: 'binary', maxLength: 6 })), gap), {
    maxLength: 60,
  })
  .map((pieces) => pieces.flat().join(''));

describe('the parser', () => {
  it('takes the words of one line for one label', () => {
    const source = '记者　\n\n王毅：记者　';
    expect(findCoverageFaults(source, parseTranscript(source, NAMES).transcript)).toEqual([]);
  });

  it('covers every character of any text exactly once', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(findCoverageFaults(source, parseTranscript(source, NAMES).transcript)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('gives each paragraph the source at its ranges, and each id once', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { turns } = parseTranscript(source, NAMES, { id: 'x' }).transcript;
        const paragraphs = turns.flatMap((turn) => turn.paragraphs);
        for (const { text, ranges } of paragraphs) {
          expect(ranges.map(([start, end]) => source.slice(start, end)).join('')).toBe(text);
        }
        const ids = [...turns, ...paragraphs].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 500 },
    );
  });
});
