/** One page's check beside what annotators say of the page. */
import type { CheckedStatement, PageCheck } from '../../../engine/page/statement.ts';
import { foldText } from '../../../engine/text/fold.ts';
import type { GoldPage, GoldStatement } from './gold.ts';

export interface PageCount {
  right: number;
  of: number;
}

export interface PageMiss {
  what: string;
  text: string;
}

export interface PageJudgement {
  counts: Map<string, PageCount>;
  misses: PageMiss[];
}

const FOUND = new Set(['verbatim', 'near', 'altered', 'abridged', 'spliced', 'partial']);
/** Of the longer of two spans so much must be the same: an annotator leaves out a stop or takes in a conjunction. */
const SAME_SPAN = 0.8;

export function judgePage(check: PageCheck, gold: GoldPage): PageJudgement {
  const counts = new Map<string, PageCount>();
  const misses: PageMiss[] = [];
  const count = (name: string, isRight: boolean, text: string): void => {
    const known = counts.get(name) ?? { right: 0, of: 0 };
    counts.set(name, { right: known.right + Number(isRight), of: known.of + 1 });
    if (!isRight) misses.push({ what: name, text });
  };
  const pairs = pairUp(check.statements, gold.statements);
  for (const [statement, known] of pairs) {
    if (statement !== null) {
      const { kind, text } = statement;
      // What a page gives in several kinds is told as the first; an annotator may have listed each.
      count(`${spanGroup(kind)}: spans, precision`, known !== null, text);
    }
    if (known === null) continue;
    const group = spanGroup(known.kind);
    const told = `${known.text} [${known.kind}, ${known.speaker ?? '-'}, ${known.finding}, ${known.shown}]`;
    count(`${group}: spans, recall`, statement !== null, told);
    if (gold.group === 'event' && FOUND.has(known.finding))
      count(
        'event: found',
        statement !== null && (FOUND.has(statement.answer.wording) || statement.said === 'retold'),
        told,
      );
    if (statement === null) continue;
    const got = `${told} got [${statement.kind}, ${statement.speaker.name ?? '-'}, ${statement.finding}, ${statement.shown}, ${statement.said ?? '-'}, ${statement.day.day ?? '-'}/${known.day ?? '-'}]`;
    count('kind', statement.kind === known.kind, got);
    if (statement.kind !== 'embedded' && known.kind !== 'embedded')
      count(`${group}: speaker`, isSpeaker(statement, known), got);
    if (known.day !== null && known.kind !== 'embedded') count('day', statement.day.day === known.day, got);
    if (group !== 'indirect') count('finding', statement.finding === known.finding, got);
    // Of a text of an event the whole is compared, and annotators differ in whether its statements are marked.
    if (gold.isTextOf === null) count('shown', statement.shown === known.shown, got);
    if (known.kind === 'indirect' && statement.kind === 'indirect') count('said', statement.said === known.said, got);
    if (statement.shown === 'mark' && known.shown !== 'mark' && !FOUND.has(known.finding))
      count('false alarms', false, got);
  }
  for (const [statement, known] of pairs)
    if (statement !== null && known === null && statement.shown === 'mark' && statement.kind !== 'indirect')
      count('marks that nobody expects', false, `${statement.text} [${statement.kind}, ${statement.finding}]`);
  count('page: date', gold.date === check.date.day, `${String(gold.date)} got ${String(check.date.day)}`);
  count(
    'page: state',
    gold.state === check.date.state,
    `${gold.state} got ${check.date.state} ${JSON.stringify(check.date.evidence)}`,
  );
  if (check.date.state === 'sure')
    count('page: sure and right', check.date.day === gold.date, `${String(gold.date)} got ${String(check.date.day)}`);
  count(
    'page: text of an event',
    gold.isTextOf === check.isTextOf,
    `${String(gold.isTextOf)} got ${String(check.isTextOf)}`,
  );
  const kinds = (each: readonly { kind: string }[]): string =>
    [...new Set(each.map(({ kind }) => kind))].sort().join(' ');
  count(
    'page: disagreements',
    kinds(gold.disagreements) === kinds(check.disagreements),
    `${kinds(gold.disagreements)} got ${JSON.stringify(check.disagreements)}`,
  );
  return { counts, misses };
}

/** What is measured together: words with a frame and marks, words without marks, marks without a frame. */
function spanGroup(kind: string): 'direct' | 'indirect' | 'embedded' {
  return kind === 'indirect' ? 'indirect' : kind === 'embedded' ? 'embedded' : 'direct';
}

function isSpeaker({ speaker }: CheckedStatement, { speaker: name }: GoldStatement): boolean {
  if (name === null) return speaker.name === null || speaker.who !== 'official';
  if (name === 'other') return speaker.who === 'other';
  if (speaker.who === 'official') return foldText(speaker.name!).text === foldText(name).text;
  // Of others only that they are others is shown.
  return speaker.who === 'other' && foldText(name).text !== '王毅';
}

/** By their words, the most alike first; same words may be listed in several kinds, and are one statement. */
export function pairUp<A extends { text: string }, B extends { text: string }>(
  statements: readonly A[],
  gold: readonly B[],
): [statement: A | null, known: B | null][] {
  const folded = statements.map(({ text }) => foldText(text).text);
  const taken = new Set<number>();
  const pairs: [A | null, B | null][] = [];
  const open: [B, string][] = [];
  const seen = new Set<string>();
  for (const known of gold) {
    const { text } = foldText(known.text);
    const at = folded.findIndex((each, index) => each === text && !taken.has(index));
    if (at >= 0) {
      taken.add(at);
      seen.add(text);
      pairs.push([statements[at]!, known]);
    } else if (!seen.has(text)) open.push([known, text]);
  }
  for (const [known, text] of open) {
    let best = -1;
    let share = SAME_SPAN;
    for (const [index, each] of folded.entries()) {
      if (taken.has(index)) continue;
      const own = sharedOf(text, each);
      if (own >= share) [best, share] = [index, own];
    }
    if (best >= 0) taken.add(best);
    pairs.push([best >= 0 ? statements[best]! : null, known]);
  }
  for (const [index, statement] of statements.entries()) if (!taken.has(index)) pairs.push([statement, null]);
  return pairs;
}

/** One span within the other: the share of the longer. */
function sharedOf(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.includes(short)) return short.length / long.length;
  const middle = short.slice(Math.floor(short.length * 0.1), Math.ceil(short.length * 0.9));
  return middle.length > 6 && long.includes(middle) ? middle.length / long.length + 0.05 : 0;
}
