/** What stands right beside a name and says that somebody else is meant: a longer name, a namesake, one of his people. */
import { commonPattern } from '../common-form.ts';
import type { NameAt } from '../page-names.ts';
import { NAME_GOES_ON } from './name-forms.ts';

/** 欧阳某某, 小某某, 陈某某, at the beginning of a clause where the surname may be another word's end. */
const NAME_BEGINS_BEFORE = commonPattern(
  /(?:欧阳|司马|上官|诸葛|司徒|夏侯|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|轩辕|端木|独孤|南宫|(?:^|[^\p{Script=Han}])[小老假李张刘陈杨赵黄周吴徐孙胡朱林郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范姚谭廖邹熊金陆郝孔崔康邱秦侯邵孟龙段钱汤黎乔贺赖龚])$/u,
);

/** 某某夫说, 小某某说: the name of two characters begins or ends a longer one, which is somebody else's. */
export function isPartOfAnotherName(text: string, start: number, end: number): boolean {
  if (end - start !== 2) return false;
  if (NAME_GOES_ON.test(text.slice(end, end + 4))) return true;
  return NAME_BEGINS_BEFORE.test(text.slice(Math.max(0, start - 2), start));
}

/** 某某之父, 某某夫人, 某某副手: one of his family, his staff, his side or his critics. */
export const OF_HIS_PEOPLE = commonPattern(
  /^(?:之(?:[父母子女妻弟妹兄姐孙婿侄友师徒]|岳父|夫人|对手)(?!前|后|一|时)|(?:\p{Script=Han}{0,3}(?:部长|外长|主任|国务委员|先生)的?))?(?:夫人|太太|妻子|爱人|父亲|母亲|儿子|女儿|岳父|岳母|女婿|儿媳|兄长|哥哥|弟弟|姐姐|妹妹|侄子|外甥|亲戚|亲友|家人|家属|亲属|好友|友人|老友|同学|同窗|同事|同僚|老师|恩师|门生|学生|部下|下属|属下|上司|前任|继任|继任者|接班人|助理|助手|副手|秘书(?!长)|幕僚|随员|随从|随行|随扈|保镖|警卫|司机|翻译(?:员|官)?(?=说|称|表示|[：:]|$)|译员|智囊|顾问|发言人|代言人|律师|医生|团队|办公室(?!主任|里|内|中)|身边(?:的?(?!说|表示))|批评者|支持者|反对者|拥护者|崇拜者|粉丝|对手|对头|政敌|传记|扮演者|饰演者|模仿者|冒充者|替身|配音)|^之(?:[父母子女妻弟妹兄姐孙婿侄友师徒]|岳父|夫人|对手)(?!前|后|一|时)/u,
);

/** 歌手某某, 清华大学教授某某, 某某（某校教授）: whoever is called so is another one of his name. */
const NAMESAKE = commonPattern(
  /(?:歌手|演员|艺人|明星|网红|博主|模特|主播|农民|工人|民警|警察|画家|诗人|作家|导演|编剧|厨师|司机|教练|球员|选手|运动员|教授|讲师|研究员|博士|老师|教师|医生|护士|律师|法官|牧师|董事长|总经理|经理|老板|店主|商人|市长|县长|镇长|村长|村民|居民|市民|网友|学生|男子|女子|主人公|主角|骗子|粉丝|机器人|数字人|虚拟人|虚拟)$/u,
);
/** …, 某某（化名）, 某某（非外长）. */
const NAMESAKE_BEHIND = commonPattern(
  /^[（(](?:[^（）()]{0,14}(?:歌手|演员|艺人|农民|作家|导演|教练|选手|教授|讲师|研究员|老师|教师|医生|律师|牧师|董事长|经理|学生|村民|网友|化名|假名|笔名|同名|同名者|饰|扮演|模仿者|冒充者)|(?:并?非|不是)[^（）()]{1,10}|(?:AI|人工智能|虚构|合成)[^（）()]{0,10})[）)]/iu,
);

/** Whether what stands behind his name says that he is another one. */
export const isNamesake = (behind: string): boolean => NAMESAKE_BEHIND.test(behind);

/** Whoever is named there: where it is a namesake of the official, by what he is called. */
export function asNamesake(text: string, named: NameAt): NameAt {
  const { speaker, at } = named;
  if (speaker.who !== 'official') return named;
  const called = NAMESAKE.exec(text.slice(Math.max(0, at[0] - 5), at[0]))?.[0] ?? '';
  const aside = NAMESAKE_BEHIND.exec(text.slice(at[1], at[1] + 20))?.[0] ?? '';
  if (called === '' && aside === '') return named;
  return { speaker: { who: 'other', name: `${called}${speaker.name}${aside}`, isRole: false }, at };
}
