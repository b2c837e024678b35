/** One quotation for each kind of finding there is: wordings, voices, types of difference, notes, and texts that are not the record's. */
import type { SourcedMatch } from '../../../engine/record/answer.ts';

interface Kind {
  query: string;
  /** A text of the reader's library, or of a pack, has the words in place of the record. */
  source?: SourcedMatch['source'];
  attributed?: { to: string; record: string };
}

export const KINDS: Record<string, Kind> = {
  'word for word': {
    query: '谁要借半岛问题开冷战对抗的倒车，就要承担历史责任；谁要破坏地区的和平稳定，就会付出巨大代价。',
  },
  'word for word, of a question': { query: '你如何看待欧洲的未来？如何看待中欧合作的未来？' },
  'word for word, of the moderator': { query: '我们很高兴地邀请到外交部部长王毅先生，围绕这一主题回答大家的提问' },
  'word for word, of a heading': { query: '國際社會通過元首外交更加信任和期待中國' },
  'word for word, of a caption': { query: '3月8日,王毅就中国外交政策和对外关系回答中外记者提问。' },
  'word for word, of a narration': { query: '记者会历时2小时,近600名中外记者参加。' },
  'word for word, indirect': { query: '絕不允許任何人再為殖民張目、為侵略翻案' },
  'slight differences': { query: '中东人民是这一地区真正主人,中东事务应该由地区各国自主来决定' },
  'damaged print': { query: '中方宣布的600亿美元资金支持已经落实或者作出安排将近50%' },
  masked: { query: '我们知道今年X月份中国将举办“一带一路”国际合作高峰论坛' },
  'another number': { query: '过去一年，我们共处置涉及海外中国公民和机构的重大突发事件近100起' },
  'a denial put in': { query: '我们的底线也很清楚，那就是一般不允许台湾从祖国分裂出去。' },
  'another modality': { query: '大国拥有更多资源、更大能力,可以承担更多责任,做出更大贡献' },
  'another name': { query: '维护好、发展好中日关系,不仅符合两国人民利益,也是国际社会的普遍期待' },
  'names in another order': { query: '今年是韩中建交25周年,韩方珍惜25年来两国人民共同努力得来的成果' },
  'another direction': { query: '任何冲突的起点都是谈判桌。早一点谈起来,和平就晚一天到来。' },
  'another scope': { query: '个别被扣押人员都应得到释放,一切伤害平民的行为都应被制止' },
  'another time': { query: '台湾自古以来就是中国领土，过去和现在都绝无可能成为什么国家' },
  'another question word': { query: '是对建设一个什么样的世界、建设这个世界给出的中国方案' },
  'other persons': { query: '这就是你们的使命、你们的担当，也是你们的追求和目标' },
  'another word': { query: '但作为半岛唇齿相依的近邻，中国当然也是解决半岛核问题可缺的重要一方' },
  'many differences': { query: '联合国的作用不能加强、只能削弱;联合国的地位不必维护,可以取代' },
  'changed, of a question': { query: '金正男在马来西亚遇刺，中国认为半岛会发生战争？' },
  'changed, indirect': { query: '多数在国际上制造“两个中国”“一中一台”的图谋都注定失败' },
  shortened: { query: '今年是中日邦交正常化45周年……一条是战争与对抗……最终自己也走向失败的深渊' },
  'shortened over a denial': { query: '我们坚决维护海外中国企业正当合法权益（……）帮助企业提升防范风险和法律维权能力' },
  spliced: {
    query:
      '人类命运共同体多次写入联大决议，以及上合组织、金砖国家等多边机制决议或宣言。习近平主席多次强调，人类生活在同一个地球村，乘坐同一条大船上。',
  },
  'spliced from several days': {
    query:
      '即使中美之间,只要转变观念,浩瀚的海洋也完全可以成为两国合作的广阔天地。要真正维护台海和平,就必须旗帜鲜明地反对“台独”。',
  },
  'spliced of two people’s words': {
    query:
      '你是否担心中美在南海发生军事冲突？王毅回答：过去一年，南海潮起潮落，最终趋于平静。形势不是有所降温，而是明显降温',
  },
  'found in part': {
    query:
      '气象台预计周末将有中到大雨，市民出行请注意安全。在这个时候,如果有人想兴风作浪、再生事端,不仅不得人心,也将遭到地区国家的共同抵制。',
  },
  'closest passage': { query: '王毅概括十八大后中国外交的三大特点:先进、开拓和稳定' },
  'not found': { query: '双方就共同关心的国际和地区问题深入交换了意见，达成广泛共识。' },
  'a set phrase': { query: '相互尊重' },
  'a short quote of one day': { query: '小院高墙' },
  'a short quote of several days': { query: '任何势力' },
  'a gloss that contradicts': {
    query: '过去一年，南海潮起潮落，最终趋于平静（其实并不平静），不是有所降温，而是明显降温',
  },
  'part of a question': { query: '中俄两个大国对抗重塑国际法和全球贸易规则的企图。' },
  'before the sentence turns': { query: '联合国成立七十年来，经历了各种风浪，遭遇到强权政治的冲击' },
  'given to another person': {
    query: '联合国的作用只能加强、不能削弱；联合国的地位必须维护，不能取代',
    attributed: { to: '古特雷斯', record: '王毅' },
  },
  'a text of the library': {
    query: '过去一年，我们共处置涉及海外中国公民和机构的重大突发事件近100起',
    source: 'library',
  },
  'a text of a pack': { query: '拳头硬不等于道理硬', source: 'pack:example' },
  'too short': { query: '中' },
  'another language': { query: '王毅外相は記者会見で、日本の首相の発言について強い不満を表明したと述べました。' },
  'English, with the closest passages': {
    query: 'We hope that the Korean Peninsula will not see conflict again, and that all parties return to the table.',
  },
};
