/** What columns and keys are called in which people and programs write who said what. */
import type { FactName } from '../../../../engine/library/read-text.ts';

export type ItemField = FactName | 'text' | 'voice' | 'label' | 'start' | 'end' | 'id';

const NAMES: Readonly<Record<ItemField, string>> = {
  text: 'text content words quote utterance sentence transcript body 文本 内容 內容 发言 發言 正文 原文 讲话内容',
  speaker: 'speaker name who 发言人 發言人 讲话人 講話人 说话人 說話人 姓名 发言者 發言者',
  voice: 'voice role kind type 角色 类型 類型 问答 問答',
  label: 'label 标签 標籤',
  date: 'date day spoken 日期 时间 時間',
  title: 'title headline 标题 標題 题目 題目',
  office: 'office position 职务 職務',
  place: 'place venue location 地点 地點',
  publisher: 'publisher site outlet 来源 來源 媒体 媒體',
  address: 'address url link source 网址 網址 链接 連結',
  language: 'language lang 语言 語言',
  event: 'event meeting session 场合 場合 会议 會議',
  start: 'start begin from startms 开始 開始',
  end: 'end to endms 结束 結束',
  id: 'id',
};

const FIELDS: ReadonlyMap<string, ItemField> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) => names.split(' ').map((name) => [name, field as ItemField])),
);

export function fieldOf(name: string): ItemField | null {
  return (
    FIELDS.get(
      name
        .trim()
        .toLowerCase()
        .replaceAll(/[\s_-]/gu, ''),
    ) ?? null
  );
}
