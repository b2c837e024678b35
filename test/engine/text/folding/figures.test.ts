import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../engine/text/fold.ts';
import { numbersIn } from '../../../../engine/text/numbers.ts';

const values = (text: string): string[] => numbersIn(foldText(text).text).map(({ value }) => value);

describe('letters that scanning puts for figures', () => {
  it.each([
    ['撤离了l000名同胞', '1000'],
    ['共6O万', '600000'],
    ['共I00起', '100'],
    ['增速O.5%', '0.005'],
    ['开行l.7万列', '17000'],
    ['共6ОО亿', '60000000000'],
    ['接听１２３Ｏ８热线', '12308'],
    ['税目lOO%', '1'],
  ])('reads %s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each(['5月l日', '5月I日'])('reads the day of %s', (text) => {
    expect(values(text)).toEqual(['5', '1']);
  });

  it.each([
    ['G20', ['20']],
    ['5G', ['5']],
    ['H1N1', ['1', '1']],
    ['B52', ['52']],
    ['CO2', ['2']],
    ['iOS', []],
    ['No.5', ['5']],
    ['APEC', []],
  ])('leaves %s', (text, numbers) => {
    expect(values(`举办${text}会议`)).toEqual(numbers);
    expect(foldText(text).text).toBe(text.toLowerCase().replace('.', ''));
  });
});
