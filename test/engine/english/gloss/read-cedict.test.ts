import { expect, it } from 'vitest';
import { createFindGlossed } from '../../../../engine/english/gloss/glosses.ts';
import { readCedictLine } from '../../../../engine/english/gloss/read-cedict.ts';

it.each([
  ['主權 主权 [zhu3 quan2] /sovereignty/', [['sovereignti']]],
  ['解決 解决 [jie3 jue2] /to solve (a problem); to settle/to dispose of/', [['solv'], ['settl'], ['dispos']]],
  ['樓 楼 [lou2] /surname Lou/', []],
  ["個 个 [ge4] /(classifier for people)/CL:個|个[ge4]/one's own/", []],
  ['蹺蹺板 跷跷板 [qiao1 qiao1 ban3] /see-saw/', [['see', 'saw'], ['seesaw']]],
  [
    '外長 外长 [wai4 zhang3] /foreign minister (abbr. for 外交部長|外交部长[wai4 jiao1 bu4 zhang3])/',
    [['foreign', 'minist']],
  ],
])('reads the stems of each meaning: %s', (line, senses) => expect(readCedictLine(line)?.senses).toEqual(senses));

it.each(['# CC-CEDICT', '', '#! version=1', 'no entry'])('reads no entry in “%s”', (line) =>
  expect(readCedictLine(line)).toBeNull(),
);

it('finds words in words, each with its meanings', () => {
  const find = createFindGlossed({ 南海: 'south china sea', 海: 'sea/ocean', 海洋: 'ocean' });
  const found = find('南海海洋').map(({ start, end, keys }) => [start, end, keys.map(({ key }) => key).join(' ')]);
  expect(found).toEqual([
    [0, 2, 'south china sea'],
    [1, 2, 'sea ocean'],
    [2, 4, 'ocean'],
    [2, 3, 'sea ocean'],
  ]);
  expect(find('南海')[0]!.keys[0]!.strength).toBeCloseTo(1 / Math.sqrt(3));
});
