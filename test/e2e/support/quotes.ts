/** Sentences of the record as pages quote them, with the day on which they were spoken. */
export interface SampleQuote {
  text: string;
  date: string;
}

/** Wang Yi on the Korean peninsula, in both texts of the event. */
export const VERBATIM: SampleQuote = {
  text: '谁要借半岛问题开冷战对抗的倒车，就要承担历史责任；谁要破坏地区的和平稳定，就会付出巨大代价。',
  date: '2024-03-07',
};

/** The record has 600亿. */
export const ALTERED: SampleQuote = {
  text: '中方宣布的800亿美元资金支持已落实或作出安排近50%',
  date: '2017-03-08',
};

/** The same sentence as VERBATIM's event has it, as a paper in Taiwan would print it. */
export const TRADITIONAL: SampleQuote = {
  text: '台灣島內誰想搞「台獨」，必將遭到歷史的清算。國際上誰要縱容支持「台獨」，必將引火燒身、自食苦果。',
  date: '2024-03-07',
};

/** Bloomberg's words, in its question. */
export const REPORTER: SampleQuote = {
  text: '美方仍持续对华增加贸易和科技限制',
  date: '2024-03-07',
};

/** From the digest: reported speech. */
export const REPORTED: SampleQuote = {
  text: '拳头硬不等于道理硬,世界不能退回丛林法则',
  date: '2026-03-08',
};

/** Closest to a text that has an address; the event's other text reads a little differently. */
export const LINKED: SampleQuote = {
  text: '北京将再次成为全球瞩目的焦点，“一带一路”也将继续成为世界热议的话题。',
  date: '2017-03-08',
};

/** Words of two events. */
export const TWICE = '构建人类命运共同体';

/** Nobody said it. */
export const INVENTED = '外交官的公文包里，装的不应该是文件，而应该是一双走路的鞋。';
