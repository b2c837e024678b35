/** The record's own texts in other dress: what is read must not hang on how labels and lines are set, or on a name. */
import { describe, expect, it } from 'vitest';
import { buildRecordFrom, readRecordFiles } from '../../../data/build-record.ts';
import { findCoverageFaults } from '../../../engine/parse/coverage.ts';
import { NAMES } from '../../../data/known-names.ts';
import { parseTranscript } from '../../../engine/parse/parse-transcript.ts';

const LABEL = /^(\*\*)?((?:《[^》]+》|[^，。,:：\n]{2,24})记者|(?:外交部部长)?王毅)[:：](\*\*)?[ ]*/gm;
const DRESSES: [name: string, dress: (source: string) => string][] = [
  ['another speaker', (source) => source.replaceAll('王毅', '欧阳文达')],
  ['a speaker with a foreign name', (source) => source.replaceAll('王毅', '谢尔盖·拉夫罗夫')],
  ['no blank lines', (source) => source.replaceAll(/\n\s*\n/g, '\n')],
  ['indented lines', (source) => source.replaceAll(/^(?=\S)/gm, '　　')],
  ['no bold', (source) => source.replaceAll('**', '')],
  ['half-width punctuation', (source) => source.replaceAll('：', ':').replaceAll('，', ',').replaceAll('？', '?')],
  ['full-width punctuation', (source) => source.replaceAll(':', '：').replaceAll(',', '，').replaceAll('?', '？')],
  ['labels on lines of their own', (source) => source.replaceAll(LABEL, '$1$2：$3\n')],
  ['labels in boxes', (source) => source.replaceAll(LABEL, '【$2】')],
  ['labels before a wide blank', (source) => source.replaceAll(LABEL, '$2　')],
  ['a bullet before each label', (source) => source.replaceAll(LABEL, '● $2：')],
  ['a page number and a running head on every page', paginated],
  ['the office in the label', (source) => source.replaceAll(/^(\*\*)?王毅(?=[:：])/gm, '$1外交部长王毅')],
];

/** Every 25 lines, as a converter leaves them: also inside a sentence that the print had broken already. */
function paginated(source: string): string {
  return source
    .split('\n')
    .flatMap((line, index) =>
      index % 25 === 24 ? [line, `— ${(index + 1) / 25} —`, '外交部长记者会文字实录'] : [line],
    )
    .join('\n');
}

const { record, sources } = buildRecordFrom(readRecordFiles());

describe('a text of the record', () => {
  it.each(DRESSES)('with %s is read the same', (_, dress) => {
    for (const [id, source] of sources) {
      const dressed = dress(source);
      const { transcript } = parseTranscript(dressed, NAMES, { id });
      const plain = record.transcripts.find((one) => one.id === id)!;
      const shape = ({ turns }: typeof plain): string[] =>
        turns.map((turn) => `${turn.id} ${turn.voice} ${turn.part} ${turn.paragraphs.length}`);
      expect(shape(transcript), id).toEqual(shape(plain));
      expect(findCoverageFaults(dressed, transcript), id).toEqual([]);
    }
  });
});
