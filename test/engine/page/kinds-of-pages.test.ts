/** What pages of a kind have in common: columns, newsletters, forums, photo galleries. The names and the words are invented. */
import { describe, expect, it } from 'vitest';
import { draftsOf } from './drafts-of.ts';

const SPOKE = '王毅承认，冰面上的路要大家一起走。';

describe('a forum', () => {
  it('reads what a quoted post says as any paragraph, and its head as nobody’s words', () => {
    expect(
      draftsOf([
        { text: '※ 引述 winter99 (老冰友) 之銘言：', role: 'quotation' },
        { text: '王毅說，「冰面上的路要大家一起走」。', role: 'quotation' },
      ]),
    ).toEqual(['direct 王毅 冰面上的路要大家一起走']);
  });

  it('still takes a block quotation for somebody’s words where it quotes within', () => {
    expect(
      draftsOf([
        '韩启年说：',
        { text: '我们提了“三个一起”：一起修，一起守，一起用。谁也别想独占。', role: 'quotation' },
      ]).at(-1),
    ).toBe('direct 韩启年 我们提了“三个一起”：一起修，一起守，一起用。谁也别想独占。');
  });

  it('knows that “he” may be of the writer’s family, or whom the writer remembers', () => {
    expect(draftsOf([SPOKE, '我爸是修船的，他听完只说了一句：“冰厚的地方船最慢。”'])[1]).toBe(
      'direct 我爸 冰厚的地方船最慢。',
    );
    expect(draftsOf([SPOKE, '不过我记得他也说过“谁也别想独占这条航道”。'])[1]).toBe('direct 王毅 谁也别想独占这条航道');
  });
});

describe('a column', () => {
  it.each([
    '问题是，航道已经停了八年，谁也不敢说哪天会有人来修。',
    '再说那条最常被引用的航道。',
    '把两段话放在一起读，会发现另一种算盘。',
    '坦白讲，没有人知道航道归谁来管。',
  ])('ends what somebody said where its writer speaks: %s', (words) => {
    expect(draftsOf([`${SPOKE}${words}`], { isOfEvent: true })).toEqual(['indirect 王毅 冰面上的路要大家一起走。']);
  });
});

describe('a quotation in a paragraph of its own', () => {
  const drafts = (words: string): string[] => draftsOf([SPOKE, words], { isOfEvent: true });

  it('is pulled out of the text where it ends without a stop', () => {
    expect(drafts('“航道属于全人类，谁也别想独占它”')[1]).toBe('embedded - 航道属于全人类，谁也别想独占它');
  });

  it('goes on in what is said where it is a sentence', () => {
    expect(drafts('“航道属于全人类，谁也别想独占它。”')[1]).toBe('direct 王毅 航道属于全人类，谁也别想独占它。');
  });
});

describe('whoever does something at once behind what was said', () => {
  it('said it', () => {
    expect(draftsOf(['“航道属于全人类，谁也别想独占它。”王毅把海图卷了起来。'])).toEqual([
      'direct 王毅 航道属于全人类，谁也别想独占它。',
    ]);
  });

  it.each(['没有接话', '听后点了点头', '的这番话传得很快'])('did not, or it is not told: %s', (deed) => {
    expect(draftsOf([`“航道属于全人类，谁也别想独占它。”王毅${deed}。`])).toEqual([
      'embedded - 航道属于全人类，谁也别想独占它。',
    ]);
  });

  it('may be whom the next sentence calls “he”', () => {
    expect(
      draftsOf(['港务局发言人以电邮答复，船期不变。', '记者的提问说错了年份，王毅未有更正。他指，航道属于全人类。']).at(
        -1,
      ),
    ).toBe('indirect 王毅 航道属于全人类。');
  });
});

describe('names beside what is done and how', () => {
  it.each([
    ['一名外交官悄悄透露，他们连夜修好了船。', 'indirect 外交官 他们连夜修好了船。'],
    ['军事博主韩启年激动地说：“我等这条航道等了三十年！”', 'direct 韩启年 我等这条航道等了三十年！'],
    ['邀得客席研究员欧志豪同步点评。欧志豪指，这番话主要说给船主听。', 'indirect 欧志豪 这番话主要说给船主听。'],
    ['本地的老报人常说，对仗太工整的稿子多半不可信。', 'indirect 本地的老报人 对仗太工整的稿子多半不可信。'],
    ['记者会开始前，韩启年发布消息：下周起航道恢复通行。', 'indirect 韩启年 下周起航道恢复通行。'],
  ])('%s', (text, expected) => {
    expect(draftsOf([text])).toEqual([expected]);
  });
});

describe('a page that checks what goes round', () => {
  it('takes the wrong words and the right ones for the official’s', () => {
    expect(
      draftsOf(
        [
          SPOKE,
          '网传说法：“冰面上的路只许一家走。”',
          '实录原文：“冰面上的路要大家一起走。”',
          '王毅的原话是，冰面上的路要由大家一起来走。',
        ],
        { isOfEvent: true, withTentative: true },
      ).slice(1),
    ).toEqual([
      'direct 王毅 冰面上的路只许一家走。',
      'direct 王毅 冰面上的路要大家一起走。',
      '?indirect 王毅 冰面上的路要由大家一起来走。',
    ]);
  });

  it('gives nobody’s words to him of whom it does not speak', () => {
    expect(draftsOf(['韩启年说，桥比路更能留住年轻人。', '网传说法：“冰面上的路只许一家走。”'])[1]).toBe(
      'embedded - 冰面上的路只许一家走。',
    );
  });
});

describe('lists', () => {
  const item = (text: string): { text: string; role: 'item' } => ({ text, role: 'item' });

  it('says of each entry what leads in the list', () => {
    expect(
      draftsOf(['王毅提出：', item('“冰面上的路要一起修。”'), item('“修好的路要一起守。”'), item('更多航道新闻')]),
    ).toEqual(['direct 王毅 冰面上的路要一起修。', 'direct 王毅 修好的路要一起守。']);
  });

  it('compares entries that are sentences, without their topic, and no teasers', () => {
    expect(
      draftsOf([item('谈航道：冰面上的路要大家一起修一起守。'), item('航道：冰面上的路要大家一起修一起守')], {
        isOfEvent: true,
        withTentative: true,
      }),
    ).toEqual(['?indirect - 冰面上的路要大家一起修一起守。']);
  });

  it('takes a label in a block of its own for the next block’s', () => {
    expect(
      draftsOf([
        item('路透社记者：'),
        item('航道什么时候恢复通行？'),
        item('王毅：'),
        item('冰面上的路要大家一起走。'),
      ]),
    ).toEqual(['transcript 路透社记者 航道什么时候恢复通行？', 'transcript 王毅 冰面上的路要大家一起走。']);
  });
});

describe('what stands around an article', () => {
  it('reads a quotation that an outlet’s post tells of', () => {
    expect(draftsOf(['路透社：王毅表示：“冰面上的路要大家一起走。”'])).toEqual([
      'direct 王毅 冰面上的路要大家一起走。',
    ]);
  });

  it('gives nobody what a site says of itself', () => {
    expect(draftsOf([SPOKE, '特别声明：以上内容仅代表作者本人观点。'], { isOfEvent: true })).toHaveLength(1);
  });

  it('knows whose a quotation is by the line below it, with its day', () => {
    expect(draftsOf([{ text: '冰面上的路要大家一起走。', role: 'quotation' }, '—— 王毅，三月七日'])).toEqual([
      'direct 王毅 冰面上的路要大家一起走。',
    ]);
  });
});

describe('a frame whose verb stands before a colon', () => {
  it('is no label: each sentence is a statement', () => {
    expect(draftsOf(['韩启年指出：桥在汛期之前一定修好。路要等到明年春天。'], { isOfEvent: true })).toEqual([
      'indirect 韩启年 桥在汛期之前一定修好。',
      'indirect 韩启年 路要等到明年春天。',
    ]);
  });

  it('and how well somebody speaks gives no words', () => {
    expect(draftsOf(['王毅说得好，我们为这段航道鼓掌。'])).toEqual([]);
  });
});

describe('columns that run from top to bottom', () => {
  it('read their signs as those of a line', () => {
    expect(draftsOf(['王毅說︐冰面上的路要大家一起走︒他還說︓﹁航道屬於﹃全人類﹄所有︒﹂'])).toEqual([
      'embedded - 全人類',
      'indirect 王毅 冰面上的路要大家一起走︒',
      'direct 王毅 航道屬於﹃全人類﹄所有︒',
    ]);
  });
});

describe('whose words are told behind them', () => {
  it.each(['——王毅', '——王毅，三月七日', '这是王毅昨天的原话。'])('%s', (behind) => {
    expect(draftsOf([`“冰面上的路要大家一起走。”${behind}`])).toEqual(['direct 王毅 冰面上的路要大家一起走。']);
  });

  it('or what they are of', () => {
    expect(draftsOf(['“冰面上的路要大家一起走。”——谈航道'])).toEqual(['embedded - 冰面上的路要大家一起走。']);
  });
});
