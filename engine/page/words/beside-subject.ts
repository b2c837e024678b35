/** What stands beside the subject of a sentence and is set aside before it is looked for: when, how, of whom and to whom. */
import { commonPattern } from '../common-form.ts';

/** Asked, met, spoken of: whoever stands in such words is not the one who speaks. Bounded, so that no page makes it slow. */
export const ASIDE = commonPattern(
  /(?:在)?(?:回答|回应|答复|应询|应邀|被问及|被问到|被问|谈到|谈及|提到|针对|围绕|关于|面对|会见|会晤|接见|拜会|拜访|看望|慰问|与|同|和|就|当|接受|对于|出席|参加)[^，,。：:；;！？!?“”「」]{0,60}?(?:提问时|提问|问题时|采访时|访问时|专访时|一事时|会谈时|会见时|会晤时|会谈后|会谈中|通话时|交谈时|问题上|时|之际|期间|问题|采访|专访|访问)(?![代间事候刻期常])/gu,
);
export const WHEN = commonPattern(
  /(?:提问|发问|追问|受访|受询|应询|离开|离京|离场|总结|致辞|讲话|发言|开场|答问|被问)[时后中]|(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}[日号]|[（(][^（）()]{0,12}[）)]|[今昨前当同翌][天日晚早]|周[一二三四五六日末]|星期[一二三四五六日天]|上午|下午|中午|晚间|晚上|凌晨|清晨|傍晚|日前|近日|早前|较早前|稍早|稍后|稍后|此前|其后|随后|之后|(?<!\p{Script=Han})会[后前上]|(?<=^|[^\p{Script=Han}]|[在于的])(?:记者|发布|招待|座谈|研讨|股东|法说|说明|例)会[后前]|会[后前](?=[^\p{Script=Han}]|$|[对向还又也则在就]|接受|受访|回应|告诉)|席间|期间|当时|最近|当地时间|北京时间|早些时候|深夜|午夜|当夜|早上|今晨|周末/gu,
);
/** What a speaker does beside speaking, and what joins clauses. */
export const ADVERB = commonPattern(
  /(?:并且|而且|然后|而后|尔后|随后|接连|一连|同时|此外|另外|然而|不过|接着|继续|最后|首先|其次|随即|进而|进一步|再次|再度|一再|多次|曾经|已经|特别|明确|严肃|郑重|坦率|公开|反复|亦|则|又|还|也|并|再|更|曾|已|而|但|续|均|都|只|仅|先|后|就|便|才|即|却|笑着|笑|强烈|坚决|严正|高度|直接|当场|当面|主动|率先|着重|旗帜鲜明|幽默|风趣|自豪|动情|诚恳|坚定|斩钉截铁|掷地有声|语重心长|一针见血|开门见山|对此|为此|就此|因此|之所以|所以|其中|例如|竟然|居然|竟|私下|匿名|当众|正面|坦然|随口|特意|专门|当即|立即|立刻|往往|常常|一直|均|分别|共同|严厉|强势|强硬|尖锐|婉转|高调|低调|受访|受询|应询|书面|口头|更是|悄悄|激动|悄然|(?<!经|日|非|平)常|[地的着，,、\s\u{E001}])$/u,
);

/** 某事方面，: of what is spoken, and nobody who speaks. */
export const TOPIC_FIRST = commonPattern(/(?<=^|[。；;])[^，,。；;：:]{1,14}(?:方面|问题上|议题上|话题上)[，,]/u);
/** 据他介绍: by whom it is told. */
export const BY_WHOM = commonPattern(/(?<=^|[，,；;。\s])据(?=[^，,；;。：:]{1,20}$)/u);

/** Stands for words that tell when, within a clause. */
const TIME = '\u{E001}';

const JOINS = commonPattern(/(?:并且|而且|但是|不过|同时|此外|然后|随后|其后|又|还|也|并|亦|则|但|而|再|更|只|\s)$/u);

/** Without what joins a clause to the one before. */
export function withoutJoins(text: string): string {
  let core = text;
  for (let found = JOINS.exec(core); found !== null; found = JOINS.exec(core)) core = core.slice(0, found.index);
  return core;
}

export function withoutAdverbs(text: string): string {
  let core = text;
  for (let found = ADVERB.exec(core); found !== null; found = ADVERB.exec(core)) core = core.slice(0, found.index);
  return core;
}

export function when(words: string): string {
  return TIME.repeat(words.length);
}

export function blank(words: string): string {
  return '，'.repeat(words.length);
}
