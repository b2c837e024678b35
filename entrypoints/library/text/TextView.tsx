import { languageOfWords } from '../../../components/names/language-of-words.ts';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { showLines } from '../../../components/controls/show-plainly.ts';
import type { Correction } from '../../../engine/library/correction.ts';
import type { ReadText } from '../../../engine/library/read-text.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { ChangeList } from './ChangeList.tsx';
import { DoubtList } from './DoubtList.tsx';
import { FactFields } from './FactFields.tsx';
import { LabelList } from './LabelList.tsx';
import { type LaidTurn, layText } from './lay-text.ts';
import { ReadNotices } from './ReadNotices.tsx';
import { TurnView } from './TurnView.tsx';
import type { Correcting } from './use-corrections.ts';
import { useGrowingBlocks } from './use-growing-blocks.ts';

interface Props {
  read: ReadText;
  correcting: Correcting;
  speakers: readonly string[];
  /** What stands above all: where the text is from, how it was decoded. */
  head: ComponentChildren;
  /** What is done with it: keep it, or that it is saved. */
  foot: ComponentChildren;
}

const SPEAKERS = 'known-speakers';

/** A text with its turns, voices and speakers as it is kept, and everything about it that can be changed. */
export function TextView({ read, correcting, speakers, head, foot }: Props) {
  const { history, understood, correct } = correcting;
  const blocks = useMemo(() => layText(read, understood, history.now), [read, understood, history.now]);
  const groups = useMemo(
    () => new Map(understood.labels.flatMap((group) => group.turns.map((turn) => [turn, group] as const))),
    [understood],
  );
  /** A place in the source: ids of turns change with each correction. */
  const [openAt, setOpenAt] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const turns = blocks.filter((block): block is LaidTurn => block.kind === 'turn');
  const openTurn = openAt === null ? null : (turns.findLast(({ start }) => start <= openAt) ?? null);
  const [drawn, drawAll] = useGrowingBlocks(blocks.length, read.sha256);
  const all = useMemo(
    () => [...new Set([...understood.transcript.turns.flatMap(({ speaker }) => speaker ?? []), ...speakers])],
    [understood, speakers],
  );

  const headOf = (inside: number): HTMLElement | null =>
    list.current?.querySelector<HTMLElement>(`[data-turn="${inside}"]`) ?? null;
  /** What was pressed may be gone with its turn: the keyboard goes on where it was. */
  const [wanted, setWanted] = useState<number | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    const turn = turns.findLast(({ start }) => start <= wanted);
    if (turn && (document.activeElement === null || document.activeElement === document.body)) {
      headOf(turn.inside)?.focus();
    }
    setWanted(null);
  }, [blocks]);
  const correctAt = (correction: Correction, at: number): void => {
    setWanted(at);
    if (correction.kind === 'split') setOpenAt(correction.at);
    if (correction.kind === 'join') setOpenAt(Math.max(0, correction.at - 1));
    correct(correction);
  };
  const goTo = (inside: number): void => {
    drawAll();
    setOpenAt(inside);
    requestAnimationFrame(() => {
      headOf(inside)?.scrollIntoView({ block: 'center' });
      headOf(inside)?.focus({ preventScroll: true });
    });
  };
  const press = (event: KeyboardEvent): void => {
    const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const inside = Number((event.target as HTMLElement).dataset?.['turn'] ?? NaN);
    if (event.key === 'Escape' && openTurn !== null) {
      setOpenAt(null);
      headOf(openTurn.inside)?.focus();
    }
    if (way === 0 || Number.isNaN(inside)) return;
    const next = turns[turns.findIndex((turn) => turn.inside === inside) + way];
    if (next === undefined) return;
    event.preventDefault();
    headOf(next.inside)?.focus();
  };

  return (
    <div class="text-view">
      <div class="text-head">
        {head}
        <ReadNotices notices={read.notices} />
      </div>
      <div class="text-side">
        <DoubtList
          doubts={understood.doubts}
          onFact={(fact, value) => correct({ kind: 'fact', fact, value })}
          onTurn={(id) => {
            const laid = turns.find(({ turn }) => turn.id === id);
            if (laid) goTo(laid.inside);
          }}
        />
        <FactFields
          understood={understood}
          speakers={all}
          onFact={(fact, value) => correct({ kind: 'fact', fact, value })}
        />
        <LabelList understood={understood} speakers={SPEAKERS} onCorrect={correct} />
        <ChangeList correcting={correcting} source={read.source} />
      </div>
      <section class="text-turns" aria-labelledby="turns">
        <h2 id="turns">{t('library.text.turns', { n: turns.length })}</h2>
        <p class="hint">{t('library.text.how')}</p>
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the keys of the buttons in it */}
        <div class="turns" ref={list} onKeyDown={press}>
          {blocks.slice(0, drawn).map((block, index) =>
            block.kind === 'turn' ? (
              <TurnView
                key={`t${block.inside}`}
                laid={block}
                group={groups.get(block.turn.id) ?? null}
                isOpen={block === openTurn}
                isFirst={block === turns[0]}
                speakers={SPEAKERS}
                onOpen={(isOpen) => setOpenAt(isOpen ? block.inside : null)}
                onCorrect={(correction) => correctAt(correction, block.inside)}
              />
            ) : (
              <p key={`f${block.start} ${index}`} class={`furniture ${block.isCorrected ? 'corrected' : ''}`}>
                <span lang={languageOfWords(block.text)}>{showLines(block.text)}</span>
                <button
                  type="button"
                  class="plain"
                  onClick={() => correctAt({ kind: 'words', range: block.range }, block.start)}
                >
                  {t('library.text.are-words')}
                </button>
              </p>
            ),
          )}
        </div>
      </section>
      <div class="text-foot">{foot}</div>
    </div>
  );
}
