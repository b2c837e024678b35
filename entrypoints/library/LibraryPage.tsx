import { useEffect, useRef, useState } from 'preact/hooks';
import { Said } from '../../components/controls/Said.tsx';
import { useLocale } from '../../components/controls/use-locale.ts';
import { useSaid } from '../../components/controls/use-said.ts';
import { nextTurn } from '../../platform/shared/next-turn.ts';
import type { ImportQueue } from '../../platform/own-page/library/import-queue.ts';
import type { Collection } from '../../platform/library/library.ts';
import { sayFailure } from '../../platform/own-page/say-failure.ts';
import { t } from '../../platform/shared/i18n.ts';
import { AddTexts } from './add/AddTexts.tsx';
import { QueueView } from './add/QueueView.tsx';
import { reportOf } from './add/report-of.ts';
import { stepBack } from './collections/pack/step-back.ts';
import { CollectionsView } from './collections/CollectionsView.tsx';
import { ALL_TEXTS, type TextChoice } from './list/choose-texts.ts';
import { CollectionList } from './list/CollectionList.tsx';
import { nameOf } from './list/name-of.ts';
import { TextList } from './list/TextList.tsx';
import { Upkeep } from './list/Upkeep.tsx';
import { isShownSite, mayBePublic, publicPages } from './public-pages.ts';
import type { LibraryServices } from './services.ts';
import { Standing } from './Standing.tsx';
import { KeptText } from './text/KeptText.tsx';
import { Preview } from './text/Preview.tsx';
import { textAtAddress, useAloneItem, useKeptTexts, useTakenPage } from './use-arrivals.ts';
import { useLibrary } from './use-library.ts';
import { useQueue } from './use-queue.ts';
import { hashOf, useRoute } from './use-route.ts';

interface Props {
  services: LibraryServices;
  queue: ImportQueue;
  /** Where new texts go. The queue asks for it as well. */
  target: { current: string };
}

/** The reader's own texts: what there is, what is being added, and one of them at a time. */
export function LibraryPage({ services, queue, target }: Props) {
  useLocale();
  const { library } = services;
  const { held, unfinished, failed, refresh, attempt } = useLibrary(library);
  const state = useQueue(queue);
  const [route, go] = useRoute();
  const [choice, setChoice] = useState<TextChoice>(ALL_TEXTS);
  const [said, say] = useSaid();
  const [, setTarget] = useState(target.current);
  const speakers = [...new Set(held?.texts.flatMap(({ speaker }) => speaker ?? []))].slice(0, 200);
  const change = (work: () => Promise<unknown>, done?: () => string, undo?: () => Promise<unknown>): void =>
    void attempt(async () => {
      await work();
      await refresh();
      if (done) say(done, undo ?? null);
    });

  useKeptTexts(state.items, state.isWorking, (isWorking) => void attempt(() => refresh(isWorking)));
  useAloneItem(state.items, (id) => go({ view: 'item', id }));
  useTakenPage(route, (key) =>
    attempt(async () => {
      const read = await services.takePage(key);
      if (read === null) go({ view: 'list' });
      else go({ view: 'item', id: await queue.addText(read) });
    }),
  );
  const item = route.view === 'item' ? (state.items.find(({ id }) => id === route.id) ?? null) : null;
  const isOpen = item !== null && item.state === 'needs-you';
  const shown = isOpen
    ? `item ${item.id}`
    : route.view === 'text'
      ? `text ${route.id}`
      : route.view === 'collections'
        ? 'collections'
        : 'list';
  const main = useRef<HTMLElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    scrollTo({ top: 0 });
    // Another view is another page to who does not see it.
    main.current?.focus({ preventScroll: true });
  }, [shown]);
  useEffect(() => {
    document.title = t('library.title');
  });

  const onFiles: Parameters<typeof AddTexts>[0]['onFiles'] = (files) => {
    services.persist();
    // A task of its own: of a thousand files the browser has worked on its event by then.
    void nextTurn().then(() => queue.addFiles(files));
  };
  const putCollection = (collection: Collection): void =>
    change(
      () => library.putCollection(collection),
      () => t('library.collections.saved'),
    );
  const removeCollection = (collection: Collection): void => {
    const ids = held?.texts.filter((text) => text.collection === collection.id).map(({ id }) => id) ?? [];
    setChoice((now) => ({ ...now, collection: null }));
    if (target.current === collection.id) target.current = 'main';
    if (collection.pack !== undefined) {
      return change(
        () => library.removeCollection(collection.id),
        () => t('library.packs.removed', { name: collection.name, n: ids.length }),
        () => library.restorePack(collection.id),
      );
    }
    change(
      () => library.removeCollection(collection.id),
      () => t('library.collections.removed', { name: nameOf(collection), n: ids.length }),
      async () => {
        await library.putCollection(collection);
        if (ids.length > 0) await library.move(ids, collection.id);
      },
    );
  };
  const isPacked = (id: string): boolean =>
    held?.texts.find((text) => text.id === id)?.collection.startsWith('pack:') ?? false;
  const isEmpty = held !== null && held.texts.length === 0 && held.state === 'whole';
  const upkeep = held !== null && (
    <Upkeep
      library={library}
      usage={held.usage}
      characters={held.texts.reduce((sum, text) => sum + text.characters, 0)}
      attempt={attempt}
      save={services.save}
      onDone={(done) => {
        void attempt(refresh);
        say(done);
      }}
    />
  );
  return (
    <div class="library">
      <header class="library-head">
        {shown === 'list' ? (
          <h1>{t('library.title')}</h1>
        ) : (
          <a class="library-back" href={hashOf({ view: 'list' })}>
            ‹ {t('library.title')}
          </a>
        )}
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- takes the focus when another view comes */}
      <main ref={main} tabIndex={-1} aria-busy={held === null}>
        {failed !== null && (
          <p class="failure" role="alert">
            {sayFailure(failed)}
          </p>
        )}
        {held !== null && (
          <Standing
            state={held.state}
            unfinished={unfinished}
            onRebuild={() =>
              change(
                () => library.rebuild(() => {}),
                () => t('library.upkeep.rebuilt'),
              )
            }
          />
        )}
        {isOpen && (
          <Preview
            key={item.id}
            item={item}
            services={services}
            collections={held?.collections.filter(({ pack }) => pack === undefined) ?? []}
            collection={target.current}
            speakers={speakers}
            atAddress={textAtAddress(held?.texts ?? [], item)}
            onCollection={(id) => {
              target.current = id;
              setTarget(id);
            }}
            onEncoding={(encoding) => void attempt(() => queue.readAgain(item.id, encoding))}
            onCorrect={(corrections) => void queue.correct(item.id, corrections)}
            inPages={item.open && held && mayBePublic(item.open.read) ? isShownSite(item.open.read, held) : null}
            onKeep={async (inPages) => {
              services.persist();
              await queue.keep(item.id, inPages ? await publicPages(library, held?.collections ?? []) : target.current);
              go({ view: 'list' });
              say(() => t('library.preview.kept'));
            }}
            onLeave={() => {
              queue.leaveOut([item.id]);
              go({ view: 'list' });
            }}
          />
        )}
        {!isOpen && route.view === 'text' && (
          <KeptText
            key={route.id}
            id={route.id}
            services={services}
            speakers={speakers}
            onSaved={() => void attempt(refresh)}
          />
        )}
        {shown === 'collections' && held !== null && (
          <CollectionsView
            held={held}
            services={services}
            attempt={attempt}
            onPack={({ added, changed, gone }, title) =>
              change(
                async () => {},
                () => t('library.packs.imported', { name: title, added, changed, gone }),
              )
            }
            onStepBack={async ({ id }) => {
              await stepBack(services, id);
              await refresh();
              say(() => t('library.packs.stepped'));
            }}
            onPut={putCollection}
            onRemove={removeCollection}
            onOrder={(ids) => change(() => library.orderCollections(ids))}
            onPacked={(collection, said) => change(() => library.putCollection(collection), said)}
          />
        )}
        {shown === 'list' && held !== null && (
          <div class={isEmpty ? 'library-list library-empty' : 'library-list'}>
            {held.state !== 'newer' && (
              <AddTexts
                isFirst={isEmpty}
                onFiles={onFiles}
                onPaste={(text) =>
                  attempt(async () => {
                    const read = await services.readPasted(text, t('library.add.pasted-name'));
                    go({ view: 'item', id: await queue.addText(read) });
                  })
                }
              />
            )}
            <QueueView
              queue={queue}
              state={state}
              onOpen={({ id }) => go({ view: 'item', id })}
              onOpenKept={(id) => go({ view: 'text', id })}
              onReport={(items) => services.save(`${t('library.queue.file')}.csv`, reportOf(items, held.texts))}
            />
            {/* On a new machine an export is brought back into an empty library. */}
            {isEmpty && upkeep}
            {isEmpty && (
              <p>
                <a href={hashOf({ view: 'collections' })}>{t('library.packs.manage')}</a>
              </p>
            )}
            {!isEmpty && (
              <aside class="library-side">
                <CollectionList
                  collections={held.collections}
                  texts={held.texts}
                  chosen={choice.collection}
                  onChoose={(collection) => {
                    setChoice((now) => ({ ...now, collection }));
                    const isOwn = held.collections.some(({ id, pack }) => id === collection && pack === undefined);
                    target.current = isOwn ? collection! : 'main';
                  }}
                  onPut={putCollection}
                  onRemove={removeCollection}
                />
                {upkeep}
              </aside>
            )}
            {!isEmpty && (
              <TextList
                held={held}
                choice={choice}
                onChoice={(changed) => setChoice((now) => ({ ...now, ...changed }))}
                // A pack's texts are its makers': they are read, and not corrected.
                onOpen={(id) => (isPacked(id) ? location.assign(services.readerAddress(id)) : go({ view: 'text', id }))}
                onMove={(ids, collection) => {
                  const from = held.texts.filter(({ id }) => ids.includes(id));
                  const name = held.collections.find(({ id }) => id === collection);
                  change(
                    () => library.move(ids, collection),
                    () => t('library.list.moved', { n: ids.length, name: name ? nameOf(name) : '' }),
                    async () => {
                      for (const each of held.collections) {
                        const own = from.filter((text) => text.collection === each.id).map(({ id }) => id);
                        if (own.length > 0) await library.move(own, each.id);
                      }
                    },
                  );
                }}
                onRemove={(ids) =>
                  change(
                    () => library.remove(ids),
                    () => t('library.list.removed', { n: ids.length }),
                    () => library.restore(ids),
                  )
                }
              />
            )}
          </div>
        )}
      </main>
      <Said said={said} onUndo={(undo) => change(undo, () => t('options.undone'))} />
    </div>
  );
}
