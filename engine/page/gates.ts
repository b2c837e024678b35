/** Which findings are told of a statement, and in which words, by its kind; DESIGN §10. */
import type { Answer, Wording } from '../record/answer.ts';
import type { GroupedDraft } from './group.ts';
import type { CheckedStatement } from './statement.ts';

/** Folded characters. Below, words count only where they are the record's, word for word. */
const LEAST_APPROXIMATE = 13;

const SAME: ReadonlySet<Wording> = new Set(['verbatim', 'near']);
const FOUND: ReadonlySet<Wording> = new Set(['verbatim', 'near', 'altered', 'abridged', 'spliced', 'partial']);

export function isSame(wording: Wording): boolean {
  return SAME.has(wording);
}

export function isFound(wording: Wording): boolean {
  return FOUND.has(wording);
}

export type GateVerdict = Pick<CheckedStatement, 'finding' | 'voice' | 'shown' | 'said' | 'formula'>;

/**
 * @param isFormula nothing but set phrases
 * @param isOfEvent the page tells of an event of the record
 * @returns null: nothing says that these are somebody's words, and the record does not have them
 */
export function judge(
  draft: Pick<GroupedDraft, 'kind' | 'speaker' | 'length' | 'isTentative' | 'isCarriedOver'>,
  answer: Answer,
  isFormula: boolean,
  isOfEvent: boolean,
): GateVerdict | null {
  const { kind, speaker, length, isTentative, isCarriedOver } = draft;
  const [match] = answer.matches;
  const formula = isFormula || (match?.formula ?? false);
  const finding = findingOf(draft, answer.wording);
  const voice = isFound(finding) || finding === 'similar' ? (match?.voice ?? null) : null;
  if (isTentative && (!isSame(finding) || length < LEAST_APPROXIMATE || formula)) return null;
  // 某某呼吁停火: the finder leaves who says it out, and compares the last words alone.
  if ((isTentative || isCarriedOver) && isSame(finding) && lengthFound(answer) * 2 < length) return null;
  if (isCarriedOver && !isFound(finding) && finding !== 'similar') return null;
  const folded = speaker.who === 'official' ? 'folded' : 'no';
  const verdict = (shown: CheckedStatement['shown'], said: CheckedStatement['said'] = null): GateVerdict => ({
    finding,
    voice,
    shown,
    said,
    formula,
  });
  const isPassage = length >= LEAST_APPROXIMATE && !formula;
  if (kind === 'embedded') return verdict(isSame(finding) && isPassage ? 'mark' : 'no');
  if (kind !== 'indirect') {
    if (isFound(finding)) return verdict('mark');
    return verdict(folded);
  }
  const isToldOf = speaker.who === 'official' || isOfEvent;
  // Whoever is named for them: a name without an office may be the official's, and these are the record's words.
  const isWordForWord = finding === 'verbatim' && isPassage;
  if (isSame(finding)) return verdict(isToldOf || isWordForWord ? 'mark' : 'no', 'asIs');
  if (isRetold(answer.wording) && length >= LEAST_APPROXIMATE) return verdict(isToldOf ? 'mark' : 'no', 'retold');
  return verdict(folded, finding === 'similar' ? 'retold' : null);
}

/** UTF-16 units of the record that are compared; all there are, where the finder has not told. */
function lengthFound({ matches: [match] }: Answer): number {
  return match?.readings[0]?.text.length ?? Infinity;
}

/** Of eight to twelve characters nothing is found but what stands there word for word; indirect speech is never called altered. */
function findingOf({ kind, length }: Pick<GroupedDraft, 'kind' | 'length'>, wording: Wording): Wording {
  if (length < LEAST_APPROXIMATE && isFound(wording) && wording !== 'verbatim') return 'none';
  return kind === 'indirect' && (wording === 'altered' || wording === 'spliced') ? 'similar' : wording;
}

function isRetold(wording: Wording): boolean {
  return isFound(wording) && !isSame(wording);
}
