import { useState } from 'preact/hooks';
import type { Correction } from '../../../engine/library/correction.ts';
import type { ImportQueue } from '../../../platform/own-page/library/import-queue.ts';
import type { ItemState, OpenText, QueueItem, QueueState } from '../../../platform/own-page/library/queue-item.ts';
import { sayFailure } from '../../../platform/own-page/say-failure.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { VirtualRows } from '../VirtualRows.tsx';
import { sayName, sayPlace, sayState, sayWhy } from './say-item.ts';
import { SetTogether } from './SetTogether.tsx';

interface Props {
  queue: ImportQueue;
  state: QueueState;
  onOpen: (item: QueueItem) => void;
  /** A text that is in the library. */
  onOpenKept: (id: string) => void;
  onReport: (items: readonly QueueItem[]) => void;
}

const DONE: ReadonlySet<ItemState> = new Set(['kept', 'replaced', 'same', 'refused', 'left-out']);
const SHOWN = ['all', 'needs-you', 'refused', 'kept', 'same'] as const;
type Shown = (typeof SHOWN)[number];

const isShown: Record<Shown, (item: QueueItem) => boolean> = {
  all: () => true,
  'needs-you': ({ state }) => state === 'needs-you',
  refused: ({ state }) => state === 'refused',
  kept: ({ state }) => state === 'kept' || state === 'replaced',
  // Not counted as kept: the list of texts has no more for them.
  same: ({ state }) => state === 'same',
};

/** Where the name of a text's file is the only one that tells a day, and tells one. */
function dayOfName({ understood }: OpenText): string | null {
  const [day = null, other] = understood.doubts.find(({ kind }) => kind === 'date-of-name')?.values ?? [];
  return other === undefined ? day : null;
}

const statedDay = (day: string | null): Correction[] =>
  day === null ? [] : [{ kind: 'fact', fact: 'date', value: day }];

/** What was added, a line each: how far it is, what needs the reader, and what became of it. */
export function QueueView({ queue, state, onOpen, onOpenKept, onReport }: Props) {
  const [shown, setShown] = useState<Shown>('all');
  const { items, isPaused, isWorking, failure } = state;
  if (items.length === 0) return null;
  const done = items.filter((item) => DONE.has(item.state)).length;
  const open = items.filter(isShown['needs-you']);
  /** Those that were read: date and speaker can be stated of them. */
  const read = open.filter((item) => item.open !== null);
  const isGoing = isWorking || items.some((item) => item.state === 'waiting' || item.state === 'ready');
  const rows = items.filter(isShown[shown]);
  // What waits for the reader is not being added: nothing goes on.
  const title = t(isGoing ? 'library.queue.title' : 'library.queue.over');
  const settle = (statedOf: (open: OpenText) => readonly Correction[]): void =>
    void queue.settle(
      read.map(({ id }) => id),
      statedOf,
    );
  return (
    <section class="queue" aria-labelledby="queue">
      <div class="queue-head">
        <h2 id="queue">{title}</h2>
        <output>{t('library.queue.done', { n: done, all: items.length })}</output>
        <span class="buttons">
          {isGoing && !isPaused && (
            <button type="button" class="button" onClick={() => queue.pause()}>
              {t('library.queue.pause')}
            </button>
          )}
          {isPaused && (
            <button type="button" class="button main" onClick={() => queue.resume()}>
              {t('library.queue.resume')}
            </button>
          )}
          {isGoing && (
            <button type="button" class="button" onClick={() => void queue.cancel()}>
              {t('library.cancel')}
            </button>
          )}
          <button type="button" class="button" onClick={() => onReport(items)}>
            {t('library.queue.report')}
          </button>
          {done > 0 && !isGoing && (
            <button type="button" class="button" onClick={() => queue.clear()}>
              {t('library.queue.clear')}
            </button>
          )}
        </span>
      </div>
      {isGoing && <progress aria-label={t('library.queue.title')} max={items.length} value={done + open.length} />}
      {failure !== null && (
        <p class="failure" role="alert">
          {sayFailure(failure)} {t('library.queue.stopped')}
        </p>
      )}
      {read.length > 1 && (
        <SetTogether
          count={read.length}
          dated={read.filter(({ open: text }) => dayOfName(text!) !== null).length}
          onSettle={(corrections) => settle(() => corrections)}
          onDates={() => settle((text) => statedDay(dayOfName(text)))}
          onLeaveOut={() => queue.leaveOut(read.map(({ id }) => id))}
        />
      )}
      {items.length > 5 && (
        <fieldset class="chips" aria-label={t('library.queue.show')}>
          {SHOWN.map((each) => (
            <button key={each} type="button" aria-pressed={shown === each} onClick={() => setShown(each)}>
              {each === 'same' ? t('library.queue.state.same') : t(`library.queue.shown.${each}`)}{' '}
              <small>{items.filter(isShown[each]).length}</small>
            </button>
          ))}
        </fieldset>
      )}
      <VirtualRows label={title} rows={rows} keyOf={({ id }) => id} isBoxed>
        {(item) => <QueueRow item={item} onOpen={onOpen} onOpenKept={onOpenKept} />}
      </VirtualRows>
    </section>
  );
}

function QueueRow({ item, onOpen, onOpenKept }: { item: QueueItem } & Pick<Props, 'onOpen' | 'onOpenKept'>) {
  const why = sayWhy(item);
  const place = sayPlace(item);
  const { keptAs } = item;
  return (
    <div class={`queue-row queue-${item.state}`}>
      <span class="queue-what">
        <b title={sayName(item)}>{sayName(item)}</b>
        {why !== '' && (
          <small title={why}>
            {place !== '' && <i>{place}</i>} {why}
          </small>
        )}
      </span>
      <span class="queue-state">{sayState(item)}</span>
      {item.state === 'needs-you' && (
        <button type="button" class="button" onClick={() => onOpen(item)}>
          {t('library.queue.look')}
          <span class="spoken"> {sayName(item)}</span>
        </button>
      )}
      {item.state !== 'needs-you' && keptAs !== null && (
        <button type="button" class="plain" onClick={() => onOpenKept(keptAs)}>
          {t('library.queue.open')}
          <span class="spoken"> {sayName(item)}</span>
        </button>
      )}
    </div>
  );
}
