/** The differences between two versions of a sentence, word by word, each of one kind. */
import type { EditType } from '../record/answer.ts';
import { alignWhole } from '../diff/align.ts';
import { wordingOf } from '../diff/wording-of.ts';
import { type Delta, deltasOf } from '../diff/edits.ts';
import { sideOf } from '../diff/side.ts';
import { type Folded, foldText, spanInSource } from '../text/fold.ts';
import type { KnownNames } from '../text/names.ts';
import type { Range, SentenceDifference } from '../record/record.ts';

export type VariantKind = Exclude<SentenceDifference, 'same' | 'only-a' | 'only-b'>;

/** Gravest first, as the alignment of the record weighs a sentence. */
export const VARIANT_KINDS = [
  'negation',
  'number',
  'name',
  'omission',
  'hedge',
  'wording',
  'punctuation',
] as const satisfies readonly VariantKind[];

/** Ranges are of the two sentences; one of them may be empty. */
export interface Variant {
  kind: VariantKind;
  a: Range;
  b: Range;
}

export interface Variants {
  variants: Variant[];
  standing: 'same' | 'near' | 'altered';
}

/** One side has so many characters more that a clause was left out, whatever words stand in it; a word more is wording. */
const OMITTED = 6;

/** How sure, how much, how often: beside the modals and 都, 一些 that the finder protects. */
const HEDGES = new Set(
  (
    '可能 也许 或许 恐怕 大概 大约 约 近 将近 左右 多 余 几乎 基本 基本上 差不多 至少 ' +
    '很 更 最 十分 非常 极其 极为 相当 比较 较 进一步 更加 越来越 往往 通常 一般 经常 始终 一直 能 能够 希望 努力 尽量 尽可能'
  ).split(' '),
);

const KINDS: Record<EditType, VariantKind> = {
  number: 'number',
  name: 'name',
  'name-order': 'name',
  negation: 'negation',
  modality: 'hedge',
  scope: 'hedge',
  time: 'wording',
  'question-word': 'wording',
  person: 'wording',
  masked: 'wording',
  direction: 'wording',
  'equal-number': 'wording',
  'function-word': 'wording',
  damage: 'wording',
  word: 'wording',
};

export function variantsOf(a: string, b: string, names: KnownNames): Variants {
  if (a === b) return { variants: [], standing: 'same' };
  // Of two alignments that are equally good the aligner takes one; which, must not depend on the side.
  if (a > b) {
    const { variants, standing } = variantsOf(b, a, names);
    return { variants: variants.map(({ kind, a: inB, b: inA }) => ({ kind, a: inA, b: inB })), standing };
  }
  const [left, right] = [foldText(a), foldText(b)];
  const deltas = deltasOf(sideOf(left.text, names), sideOf(right.text, names), alignWhole(left.text, right.text));
  const words = deltas.map((delta): Variant => ({
    kind: kindOf(delta, left.text.slice(...delta.a), right.text.slice(...delta.b)),
    a: spanInSource(left, delta.a, a.length),
    b: spanInSource(right, delta.b, b.length),
  }));
  const variants = [...words, ...punctuationOf(a, b, left, right, deltas)].sort(
    (one, other) => one.a[0] - other.a[0] || one.b[0] - other.b[0],
  );
  return { variants, standing: variants.length === 0 ? 'same' : standingOf(deltas, left, right) };
}

/** As a quote would stand to the record: DESIGN §4. */
function standingOf(deltas: readonly Delta[], { text: a }: Folded, { text: b }: Folded): 'near' | 'altered' {
  const wording = wordingOf(deltas, a.length, Math.max(a.length, b.length, 1));
  return wording === 'verbatim' || wording === 'near' ? 'near' : 'altered';
}

function kindOf({ type }: Delta, a: string, b: string): VariantKind {
  if (Math.abs(a.length - b.length) >= OMITTED) return 'omission';
  if (type !== 'word') return KINDS[type];
  const [hedgeA, hedgeB] = [HEDGES.has(a), HEDGES.has(b)];
  return (hedgeA && (hedgeB || b === '')) || (hedgeB && a === '') ? 'hedge' : 'wording';
}

/**
 * The differences of a sentence, none of them graver than the sentence was judged as a whole, and one as grave.
 *
 * The alignment looks at a sentence in its context: it knows that 中方 for 我们 is no other name, and 其次 for 第二 no other number.
 * A stretch seen alone tells where; how grave it is was settled there.
 */
export function agreeing(variants: readonly Variant[], whole: SentenceDifference): Variant[] {
  const rank = VARIANT_KINDS.findIndex((kind) => kind === whole);
  const kind = VARIANT_KINDS[rank];
  if (kind === undefined || variants.length === 0) return [...variants];
  const rankOf = (each: Variant): number => VARIANT_KINDS.indexOf(each.kind);
  const lesser: VariantKind = kind === 'omission' || kind === 'punctuation' ? 'wording' : kind;
  const agreed = variants.map((each) => (rankOf(each) < rank ? { ...each, kind: lesser } : each));
  if (agreed.some((each) => each.kind === kind)) return agreed;
  const gravest = Math.min(...agreed.map(rankOf));
  const at = agreed.findIndex((each) => rankOf(each) === gravest);
  return agreed.map((each, index) => (index === at ? { ...each, kind } : each));
}

/** Marks that differ between characters that are the same on both sides; those beside a changed stretch go with it. */
function punctuationOf(a: string, b: string, left: Folded, right: Folded, deltas: readonly Delta[]): Variant[] {
  const variants: Variant[] = [];
  const compareBefore = (i: number, j: number): void => {
    const inA = gapBefore(left, i, a.length);
    const inB = gapBefore(right, j, b.length);
    if (marksOf(a.slice(...inA)) === marksOf(b.slice(...inB))) return;
    variants.push({ kind: 'punctuation', a: trimmed(a, inA), b: trimmed(b, inB) });
  };
  let [i, j] = [0, 0];
  let touchesChange = false;
  for (const { a: inA, b: inB } of deltas) {
    for (; i < inA[0]; i += 1, j += 1) {
      if (!touchesChange) compareBefore(i, j);
      touchesChange = false;
    }
    [i, j] = [inA[1], inB[1]];
    touchesChange = true;
  }
  for (; i <= left.text.length; i += 1, j += 1) {
    if (!touchesChange) compareBefore(i, j);
    touchesChange = false;
  }
  return variants;
}

/** What stands in the source before the folded character `index`; before the end, for the last. */
function gapBefore({ starts, ends }: Folded, index: number, length: number): [number, number] {
  return [ends[index - 1] ?? 0, starts[index] ?? length];
}

/** Punctuation without what only printers decide: width, the form of quotation marks, spaces. */
function marksOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[“”„«»「」]/g, '"')
    .replace(/[‘’『』]/g, "'")
    .replace(/[–—―-]+/g, '—')
    .replace(/(?:\.{3}|…)+/g, '…')
    .replace(/[•‧・·]/g, '·');
}

function trimmed(text: string, [start, end]: [number, number]): Range {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  return raw.trim() === '' ? [start, start] : [start + lead, start + raw.trimEnd().length];
}
