import { useState } from 'preact/hooks';
import { showPlainly } from '../../../components/controls/show-plainly.ts';
import type { Collection, LibraryText } from '../../../platform/library/library.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { formatNumber } from '../format-number.ts';
import { hashOf } from '../use-route.ts';
import { CollectionForm } from './CollectionForm.tsx';
import { nameOf } from './name-of.ts';

interface Props {
  collections: readonly Collection[];
  texts: readonly LibraryText[];
  /** null: all are listed. */
  chosen: string | null;
  onChoose: (id: string | null) => void;
  onPut: (collection: Collection) => void;
  onRemove: (collection: Collection) => void;
}

/** The groups of texts: which are listed, which are asked, and which may be shown in pages. */
export function CollectionList({ collections, texts, chosen, onChoose, onPut, onRemove }: Props) {
  /** Whose form is open; an empty id is a new one's. */
  const [open, setOpen] = useState<string | null>(null);
  const countOf = (id: string): number => texts.filter((text) => text.collection === id).length;
  const close = (): void => setOpen(null);
  return (
    <section class="collections" aria-labelledby="collections">
      <h2 id="collections">{t('library.collections.title')}</h2>
      <ul>
        <li>
          <button type="button" class="collection" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
            <span>{t('library.collections.all')}</span>
            <small>{formatNumber(texts.length)}</small>
          </button>
        </li>
        {collections.map((collection) => (
          <li key={collection.id}>
            <span class="collection-line">
              <button
                type="button"
                class="collection"
                aria-pressed={chosen === collection.id}
                onClick={() => onChoose(collection.id)}
              >
                <span>{showPlainly(nameOf(collection))}</span>
                <small>{formatNumber(countOf(collection.id))}</small>
                {!collection.on && <em>{t('library.collections.is-off')}</em>}
                {collection.inPages && <em>{t('library.collections.is-in-pages')}</em>}
              </button>
              <button
                type="button"
                class="plain"
                aria-expanded={open === collection.id}
                aria-label={t('library.collections.change', { name: showPlainly(nameOf(collection)) })}
                onClick={() => setOpen(open === collection.id ? null : collection.id)}
              >
                {t('library.collections.settings')}
              </button>
            </span>
            {open === collection.id && (
              <CollectionForm
                collection={collection}
                onPut={(changed) => {
                  onPut(changed);
                  close();
                }}
                onRemove={collection.id === 'main' ? null : () => onRemove(collection)}
                onClose={close}
              />
            )}
          </li>
        ))}
      </ul>
      <a class="collections-all" href={hashOf({ view: 'collections' })}>
        {t('library.packs.manage')}
      </a>
      {open !== '' && (
        <button type="button" class="plain" onClick={() => setOpen('')}>
          {t('library.collections.new')}
        </button>
      )}
      {open === '' && (
        <CollectionForm
          collection={null}
          onPut={(made) => {
            onPut(made);
            close();
          }}
          onRemove={null}
          onClose={close}
        />
      )}
    </section>
  );
}
