/** What looks like a person's name, in the common form of the characters. */
import { HAN_NAME } from '../../parse/names.ts';
import { commonPattern, commonText } from '../common-form.ts';

export const FOREIGN = commonText(
  '阿埃艾安奥巴贝本比宾波伯布查茨达戴德迪丁杜多恩尔法菲费芬夫弗福盖冈戈格根古哈海赫亨洪霍基吉加杰金卡凯坎康考科克肯库夸拉莱兰朗劳勒雷里利林卢鲁伦罗洛马麦曼梅米莫默姆穆纳内尼诺欧帕佩皮普齐奇乔切萨塞桑瑟沙舍施斯索苏塔泰特提图托瓦威韦维沃乌西希肖谢辛亚雅扬耶伊因尤约泽扎詹朱兹博蓬佐津顿逊蒙娜莎妮丝琼翰',
);
/** Beginnings of common words that begin like a family's name. */
export const NO_NAME = commonPattern(
  /^(?:马上|何时|何处|何以|何况|黄金|石油|石化|金融|金额|金砖|金句|华人|华侨|华盛|江河|武力|武装|康复|温和|季度|左右|章程|施压|施政|龙头|毕竟|申请|申明|严肃|严格|严厉|严正|余下|陆续|顾问|许多|许诺|程度|任何|周边|周年|周[日末一二三四五六]|胡说|高度|高级|高层|高调|高兴|应|方面|方才|方案|方法|于|时间|时候|时任|时隔|成为|成果|成功|明确|明年|万一|常常|常务|和平|和谈|平台|平等|包括|尚未|关于|关系|关键|单位|单边|强|国|连续|连同|项目|段|都|全|安全|黎明|白|水平|解决|商务|商会|商家|盛会|习惯|计划|经|文章|文化|向|终|元首|路|钱财|利益|别|查看|车|林业|田间|毛利|易于|戴|尼|英|法|贝|印|以|巴|阿拉伯|欧洲|非洲|沙特|波|乌克|泰国|那|何)/u,
);
export const NEVER_IN_NAME = commonPattern(
  /(?<!阿)都|[看完听读做走跑打吃喝买卖些的了不没未已要会将是有在也就把被使让给很更最再又我你他她它们这那可能应该必须请对但或若所只说指称问答讲道地着]/u,
);
/** What follows a name. */
export const BEHIND_NAME = commonPattern(
  /^(?:[\u{E001}在就于对向也还又亦则曾续再今昨前当日说称指表傍晚清凌上下离早分补强认透坦直重回批写警呼告记接出访抵介追质反抨怒痛狠猛谴，,。、]|会[后前见晤谈面]|见[面传]|通话|举行|医生|先生|女士|博士|教授|小姐|同[日时意步场台]|周[一二三四五六日末]|星期|相信|提|获|赛[后前]|有(?![关效望意])|没有)/u,
);
/** …, and cannot stand in one. */
export const NEVER_WITHIN = commonPattern(
  /(?:会[后前见晤谈面]|见[面传]|通话|举行|医生|先生|女士|博士|教授|小姐|受访|受询|应询|书面|接受|回[应复覆]|表示|强调|指出|同[日时]|周[一二三四五六日末]|星期|[今昨当同]天|[一二三四五六七八九十]日|[上下]午|傍晚|晚[间上])/u,
);
/** What follows a title, and is no name. */
export const NO_NAME_BEHIND = commonPattern(
  /^(?:会|级|们|团|兼|主持|出席|会见|表态|发言|回应|讲话|因|等|及|和|与|从|为|以|之|职务|身份|名义|任内|办公|一行|访问|访华|谈|答|称|指|说|问|选举|大选|竞选|候选|先后|来访|到访|发表|宣布|强调|认为|介绍|透露|坦言|直言|表示|指出|补充|提醒|接受|受访|随后|会后|会前|则|亦|也|还|又|在|对|向|就|今|昨|当)/u,
);
/** The last character of many given names, none of which is an adverb or begins a verb, before what follows a name. */
export const NAME_GOES_ON = commonPattern(
  /^(?:刚(?![在对向就于])|之(?!说法)|学(?![者着])|[夫然诚仁伟军勇华涛鹏飞杰斌波超辉宏志峰敏娟芳丽燕婷颖萍静玲凡轩宇航晨博武森鑫磊霖琳娜倩雯洁云龙虎海洋山松柏祥瑞民莹莉艳薇蕾岚怡佳慧梅菲蓉茜璇馨韵雁珍琴霞翠荣强恒建平国君俊豪凯楠浩宁彬泽睿旭铭哲嘉源东江林生亮昌安康贤良达庆坤权亭廷春秋雪冰雄瑜瑶妍媛琪欣晴雅璐婧彤汉锋钧钢铁雷振卫奇秀英兰红谦恺翰骁霄尧舜禹炜炎煜灿焕烨男德文新杨思斯])(?:说|称|指出|表示|强调|认为|告诉|透露|回应|[，,：:、在对向就于的]|$)/u,
);
/** Common surnames of Japan, and some that are often in the news: two characters and more, or the one that is no Chinese surname. */
const JAPANESE_NAME = commonPattern(
  /^(?:菅|茂木|高市|河野|麻生|小泉|上川|岩屋|木原|二阶|鸠山|野田|福田|谷垣|玄叶|前原|冈田|松本|田中|铃木|佐藤|高桥|伊藤|渡边|山本|中村|小林|加藤|吉田|山田|佐佐木|山口|松野|井上|木村|清水|山崎|池田|桥本|阿部|石川|中岛|小川|前田|藤田|后藤|近藤|村上|远藤|青木|坂本|西村|太田|藤井|冈本|藤原|中野|三浦|原田|中川|竹内|小野|小野寺|横山|宫本|上田|森山|大野|横井|垂|金杉|秋叶|船越|船桥|细川|宫泽|小渊|村山|羽田|竹下|中曾根|大平|志位|枝野|玉木|石原|稻田|中谷|萩生田|世耕|甘利|额贺|武见|片山|赤泽|城内|市川|冈野|北村)\p{Script=Han}{1,3}$/u,
);
export const SURNAME_NAME = new RegExp(`^${HAN_NAME}$`, 'u');

/** A Chinese name of two or three characters, or a foreign one in the characters that such are written with. */
export function isNameLike(words: string): boolean {
  if (words.length < 2 || words.length > 12 || /^.国$/u.test(words) || NEVER_IN_NAME.test(words) || NO_NAME.test(words))
    return false;
  if (/[·・•]/u.test(words)) return SURNAME_NAME.test(words);
  if (words.length <= 3 && SURNAME_NAME.test(words)) return true;
  if (words.length >= 3 && words.length <= 6 && JAPANESE_NAME.test(words)) return true;
  return words.length <= 7 && new RegExp(`^[${FOREIGN}]+$`, 'u').test(words);
}
