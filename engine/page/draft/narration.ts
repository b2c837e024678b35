/** What tells of an event, and is nobody's words: forms of sentences, in the common form of their characters. */

/** Tells of the event, and is nobody's words. */
export const NARRATION =
  /^[\s【[（(]*(?:记者会|发布会|新闻发布会|招待会|会议|活动|会谈|会见|图为|资料图|视频|来源|编辑|责任编辑|责编|原标题|本报|本网|据|报道|当天|当日|此次|本次|会后|会前|随后|此前|双方还就|陪同|更多|相关|点击|扫码|版权|声明|分享|下载|上一篇|下一篇|（|\(|\d{1,2}月\d{1,2}日|(?:有|本报|本网)?记者|来自|在场|现场|整场|历时|今年的?(?:记者会|发布会)|台下|话音|掌声|[惟但而不过]{0,2}(?:他|她)(?!们)|这番话|这句话|这是[他她])|(?:回答了|答问|接受了).{0,24}(?:提问|问题|采访)|(?:持续|历时)了?.{0,6}(?:分钟|小时)|^.{0,20}(?:报道|摄影|编辑|撰文)[：:]/u;

/** 他用三个词概括: of whoever is speaking. */
export const OWN_DEED = /^\s*[惟但而不过]{0,2}(?:他|她)(?!们)/u;

/** 某主席的理念…: a name that begins a view, and not what its bearer did. */
export function isOwnView(words: string, end: number): boolean {
  return /^(?:的|提出|倡导|亲自)/u.test(words.slice(end));
}
