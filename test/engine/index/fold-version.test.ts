/** An index is as good as the folding it was built with: whoever changes what texts fold to is told to say so. */
import { expect, it } from 'vitest';
import { encodeText } from '../../../engine/index/segments/bytes.ts';
import { checksumOf } from '../../../engine/index/segments/checksum.ts';
import { FOLD_VERSION } from '../../../engine/index/segments/manifest.ts';
import { foldText } from '../../../engine/text/fold.ts';
import { VOCABULARY } from '../../../engine/text/vocabulary.ts';

/** What depends on what stands beside it. */
const BESIDE =
  '1.7 5.2% 5·2% 9·11 1/3 2016-2017 -5.2% <5% ±3 二○一六 ½ COVID-19 金砖+ ３．５ 3\n.5 …… □ 6‧00 6、00 3-5 6,000 6’00 人❌人 人∀人 🇨🇳 🇳🇴🇹 人🇳🇴人 🅽 六·〇〇亿';

it('has a new version whenever a text folds to something else', () => {
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((each) =>
    each.isWellFormed(),
  );
  const folded = [...characters, ...VOCABULARY.flat(), BESIDE].map((text) => foldText(text).text).join('\n');
  // If this fails, raise FOLD_VERSION, and put the new pair here: libraries are then built again by themselves.
  expect([FOLD_VERSION, checksumOf(encodeText(folded.toWellFormed()))]).toEqual([4, 4061442868]);
});
