import type { ComponentChildren, VNode } from 'preact';
import { isComposing } from '../controls/is-composing.ts';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ListedStatement } from '../../engine/page/listed.ts';
import { getLocale } from '../../platform/shared/i18n.ts';
import { StatementItem } from './StatementItem.tsx';
import { useGrowing } from './use-growing.ts';

interface Props {
  statements: readonly ListedStatement[];
  label: string;
  /** Changes with what is listed: another filter, another check. */
  listKey: string;
  /** By their index. */
  selected: number | null;
  open: number | null;
  gone: ReadonlySet<number>;
  /** It becomes the selected one, and is shown on the page. */
  onSelect: (index: number) => void;
  /** The same, and its finding is opened, or closed where it is open. */
  onToggle: (index: number) => void;
  /** The finding of the statement that is open. */
  findingOf: (statement: ListedStatement) => ComponentChildren;
}

/** So many entries are compared with what is drawn when something changes; those of other chunks are left alone. */
const CHUNK = 50;

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

/** Statements in the order of the page. One stop of the Tab key; arrows, or j and k, go on to the next one and back. */
export function StatementList({ statements, label, listKey, selected, open, gone, ...props }: Props) {
  const { onSelect, onToggle, findingOf } = props;
  const list = useRef<HTMLOListElement>(null);
  const count = useGrowing(statements.length, listKey);
  const isHere = selected !== null && statements.some(({ index }) => index === selected);
  const isDrawn = isHere && statements.slice(0, count).some(({ index }) => index === selected);
  const lineOf = (index: number): HTMLElement | null =>
    list.current?.querySelector<HTMLElement>(`[data-statement="${index}"] > .statement-line`) ?? null;
  // Selected on the page, or in the list: it is seen in both. One that is not drawn yet is seen when it is.
  useEffect(() => {
    if (isDrawn) lineOf(selected)?.scrollIntoView({ block: 'nearest' });
  }, [selected, open, isDrawn]);

  const move = (event: KeyboardEvent, from: number): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isComposing(event)) return;
    const at = statements.findIndex(({ index }) => index === from);
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? count - 1 : at + (STEPS[event.key] ?? 0);
    const next = statements[to];
    if (to === at || next === undefined || to >= count) return;
    event.preventDefault();
    lineOf(next.index)?.focus({ preventScroll: true });
    onSelect(next.index);
  };

  // Handlers change with every drawing, and entries that are drawn already keep theirs.
  const handlers = useRef({ onToggle, move });
  handlers.current = { onToggle, move };

  const chunks: ComponentChildren[] = [];
  for (let from = 0; from < count; from += CHUNK) {
    const part = statements.slice(from, Math.min(from + CHUNK, count));
    const has = (index: number | null): number | null => (part.some((each) => each.index === index) ? index : null);
    const opened = part.find(({ index }) => index === open);
    chunks.push(
      <Chunk
        key={from}
        statements={part}
        partKey={`${listKey} ${part.length}`}
        selected={has(selected)}
        // Where none is selected, or it is filtered out, the first one is reached.
        stop={isHere ? has(selected) : from === 0 ? (part[0]?.index ?? null) : null}
        open={has(open)}
        gone={gone}
        onToggle={(index) => handlers.current.onToggle(index)}
        onMove={(event, index) => handlers.current.move(event, index)}
        finding={opened ? findingOf(opened) : null}
      />,
    );
  }
  return (
    <ol class="statements" aria-label={label} ref={list}>
      {chunks}
    </ol>
  );
}

interface ChunkProps {
  statements: readonly ListedStatement[];
  partKey: string;
  selected: number | null;
  stop: number | null;
  open: number | null;
  gone: ReadonlySet<number>;
  onToggle: (index: number) => void;
  onMove: (event: KeyboardEvent, from: number) => void;
  finding: ComponentChildren;
}

/** Entries that are the same elements as before are not compared: of 5,000 that would be felt at every key. */
function Chunk({ statements, partKey, selected, stop, open, gone, onToggle, onMove, finding }: ChunkProps) {
  const drawn = useMemo(
    () => new Map(statements.map((statement) => [statement.index, item(statement)])),
    [partKey, statements[0], gone, getLocale()],
  );
  function item(statement: ListedStatement, more: { isSelected?: boolean; isStop?: boolean } = {}): VNode {
    const { index } = statement;
    return (
      <StatementItem
        key={index}
        statement={statement}
        number={index + 1}
        isSelected={more.isSelected ?? false}
        isStop={more.isStop ?? false}
        isGone={gone.has(index)}
        onPress={() => onToggle(index)}
        onMove={(event) => onMove(event, index)}
      >
        {index === open ? finding : null}
      </StatementItem>
    );
  }
  return (
    <>
      {statements.map((statement) => {
        const { index } = statement;
        const isOwn = index === selected || index === stop || index === open;
        return isOwn
          ? item(statement, { isSelected: index === selected, isStop: index === stop })
          : (drawn.get(index) ?? null);
      })}
    </>
  );
}
