/** Every state of the panel, as something a reader selects and what the background then does. */
import type { Failure } from '../../platform/shared/protocol.ts';

export interface PicturedState {
  name: string;
  quote: string;
  /** What the background does instead of answering. */
  forced?: { failure: Failure } | { waits: true };
}

const TRUE = '谁要借半岛问题开冷战对抗的倒车，就要承担历史责任；谁要破坏地区的和平稳定，就会付出巨大代价。';

/** The small mark is drawn beside the first. */
export const STATES: PicturedState[] = [
  { name: 'verbatim', quote: TRUE },
  {
    name: 'near',
    quote: '谁要借半岛问题开冷战对抗的倒车，就要承担历史的责任；谁要破坏地区和平稳定，就会付出巨大代价。',
  },
  { name: 'altered', quote: '中方宣布的800亿美元资金支持没有落实或作出安排近50%' },
  { name: 'abridged', quote: '中国对非合作的最大特点是言出必行……亚的斯亚贝巴至吉布提铁路已竣工通车' },
  {
    name: 'spliced',
    quote: '拳头硬不等于道理硬，世界不能退回丛林法则。谁要借半岛问题开冷战对抗的倒车，就要承担历史责任。',
  },
  {
    name: 'partial',
    quote: '谁要借半岛问题开冷战对抗的倒车，就要承担历史责任，外交官的公文包里装的不应该是文件而应该是一双走路的鞋子。',
  },
  {
    name: 'similar',
    quote: '谁要借台海问题开历史的倒车，就要承担严重后果；谁要破坏本地区的繁荣稳定，必将付出沉重代价。',
  },
  { name: 'none', quote: '外交官的公文包里，装的不应该是文件，而应该是一双走路的鞋。' },
  { name: 'attributed', quote: `外交部发言人毛宁表示：“${TRUE}”` },
  {
    name: 'two-voices',
    quote: '期望达到什么样的一个目标？谢谢。这是一个好问题，恰好是我第一个想回答大家的问题。',
  },
  { name: 'contradicted', quote: '中方宣布的600亿美元资金支持已落实（实为尚未落实）或作出安排近50%' },
  { name: 'masked', quote: '中方宣布的600亿美元资金支持已落实或作出安□近50%' },
  { name: 'reporter', quote: '美方仍持续对华增加贸易和科技限制' },
  { name: 'reported', quote: '拳头硬不等于道理硬,世界不能退回丛林法则' },
  { name: 'events', quote: '新型国际关系' },
  { name: 'two-events', quote: '构建人类命运共同体' },
  { name: 'readings', quote: '北京将再次成为全球瞩目的焦点，“一带一路”也将继续成为世界热议的话题。' },
  { name: 'damaged', quote: '是要做大并分好经济发展的蛋糕' },
  { name: 'other-language', quote: 'The quick brown fox jumps over the lazy dog, and the dog does not mind.' },
  { name: 'too-long', quote: '和平共处五项原则'.repeat(7000) },
  { name: 'failed', quote: TRUE, forced: { failure: 'record-damaged' } },
  { name: 'outdated', quote: TRUE, forced: { failure: 'outdated' } },
  { name: 'loading', quote: TRUE, forced: { waits: true } },
];
