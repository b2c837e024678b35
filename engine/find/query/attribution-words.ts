/** The words of which attributions are made: verbs of speech, names, offices, days, occasions, and what stands between them. */
import type { KnownNames } from '../../text/names.ts';
import { anyOf, wordList } from '../../text/word-list.ts';

export const VERB =
  '(?:强调指出|表示|指出|强调|说明|说道|说到|说|称|认为|补充|解释|介绍|透露|写道|重申|呼吁|宣布|反问|质问|问道|答道|回答|回应|谈到|提到|谈及|坦言|直言|警告|告诉|建议|敦促|希望|承诺|提出|批评|警示|反驳|驳斥|评论|坚称|声称|宣称|断言|感叹|喊话|发文|撰文|提问|发问|追问|问)';
/** Characters with which a Chinese name begins: the commonest family names, without those that begin common words (于是, 应该, 方才). */
const FAMILIES =
  '王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊金陆郝孔崔康毛邱秦江顾侯邵孟龙段雷钱汤尹黎武乔贺赖龚庞樊兰殷施陶洪翟颜倪严牛温季俞章鲁葛伍韦申尤毕聂焦柳邢岳齐梅莫庄辛祝左耿华栗韩';
/** Words that begin like a name and are none. */
const NO_NAMES =
  '马上|何时|何处|何人|何以|何况|黄金|石油|金融|金砖|金额|华人|华侨|华文|华盛|江河|江苏|江西|武汉|武力|武装|康复|孔子|孟子|温和|季度|左右|章程|施压|施政|石墨|龙头|田间|钱财|毕竟|申请|申明|严肃|严格|严厉|严正|齐心|齐声|余下|余地|余年|陆续|顾问|林业|叶落|许多|许诺|程度|夏季|夏天|宋朝|唐朝|秦朝|汉朝|孙子|苏联|蒋家|贺信|贺电|雷达|洪水|杜绝|任何|谢谢|梁柱|周边|周年|周日|周末|周一|周二|周三|周四|周五|周六|胡说|毛病';
/** Characters that no name holds: whatever has one of them is said, and is no name. */
const NEVER = '的了不没未已要会将是有在也都就把被使让给很更最再又我你他她它们这那可能应该必须请对于因为但或如若所只';
/** Characters with which foreign names are written. */
const TRANSLITERATED =
  '阿埃艾安奥巴贝本比宾波伯布查茨达戴德迪丁杜多恩尔法菲费芬夫弗福盖冈戈格根古哈海赫亨洪华霍基吉加杰金卡凯坎康考科克肯库夸拉莱兰朗劳勒雷里利林卢鲁伦罗洛马麦曼梅米莫默姆穆纳内尼诺欧帕佩皮普齐奇乔切萨塞桑瑟沙舍施斯索苏塔泰特提图托瓦威韦维沃乌西希肖谢辛亚雅扬耶伊因尤约泽扎詹朱兹菈娜莎丽琳娅黛蒂妮尤瑙胡贾贡蓬佐茅冯格兹曹藤田岸林芳正茂木敏充';
const TITLE =
  '部长|外长|外相|总统|总理|首相|主席|副主席|发言人|大使|国务卿|秘书长|总书记|书记|总领事|局长|司长|主任|委员|助理|顾问|代表|议长|司令|将军|教授|专家|学者|院长|会长|行长|防长|财长|国王|总裁|董事长|先生|女士|同志|总干事|高级代表|特使|领导人|负责人|官员';
const BODY =
  '中共中央|党中央|中央|政治局|外事工作委员会|中央外办|外办|办公室|国务院|国务|(?:外交|国防|商务|财政|教育)部|国台办|国新办|港澳办|白宫|五角大楼|国会|议会|欧盟|委员会|国家|安全|经济|政府|总统府|外交与安全政策|新闻司|人大|政协|全国|常务|副|兼|前|时任|候任|现任|首席|高级';
const WHEN =
  '\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}[日号])?)?|\\d{1,2}月\\d{1,2}[日号]|\\d{1,2}[月日号]|[〇零一二三四五六七八九十]{1,4}[年月日号]|当天|今天|今日|昨天|昨日|日前|近日|周[一二三四五六日末]|星期[一二三四五六日天]|上午|下午|中午|晚间|晚上|凌晨|清晨|傍晚|当地时间|北京时间|早些时候|随后|此前|其后|当晚|当日|同日';
const OCCASION =
  '[第]?[\\d一二三四五六七八九十]{1,3}[届次]|会议|大会|两会|记者会|新闻发布会|发布会|吹风会|外长|例行|专场|年度|梅地亚|新闻中心|中心|会场|会上|现场|之际|期间|会后|会前|见面会|会见|会谈|论坛|峰会|采访|专访|受访|访问|讲话|致辞|演讲|发言|声明|文章|社交媒体|社交平台|视频|电话';
const FILLER =
  '[、，,（）()《》〈〉\\s]|在|于|的|了|并|与|同|向|对|就此|就|和|及|等|还|也|又|再次|再度|再|多次|曾|特别|明确|郑重|严正|公开|当场|当面|首先|最后|接着|继续|进一步|同时|笑着|幽默地|坦率地|强硬|这位|该|本|以及|中外|媒体|提问时|提问|的?相关问题|的?有关问题|问题|相关|有关|举行|出席|主持|回答|接受|答复|答|回应|应询|被问及|被问|问|时|中|上|后|里|据|报道|消息|电|讯|援引|引述|说|表示|地|一样|正如|如|对此|日|有(?=记者)';
/** What somebody is asked about, or talks about; a denial in it would be a statement. */
const ABOUT = '(?:的?(?:相关|有关)?问题)?';
const TOPIC = `(?:谈到|谈及|就|围绕|关于|被问及|谈|论|回应|评)(?:[“「《][^“「》」”。！？\\n]{1,30}[”」》]|[^“「《》，。：:！？\\n不没未无非别]{1,20}?(?=${ABOUT}(?:回答|答|接受|发表|向|对记者|时|$)))${ABOUT}`;
const ASKED = '(?<=[答对向])[\\p{Script=Han}\\p{Script=Latin}\\d]{2,16}?(?=记者)|记者们?';
/** Who speaks in the form of an interview, without a name. */
const ROLE = '主持人|提问者|记者|答|问|中方|中国中方|(?:发言人|说话人)\\s*\\d{0,2}';

/**
 * One piece of an attribution, by its kind as the name of a group; sticky.
 * @param persons every form of a known name @param ownOffices those of the officials whose answers the record holds
 */
export function attributionToken(
  { people, outlets, places }: KnownNames,
  persons: Iterable<string>,
  ownOffices: Iterable<string>,
): RegExp {
  const offices = wordList(...people.flatMap((person) => person.offices.flatMap((office) => [...office.names])));
  const outletForms = wordList(...outlets.flatMap(({ name, aliases }) => [name, ...aliases])).filter(
    (form) => form.length > 1,
  );
  const title = `(?:${TITLE}|${anyOf(wordList(...people.flatMap(({ titles = [] }) => [...titles])))})`;
  const after = `(?=$|[\\d在于就对向昨今日上下月周]|${VERB}|、|，|,)`;
  return new RegExp(
    [
      `(?<person>${anyOf(persons)})(?:${title})?`,
      `(?<latin>${anyOf(people.map(({ english }) => english.toLowerCase()))})`,
      `(?<office>(?:${anyOf([...ownOffices, ...offices])}))`,
      `(?<outlet>${anyOf(outletForms)})`,
      `(?:${WHEN})`,
      `(?<held>(?:${BODY}|${anyOf(places)})*${title})`,
      `(?:${OCCASION})(?!${title})`,
      `(?<=${title})(?<titled>(?!${TITLE}|${WHEN}|${OCCASION})(?:[^${NEVER}\\P{Script=Han}]{2,4}?|[${TRANSLITERATED}·]{2,9}?))${after}`,
      `(?<named>(?!${NO_NAMES})[${FAMILIES}]\\p{Script=Han}{1,2})${after}`,
      `(?<role>${ROLE})(?=$)`,
      ASKED,
      `(?<he>[他她])(?=$|还|也|又|再|同|进|随|最|接|补|强|说|指|表|继|${VERB})`,
      `(?:${BODY})`,
      anyOf(places),
      TOPIC,
      `(?:${FILLER})`,
    ].join('|'),
    'uy',
  );
}
