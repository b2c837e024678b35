/** That somebody did not say something, or would if: whoever is named there is not said to have spoken. In the common form of the characters. */
import { commonPattern } from '../common-form.ts';

/** 从未说过, 否认曾说, 否认自己说过, 本应说, 可能会说, 似乎在说: ends before the verb, or before the quotation. */
const DENIED_BEHIND = commonPattern(
  /(?:^(?:可能|也许|或许|大概|一定|将)?会(?![见谈晤同面议后前上])(?:怎么|怎样|如何|这么|这样)?|(?<!有)没有?|是否(?:真的)?会|会不会|从?未曾?|并未|不曾|从不|绝不|决不|不会|不可能|未必|不见得|何曾|何尝|什么时候|并不|^不|几时|哪里|哪会|哪能|岂会|岂能|怎会|怎么会|怎么可能|怎可能|若(?!有所|无其)|如果|假如|倘若|要是|万一|或会|或将|(?:并非|并不是|不是)(?![第头首唯没单仅只光空偶随]|一)|否认(?:自己|他|她)?(?:曾|有)|否认(?=说|讲|表示|$)|否认(?:自己|他|她)(?=说|讲|表示|$)|拒绝|本应|本该|本想|本要|原想|打算|差点|险些|应该|应当|(?:本来|原来|原本)(?:想|要)|(?:似乎|好像|仿佛|等于|相当于)(?:是)?(?:在|想|要)?)(?:[^，,。；;：:]{0,6}(?:说|讲|谈|提|表示|表态|写|回答|答复|认为|主张|承认|同意)[^，,。；;：:]{0,4})?[：:\s]*$/u,
);
/** 某某被问到：“…”, 某某遭质疑. */
const IS_TOLD = commonPattern(
  /^[^，,。；;：:]{0,6}[被遭](?!迫)[^，,。；;：:]{0,10}(?:问|问到|问及|提问|追问|质问|询问|发问|批评?|批判|质疑|告知|点名|指责|指控|警告|提醒|形容|评价|反驳|驳斥|呛)[：:\s]*$/u,
);
/** 某某面对质疑：“…”: before what stands in marks, without a verb of his. */
const FACES = commonPattern(
  /(?:受到|面对|收到|听到|迎来|引来|招来)[^，,。；;：:]{0,8}(?:质疑|提问|批评|质问|追问|指责|警告|抗议|嘲讽)[：:]\s*$/u,
);
/** 某某让他, 某某希望他, before the verb: another is to say it. */
const MAKES_SAY = commonPattern(
  /^[^，,。；;：:]{0,4}(?:让|叫|请(?!教|求)|令|希望|盼望|要求|逼|劝)[^，,。；;：:]{2,10}(?<![时后着地中上])(?:(?:说|称|表示|承认)[：:\s]*)?$/u,
);
/** 某甲指某某说谎. */
const ACCUSED_BEFORE = commonPattern(/(?:指|称|说|骂|斥|讽)$/u);
const ACCUSED_BEHIND = commonPattern(
  /^(?:在|是)?(?:说谎|撒谎|说假话|说错|胡说|乱讲|食言|失言|失态|造谣|抹黑|双标|虚伪)[^，,。]{0,6}$/u,
);
/** 这不是某某说的, 如果某某说: stands before him, in his clause. */
const DENIED_BEFORE = commonPattern(
  /(?:不是|并非|如果|假如|假若|倘若|要是|假设|若是|(?<![假设倘])若(?!干)|万一|倘|所谓|难道|谁说|否认|误以为|谎称|诈称|造谣|杜撰|捏造|编造|假借|假托|冒名|(?:网|谣|误|讹|盛|疯|风|据|坊间|网上|网络|网友)传(?![媒言]|[^，,。；;：:]{0,4}(?:消息|说法|谣言|内容|视频|照片)))[^，,。；;：:]{0,12}$|(?:谣言|传言|流言|传闻|谣传|网传|假消息|假新闻|网帖|帖文|讹传)(?:声?称|宣称|说|指)[，,：:]?[^，,。；;：:]{0,8}$/u,
);

/** 电影里，某某说; 某某的视频由人工智能生成，其中某某说: he is made to say it. */
const MADE_UP_BEFORE = commonPattern(
  /(?:漫画|小说|电影|电视剧|连续剧|动画|游戏|段子|笑话|寓言|剧本|小品|相声|话剧|短剧|喜剧|梦|想象)(?:里|中|里面|当中)[^。；;：:]{0,12}$|(?:人工智能|AI|电脑|算法)(?:技术)?(?:生成|合成|伪造|制作)[^。；;：:]{0,24}$|(?:AI|人工智能)(?:视频|短片|影片|语音|图片|换脸)[^。；;：:，,]{0,4}(?:里|中|内|上)[^。；;：:]{0,8}$|(?:伪造|恶搞|换脸|虚构)的?[^。；;：:，,]{0,16}(?:中|里|上)[^。；;：:]{0,4}$|(?:伪造|虚构|假想|合成|深伪|深度伪造|换脸|仿冒|山寨|冒牌|想象|幻想|试想|设想|梦见|梦到)的?[^，,。；;：:]{0,6}$/u,
);

/** @param before what stands before the name @param behind what stands between it and the verb, or the words */
export function isDenied(before: string, behind: string): boolean {
  return (
    DENIED_BEHIND.test(behind) ||
    IS_TOLD.test(behind) ||
    FACES.test(behind) ||
    MAKES_SAY.test(behind) ||
    (ACCUSED_BEFORE.test(before) && ACCUSED_BEHIND.test(behind)) ||
    DENIED_BEFORE.test(before) ||
    MADE_UP_BEFORE.test(before)
  );
}

/**
 * What stands between somebody and a verb of speech and makes another one its subject: 某某身后的牌子上写着, 某某会见的外宾说, 某某办公室说,
 * 某某对面的外长说, 以某某为原型的角色说, 某某听到一位老人说, 某某被记者问到. In the common form of the characters.
 */
const ANOTHER_WITHIN = commonPattern(
  /^(?:身[后前旁边]|背后|面前|手[中里]|旁边|收到|出席|会见|参加|主持|讲话|发言|演讲|访问|接见|陪同|率领|派来|所在)的(?![^，,]{0,4}(?:时|话|语|回答|回应|表态|说法|论述))[^，,：:；;]{1,24}$|^(?:办公室|扮演者|饰演者|替身|一行|团队|随行人员|家人)$|^为(?:原型|主角|主人公|题材|背景|名)[^，,：:；;]{0,14}$|^(?![在用以就同向于从随跟是为据]|对(?!面)|[指看望拉拍握][着了]|看了?看|转向|面向|望向|作为|身为|通过)[^，,：:；;]{1,8}的[^，,：:；;]{0,8}(?:外长|外相|部长|国务卿|信|信函|来信|字条|横幅|标语|牌子)(?:里|上|中)?$|(?:听到|听见|看到|看见|读到|听(?=[一几两]))(?![^，,：:；;]*(?:问题|提问|消息|新闻|这话|这里))[^，,：:；;]{2,14}(?<![时后着地])$|^[^，,：:；;]{0,4}[被遭](?!迫)[^，,：:；;]{2,10}(?<![时后])$/u,
);

/** @param behind what stands between a name and the verb, without adverbs and times */
export function isOfAnother(behind: string): boolean {
  return ANOTHER_WITHIN.test(behind.trim()) || OTHERS_WORDS.test(behind);
}

/** 某某引用先贤的话后说, 某某读了他的信，接着说: what follows is his own. */
const THEN_HIS = commonPattern(
  /的(?:话|诗句?|名言|原话|说法|消息|格言|古训)(?:之?后|[，,]?(?:接着|继而|随后|然后|又|还|并|再))[^，,。]{0,6}$/u,
);

/** @param behind what stands between somebody who cites another's words, and his verb */
export const isHisAgain = (behind: string): boolean => THEN_HIS.test(behind);

/** 某某读了孔子的话：“…”, 某某要求他收回这句话：“…”. */
const OTHERS_WORDS =
  /[读讀念背抄引听聽][了过過]?(?!用?[了过過]?[他她其]?(?:自己|本人))[^，,。；;]{1,10}的(?:话|話|诗句?|詩句?|名言|原话|原話|文章)[：:]?\s*$|(?:收回|回应|回應|评论|評論|评价|評價|看待)[^，,。；;]{0,4}(?:句|番|段|种|種)[^，,。；;]{0,6}(?<![时時后後])[：:]?\s*$/u;
const VERB_AT_END = /(?:[说說称稱讲講问問道]|表示|指出|[写寫](?:道|[着著])|宣[称稱]|批[评評]|[强強][调調])?[：:]\s*$/u;
/** 就某某“…”的言论: they are told of, and answered. */
const OTHERS_BEHIND =
  /^的(?:言论|言論|说法|說法|论调|論調|谬论|謬論|指责|指責|指控|质疑|質疑|提问|提問|观点|觀點|评论|評論|报道|報道|报导|報導|谣言|謠言|谎言|謊言|借口|藉口|威胁|威脅|要求|喊话|喊話|叫嚣|叫囂)/u;
const OTHERS_BEFORE =
  /(?:就|对|對|针对|針對|围绕|圍繞|批评|批評|驳斥|駁斥|反驳|反駁|谴责|譴責|回应|回應)[^，,。；;：:]{1,14}$/u;

/** 要求某某收回这句话：“…”. */
const TAKEN_BACK = /收回[^，,。；;]{0,10}[：:]\s*$/u;

/** Whether what stands in marks is what somebody else said, and is answered. @param before what stands before it, and behind */
export function isAnswered(before: string, behind: string): boolean {
  return TAKEN_BACK.test(before) || (OTHERS_BEHIND.test(behind) && OTHERS_BEFORE.test(before));
}

/** Without the verb of speech, and its colon, at the end. */
export function withoutVerb(words: string): string {
  return words.replace(VERB_AT_END, '');
}

/** 没有说“…”, 从未讲过：“…”: stands right before words that were not said. */
const UNSAID = commonPattern(
  /(?:(?<!有)没有?|从?未|不曾|从不|绝不|决不|否认(?:自己|他|她)?(?:曾|有)?)(?:曾|再|直接|明确|公开|具体|当场|真的|亲口|这样|这么)?(?:说|讲|谈|表示|写)(?:过|出|到)?[：:，,\s]*$/u,
);

/** “…”，并非事实; “…”，纯属谣言: whoever is said to have said it. In the common form of the characters. */
const UNTRUE_BEHIND = commonPattern(
  /^[，,。？?]?\s*(?:这|此|这话|此说|此话|该说法|上述说法|有关说法)?(?:并非|并不|不是|不|非|纯属|全是|都是|是|系|乃|为)?(?:事实$|事实[。，,；;]|属实|不实|假消息|假新闻|谣言|谣传|虚假|捏造|杜撰|编造|伪造|子虚乌有|无中生有|误传|讹传)/u,
);
const TRUE_BEHIND = commonPattern(/^[，,。]?\s*(?:这|此|这话|此说|此话)?(?:是|系|乃|为)?(?:事实|属实)/u);

/** @param behind what stands behind some marked words */
export function isToldUntrue(behind: string): boolean {
  return UNTRUE_BEHIND.test(behind) && !TRUE_BEHIND.test(behind);
}

/** @param before what stands before some marked words, in their sentence */
export function isUnsaid(before: string): boolean {
  return UNSAID.test(before.slice(-16));
}
