/** Words before a verb of speech, as data: who may speak, and whoever stands there and does not. In the common form of the characters. */
import { commonPattern, commonText } from '../common-form.ts';

export const TITLE = commonText(
  '(?:国务委员|政治局委员|中央委员|理事长|部长|副部长|外长|外相|防长|财长|总统|副总统|总理|副总理|首相|副首相|主席|副主席|国务卿|秘书长|总书记|书记|总领事|大使|公使|特使|局长|司长|署长|厅长|处长|主任|委员长|委员|行政长官|特首|议长|议员|主委|副主委|所长|社长|台长|团长|主编|总编辑|参谋长|秘书|外交官|导演|作家|商人|老板|店主|教练|队员|侨领|参赞|官房长官|长官|参赞|法官|司令|将军|上将|教授|院长|会长|行长|校长|市长|省长|县长|国王|总裁|董事长|总经理|经理|总干事|总监|高级代表|代表|发言人|新闻官|新闻秘书|先生|女士|小姐|太太|同志|博士|律师|医生|研究员|研究者|分析员|分析师|评论员|专家|学者|司司长|组长|队长|主持人|创办人|负责人|领导人|大臣|首席执行官|助理国务卿|顾问|上议员|众议员|参议员|立法委员|立委|拏督斯里|丹斯里|拏督|合伙人|执行长|船长|店长|园长|里长|村长|主播|支书|主帅|主教练|领队|班主|门将|前锋|后卫|球员|选手|老师|站长|科长|股长|课长|乡长|镇长|党魁|领袖|召集人|总召|书记长|干事长|发起人|理事|董事|博主)',
);
export const ROLE = commonText(
  '(?:发言人|新闻发言人|记者|专家|学者|分析人士|观察人士|消息人士|知情人士|业内人士|有关人士|网友|网民|市民|村民|居民|学生|家长|官员|负责人|主持人|评论员|分析师|外界|舆论|媒体|外媒|港媒|台媒|美媒|日媒|英媒|批评者|支持者|反对派|律师|医生|司机|店员|教师|老师|校方|警方|院方|官方|当局|政府|法院|法官|检方|控方|辩方|公司|集团|协会|机构|组织|党团|委员会|大学|研究所|智库|报告|声明|公报|文章|社论|社评|白皮书|研究|调查|报道|新闻稿|电视台|电台|日报|晚报|时报|早报|周刊|通讯社|大使馆|使馆|领事馆|议会|国会|白宫|克里姆林宫|总统府|秘书处|办公室|工会|团体|代表团|主办方|馆方|店方|男子|女子|受访者|候选人|当事人|目击者|家属|母亲|父亲|妈妈|爸爸|奶奶|爷爷|妻子|丈夫|儿子|女儿|老人|阿姨|大叔|工作人员|职员|志愿者|义工|同行|使节|翻译|译员|口译|传译|外宾|来宾|团员|之一|主办单位|友人|同事|师傅|女士|先生|小姐|太太|教授|博士|议员|[美俄日韩朝英法德欧印巴以伊菲越澳加乌台港资劳馆厂军]方)',
);
/** Not a person although a title or a role stands in it: 记者会, 总统府, 部长级会议. */
export const NO_ROLE_BEHIND = '(?![会席招级府选制令节堂致论坛团证部])';
/** Those before whom somebody is, but does not speak. */
export const OBJECT_BEFORE = commonPattern(
  /(?:[对向朝冲同与和跟给把被让请使由替为要想盼逼催劝叫问]|[对朝冲]着|关于|有关|针对|接见|问候|回应|答复|回答|面对|[指看望拉拍握]着|会见|会晤|接见|拜会|致电|告诉|告知|感谢|祝贺|批评|指责|陪同|邀请|希望|盼望|要求|代表|接替|取代|代替|敦促|嘲讽|讽刺|警告|谴责|冒充|假冒|冒用|盗用|假借|借|学着|假扮|扮演|模仿|戏仿|仿照|仿效|效仿|约见|召见|致函|致信|当着|提醒|驳斥|炮轰|调侃|回?呛|回?怼|痛批|狠批|猛批|批|点评|锐评|评论|评|形容|反击|回击|抨击|质疑|嘲笑|奚落|质问|追问|诘问|称赞|盛赞|赞扬|力挺|解读|解析|分析|剖析|(?<!会)谈|高喊|齐喊|支持|访问|欢迎|反驳|问及|提到|谈到|谈及|以及|及|、|抵达|担任|出任|选举|任命|罢免|[问见迎送])$/u,
);
export const PLACE_AT_END = commonPattern(
  /(?:在(?![野任职场])|对(?![话外华立头家]|手(?![中里上下边头持捧拿举]))|向(?!来)|就(?!是)|通过|透过|出席|接受|发表|举行|主持(?!人)|经由|以(?=电邮|书面|短信|邮件|声明|电话|英语|英文|中文|普通话|粤语|日语))[^，,。：:；;]{0,50}$/u,
);
/** 我, 我们, 中方 as the subject: a view within what is said. */
export const OWN_SUBJECT = commonPattern(
  /^[但而且若如因所以同时对此]{0,4}(?:我们|我方|我国|我|中方|中国|中国政府|中国人民|双方|两国|各方|大家|咱们|本人|你们|你|您|人们|人类|各国|国际社会|世界|历史|事实|实践|这|那|它|它们|其中)(?:一直|始终|历来|多次|都|也|还|已|已经|对此|就此|再次|郑重|坚决|强烈|愿|要|应|将|会|可以|必须|是|就是|们|一贯){0,5}$/u,
);
/** 在会上引述某主席的话说. */
export const CITES = commonPattern(
  /(?:引用|引述|援引|转引|转述|借用(?![^，,。]{2,24}的(?:说法|消息)$)|引)(?<who>[^，,。]{2,24}?)(?<of>的话|的说法|的消息|的诗句?|的名言|的名句|的古训|的格言|的语录)?$/u,
);
export const HIMSELF = commonPattern(/^[了过]?(?:他|她|其)?(?:自己|本人)/u);
/** 有网友模仿某某, 有人以某某的名义, 借某某之口, 老人拉着某某的手. */
export const ACTS_ON = commonPattern(
  /^(?<who>[^，,、]{1,16}?)(?:(?:模仿|戏仿|仿照|仿效|效仿|冒充|假冒|冒用|假扮|扮演|扮成|装作|假装是|学着|学(?=[^，,、]{2,10}的?(?:样子|口吻|语气|声音|腔调)))(?!者|了)[^，,、]{2,16}|(?:假借|借着?|打着|以|用|盗用)[^，,、]{2,12}(?:之[口名]|的?(?:名义|口吻|语气|腔调|声音|风格|名字|账号|招牌))[^，,、]{0,4}|(?:[指看望拉拍握][着住]|看了?看)[^，,、]{2,12})$/u,
);
export const OWN_CLAUSE = commonPattern(/^(?:我(?!国外长|国外交)|您|你|中方|双方|两国|咱)/u);
export const PRONOUN = commonPattern(
  /(?:^|[，,。；;：:、\s）)”」』并而但且])(?:他|她|其|对方|这位\S{0,6}|该\S{0,8})$|(?:记得|知道|听到|听见|看到|看见|以为|觉得)(?:他|她)$/u,
);
export const LAST_CLAUSE = commonPattern(/[^，,；;：:。！？!?\s\u{E001}]*$/u);
/** 我爸听完，他只说…. */
export const WRITERS_OWN = commonPattern(
  /^\s*(?<who>我的?(?:爸爸?|妈妈?|父亲|母亲|爷爷|奶奶|外公|外婆|哥哥?|姐姐?|弟弟|妹妹|朋友|同事|同学|老师|邻居|老公|老婆|先生|太太|室友|导师))/u,
);
/** 某某谈某事：, 某某回应：, 某某就某事：. */
export const ABOUT = commonPattern(
  /^(?:谈|再谈|回应|就|评|答|话|论|详解|阐述|介绍|在|出席|会见|同|与|说|称|强调|表示|指出|直言|发声|亮出|喊话|警告|这样|为何|金句)/u,
);
/** The title of a work names nobody; that of a paper does where its reporter is meant. */
export const TITLED = commonPattern(/《[^《》]{1,40}》(?!记者|报道|引述|引用|称|指|说)/gu);
export const IS_TITLE = new RegExp(`${TITLE}$`, 'u');
/** Of the titles and the roles those behind which a person's name may stand. */
export const IS_PERSON = new RegExp(`(?:${TITLE}|[人者员家师生士长民])$`, 'u');

/** Ends the name of a body or what a person may be called, whoever it is. */
const SPEAKER_NOUN = commonPattern(
  /(?:[部局署厅院会处司所社府办队校馆团行]|中心|公司|集团|大学|医院|银行|法院|党团|方面|当局|[员工者师民友客商生长]|专家|人士|学者|母亲|父亲|妈妈|爸爸|老人|负责人|发言人|当事人|主持人|创办人|合伙人|人员|报人|媒体人|传媒人|诗人|匠人|经纪人|当地人|本地人|过来人|路人|邻人)$/u,
);
const NO_SPEAKER = commonPattern(
  /^(?:我|你|他|她|它|这|那|其|对|向|在|从|把|被|因|由|为|以|与|和|并|而|但|如|若|即|不|没|有些国|任何|各|双方|中方|两|一个国)|[是将要能应须让使令了着过]|(?:[社机大峰体领理误才不将都也就还约聚晚年者布待谈面明说览博运讨例宴酒盛集幸附意舞只总更必定]会|国会山|一行|举行|进行|银行间|旅行|执行|发行|增长|成长|延长|擅长|特长|人民|公民|农民|难民|发生|民生|学生会|产生|一生|分工|加工|手工|内部|全部|外部|部分|场所|公园|来客|游客|旅客|顾客|作客)$/u,
);

/** 捕手的母亲, 县教育局, 一名科长: nobody that is known, and somebody who may speak. */
export function isSpeakerNoun(words: string): boolean {
  return words.length >= 2 && SPEAKER_NOUN.test(words) && !NO_SPEAKER.test(words);
}

const ONLY_TITLE = new RegExp(`^(?:${TITLE}|${ROLE})$`, 'u');
/** Called by a title or a role alone. */
export function isUnnamed({ name, isRole }: { name: string; isRole: boolean }): boolean {
  return isRole || ONLY_TITLE.test(name);
}

/** Who does something at a sentence's beginning, and whose the verb of a later clause is: 县教育局傍晚发新闻稿，批评…. */
export const HEAD = commonPattern(
  new RegExp(
    `^[，,\\s]*(?<who>[^，,。；;：:]{0,16}?(?:${TITLE}|${ROLE}|[\\p{Script=Han}]{0,8}(?:委员会|委会|文传会|办公室|国台办|公司|集团|协会|工会|商会|农会|渔会|学会|大学|医院|法院|中心|党团|当局|[部局署厅])))(?=[\u{E001}在对向就也则又还已于因随发提召举没未看为用以曾正同立当坦昨今上下晚傍])`,
    'u',
  ),
);

/** Meetings, papers, what can be written on, and many together. */
const HEAD_NOUN = commonText(
  '(?:会议|大会|全会|峰会|论坛|声明|公告|公报|宣言|决议|决定|协议|协定|条约|条款|文件|通报|通知|通告|公开信|来信|信函|信件|邮件|电报|短信|帖文|帖子|推文|社论|文章|报道|歌词|标语|横幅|海报|展板|牌子|标牌|条幅|传单|字幕|屏幕|石碑|碑文|[\\p{Script=Han}]{1,6}们|人群|群众|观众|听众|民众|众人|全场|台下|代表团|有人)',
);
const TOGETHER = commonText(
  '(?:[上中里内]|当中|之中|旁|上面|有人|[都则也还又齐便就]|齐声|异口同声|一致|纷纷|大声|高声|同声|[唱喊叫呼吼])',
);
/** Of what somebody does with it: 主持会议, 在声明中, 面对观众. */
const DOES = commonText(
  '(?:出席|参加|主持|召开|举行|列席|召集|发表|宣读|签署|通过|参观|会见|看到|面对|来到|走进|走向|[在以对向朝冲给与同和跟][着]?)',
);
/** What speaks by itself at the end of a clause behind another's: 某某听取汇报，会议认为; 某某到访，决议写道. */
export const OWN_HEAD = new RegExp(`(?:(?<!${DOES})${HEAD_NOUN}|(?<=^|[一这那该封])信)${TOGETHER}*$`, 'u');
/** The same before a colon, with a verb that is none of speech: 某某离开后，工人们高呼：; 某某到访，海报上印着：. */
export const OWN_HEAD_FIRST = new RegExp(
  `[，,](?!${DOES})[^，,。；;：:]{0,6}?(?<!${DOES})${HEAD_NOUN}[^，,。；;：:]{0,8}[：:]\\s*$`,
  'u',
);
