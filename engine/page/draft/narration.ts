/** What tells of an event, and is nobody's words: forms of sentences, in the common form of their characters. */
import { commonPattern } from '../common-form.ts';

/** Tells of the event, and is nobody's words. */
export const NARRATION = commonPattern(
  /^[\s【[（(]*(?:记者会|发布会|新闻发布会|招待会|会议|活动|会谈|会见|图为|资料图|视频|来源|编辑|责任编辑|责编|原标题|本报|本网|据|报道|当天|当日|此次|本次|会后|会前|随后|此前|双方还就|陪同|更多|相关|点击|扫码|版权|声明|分享|下载|上一篇|下一篇|（|\(|\d{1,2}月\d{1,2}日|(?:有|本报|本网)?记者|来自|在场|现场|整场|值得(?:留意|注意|一提|玩味)|读者|类似的(?:话|说法|表述)|这样的(?:话|说法|表述|表态)|这(?:一)?(?:句|番|段)|这[和与同]|散场|场[内外]|会场|一些代表|坐在|有同行|据说|本区域|本[周月年]度?[^，]{0,4}(?:早晨|上午|下午|晚)|历时|今年的?(?:记者会|发布会)|台下|话音|掌声|[惟但而不过]{0,2}(?:他|她)(?!们)|这番话|这句话|这是[他她]|(?:有|不少|许多|很多)?(?:网友|网民)|有(?:报章|媒体|论者|评论)|坊间|问题(?:是|在于)，|再说(?=[那这回])|把(?=[^，。]{0,6}(?:话|句|回答))|换句话说|换言之|言下之意|潜台词|弦外之音|坦白[讲说]|老实说|平心而论|说白了)|(?:回答了|答问|接受了).{0,24}(?:提问|问题|采访)|(?:持续|历时)了?.{0,6}(?:分钟|小时)|^.{0,20}(?:报道|摄影|编辑|撰文)[：:]/u,
);

/** What only a reporter tells, wherever it stands in a sentence. */
export const REPORTED = commonPattern(
  /本[报刊社网台]|记者(?!会|招待|朋友)|全场|现场|在场|会场|横幅|大屏幕|快门|笑声|掌声|语速|语气|口吻|措辞|话里|鱼贯|合影|追问|没有点名|未加说明|没有说明|没有停下|握手致意/u,
);

/** 特别声明：…: what a site says of itself, below its articles. */
export const SITES_OWN = commonPattern(
  /^[\s【[*※]*(?:(?:特别|免责|郑重|重要|本[站网报社号]|版权)?声明|免责条款|版权(?:说明|所有)|(?:特别|温馨|风险|友情)提示|(?:违法|不良信息|举报|投诉|广告|客服)[^：:，。]{0,8}(?:电话|热线|邮箱))[：:]/u,
);

/** 他用三个词概括: of whoever is speaking. */
export const OWN_DEED = commonPattern(/^\s*[惟但而不过]{0,2}(?:他|她)(?!们)/u);

/** 某主席的理念…: a name that begins a view, and not what its bearer did. */
export function isOwnView(words: string, end: number): boolean {
  return /^(?:的|提出|倡导|亲自)/u.test(words.slice(end));
}
