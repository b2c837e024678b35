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

describe('he did not say it', () => {
  it.each(
    leads(`
      王毅并非说： 王毅没有说过： 王毅從來沒有說過： 王毅从未说过@ 王毅不曾说： 王毅未曾表示： 王毅並未表示： 王毅没说过@ 王毅否认说过： 王毅否認曾表示@
      外交部否认王毅说过： 王毅哪里说过： 王毅何曾说过@ 王毅几时说过： 王毅岂会说： 王毅怎么可能说： 王毅不可能说： 王毅拒绝说： 王毅差点说：
      不是王毅说的，@ 这并不是王毅说的： 王毅不是说：@，而是说别的。 所谓王毅说： 所謂王毅表示@ 說王毅講過@，並非事實。 王毅说@，纯属谣言。
    `),
  )('%s not his', (lead) => expect(isHis(lead)).toBe(false));

  it.each(
    leads(`
      王毅说，这不是中国的立场： 王毅不仅说： 王毅不但表示@ 王毅不止一次说： 王毅不是第一次说： 王毅不点名批评美国： 王毅没有回避，直言： 王毅没有正面回答，只说：
      王毅否认中国扩张，强调： 王毅否认美方指控，说： 王毅未点名美国，但说： 王毅不讳言： 王毅不得不指出： 王毅毫不犹豫地表示： 正如王毅所说： 王毅曾说过： 王毅说@，这是事实。
    `),
  )('%s his', (lead) => expect(speakersOf(lead)).toEqual(new Set(['王毅'])));
});

describe('it goes round that he said it, he would if, or is made to', () => {
  it.each(
    leads(`
      网传王毅说： 網傳王毅表示： 谣传王毅说： 坊间传王毅说： 據傳王毅說： 误传王毅说： 谣言称王毅说： 有谣言称，王毅说： 傳言稱王毅說： 有人造谣说王毅说：
      有人谎称王毅说： 杜撰王毅说： 伪造王毅讲话称： 虚构的王毅说： 深伪视频里王毅说： AI合成的王毅说： 假託王毅說： 假冒王毅称： 想象王毅说： 我梦见王毅说：
      假如王毅说： 倘若王毅表示： 若王毅表示： 万一王毅说： 王毅若说： 王毅如果说： 王毅或将表示： 王毅可能会说： 王毅（非外长）说： 王毅（化名）说： 王毅（演员）说：
    `),
  )('%s not his', (lead) => expect(isHis(lead)).toBe(false));

  it.each(
    leads(`
      据传媒报道，王毅说： 傳媒報道，王毅表示： 新华社传来消息，王毅说： 针对网传消息，王毅说： 針對網傳說法，王毅回應： 面对谣言，王毅说： 谈到人工智能（AI），王毅说：
      王毅若有所思地说： 王毅如是说： 王毅如实回答： 王毅（中国外长）说： 王毅（左）说： 王毅（圖）表示： 王毅（72岁）说： 王毅打假说： 王毅假期结束后说：
    `),
  )('%s his', (lead) => expect(speakersOf(lead)).toEqual(new Set(['王毅'])));
});
