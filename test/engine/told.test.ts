/** What of a changed quotation is told, by whole lookups. */
import { describe, expect, it } from 'vitest';
import { ask, firstMatch } from '../support/finder.ts';

describe('print that gives characters twice', () => {
  it('changes nothing where all of it does', async () => {
    const { wording } = await ask('决定⽴立场，不不搞双重标准，不不拉偏架，更不不谋取地缘私利');
    expect(wording).toBe('near');
  });

  it('denies where one 不 stands twice', async () => {
    const { wording, readings } = await firstMatch('在所有热点问题上，中方都愿劝和促谈，从不不火上浇油');
    expect(wording).toBe('altered');
    expect(readings[0]!.edits).toMatchObject([{ kind: 'protected', type: 'negation', quote: '不', record: '' }]);
  });
});

describe('a word of content', () => {
  it('is told as protected, since it alone makes a quotation altered', async () => {
    const { wording, readings } = await firstMatch('巴勒斯坦问题是中东真切的痛，和平可能迟到，正义不应缺席');
    expect(wording).toBe('altered');
    expect(readings[0]!.edits).toMatchObject([{ kind: 'protected', type: 'word', quote: '真切', record: '持续' }]);
  });
});

describe('words that merely resemble', () => {
  it.each(['(更新时间戳: 1681131137125)', '**總計：2168411（100.01%）**'])(
    'numbers in which chance words stand are nothing: %s',
    async (quote) => {
      expect((await ask(quote)).wording).toBe('none');
    },
  );

  it('the name of a partnership, otherwise worded, is no changed quotation', async () => {
    expect((await ask('新时代中俄高水平战略协作伙伴关系')).wording).toBe('similar');
  });

  it('an anniversary of another country is another matter', async () => {
    expect(['similar', 'none']).toContain((await ask('今年是中秘建立全面战略伙伴关系10周年。')).wording);
  });
});

describe('words that the page gives to another person', () => {
  it.each(['习近平指出，今年是中厄两国建立全面战略伙伴关系10周年。', '毛宁说，中国将加大对太平洋岛国的投入'])(
    'are no changed quotation where they are only built like the record’s: %s',
    async (quote) => {
      expect(['similar', 'none']).toContain((await ask(quote)).wording);
    },
  );

  it.each(['李强说，中国支持东盟的力度都不会减弱', '李强指出，作为两个具有全球影响的大国，中印关系的重要性不言而喻。'])(
    'are no changed quotation where they say the same of another country: %s',
    async (quote) => {
      expect(['similar', 'none']).toContain((await ask(quote)).wording);
    },
  );

  it('are a changed quotation where the official is named, or nobody', async () => {
    for (const who of ['', '王毅说，'])
      expect((await ask(`${who}作为两个具有全球影响的大国，中印关系的重要性不言而喻。`)).wording).toBe('altered');
  });

  it('are told as changed where they are nearly the record’s', async () => {
    const { wording, attributed } = await ask('毛宁说，拳头硬就等于道理硬');
    expect(wording).toBe('altered');
    expect(attributed).toMatchObject({ to: '毛宁', record: '王毅' });
  });
});

describe('what the page puts in', () => {
  it.each(['我们[不]欢迎更多外国朋友一起来讲述活力满满、热气腾腾的中国故事'])(
    'a lone denial is compared, and flagged: %s',
    async (quote) => {
      const { wording, flags } = await firstMatch(quote);
      expect([wording, flags]).toEqual(['altered', ['contradicting-gloss']]);
    },
  );

  it('a caption between the words is set aside', async () => {
    const { wording, cleaned } = await ask('图为王毅在记者会上。新华社记者 摄 和平可能迟到，正义不应缺席');
    expect([wording, cleaned.map(({ kind }) => kind)]).toEqual(['verbatim', ['caption']]);
  });
});
