/** Places that look damaged and that no one has judged: for people to look at, never to be corrected by rule. */
import type { BuiltRecord } from '../../data/build-record.ts';
import { lineOf } from '../../data/read-data.ts';
import { foldText } from '../../engine/text/fold.ts';
import type { Range, SentencePlace } from '../../engine/record/record.ts';

export interface Suspect {
  /** Transcript and line. */
  place: string;
  why: string;
  text: string;
}

const LATIN =
  /(?<=[\p{Script=Han}] )[A-Za-z]{2,}(?= ?[\p{Script=Han}])|(?<=[\p{Script=Han}])[a-z]{2,}(?=[\p{Script=Han}])/gu;
const DOUBLED = /([\p{Script=Han}])\1|([\p{Script=Han}]{2,5})\2/gu;
/** Numbers and negations. */
const WEIGHTY = /[\d一二三四五六七八九十百千万亿不没未无非]/u;
/** Where a form is used so often, the other one stands out. */
const MANY = 5;
/** Words that are doubled by right. */
const USUAL = /^(.)\1$/u;
const REDUPLICATED =
  /[谁常往天年日时事处人个种条件次回渐刚仅偏明好多大小早轻远深满腾勃累匆纷默悄谢看谈想说试走听等问讲聊爸妈哥弟姐星慢快高紧牢切频屡代世家户字句样色点滴方面重层一三九七八恰迟茫实跷某]/u;

export function findSuspects({ record, sources, kept }: BuiltRecord): Suspect[] {
  const judged = (transcript: string, [start, end]: Range): boolean =>
    record.emendations.some((one) => one.transcript === transcript && one.range[0] < end && start < one.range[1]) ||
    kept.some((one) => one.transcript === transcript && overlaps(sources.get(transcript)!, one.text, start, end));
  /** An emendation of a word somewhere in a sentence does not explain why its number differs. */
  const isExplained = (transcript: string, { ranges }: SentencePlace): boolean =>
    ranges.some(
      ([start, end]) =>
        record.emendations.some(
          (one) =>
            one.transcript === transcript && one.range[0] < end && start < one.range[1] && WEIGHTY.test(one.printed),
        ) ||
        kept.some((one) => one.transcript === transcript && overlaps(sources.get(transcript)!, one.text, start, end)),
    );
  const at = (transcript: string, order: number): { place: string; order: number } => ({
    place: `${transcript}:${lineOf(sources.get(transcript)!, order)}`,
    order,
  });
  const suspects: (Suspect & { order: number })[] = [];
  const add = (transcript: string, [start, end]: Range, why: string): void => {
    if (judged(transcript, [start, end])) return;
    const shown = sources
      .get(transcript)!
      .slice(Math.max(0, start - 10), end + 10)
      .replaceAll(/\s+/g, ' ');
    suspects.push({ ...at(transcript, start), why, text: shown });
  };
  for (const { id, turns } of record.transcripts) {
    const source = sources.get(id)!;
    for (const [start, end] of turns.flatMap(({ paragraphs }) => paragraphs.flatMap(({ ranges }) => ranges))) {
      const text = source.slice(start, end);
      for (const { index, 0: word } of text.matchAll(LATIN))
        add(id, [start + index, start + index + word.length], 'Latin between Han');
      for (const { index, 0: word } of text.matchAll(DOUBLED)) {
        if (USUAL.test(word) && REDUPLICATED.test(word)) continue;
        add(id, [start + index, start + index + word.length], 'doubled');
      }
    }
  }
  for (const { id, turns } of record.transcripts) {
    const source = sources.get(id)!;
    const odd = findOddForms(turns.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join(''));
    for (const sign of odd) add(id, [source.indexOf(sign), source.indexOf(sign) + sign.length], 'form used once');
  }
  for (const { a, b, sentences } of record.alignment) {
    for (const pair of sentences) {
      if (!pair.a || !pair.b || (pair.kind !== 'number' && pair.kind !== 'negation')) continue;
      const [one, other] = [textOf(sources.get(a)!, pair.a), textOf(sources.get(b)!, pair.b)];
      if (isExplained(a, pair.a) || isExplained(b, pair.b)) continue;
      suspects.push({
        ...at(a, pair.a.ranges[0]![0]),
        why: `${pair.kind} differs from ${b}`,
        text: `${one} | ${other}`,
      });
    }
  }
  const transcriptOf = ({ place }: Suspect): string => place.slice(0, place.lastIndexOf(':'));
  return suspects.toSorted((x, y) => transcriptOf(x).localeCompare(transcriptOf(y)) || x.order - y.order);
}

/** Characters that a text prints once, and many times in another form: 主題 among 主题. */
function findOddForms(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [sign] of text.matchAll(/\p{Script=Han}/gu)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const forms = new Map<string, string[]>();
  for (const sign of counts.keys()) {
    const folded = foldText(sign, { vocabulary: false }).text;
    forms.set(folded, [...(forms.get(folded) ?? []), sign]);
  }
  return [...forms.values()].flatMap((same) =>
    same.filter((sign) => counts.get(sign) === 1 && same.some((other) => counts.get(other)! >= MANY)),
  );
}

function overlaps(source: string, text: string, start: number, end: number): boolean {
  const at = source.indexOf(text);
  return at >= 0 && at < end && start < at + text.length;
}

function textOf(source: string, { ranges }: SentencePlace): string {
  return ranges.map(([start, end]) => source.slice(start, end)).join('');
}
