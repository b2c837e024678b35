import { useMemo, useState } from 'preact/hooks';
import { t } from '../../../platform/shared/i18n.ts';
import type { LibraryText } from '../../../platform/library/library.ts';
import type { HeldLibrary } from '../use-library.ts';
import { VirtualRows } from '../VirtualRows.tsx';
import { chooseTexts, type TextChoice } from './choose-texts.ts';
import { ChosenBar } from './ChosenBar.tsx';
import { ListTools } from './ListTools.tsx';
import { nameOf } from './name-of.ts';
import { TextRow } from './TextRow.tsx';

interface Props {
  held: HeldLibrary;
  choice: TextChoice;
  onChoice: (change: Partial<TextChoice>) => void;
  onOpen: (id: string) => void;
  onMove: (ids: readonly string[], collection: string) => void;
  onRemove: (ids: readonly string[]) => void;
}

/** All texts of the library, to look for one, or to tick several. */
export function TextList({ held, choice, onChoice, onOpen, onMove, onRemove }: Props) {
  const { texts, collections } = held;
  const rows = useMemo(() => chooseTexts(texts, choice), [texts, choice]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  /** Of those that are listed: what is not seen is not moved or removed. */
  const chosen = useMemo(() => rows.filter((row) => ticked.has(row.id)).map(({ id }) => id), [rows, ticked]);
  const names = useMemo(() => new Map(collections.map((each) => [each.id, nameOf(each)])), [collections]);
  const isOwn = ({ collection }: LibraryText): boolean =>
    collections.find(({ id }) => id === collection)?.pack === undefined;
  const tick = (id: string, isTicked: boolean): void =>
    setTicked((before) => {
      const after = new Set(before);
      if (isTicked) after.add(id);
      else after.delete(id);
      return after;
    });
  const done = (work: (ids: readonly string[]) => void): void => {
    work(chosen);
    setTicked(new Set());
  };
  const own = rows.filter(isOwn);
  return (
    <section class="texts" aria-labelledby="texts">
      <h2 id="texts">{t('library.list.title')}</h2>
      <ListTools texts={texts} choice={choice} shown={rows.length} onChoice={onChoice} />
      {rows.length > 0 && (
        <ChosenBar
          count={chosen.length}
          isAll={own.length > 0 && chosen.length === own.length}
          collections={collections.filter(({ pack }) => pack === undefined)}
          onAll={(isAll) => setTicked(new Set(isAll ? own.map(({ id }) => id) : []))}
          onMove={(collection) => done((ids) => onMove(ids, collection))}
          onRemove={() => done(onRemove)}
        />
      )}
      {rows.length === 0 && <p class="hint">{t('library.list.nothing')}</p>}
      <VirtualRows label={t('library.list.title')} rows={rows} keyOf={({ id }) => id}>
        {(text) => (
          <TextRow
            text={text}
            collection={collections.length > 1 ? (names.get(text.collection) ?? null) : null}
            isChosen={isOwn(text) ? ticked.has(text.id) : null}
            onChoose={(isTicked) => tick(text.id, isTicked)}
            onOpen={() => onOpen(text.id)}
          />
        )}
      </VirtualRows>
    </section>
  );
}
