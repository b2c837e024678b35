/** Leads that hold the official's name, and what follows is not his; and their like that lead in his own words. */
import { describe, expect, it } from 'vitest';
import { speakersOf } from './drafts-of.ts';

/** `@` stands where the words stand, which is behind the lead otherwise. */
const leads = (rows: string): string[] => rows.trim().split(/\s+/u);
const isHis = (lead: string): boolean => speakersOf(lead).has('王毅');

describe('a longer name that holds his', () => {
  it.each(
    leads(`
      欧阳王毅说： 歐陽王毅指出： 司马王毅表示： 诸葛王毅称： 小王毅说： 老王毅说： 張王毅表示： 陈王毅说： 李王毅在会上说：
      王毅之说： 王毅之认为： 王毅然说： 王毅然表示： 王毅杰说： 王毅傑表示： 王毅強表示： 王毅华强调： 王毅玲說： 王毅轩： 王毅恒告诉记者：
    `),
  )('%s not his', (lead) => expect(isHis(lead)).toBe(false));

  it.each(
    leads(`
      王毅强调： 王毅強調： 王毅然后说： 王毅然後表示： 王毅之前说： 王毅之后表示： 王毅之所以说@ 王毅坚定地说： 王毅军事上强调： 王毅明说：
      王毅刚刚说： 老外交官王毅说： 但王毅说： 于是王毅说： 於是王毅說： 何况王毅说： 向来王毅说： 当时王毅说： 而王毅则说： 對此王毅說：
    `),
  )('%s his', (lead) => expect(speakersOf(lead)).toEqual(new Set(['王毅'])));
});

describe('one of his family, his staff, his side or his critics', () => {
  it.each(
    leads(`
      王毅之父说： 王毅之子称： 王毅之女说： 王毅之妻錢韋說： 王毅夫人说： 王毅太太說： 王毅的夫人表示： 王毅的岳父钱嘉东说： 王毅的秘书说：
      王毅助理说： 王毅的助手说： 王毅副手馬朝旭表示： 王毅翻译说： 王毅发言人说： 王毅辦公室稱： 王毅团队表示： 王毅团队成员称： 王毅随行人员透露：
      王毅幕僚稱： 王毅的前任说： 王毅前任秦刚说： 王毅老师说： 王毅同學說： 王毅粉丝说： 王毅的批评者说： 王毅的对手称： 据王毅的对手称，@
      王毅传记作者说： 王毅扮演者说：
    `),
  )('%s not his', (lead) => expect(isHis(lead)).toBe(false));

  it.each(
    leads(`
      王毅的话是： 王毅的原话是： 王毅的回答是： 王毅的回應是： 王毅的说法是： 王毅国务委员说： 王毅部长说： 王毅主任说： 王毅先生说： 王毅同志指出：
      王毅对秘书说： 王毅对夫人说： 王毅在办公室说： 王毅向助手表示： 王毅对手下说： 王毅对手中的稿子看了看，说： 王毅的发言中提到： 王毅讲话中指出：
      王毅在團隊陪同下表示： 王毅通过翻译说： 王毅透过翻译表示：
    `),
  )('%s his', (lead) => expect(speakersOf(lead)).toEqual(new Set(['王毅'])));
});
