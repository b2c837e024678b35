/**
 * What the parser notes of a text (how its date is known, what it gives), in the reader's language. The notes are kept with a text, in
 * Chinese; what they quote of the print stays as it is printed, and so does a note that is written in another way.
 */
import { getLocale, t } from '../../platform/shared/i18n.ts';
import { nameFact } from './printed-names.ts';

/** Of the print: these words are not ours. */
const QUOTED = /(“[^”]*”)/u;

const PARTS =
  /(?<day>月日:)|(?<date>日期:)|(?<session>届次:)|(?<year>年份:)|(?<held>会期:)|\(第(?<line>\d+)行\)|,即(?<means>\d{4})年\((?<rule>(?:[^()]|\([^()]*\))*)\)|同场文本:(?<text>[^\s(]+)\((?<same>\d+)段问答相同\),|(?<inside>自一段答话中间起)|(?<opening>开场发言)|提问(?<questions>\d+)、答话(?<answers>\d+)|答话(?<alone>\d+)|摘录(?<excerpts>\d+)|残缺(?<damaged>\d+)处|(?<next>;)/gu;

/** @param note `月日:“3月8日”(第41行)`, `开场发言;提问17、答话18` */
export function sayParsed(note: string): string {
  return note
    .split(QUOTED)
    .map((part, at) => (at % 2 === 1 ? sayQuoted(part) : part.replaceAll(PARTS, (...found) => sayPart(found.at(-1)))))
    .join('');
}

/** What of its event a text covers: as the record's makers wrote it, or as the parser counted it. */
export function sayExtent(covers: string): string {
  const named = nameFact(covers);
  return named === covers ? sayParsed(covers) : named;
}

/** In the marks of the reader's own Chinese. */
function sayQuoted(quoted: string): string {
  return getLocale() === 'zh-TW' ? `「${quoted.slice(1, -1)}」` : quoted;
}

function sayPart(found: Record<string, string | undefined>): string {
  const { line, means, rule = '', text, same, questions, answers, alone, excerpts, damaged } = found;
  if (line !== undefined) return t('parsed.line', { n: line });
  if (means !== undefined) return t('parsed.means', { year: means, rule });
  if (text !== undefined) return t('parsed.same-event', { id: text, n: same ?? '' });
  if (questions !== undefined) return t('parsed.questions', { questions, answers: answers ?? '' });
  if (alone !== undefined) return t('parsed.answers', { answers: alone });
  if (excerpts !== undefined) return t('parsed.excerpts', { n: excerpts });
  if (damaged !== undefined) return t('parsed.damaged', { n: damaged });
  if (found['day'] !== undefined) return t('parsed.day');
  if (found['date'] !== undefined) return t('parsed.date');
  if (found['session'] !== undefined) return t('parsed.session');
  if (found['year'] !== undefined) return t('parsed.year');
  if (found['held'] !== undefined) return t('parsed.held');
  if (found['inside'] !== undefined) return t('parsed.from-inside');
  return t(found['opening'] === undefined ? 'parsed.next' : 'parsed.opening');
}
