import { describe, expect, it } from 'vitest';
import { signsAside } from '../../../../engine/find/query/aside-signs.ts';
import { wordsSetAside } from '../../../../engine/record/set-aside.ts';
import { ask } from '../../../support/finder.ts';

const told = (text: string): string[] => signsAside(text).map((range) => text.slice(...range));

describe('signs that are no words are told', () => {
  it.each([
    ['和平🙏🙏', ['🙏🙏']],
    ['▲和平👍🏽', ['▲', '👍🏽']],
    ['合作 → 共赢❤️', ['→', '❤️']],
    ['❌ 和平', ['❌']],
    ['〓和平〓', ['〓', '〓']],
    ['中国🇨🇳人民', ['🇨🇳']],
  ])('%s', (text, signs) => expect(told(text)).toEqual(signs));

  it.each([
    '“和平”，《合作》——共赢……（一）【二】※·•~～|｜<>=+-/',
    '增长5.2%，￥100',
    '我们❌支持',
    '我们∞支持',
    '6★00',
    '我们□支持',
  ])('but not marks of writing, nor what is compared: %s', (text) => expect(told(text)).toEqual([]));

  it('stand beside the finding where they are amid the words', async () => {
    const words = '世界上只有一个中国🇨🇳台湾是中国的一部分';
    const answer = await ask(`🔥${words}🙏`);
    expect(answer.wording).toBe('verbatim');
    expect(answer.cleaned.map(({ kind }) => kind)).toEqual(['sign', 'sign', 'sign']);
    expect(wordsSetAside(answer)).toEqual(['🇨🇳']);
  });
});
