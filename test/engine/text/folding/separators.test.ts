import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../engine/text/fold.ts';

const folded = (text: string) => foldText(text).text;

describe('what stands between two figures', () => {
  it.each(['․', '‧', '∙', '⋅', '•', '･', '˙', '٫', '⎖', '·', '．', '﹒', ' . ', '\u{200b}.\u{200b}'])(
    'is a point: 6%s00亿',
    (sign) => expect(folded(`6${sign}00亿`)).toBe('6.00亿'),
  );

  it.each([',', '，', '’', "'", '٬', ' ', '\u{2009}', '\u{200b}', '\u{ad}', '\n'])('parts thousands: 6%s000', (sign) =>
    expect(folded(`6${sign}000`)).toBe('6000'),
  );

  it.each([
    ['6、00亿', '6、00亿'],
    ['6,00亿', '6、00亿'],
    ['6。00亿', '6、00亿'],
    ['2016, 2017年', '2016、2017年'],
    ['24：00亿', '24、00亿'],
    ['24“00”亿', '24、00亿'],
    ['24-00亿', '24-00亿'],
    ['24～00亿', '24-00亿'],
    ['6^00亿', '6-00亿'],
    ['6★00亿', '6-00亿'],
    ['6\u{307}00亿', '6-00亿'],
    ['2∕3', '2/3'],
  ])('makes two numbers of them: %s', (text, expected) => expect(folded(text)).toBe(expected));

  it.each([
    ['9·11事件', '911事件'],
    ['12‧9', '129'],
    ['9·1个', '9.1个'],
    ['2️⃣4️⃣', '24'],
    ['六·〇〇亿', '六点〇〇亿'],
    ['九·一八', '九一八'],
  ])('is none where it says nothing: %s', (text, expected) => expect(folded(text)).toBe(expected));

  it('leads back to where it stood', () => {
    const { text, starts, ends } = foldText('近6 ‧ 00亿');
    const at = text.indexOf('.');
    expect([starts[at], ends[at]]).toEqual([2, 3]);
    expect(text).toBe('近6.00亿');
  });
});
