import { useEffect, useRef, useState } from 'preact/hooks';
import type { Collection } from '../../../platform/library/library.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { nameOf } from './name-of.ts';

interface Props {
  /** null: a new one is made. */
  collection: Collection | null;
  onPut: (collection: Collection) => void;
  /** null: it cannot be removed. */
  onRemove: (() => void) | null;
  onClose: () => void;
}

const MAX_NAME = 80;

/** A collection's name, where it is from, and where its words may be seen. */
export function CollectionForm({ collection, onPut, onRemove, onClose }: Props) {
  const [name, setName] = useState(collection === null ? '' : nameOf(collection));
  const [origin, setOrigin] = useState(collection?.origin ?? '');
  const [on, setOn] = useState(collection?.on ?? true);
  const [inPages, setInPages] = useState(collection?.inPages ?? false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of the boxes in it
    <form
      class="collection-form"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (name.trim() === '') return box.current?.focus();
        onPut({
          id: collection?.id ?? crypto.randomUUID(),
          language: collection?.language ?? null,
          licence: collection?.licence ?? null,
          name: name.trim(),
          origin: origin.trim() || null,
          on,
          inPages,
        });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <label>
        {t('library.collections.name')}
        <input
          ref={box}
          required
          autocomplete="off"
          maxLength={MAX_NAME}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <label>
        {t('library.collections.origin')}
        <input
          maxLength={500}
          autocomplete="off"
          value={origin}
          onInput={({ currentTarget }) => setOrigin(currentTarget.value)}
        />
      </label>
      <label class="check">
        <input type="checkbox" checked={on} onChange={({ currentTarget }) => setOn(currentTarget.checked)} />
        <span>{t('library.collections.on')}</span>
      </label>
      <label class="check">
        <input type="checkbox" checked={inPages} onChange={({ currentTarget }) => setInPages(currentTarget.checked)} />
        <span>
          {t('library.collections.in-pages')}
          <small>{t('library.collections.in-pages-why')}</small>
        </span>
      </label>
      <p class="buttons">
        <button type="submit" class="button main">
          {t(collection === null ? 'library.collections.make' : 'library.collections.save')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('library.cancel')}
        </button>
        {onRemove !== null && (
          <button type="button" class="plain" onClick={onRemove}>
            {t('library.collections.remove')}
          </button>
        )}
      </p>
    </form>
  );
}
