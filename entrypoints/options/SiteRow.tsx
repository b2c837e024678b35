import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/shared/i18n.ts';
import { siteOf } from '../../platform/own-page/off-sites.ts';

interface Props {
  site: string;
  onRename: (site: string) => void;
  onRemove: () => void;
}

/** One site of the list, to be changed where it stands. */
export function SiteRow({ site, onRename, onRemove }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const isOpen = typed !== null;
  // Before the next key is pressed.
  useLayoutEffect(() => {
    if (!isOpen) return;
    box.current?.focus();
    box.current?.select();
  }, [isOpen]);
  if (typed === null) {
    return (
      <li>
        <span>{site}</span>
        <button
          type="button"
          class="plain"
          aria-label={t('options.sites.editOne', { site })}
          onClick={() => setTyped(site)}
        >
          {t('options.sites.edit')}
        </button>
        <button type="button" class="plain" aria-label={t('options.sites.removeOne', { site })} onClick={onRemove}>
          {t('options.sites.remove')}
        </button>
      </li>
    );
  }
  const name = siteOf(typed);
  return (
    <li>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name === null) return box.current?.focus();
          setTyped(null);
          if (name !== site) onRename(name);
        }}
      >
        <input
          ref={box}
          value={typed}
          aria-label={t('options.sites.editOne', { site })}
          aria-invalid={name === null}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && setTyped(null)}
        />
        <button type="submit" class="plain" disabled={name === null}>
          {t('options.sites.save')}
        </button>
        <button type="button" class="plain" onClick={() => setTyped(null)}>
          {t('options.sites.cancel')}
        </button>
      </form>
    </li>
  );
}
