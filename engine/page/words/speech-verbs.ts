/**
 * Verbs that say that somebody spoke, in the common form of their characters.
 *
 * Counted in evening news and in Hong Kong articles: the first two lists are nearly all of what stands before or behind quotations of eight
 * characters and more.
 */
import { commonPattern, commonText } from '../common-form.ts';

/** Words that mean speaking wherever they stand behind somebody. */
export const PLAIN_VERBS: readonly string[] = commonText(
  '表示 指出 强调 认为 重申 透露 坦言 直言 坦承 声称 宣称 宣布 补充 解释 回应 回答 反驳 驳斥 反问 质问 追问 提问 询问 形容 写道 说道 问道 ' +
    '答道 讲道 喊道 笑言 笑说 说明 批评 质疑 呼吁 敦促 奉劝 警告 承诺 建议 主张 断言 感叹 慨叹 喊话 评论 抨击 怒斥 忆述 引述 引用 转述 留言 发文 撰文 ' +
    '阐明 表明 申明 声明 明言 坚称 辩称 狠批 痛批 猛批 炮轰 痛骂 呛声 力陈 透露 介绍 谈到 提到 说到 讲到 提出 列出 列举 概括 总结 归纳 给出 报出 举例 谈及 提及 担心 预计 预料 估计 相信 希望 期望 期待 欢迎 要求 ' +
    '指责 指控 斥责 谴责 称赞 赞扬 赞同 同意 否认 承认 证实 确认 告诉 直指 力促 寄语 表达 阐述 回忆 记得 直斥 痛斥 分析 研判 谈道 答复 回复 回覆 应询 估算 引申 续说 续称 续指 ' +
    '提醒 澄清 表态 放话 放言 扬言 披露 告诫 点出 写下 看来 丢下一句 补了一句 补上一句 说了一句 留下一句 撂下一句 回了一句 扔下一句 抛下一句 抛出一句 加了一句 只说一句 发布消息',
).split(' ');

/** Of one character, or part of other words: only behind somebody, an adverb or a stop, and before what is said. */
export const RISKY_VERBS: readonly string[] = commonText('说 称 指 道 问 答 讲 谓 曰 谈 笑 叹').split(' ');

/** These stand before what is said without a mark or a comma only rarely: of them a colon, a comma or a mark is asked. */
export const NEEDS_PAUSE: ReadonlySet<string> = new Set(
  commonText(
    '回应 回答 回复 回覆 介绍 谈到 提到 说到 讲到 提出 列出 列举 概括 总结 归纳 给出 报出 举例 谈及 提及 表达 阐述 提问 询问 追问 质问 问 答 讲 谈 笑 叹 评论 引述 引用 转述 告诉 留言 发文 撰文 ' +
      '欢迎 称赞 赞扬 赞同 同意 指责 指控 斥责 谴责 批评 抨击 怒斥 质疑 否认 承认 证实 确认 说明 解释 补充 回忆 记得 分析 答复 应询 道 曰 谓 喊话 形容 宣布 表明 ' +
      '希望 期望 期待 相信 要求 声明 担心 建议 提醒 澄清 表态 披露 告诫 点出 写下 看来 丢下一句 补了一句 补上一句 说了一句 留下一句 撂下一句 回了一句 扔下一句 抛下一句 抛出一句 加了一句 只说一句 发布消息',
  ).split(' '),
);

/** What makes another word of a risky verb, behind it and before it. */
export const NOT_BEHIND = commonText(
  '说(?=[法服客辞谎情理教合笑书唱起]|不[定出]|到底|得[上过去好对]|明书|来说|了算)|称(?=[号呼霸职之谓得王帝兄雄赞颂重病心道羡快]|[为作])|' +
    '指(?=[数标导挥示责引定向望南令派认的着纹甲头点摘教控证战正环骨甲尖])|道(?=[路理德歉义教具家]|琼斯)|' +
    '问(?=[题答世津候及卷责讯号询鼎道])|答(?=[案复辩应谢题卷道问])|讲(?=[话述究课解座义师坛稿堂道])|谈(?=[判话论及到起妥何吐])|' +
    '谓(?=[语])|笑(?=[容话声脸料道谈着])|叹(?=[息气为服])',
);
export const NOT_BEFORE = commonText(
  '(?:小|传|学|据|听|虽|与其|别|如果|可以|应该|不用|比如|就是|总的来|一般来|再|且不|按理|老实|换句话|换言之|难|胡|劝|游|众|演|解|述|评|假|图|创|邪|且|的话来|所|来|这么|那么|怎么)说|' +
    '(?:名|职|堪|号|简|对|谎|自|人|俗|通|统|尊|昵|戏|匀|宣|声|坚|辩)称|(?:手|拇|戒|是|弹|食|屈|五|发|标|所|首屈一|恒|大|直|泛|专|特|意)指|' +
    '(?:知|报|渠|轨|难|街|频|通|味|霸|铁|公|人|地|力|跑|赛|航|管|隧|街|一|正|大|孔|中|得|当|厚|开|医|外|出|世|首|柔|跆拳|写|说|问|答|讲|喊|谈)道|' +
    '(?:访|顾|学|疑|提|询|质|追|反|拷|叩|慰|审|过|请|试|自|设)问|(?:回|问|解|应|报|抢|作|对|自)答|(?:演|听|主|开|宣|所|宣)讲|(?:会|座|访|洽|面|商|交|恳|商|美|空|漫|奇|倾|健)谈|' +
    '(?:所|无|可|称|何|意)谓|(?:微|可|玩|嘲|欢|搞|好|见|取)笑|(?:感|惊|慨|悲|哀)叹',
);

/** 评论区, 分析人士, 批评者: a noun that begins like a verb. */
export const NOUN_BEHIND = commonPattern(
  /^(?:评论[区员家界版]|分析(?:[师员家]|人士)|批评[者家]|质疑者|介绍[信人]|说明书|建议书|声明书|回忆录|主张者|形容词)/u,
);

/** Of these a noun, where something is said of it: 同一段回答, 官方的回应. Only a colon makes them speak. */
export const NOUN_BEFORE = commonPattern(
  /(?:[段个次的其份番句条项种类遍]|所作|任何|没有|同样|官方|发表|发布|发出|一纸)$/u,
);
export const MAY_BE_NOUN: ReadonlySet<string> = new Set(
  '反问 质问 追问 询问 回答 回应 答复 解释 说明 评论 批评 承诺 建议 声明 介绍 提问 警告 主张 指控 指责 谴责 分析 质疑 表达 期待 希望 期望 要求 形容 提醒'.split(
    ' ',
  ),
);
/** 没有评论, 未加说明, 拒绝回答: nothing is said. */
export const NOT_SAID = commonPattern(
  /(?:(?:从未|并未|未曾|不曾|没有?)(?:提到|提及|发现|找到|听到|查到|记录)(?:他|她|其|过|有|曾){1,3}|(?<!有)没有?|未|未加|未作|未有|不|不愿|不予|未予|拒绝|不肯|无法|未能|没能|不便|难以)(?:就此|对此|直接|正面|明确|进一步|多作|作出|做出|再|公开|具体|多|当场)?$/u,
);
/** 驳斥“某事”: what stands in marks at once is what he speaks against. */
export const REFUTES: ReadonlySet<string> = new Set(commonText('驳斥 反驳 否认').split(' '));
/** 否认自己说过. */
export const DENIES_SAYING = commonPattern(/^(?:自己|本人)?(?:曾|有)?(?:说|讲|表示)过?/u);
/** 表示欢迎，: a stance, without words. */
export const STANCE = commonPattern(
  /^(?:热烈|高度|强烈|深切|衷心|诚挚|十分|非常|完全)?(?:欢迎|尊重|遗憾|关切|感谢|支持|反对|同意|理解|祝贺|慰问|哀悼|赞赏|谴责|不满|抗议|肯定|满意|认同|担忧|忧虑|愤慨|赞成|敬意|歉意|异议|乐观|关注|谢意|惋惜|失望)(?=[，,；;。！]|$)/u,
);

export const TOPICS = new Set('谈到 提到 谈及 提及 说到 讲到 引述 引用 转述'.split(' '));
/** 有记者问某国会否…. */
export const ASKS = new Set('问 追问 询问 质问 提问'.split(' '));
export const ASKED =
  /^[^，,。？?：:“「]{0,14}?(?:是否|会否|能否|可否|如何|为何|为什么|怎么|怎样|有没有|是不是|会不会|有什么|有何)/u;
/** 他批评某国…: what is said goes on at once. */
export const RUNS_ON = new Set('批评 质疑 抨击 谴责 怒斥 直斥 呼吁 警告 要求 奉劝 敦促 形容'.split(' '));

/** 他提出了“三个坚持”：一是…. */
export const LISTS = new Set(commonText('提出 列出 列举 概括 总结 归纳 给出 报出 举例').split(' '));
export const LISTED = /^了?[^。！？!?：:，,\n]{1,24}[：:]/u;
