import { describe, expect, it } from 'vitest';
import { NAMES } from '../../../data/known-names.ts';
import { isOfficialMeant } from '../../../engine/page/namesake.ts';

function isMeant(title: string, ...paragraphs: string[]): boolean {
  const blocks = paragraphs.map((text) => ({ text, role: 'text' as const, quoted: [], frame: 0 }));
  return isOfficialMeant({ address: '', title, dates: [], blocks, cut: null }, NAMES);
}

describe('isOfficialMeant', () => {
  it.each<[string, ...string[]]>([
    ['王毅：对话才有出路', '中国外交部长王毅7日出席会议。'],
    ['', '王毅外长在会上说，中国愿意对话。'],
    ['', '外交部發言人今日公布行程。', '王毅將於明日抵達。'],
    ['', '中共中央政治局委员、外交部长王毅会见来宾。', '记者王毅摄'],
    ['王部长谈合作', '王毅说，中国愿意对话。'],
    ['', '王毅主任也出席了会议，外长的行程排得很满。'],
  ])('means him: %s %s', (title, ...paragraphs) => {
    expect(isMeant(title, ...paragraphs)).toBe(true);
  });

  it.each<[string, ...string[]]>([
    ['', '王毅说，今年的稻子长得好。'],
    ['', '合作社经理王毅说，今年的稻子长得好。', '去年外交部为这里办过推介会。'],
    ['教练王毅：输球不输人', '有人问起外交部长，他笑了笑。'],
    ['', '王毅說，他跟外交部長同名，從小就被取笑。'],
    ['', '副镇长王毅介绍，外长去年来过这里。', '王毅表示，大桥明年通车。'],
    ['', '医生王毅提醒，雨季要防蚊虫。', '外交部昨天发布旅行提醒。'],
  ])('means another: %s %s', (title, ...paragraphs) => {
    expect(isMeant(title, ...paragraphs)).toBe(false);
  });
});
