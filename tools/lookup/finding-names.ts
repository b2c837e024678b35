/** What findings and voices are called in a terminal. */
import type { Answer, Match } from '../../engine/record/answer.ts';

export const WORDING_NAMES: Record<Answer['wording'], string> = {
  verbatim: '逐字一致',
  near: '仅有细微差异',
  altered: '文字有改动',
  abridged: '有省略(已标明)',
  spliced: '拼接',
  partial: '部分相符',
  similar: '有相近表述',
  none: '本库未见',
  unchecked: '无法核对',
};
export const VOICE_NAMES: Record<Match['voice'], string> = {
  answer: '答',
  question: '记者提问',
  moderator: '主持人',
  heading: '标题',
  caption: '图片说明',
  narration: '记述',
  reported: '转述',
};
