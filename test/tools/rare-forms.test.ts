import { expect, it } from 'vitest';
import { foldText } from '../../engine/text/fold.ts';
import { RARE_FORMS } from '../../tools/variants/rare-forms.ts';

const folded = (text: string): string => foldText(text, { vocabulary: false }).text;

it('knows hundreds of rare forms, each once', () => {
  const forms = RARE_FORMS.map(([form]) => form);
  expect(forms.length).toBeGreaterThan(800);
  expect(new Set(forms).size).toBe(forms.length);
});

it('folds each of them to its common form, which stays what it was', () => {
  const wrong = RARE_FORMS.filter(([form, common]) => folded(form) !== common || folded(common) !== common);
  expect(wrong).toEqual([]);
});

it('has none that a national set of common characters holds', () => {
  const decoder = new TextDecoder('gb18030');
  const standard = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) standard.add(decoder.decode(Uint8Array.of(row, cell)));
  expect(RARE_FORMS.filter(([form, common]) => standard.has(form) || !standard.has(common))).toEqual([]);
});

it('does not take one numeral for another', () => {
  expect(['弌', '弍', '弎'].map(folded)).toEqual(['一', '二', '三']);
});
