/**
 * What a page prints before, behind and between the words, known by its form rather than by a list of names: datelines, credits, notes in
 * brackets, numbers of pages.
 */

const DAY = '[\\d〇一二三四五六七八九十]{1,3}';

/** 某某社北京3月8日电（记者某某）, （中央社記者某某北京7日電）, 某某网3月7日消息. */
export const DATELINE = new RegExp(
  `^\\s*(?:[(（【[][^()（）【】[\\]\\n]{2,40}[电電讯訊道導][)）】\\]]|` +
    `\\p{Script=Han}{2,20}?\\s?(?:${DAY}月)?${DAY}日(?:电|電|讯|訊|消息)(?:\\s*[(（][^()（）\\n]{1,30}[)）])?)[\\s，,：:]*`,
  'u',
);

/**
 * 来源：某某社 责任编辑：李某 at the end, 图/某某 文/某某: what a page says of itself, each a word for a source, a hand or a date with a few
 * characters after its mark. Somebody who speaks (某某：…) is none of these.
 */
export const CREDITS =
  /(?:(?<!\s)\s+\p{Script=Han}{0,4}[源辑輯者编編图圖影摄攝审審校对對制製文稿版权權号號址间間期处處布佈][:：/／|｜]\s?[^\s。！？!?，,；;]{1,14})+\s*$/u;

/** So many characters of a quote are looked through for what stands at its end. */
export const LONGEST_CREDITS = 200;

/** （某台记者某某）, （完）: a note in brackets behind the end of a sentence. */
export const LAST_NOTE = /(?<=[。！？!?”」』])\s*[(（][^()（）\n]{1,40}[)）]\s*$/u;

/** — 3 —, 第3页 on a line of its own, as copied from a paged document. */
export const PAGE_NUMBER =
  /[\n\r][ \t\u{3000}]*(?:[—–―-]+[ \t]*\d{1,4}[ \t]*[—–―-]+|第[ \t]*\d{1,4}[ \t]*[页頁版](?:[ \t]*[/／,，共]*[ \t]*\d{0,4}[ \t]*[页頁]?)?|\d{1,3}[ \t]*[/／][ \t]*\d{1,3})[ \t\u{3000}]*(?=[\n\r])/gu;
