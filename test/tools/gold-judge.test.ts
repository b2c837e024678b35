import { describe, expect, it } from 'vitest';
import type { Emendation } from '../../engine/record/record.ts';
import { judgeTurn, numberValue } from '../../tools/gold/judge.ts';
import { letters, type TurnText } from '../../tools/gold/text.ts';

const turn = (text: string): TurnText => ({
  transcript: '2017-03-08.scio',
  event: '2017-03-08',
  turn: 'a1',
  voice: 'answer',
  letters: letters(text),
  ranges: [[0, text.length]],
});
const judged = (quote: string, text: string, emendations: Emendation[] = []) =>
  judgeTurn(letters(quote).chars, turn(text), emendations).wordings;

const SENTENCE = '中非合作是兄弟间的互帮互助。中国支持非洲的力度都不会减弱。我们愿同非洲国家一道加快发展。';

describe('the judge behind the gold file', () => {
  it.each([
    ['中国支持非洲的力度都不会减弱', ['verbatim']],
    ['中國支持非洲的力度都不會減弱', ['verbatim']],
    ['中国支持非洲力度都不会减弱', ['near']],
    ['中国支持非洲的力度都会减弱', ['altered']],
    ['中国支持拉美的力度都不会减弱', ['altered']],
    ['股市随即应声下跌，银行板块领跌大盘', ['none']],
  ])('says of %s: %j', (quote, wordings) => expect(judged(quote, SENTENCE)).toEqual(wordings));

  it('leaves room where the rules do: 愿 may be filler or modality', () =>
    expect(judged('我们同非洲国家一道加快发展', SENTENCE)).toEqual(['near', 'altered']));

  it('calls a quote near, never verbatim, when only the emended print has its words', () => {
    const damage: Emendation = {
      id: 'EM1',
      transcript: '2017-03-08.scio',
      range: [0, 5],
      printed: '中美是兄弟',
      emended: '中非是兄弟',
      type: 'name',
      grounds: 'sense',
      confidence: 'high',
      changesMeaning: 'fact',
    };
    const text = '中美是兄弟间的互帮互助关系';
    expect(judged('中非是兄弟间的互帮互助关系', text, [damage])).toEqual(['near']);
    expect(judged(text, text, [damage])).toEqual(['verbatim']);
    expect(judged('中非是兄弟间的互帮互助关系', text)).toEqual(['altered']);
  });

  it.each([
    ['三千', 3000],
    ['3000', 3000],
    ['1.7万', 17_000],
    ['二〇三〇', 2030],
    ['百分之五十', 50],
    ['十四亿', 1_400_000_000],
    ['一带', null],
  ])('reads %s as %j', (text, value) => expect(numberValue(text)).toBe(value));
});
