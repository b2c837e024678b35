import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useUndoKeys } from '../../../components/controls/use-undo-keys.ts';
import { NAMES } from '../../../data/known-names.ts';
import {
  type BilingualRow,
  type BilingualSide,
  type SideBySide,
  sideBySide,
  statedPairOf,
} from '../../../engine/english/align/side-by-side.ts';
import { translationKeys } from '../../../engine/english/align/translation-keys.ts';
import type { Corrections, PairCorrection } from '../../../engine/library/correction.ts';
import { withPairs } from '../../../engine/library/with-pairs.ts';
import type { Range } from '../../../engine/record/record.ts';
import {
  beginHistory,
  changeTo,
  type CorrectionsHistory,
  redo,
  undo,
  withCorrection,
} from '../../../platform/own-page/library/corrections-history.ts';
import { guardLeaving } from '../../../platform/own-page/guard-leaving.ts';
import { type ChosenSentences, NOTHING, placesOf, press } from './chosen.ts';

/** What the library has of a translation of the reader's. */
export interface KeptPairs {
  pairs: readonly PairCorrection[];
  keep: (pairs: readonly PairCorrection[]) => Promise<void>;
}

export interface PairCorrecting {
  chosen: ChosenSentences;
  canUndo: boolean;
  canRedo: boolean;
  /** How many pairs the reader has put together, or said to stand alone. */
  stated: number;
  saving: 'unchanged' | 'saving' | 'saved';
  /** Why it could not be kept; null where it could. */
  failed: unknown;
  /** The sentence of which something was said last, where the keyboard goes on; null after a way back. */
  acted: { side: BilingualSide; at: number } | null;
  press: (side: BilingualSide, place: Range, isFar: boolean) => void;
  clear: () => void;
  /** What is chosen belongs together; where it is of one side alone, nothing stands beside it. */
  state: () => void;
  /** A row is right as it stands. */
  confirm: (row: BilingualRow) => void;
  /** What was said of a row is said no longer. */
  takeBack: (row: BilingualRow) => void;
  undo: () => void;
  redo: () => void;
  reset: () => void;
}

/** @param kept null before the reader corrects anything: then `shown` is as it was given */
export function usePairing(
  given: SideBySide,
  kept: KeptPairs | null,
): { shown: SideBySide; pairing: PairCorrecting | null } {
  const [history, setHistory] = useState<CorrectionsHistory | null>(null);
  const [chosen, setChosen] = useState<ChosenSentences>(NOTHING);
  const [saving, setSaving] = useState<PairCorrecting['saving']>('unchanged');
  const [failed, setFailed] = useState<unknown>(null);
  const [acted, setActed] = useState<PairCorrecting['acted']>(null);
  const now = history ?? beginHistory(kept?.pairs ?? []);
  const latest = useRef(now);
  latest.current = now;
  const keep = useKeeping(kept, setSaving, setFailed);
  useEffect(() => (saving === 'saving' ? guardLeaving() : undefined), [saving]);
  const pairs = history?.now ?? null;
  const shown = useMemo(() => (pairs === null ? given : laidAnew(given, pairs)), [given, pairs]);

  const go = (
    to: (history: CorrectionsHistory) => CorrectionsHistory,
    english: Range | null = null,
    chinese: Range | null = null,
  ): void => {
    const changed = to(latest.current);
    if (changed === latest.current) return;
    latest.current = changed;
    setHistory(changed);
    setChosen(NOTHING);
    setActed(english ? { side: 'english', at: english[0] } : chinese ? { side: 'chinese', at: chinese[0] } : null);
    keep(changed.now);
  };
  const say = (english: Range | null, chinese: Range | null): void => {
    const added: PairCorrection = { kind: 'pair', ...statedPairOf(given, { english, chinese }) };
    go((before) => changeTo(before, withCorrection(before.now, added)), english, chinese);
  };
  const pairing: PairCorrecting = {
    chosen,
    canUndo: now.past.length > 0,
    canRedo: now.future.length > 0,
    stated: now.now.length,
    saving,
    failed,
    acted,
    press: (side, place, isFar) =>
      setChosen((before) => ({ ...before, [side]: press(before[side], placesOf(shown, side), place, isFar) })),
    clear: () => setChosen(NOTHING),
    state: () => {
      if (chosen.english !== null || chosen.chinese !== null) say(chosen.english, chosen.chinese);
    },
    confirm: ({ sentences }) => say(spanOf(sentences.english), spanOf(sentences.chinese)),
    takeBack: (row) =>
      go(
        (before) =>
          changeTo(
            before,
            before.now.filter((each) => each.kind !== 'pair' || !isOf(row, each, given.chinese.id)),
          ),
        spanOf(row.sentences.english),
        spanOf(row.sentences.chinese),
      ),
    undo: () => go(undo),
    redo: () => go(redo),
    reset: () => go((before) => changeTo(before, [])),
  };
  useUndoKeys(kept === null ? null : pairing);
  return { shown, pairing: kept === null ? null : pairing };
}

/** One after the other: what was said last is what is kept. */
function useKeeping(
  kept: KeptPairs | null,
  setSaving: (saving: PairCorrecting['saving']) => void,
  setFailed: (failed: unknown) => void,
): (corrections: Corrections) => void {
  const last = useRef<Promise<void>>(Promise.resolve());
  const newest = useRef(0);
  return (corrections) => {
    const mine = (newest.current += 1);
    setSaving('saving');
    last.current = last.current.then(async () => {
      if (mine !== newest.current) return;
      try {
        await kept?.keep(corrections.filter((each) => each.kind === 'pair'));
        setFailed(null);
        if (mine === newest.current) setSaving('saved');
      } catch (error) {
        setFailed(error);
        if (mine === newest.current) setSaving('unchanged');
      }
    });
  };
}

const KEYS = translationKeys(NAMES);

function laidAnew(given: SideBySide, corrections: Corrections): SideBySide {
  return sideBySide(given.chinese, withPairs(given.english, corrections), KEYS) ?? given;
}

function spanOf(sentences: readonly { range: Range }[]): Range | null {
  const [first, last] = [sentences[0], sentences.at(-1)];
  return first && last ? [first.range[0], last.range[1]] : null;
}

function isOf({ sentences }: BilingualRow, pair: PairCorrection, text: string): boolean {
  const meets = (place: Range | null, own: readonly { range: Range }[]): boolean =>
    place !== null && own.some(({ range: [start, end] }) => start < place[1] && place[0] < end);
  return pair.text === text && (meets(pair.english, sentences.english) || meets(pair.chinese, sentences.chinese));
}
