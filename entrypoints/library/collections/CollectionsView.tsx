import { useEffect, useMemo, useState } from 'preact/hooks';
import { foldText } from '../../../engine/text/fold.ts';
import { showPlainly } from '../../../components/controls/show-plainly.ts';
import type { Collection } from '../../../platform/library/library.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { CollectionForm } from '../list/CollectionForm.tsx';
import { nameOf } from '../list/name-of.ts';
import type { KeptKey } from '../../../platform/pack/kept-key.ts';
import type { PackOutcomes } from '../../../platform/library/packs/pack-to-keep.ts';
import type { LibraryServices } from '../services.ts';
import type { Attempt, HeldLibrary } from '../use-library.ts';
import { CollectionCard } from './CollectionCard.tsx';
import { type CountedText, type CollectionFigures, figuresOf } from './figures-of.ts';
import { PackExport } from './export/PackExport.tsx';
import { KeyPanel } from './key/KeyPanel.tsx';
import { PackActions } from './pack/PackActions.tsx';
import { PackImport } from './pack/PackImport.tsx';
import { Switches } from './Switches.tsx';

interface Props {
  held: Pick<HeldLibrary, 'collections' | 'texts'>;
  services: LibraryServices;
  attempt: Attempt;
  /** A pack was taken in. */
  onPack: (outcomes: PackOutcomes, title: string) => void;
  onStepBack: (collection: Collection) => Promise<void>;
  onPut: (collection: Collection) => void;
  onRemove: (collection: Collection) => void;
  /** By their ids, in the order in which they are asked. */
  onOrder: (ids: readonly string[]) => void;
  /** A collection was packed, and what it remembers of that is to be put. */
  onPacked: (collection: Collection, said: () => string) => void;
}

const fold = (words: string): string => foldText(words).text;

/** All bodies of texts that are asked: the record that ships, and what the reader has brought. */
export function CollectionsView({
  held,
  services,
  attempt,
  onPack,
  onStepBack,
  onPut,
  onRemove,
  onOrder,
  onPacked,
}: Props) {
  const { collections, texts } = held;
  const [words, setWords] = useState('');
  const record = useRecordFigures(services.recordTexts);
  /** Whose form is open; an empty id is a new one's. */
  const [open, setOpen] = useState<string | null>(null);
  const [packing, setPacking] = useState<string | null>(null);
  const [kept, setKept] = useKeptKey(services, attempt);
  const figures = useMemo(() => {
    const byCollection = Map.groupBy(texts, ({ collection }) => collection);
    return new Map(collections.map(({ id }) => [id, figuresOf(byCollection.get(id) ?? [])]));
  }, [collections, texts]);
  const isWanted = (name: string): boolean => fold(name).includes(fold(words));
  const order = collections.map(({ id }) => id);
  const swapped = (at: number, to: number): (() => void) | null =>
    to < 0 || to >= order.length ? null : () => onOrder(order.with(at, order[to]!).with(to, order[at]!));
  const close = (): void => setOpen(null);
  const put = (collection: Collection): void => {
    onPut(collection);
    close();
  };
  const recordName = t('library.packs.record');
  const shown = collections.filter((collection) => isWanted(nameOf(collection)));
  return (
    <div class="collections-view">
      <h1>{t('library.packs.title')}</h1>
      <div class="collections-tools">
        <input
          type="search"
          autocomplete="off"
          aria-label={t('library.packs.search')}
          placeholder={t('library.packs.search')}
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <button
          type="button"
          class="button"
          aria-expanded={open === ''}
          onClick={() => setOpen(open === '' ? null : '')}
        >
          {t('library.collections.new')}
        </button>
        {!services.isPrivate && <PackImport services={services} onDone={onPack} />}
      </div>
      {open === '' && <CollectionForm collection={null} onPut={put} onRemove={null} onClose={close} />}
      <ul class="collection-cards">
        {isWanted(recordName) && (
          <CollectionCard name={recordName} kind={t('library.packs.ships')} figures={record} isOn>
            <p class="hint">{t('library.packs.always')}</p>
          </CollectionCard>
        )}
        {shown.map((collection) => {
          const name = showPlainly(nameOf(collection));
          const at = order.indexOf(collection.id);
          return (
            <CollectionCard
              key={collection.id}
              name={name}
              kind={collection.pack === undefined ? null : t('library.packs.kind', { n: collection.pack.revision })}
              figures={figures.get(collection.id) ?? null}
              isOn={collection.on}
            >
              {collection.pack === undefined && collection.origin !== null && (
                <p class="card-origin">{showPlainly(collection.origin)}</p>
              )}
              <Switches
                collection={collection}
                name={name}
                onUp={swapped(at, at - 1)}
                onDown={swapped(at, at + 1)}
                onPut={onPut}
              />
              {collection.pack !== undefined && (
                <PackActions
                  collection={collection}
                  pack={collection.pack}
                  services={services}
                  attempt={attempt}
                  onStepBack={() => onStepBack(collection)}
                  onRemove={() => onRemove(collection)}
                />
              )}
              {collection.pack === undefined && (
                <p class="buttons">
                  <button
                    type="button"
                    class="plain"
                    aria-expanded={open === collection.id}
                    aria-label={t('library.collections.change', { name })}
                    onClick={() => setOpen(open === collection.id ? null : collection.id)}
                  >
                    {t('library.collections.settings')}
                  </button>
                  {!services.isPrivate && (
                    <button
                      type="button"
                      class="plain"
                      aria-expanded={packing === collection.id}
                      aria-label={t('library.export.open-one', { name })}
                      disabled={(figures.get(collection.id)?.texts ?? 0) === 0}
                      onClick={() => setPacking(packing === collection.id ? null : collection.id)}
                    >
                      {t('library.export.open')}
                    </button>
                  )}
                </p>
              )}
              {packing === collection.id && kept !== undefined && (
                <PackExport
                  collection={collection}
                  texts={texts.filter((text) => text.collection === collection.id)}
                  others={collections.flatMap(({ lastPack }) => lastPack ?? [])}
                  services={services}
                  kept={kept}
                  onDone={(lastPack, said) => {
                    setPacking(null);
                    onPacked({ ...collection, lastPack }, said);
                  }}
                  onClose={() => setPacking(null)}
                />
              )}
              {open === collection.id && (
                <CollectionForm
                  collection={collection}
                  onPut={put}
                  onRemove={collection.id === 'main' ? null : () => onRemove(collection)}
                  onClose={close}
                />
              )}
            </CollectionCard>
          );
        })}
      </ul>
      {shown.length === 0 && !isWanted(recordName) && <p class="hint">{t('library.packs.nothing')}</p>}
      {!services.isPrivate && <KeyPanel services={services} kept={kept} onKept={setKept} />}
    </div>
  );
}

/** undefined as long as it is not known. */
function useKeptKey({ keys, isPrivate }: LibraryServices, attempt: Attempt) {
  const [kept, setKept] = useState<KeptKey | null | undefined>(undefined);
  useEffect(() => {
    if (!isPrivate) void attempt(async () => setKept(await keys.present()));
  }, [keys]);
  return [kept, setKept] as const;
}

/** null as long as they are not there, and where the record cannot be read: what the reader has brought is shown all the same. */
function useRecordFigures(recordTexts: () => Promise<readonly CountedText[]>): CollectionFigures | null {
  const [figures, setFigures] = useState<CollectionFigures | null>(null);
  useEffect(() => {
    let isShown = true;
    const count = async (): Promise<void> => {
      const texts = await recordTexts().catch(() => null);
      if (isShown && texts !== null) setFigures(figuresOf(texts));
    };
    void count();
    return () => {
      isShown = false;
    };
  }, []);
  return figures;
}
