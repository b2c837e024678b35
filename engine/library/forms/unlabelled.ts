/** Exchanges whose questions are set apart by a mark, a type or their place alone, and whose answers simply follow. */
import type { Line } from '../../parse/lines.ts';
import type { Label } from '../../parse/speakers.ts';

const ASKS = /[？?][”"」』）)*\s】]*(?:谢谢|謝謝)?[。！!]?\**$/u;
/** What a line that is set apart begins with; what changes from one to the next is not in its key. */
const MARKS: [key: string, pattern: RegExp][] = [
  ['dash', /^(?:——|—|──|--|–)[\s　]?/u],
  ['arrow', /^(?:[>》▍┃┇|｜]|\*(?!\*)|・|»)[\s　]?/u],
  ['box', /^【(?=[^】]+[？?]】$)/u],
  ['bold', /^\*\*(?=[^*]+[？?]\**$)/u],
  ['number', /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、．)）][\s　]?/u],
  ['round', /^[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）][\s　]?/u],
  ['ask', /^(?:问题|問題|提问|提問)[\s　]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[\s　:：.、．]{1,2}/u],
];
/** The title or the first lines say that the text is a talk of two. */
const TALK =
  /专访|專訪|访谈|訪談|对话|對話|对谈|對談|问答|問答|答问|答問|答记者|答記者|采访|採訪|快问|做客|[Ii]nterview|Q&A/u;
const TALK_WITHIN = 600;
const PUT = /您|[请請][问問]|能否|可否/u;
const LONGEST_QUESTION = 160;

interface Asked {
  line: Line;
  key: string;
  mark: number;
  asks: boolean;
}

/** @param answering who is asked, where the text tells of one alone before a place */
export function findMarkedQuestions(
  source: string,
  lines: readonly Line[],
  answering: (start: number) => string | null,
): Label[] {
  const marked = lines.map((line): Asked => markOf(source, line));
  const groups = new Map<string, Asked[]>();
  for (const each of marked) {
    if (each.key === '' || isLegend(source, each.line)) continue;
    const group = groups.get(each.key);
    if (group) group.push(each);
    else groups.set(each.key, [each]);
  }
  const isTalk = TALK.test(source.slice(0, TALK_WITHIN));
  const places = new Map(marked.map((each, at) => [each, at]));
  const isAnswered = (each: Asked): boolean => {
    const next = marked[(places.get(each) ?? 0) + 1];
    return next !== undefined && (next.key !== each.key || !next.asks);
  };
  let best: Asked[] = [];
  for (const group of groups.values()) {
    const asking = group.filter(({ asks }) => asks);
    const answered = asking.filter(isAnswered);
    // ——……？ ——……。: both have the mark, and take turns.
    const byTurns = group[0]?.key === 'dash' && group.every(({ asks }, at) => asks === (at % 2 === 0));
    const most = byTurns || asking.length * 5 >= group.length * 4;
    const isSystem = most && answered.length * 5 >= asking.length * 4;
    if (isSystem && asking.length >= (isTalk ? 2 : 3) && asking.length > best.length) best = asking;
  }
  if (best.length > 0) return exchange(source, marked, best, answering(best[0]?.line.start ?? 0));
  if (!isTalk) return [];
  const isPlain = (each: Asked | undefined): boolean =>
    each !== undefined && each.line.number > 1 && each.asks && isPlainQuestion(source, each.line);
  const alternate = marked.filter((each, at) => isPlain(each) && at + 1 < marked.length && !isPlain(marked[at + 1]));
  return alternate.length >= 3 ? exchange(source, marked, alternate, answering(alternate[0]?.line.start ?? 0)) : [];
}

function markOf(source: string, line: Line): Asked {
  const text = source.slice(line.start, line.end);
  const head = text.slice(0, LONGEST_QUESTION + 20);
  const asks = ASKS.test(text.slice(-12));
  if (line.mark !== '') return { line, key: `mark ${line.mark}`, mark: 0, asks };
  for (const [key, pattern] of MARKS) {
    const mark = pattern.exec(head)?.[0];
    if (mark !== undefined) return { line, key, mark: key === 'bold' ? 0 : mark.length, asks };
  }
  return { line, key: '', mark: 0, asks };
}

/** One sentence, or one that is put to somebody: whoever answers may ask, too, but seldom nothing else. */
function isPlainQuestion(source: string, { start, end }: Line): boolean {
  if (end - start > LONGEST_QUESTION) return false;
  const text = source.slice(start, end);
  return !/[。！!]./u.test(text) ? !/[？?]./u.test(text) || PUT.test(text) : PUT.test(text);
}

/** ■本报记者 □林岚: which mark is whose. */
function isLegend(source: string, { start, end, mark }: Line): boolean {
  return mark !== '' && end - start < 60 && /[■□◆◇●○▲△▼▽]/u.test(source.slice(start, end));
}

/** Each line of `questions` asks; the next one that is none of them begins the answer. */
function exchange(
  source: string,
  marked: readonly Asked[],
  questions: readonly Asked[],
  answering: string | null,
): Label[] {
  const labels: Label[] = [];
  const asked = new Set(questions);
  let open = false;
  for (const each of marked) {
    const { line, key, mark } = each;
    const none = { office: null, outlet: null };
    if (asked.has(each)) {
      const end = line.start + mark;
      const words = source.slice(line.start, end).trim();
      labels.push({ ...none, start: line.start, end, words, voice: 'question', speaker: null });
      open = true;
    } else if (open) {
      const end = line.start + (key === 'dash' ? mark : 0);
      labels.push({ ...none, start: line.start, end, words: '', voice: 'answer', speaker: answering });
      open = false;
    }
  }
  return labels;
}
