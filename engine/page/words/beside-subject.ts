/** What stands beside the subject of a sentence and is set aside before it is looked for: when, how, of whom and to whom. */

/** Asked, met, spoken of: whoever stands in such words is not the one who speaks. Bounded, so that no page makes it slow. */
export const ASIDE =
  /(?:在)?(?:回答|回应|答复|应询|应邀|被问及|被问到|被问|谈到|谈及|提到|针对|围绕|关于|面对|会见|会晤|与|同|和|就|当|接受|对于|出席|参加)[^，,。：:；;！？!?“”「」]{0,60}?(?:提问时|提问|问题时|采访时|访问时|专访时|一事时|会谈时|会见时|会晤时|会谈后|会谈中|通话时|交谈时|问题上|时|之际|期间|问题|采访|专访|访问)(?![代间事候刻期常])/gu;
export const WHEN =
  /(?:提问|发问|追问|受访|离开|离京|离场|总结|致辞|讲话|发言|开场|答问|被问)[时后中]|(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}[日号]|[（(][^（）()]{0,12}[）)]|[今昨前当同翌][天日晚早]|周[一二三四五六日末]|星期[一二三四五六日天]|上午|下午|中午|晚间|晚上|凌晨|清晨|傍晚|日前|近日|早前|较早前|稍早|稍后|稍后|此前|其后|随后|之后|(?<!\p{Script=Han})会[后前上]|席间|期间|当时|最近|当地时间|北京时间|早些时候/gu;
/** What a speaker does beside speaking, and what joins clauses. */
export const ADVERB =
  /(?:并且|而且|同时|此外|另外|然而|不过|接着|继续|最后|首先|其次|随即|进而|进一步|再次|再度|一再|多次|曾经|已经|特别|明确|严肃|郑重|坦率|公开|反复|亦|则|又|还|也|并|再|更|曾|已|而|但|续|均|都|只|仅|先|后|就|便|才|即|却|笑着|笑|强烈|坚决|严正|高度|直接|当场|当面|主动|幽默|风趣|自豪|动情|诚恳|坚定|斩钉截铁|掷地有声|语重心长|一针见血|开门见山|对此|为此|就此|因此|所以|其中|他还|例如|[地的着，,、\s\u{E001}])$/u;

/** Stands for words that tell when, within a clause. */
const TIME = '\u{E001}';

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
