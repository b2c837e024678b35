/** Same words in several places are one statement: a pull quote, a teaser, a headline and the sentence that they are taken from. */
import { foldText } from '../text/fold.ts';
import type { StatementDraft } from './draft/statement-draft.ts';
import { isStatement, lengthOf } from './draft/statement-length.ts';
import { type PageBlock, wordsAt } from './page-text.ts';
import type { StatementKind, StatementPlace, Stretches } from './statement.ts';

/** The kind that is told of words which are of several. */
const KINDS: readonly StatementKind[] = ['direct', 'transcript', 'indirect', 'headline', 'embedded'];

export interface GroupedDraft extends StatementDraft {
  text: string;
  /** As `lengthOf` counts. */
  length: number;
  places: [Stretches, ...Stretches[]];
}

export function textOf(stretches: readonly StatementPlace[], blocks: readonly PageBlock[]): string {
  return stretches.map((stretch) => wordsAt(blocks, stretch)).join('\n');
}

/** Pauses now and then. @returns in the order of the page, each where it stands in its first kind */
export function* groupDrafts(
  drafts: readonly StatementDraft[],
  blocks: readonly PageBlock[],
): Generator<undefined, GroupedDraft[], undefined> {
  const groups = new Map<string, GroupedDraft[]>();
  for (const [index, draft] of drafts.entries()) {
    if (index % 200 === 199) yield;
    const text = textOf(draft.stretches, blocks);
    if (!isStatement(text)) continue;
    const { text: key } = foldText(text);
    const same = groups.get(key) ?? [];
    groups.set(key, same);
    const known = same.find((each) => isSameSpeaker(each, draft));
    if (known === undefined) same.push({ ...draft, text, length: lengthOf(text, key), places: [draft.stretches] });
    else join(known, { ...draft, text, length: lengthOf(text, key), places: [draft.stretches] });
  }
  return [...groups.values()].flat().sort(({ places: [a] }, { places: [b] }) => compareStarts(a, b));
}

function compareStarts([a]: Stretches, [b]: Stretches): number {
  return a.block - b.block || a.range[0] - b.range[0];
}

/** Nobody is named in one of the two, or it is the same person. */
function isSameSpeaker(a: StatementDraft, b: StatementDraft): boolean {
  return a.speaker.name === null || b.speaker.name === null || a.speaker.name === b.speaker.name;
}

function join(known: GroupedDraft, other: GroupedDraft): void {
  const isFirst =
    KINDS.indexOf(other.kind) < KINDS.indexOf(known.kind) ||
    (known.isTentative && !other.isTentative) ||
    (known.isCarriedOver && !other.isCarriedOver);
  if (!isFirst) known.places.push(...other.places);
  else {
    const { speaker, places } = known;
    Object.assign(known, other, { places: [...other.places, ...places] });
    if (known.speaker.name === null) known.speaker = speaker;
  }
  if (known.speaker.name === null) known.speaker = other.speaker;
}
