/** A thousand press conferences that never were: clauses that stand in no text of the record, put together by chance. */
import type { OfficialRecord, Transcript } from '../../engine/record/record.ts';
import { aTranscript, aTurn } from './a-record.ts';

const SUBJECTS =
  '渔港的冷库 山区的茶农 县里的图书馆 新修的堤坝 旧城的骑楼 乡村的诊所 牧区的学校 河口的灯塔 高原的气象站 岛上的邮局 镇上的修表匠 果园的滴灌管 老厂房的锅炉 湿地的观鸟塔 戏台的木匠 夜市的摊主 盐场的工人 竹编的手艺 水库的管理员 林场的护林员'.split(
    ' ',
  );
const VERBS =
  '记下了 换上了 守住了 晾干了 修补了 登记过 清点了 搬走了 看护着 试种了 改建成 借用了 讨论过 拆开了 描画着 等来了'.split(
    ' ',
  );
const OBJECTS =
  '二十年前的账本 第一批干贝 三层高的脚手架 半山腰的蓄水池 新一季的桑葚 褪色的门牌 会走动的展柜 一艘木帆船 桥头的石狮子 整箱的种子 雨后的菌子 蓝色的雨棚 双层的玻璃 手抄的曲谱 晒场上的稻谷 靠窗的座位 迟到的信件 生锈的铁锚 会唱歌的水车 成捆的芦苇'.split(
    ' ',
  );
const ENDS =
  '天亮以前就收了工 谁也没有催促 邻居们都来帮忙 入秋后再看结果 费用由合作社垫付 孩子们跟着学了半天 报名的人排到了门外 年底要重新盘点 路过的人停下来拍照 天气预报说还有小雨'.split(
    ' ',
  );

/** Park and Miller's generator: the same texts each time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/**
 * @param sentences in each text
 * @param opening of each paragraph: words that stand everywhere
 */
export function manyTexts(count: number, sentences = 12, seed = 7, opening = ''): OfficialRecord {
  const random = randomFrom(seed);
  const one = (words: readonly string[]): string => words[Math.floor(random() * words.length)]!;
  const sentence = (): string =>
    `${one(SUBJECTS)}${one(VERBS)}${one(OBJECTS)}，${one(ENDS)}，第${1 + Math.floor(random() * 90)}号${one(SUBJECTS)}也${one(VERBS)}${one(OBJECTS)}。`;
  const transcripts = Array.from({ length: count }, (_, at): Transcript => {
    const day = new Date(Date.UTC(2000, 0, 1 + 3 * at)).toISOString().slice(0, 10);
    const id = `${day}.made`;
    const paragraphs = Array.from({ length: Math.ceil(sentences / 3) }, () => {
      return opening + sentence() + sentence() + sentence();
    });
    return aTranscript({
      id,
      speaker: '方树',
      office: '渔业局局长',
      turns: [aTurn({ transcript: id, speaker: '方树', paragraphs })],
    });
  });
  return { transcripts, emendations: [], alignment: [] };
}
