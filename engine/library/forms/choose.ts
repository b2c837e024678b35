/** Which of the places that look like labels are the labels of a text: those of one system, which returns and takes turns. */
import { isField } from '../../parse/labels.ts';
import type { Head } from '../../parse/labels.ts';
import { decideLabels, decideVoices } from '../../parse/speakers.ts';
import type { Label } from '../../parse/speakers.ts';
import type { KnownNames } from '../../text/names.ts';
import { isLikelyName } from './introduced.ts';
import { goesOnWith } from './label-words.ts';
import type { Placed, LabelShape } from './shapes.ts';

const ENDS_ASKING = /[？?][”"」』）)*\s]*(?:谢谢|謝謝|Thank you)?[。.！!\s]*$/u;
const CHAIRING =
  /开会|開會|散会|散會|休会|休會|[请請].{0,16}(?:质询|質詢|询问|詢問|发言|發言|报告|報告|介绍|介紹|作答|提问|提問)|下一位|[议議]程|[审審][议議]|宣布|[欢歡]迎|[请請].{0,16}(?:回答|回应|回應)|[Oo]rder|next question|[Tt]he meeting/u;
/** @param moderator who is said to moderate; whether it is so, the words tell */
export function chooseLabels(
  source: string,
  places: ReadonlyMap<LabelShape, Placed[]>,
  openingOf: (first: number) => string,
  names: KnownNames,
  moderator: string | null,
): { labels: Label[]; isStory: boolean } {
  const shape = bestShape(places);
  const all = withChairs(source, places.get(shape) ?? [], moderator);
  if (shape !== 'colon') {
    const counts = countWords(all);
    const speakers = all.filter((place) => isSpeaker(place, counts));
    const labels = decideVoices(source, speakers);
    return { labels: isRollCall(source, labels) ? [] : labels, isStory: false };
  }
  const kept = ofOneKind(all.filter(({ head, words }) => !head.unlikely || !goesOnWith(words)));
  const asked = withUnknown(source, kept);
  const opening = openingOf(asked.find(({ head }) => head.kind !== 'name')?.start ?? Infinity);
  const labels = decideLabels(source, asked, opening, names);
  const isStory = tellsStory(source, labels);
  return { labels: isStory ? [] : labels, isStory };
}

function bestShape(places: ReadonlyMap<LabelShape, Placed[]>): LabelShape {
  let best: LabelShape = 'colon';
  let most = strengthOf(places.get('colon') ?? []).all;
  for (const shape of ['bar', 'wide', 'own'] as const) {
    const { all, asks, people } = strengthOf(places.get(shape) ?? []);
    // Somebody asks and somebody else replies, or two talk by turns.
    const isSystem = (asks >= 2 && all - asks >= 2) || (people >= 2 && all >= 4);
    if (!isSystem || all <= most) continue;
    best = shape;
    most = all;
  }
  return best;
}

function strengthOf(places: readonly Placed[]): { all: number; asks: number; people: number } {
  const counts = countWords(places);
  const speakers = places.filter((place) => place.atLineStart && isSpeaker(place, counts));
  return {
    all: speakers.length,
    asks: speakers.filter(({ head }) => head.kind === 'question').length,
    people: new Set(speakers.map(({ words }) => words)).size,
  };
}

/** By its words, or because the text introduces the person, or because it returns. */
function isSpeaker({ head, words, known, unknown }: Placed, counts: ReadonlyMap<string, number>): boolean {
  if (unknown || head.unlikely) return false;
  return head.kind !== 'name' || known === true || (counts.get(words) ?? 0) > 1;
}

function countWords(places: readonly Placed[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of places) counts.set(words, (counts.get(words) ?? 0) + 1);
  return counts;
}

/** In a text whose speakers stand in brackets, a colon is a colon. */
function ofOneKind(places: readonly Placed[]): Placed[] {
  const counts = countWords(places);
  const speakers = places.filter((place) => isSpeaker(place, counts));
  const boxed = speakers.filter((place) => place.boxed).length;
  if (boxed < 4 || boxed * 2 < speakers.length) return [...places];
  return places.filter(({ head, unknown, boxed: isBoxed }) => isBoxed || (!unknown && head.kind !== 'name'));
}

/**
 * An asker by no name that a rule knows: its words end in a question mark, and whoever replies stands below. One that returns
 * behind askers replies.
 */
function withUnknown(source: string, places: readonly Placed[]): Placed[] {
  const counts = countWords(places.filter(({ atLineStart }) => atLineStart));
  const returns = (place: Placed | undefined): boolean =>
    place !== undefined &&
    (place.known === true || place.head.kind === 'official' || (counts.get(place.words) ?? 0) > 1);
  const asksAt = (index: number): boolean => {
    const [place, next] = [places[index], places[index + 1]];
    if (!place || !next) return false;
    return ENDS_ASKING.test(source.slice(Math.max(place.end, next.start - 60), next.start));
  };
  const replying = new Set<string>();
  for (const [index, place] of places.entries()) {
    if (!isLone(place) || !returns(place) || asksAt(index)) continue;
    const before = places[index - 1];
    const isCalled = asksAt(index - 1) || before?.head.kind === 'moderator';
    const speaks = before !== undefined && (before.known === true || replying.has(before.words));
    if (isCalled || (speaks && isLikelyName(place.words))) replying.add(place.words);
  }
  return places.flatMap((place, index): Placed[] => {
    if (place.unknown !== true) return [place];
    if (!isLone(place)) return [];
    const { unknown: _, ...rest } = place;
    if (replying.has(place.words)) return [{ ...rest, head: { ...NAMED, name: place.words }, known: true }];
    const next = places[index + 1];
    const isReplied =
      next?.atLineStart === true && next.head.kind !== 'question' && (returns(next) || replying.has(next.words));
    if (isReplied && asksAt(index)) return [{ ...rest, head: { ...NAMED, kind: 'question', outlet: place.words } }];
    return place.head.unlikely ? [rest] : [];
  });
}

const NAMED: Head = { kind: 'name', name: null, office: null, outlet: null };

function isLone({ unknown, words }: Placed): boolean {
  return unknown === true && !goesOnWith(words) && !isField(words);
}

/** A 主席 that opens, calls up and closes moderates; one of whom questions are asked replies. */
function withChairs(source: string, places: readonly Placed[], moderator: string | null): Placed[] {
  const isChair = ({ chairs: is, head, known }: Placed): boolean =>
    is === true || (known === true && head.name === moderator);
  const chairs = places.filter(isChair);
  const chairing = chairs.filter(({ end }) => CHAIRING.test(source.slice(end, end + 120))).length;
  if (chairing * 2 < chairs.length) return [...places];
  return places.map((place) => (isChair(place) ? { ...place, head: { ...place.head, kind: 'moderator' } } : place));
}

/** Colons that lead in quotations, headings and lists are no labels, whoever stands before them. */
function tellsStory(source: string, labels: readonly Label[]): boolean {
  return isTold(source, labels) || isLonely(source, labels) || asksLittle(source, labels) || isRollCall(source, labels);
}

/** Of those who should ask hardly anybody asks: what stands there are headings and names of columns. */
function asksLittle(source: string, labels: readonly Label[]): boolean {
  const questions = textsOf(source, labels).filter(({ label }) => label.voice === 'question');
  const asking = questions.filter(({ text }) => /[？?]|[请請]|[吗嗎呢]|什么|什麼|如何|怎|谢谢|謝謝/u.test(text));
  return questions.length > 0 && asking.length * 5 < questions.length * 2;
}

/** Nobody asks, nobody moderates, and nobody returns: a list of people, unless each gives a statement. */
function isRollCall(source: string, labels: readonly Label[]): boolean {
  if (labels.length < 2 || labels.some(({ voice }) => voice !== 'answer')) return false;
  const texts = textsOf(source, labels);
  const speakers = new Set(labels.map(({ speaker, words }) => speaker ?? words)).size;
  const long = texts.filter(({ text }) => text.length >= 150).length;
  return (labels.length < 4 || speakers * 3 > labels.length * 2) && long * 2 < labels.length;
}

/** One label makes no talk, but for a statement that is nearly the whole text. */
function isLonely(source: string, labels: readonly Label[]): boolean {
  const [label, second] = labels;
  if (!label || second) return false;
  const above = source.slice(Math.max(0, label.start - 400), label.start);
  const isHead = label.start < 400 && (above.match(/\n[^\n]*\S/gu) ?? []).length < 3;
  return (
    !isHead || (source.length - label.end) * 2 < source.length || !/[:：]/u.test(source.slice(label.start, label.end))
  );
}

/** Most labels lead in what stands in quotation marks: a story tells of a talk. */
function isTold(source: string, labels: readonly Label[]): boolean {
  const quoted = textsOf(source, labels).filter(({ text }) => /^[\s　]*[“「『"]/u.test(text)).length;
  return (
    quoted > 0 &&
    quoted * 2 >= labels.length &&
    (labels.length < 6 || labels.every(({ voice }) => voice !== 'question'))
  );
}

const MOST = 2000;

function textsOf(source: string, labels: readonly Label[]): { label: Label; text: string }[] {
  return labels.map((label, at) => {
    const next = labels[at + 1]?.start ?? source.length;
    return { label, text: source.slice(label.end, Math.min(next, label.end + MOST)) };
  });
}
