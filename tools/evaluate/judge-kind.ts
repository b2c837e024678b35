/** One answer beside what a case by kind says of it. A question that the case does not ask is null. */
import type { Answer, Edit, Wording } from '../../engine/record/answer.ts';
import { foldText } from '../../engine/text/fold.ts';
import type { KindCase, KindExpectation } from '../gold/kinds.ts';

export interface JudgedKind {
  id: string;
  class: string;
  query: string;
  got: Wording;
  /** What is wrong, in words, for whoever looks through the misses. */
  wrong: string[];
  verdict: boolean;
  /** Altered, and nothing else can be defended: called verbatim or near. */
  endorsed: boolean | null;
  /** Verbatim or near, and altered cannot be defended: called altered or worse. */
  accused: boolean | null;
  /** A protected edit shows what was changed. */
  protected: boolean | null;
  /** All else that is said of edits: shown, put in, paired, of a type, not protected, so many characters. */
  edits: boolean | null;
  flags: boolean | null;
  attributed: boolean | null;
  place: boolean | null;
  voice: boolean | null;
  cleaned: boolean | null;
  closest: boolean | null;
}

/** What is asked beside the verdict, in the order of the tables. */
export const ASPECTS = [
  'endorsed',
  'accused',
  'protected',
  'edits',
  'flags',
  'attributed',
  'place',
  'voice',
  'cleaned',
  'closest',
] as const;

const ENDORSES: readonly Wording[] = ['verbatim', 'near'];
const ACCUSES: readonly Wording[] = ['altered', 'spliced', 'partial'];
/** So many passages are offered. */
const OFFERED = 3;

export function judgeKind({ id, class: name, query, expect }: KindCase, answer: Answer): JudgedKind {
  const accepted = acceptedBy(expect);
  const got = answer.wording;
  const verdict = accepted.includes(got);
  const found = got !== 'none' && got !== 'unchecked' && got !== 'similar';
  const edits = answer.matches.flatMap(({ readings }) => readings.flatMap((reading) => reading.edits));
  const isAltered = expect.verdict === 'altered' && !accepted.some((each) => ENDORSES.includes(each));
  const isSame = ENDORSES.includes(expect.verdict) && !accepted.some((each) => ACCUSES.includes(each));
  const judged: Omit<JudgedKind, 'wrong'> = {
    id,
    class: name,
    query,
    got,
    verdict,
    endorsed: isAltered ? ENDORSES.includes(got) : null,
    accused: isSame ? ACCUSES.includes(got) : null,
    // Where nothing is found, which was right or is counted as a wrong verdict, no edit can be shown.
    protected: expect.protected && verdict && found ? showsOne(edits.filter(isProtected), expect.protected) : null,
    edits: verdict && found ? editsAgree(expect, answer, edits) : null,
    flags: flagsAgree(expect, answer),
    attributed: expect.attributed === undefined ? null : sameSpeakers(expect.attributed, answer.attributed),
    place: answer.matches.length === 0 ? null : placeAgrees(expect, answer),
    voice: expect.voice && verdict && found ? voices(expect).includes(answer.matches[0]!.voice) : null,
    cleaned: expect.cleaned?.every((kind) => answer.cleaned.some((each) => each.kind === kind)) ?? null,
    closest: expect.closest ? isOffered(expect.closest, answer) : null,
  };
  return { ...judged, wrong: wrongIn(judged, expect) };
}

/** A passage that only resembles is no finding, so it is as right as none. */
function acceptedBy({ verdict, also = [] }: KindExpectation): Wording[] {
  return [verdict, ...also].flatMap((each): Wording[] => (each === 'none' ? ['none', 'similar'] : [each]));
}

const voices = ({ voice, voiceAlso = [] }: KindExpectation) => [voice, ...voiceAlso];
const isProtected = ({ kind }: Edit) => kind === 'protected';

/** Whether some edit has a character of some of the words, on either side. */
function showsOne(edits: readonly Edit[], words: readonly string[]): boolean {
  const shown = new Set(edits.flatMap(({ quote, record }) => Array.from(quote + record)));
  return words.some((word) => Array.from(word).some((character) => shown.has(character)));
}

function editsAgree(expect: KindExpectation, answer: Answer, edits: readonly Edit[]): boolean | null {
  const own = answer.matches[0]?.readings[0]?.edits ?? [];
  const asked = [
    expect.shows && showsOne(edits, expect.shows),
    expect.inserted?.every((word) => edits.some((edit) => isInserted(edit, word))),
    expect.pairs?.every(([one, other]) =>
      edits.some((edit) => isPaired(edit, one, other) || isPaired(edit, other, one)),
    ),
    expect.types?.every((type) => edits.some((edit) => edit.type === type)),
    expect.notTypes && !own.some(({ type }) => expect.notTypes!.includes(type)),
    expect.noProtected && !own.some(isProtected),
    expect.count === undefined ? undefined : [expect.count, ...(expect.countAlso ?? [])].includes(changedIn(answer)),
  ].filter((each) => each !== undefined);
  return asked.length === 0 ? null : asked.every(Boolean);
}

/** An edit is shown in whole words: 中俄朝 for 中俄 has 朝 put in. */
function isInserted({ quote, record }: Edit, word: string): boolean {
  return quote.includes(word) && Array.from(record).every((character) => quote.includes(character));
}

function isPaired({ quote, record }: Edit, own: string, other: string): boolean {
  return quote.includes(own) && record.includes(other);
}

/** The changed characters, which likeness counts: 1 − changed / longer side. */
function changedIn({ query, cleaned, matches: [match] }: Answer): number {
  const reading = match?.readings[0];
  if (reading === undefined) return 0;
  const isAside = (at: number) => cleaned.some(({ range: [start, end] }) => start <= at && at < end);
  const own = Array.from({ length: query.length }, (_, at) => (isAside(at) ? '' : query[at]!)).join('');
  const longer = Math.max(foldText(own).text.length, foldText(reading.text).text.length);
  return Math.round((1 - reading.similarity) * longer);
}

function flagsAgree({ flags, notFlags }: KindExpectation, { matches }: Answer): boolean | null {
  if (!flags && !notFlags) return null;
  const told = matches[0]?.flags ?? [];
  return (flags ?? []).every((flag) => told.includes(flag)) && !(notFlags ?? []).some((flag) => told.includes(flag));
}

function sameSpeakers(gold: KindExpectation['attributed'], told: Answer['attributed']): boolean {
  return gold?.to === told?.to && gold?.record === told?.record;
}

function placeAgrees({ place, transcript, inTitle }: KindExpectation, { matches }: Answer): boolean | null {
  if (inTitle) return matches.some(({ readings }) => readings.some((each) => each.transcript === transcript));
  if (place === undefined) return null;
  return matches.some((match) =>
    [...match.readings, ...match.places, ...match.pieces].some(({ paragraph }) => paragraph === place),
  );
}

function isOffered(gold: readonly string[], { closest }: Answer): boolean {
  return (closest ?? []).slice(0, OFFERED).some(({ paragraph }) => gold.includes(paragraph));
}

function wrongIn(judged: Omit<JudgedKind, 'wrong'>, expect: KindExpectation): string[] {
  const wrong = judged.verdict ? [] : [`called ${judged.got}, is ${acceptedBy(expect).join(' or ')}`];
  for (const aspect of ASPECTS) {
    const isBad = aspect === 'endorsed' || aspect === 'accused' ? judged[aspect] === true : judged[aspect] === false;
    if (isBad) wrong.push(aspect);
  }
  return wrong;
}
