import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { isSite } from '../../platform/settings.ts';

interface Props {
  sites: string[];
  /** Filled in for the reader to confirm; empty for none. */
  suggested: string;
  onChange: (sites: string[]) => void;
}

/** The sites where nothing appears by itself. What is taken off the list can be put back. */
export function SiteList({ sites, suggested, onChange }: Props) {
  const [typed, setTyped] = useState(suggested);
  const [wrong, setWrong] = useState(false);
  const [removed, setRemoved] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (suggested === '') return;
    setTyped(suggested);
    box.current?.focus();
  }, [suggested]);

  const add = () => {
    const site = siteOf(typed);
    setWrong(site === null);
    if (site === null) return;
    onChange([...new Set([...sites, site])].toSorted());
    setTyped('');
  };
  return (
    <>
      <p>{t('options.sites.explain')}</p>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for="site">{t('options.sites.label')}</label>
        <input
          id="site"
          ref={box}
          value={typed}
          placeholder="news.example"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={wrong}
          aria-describedby={wrong ? 'site-wrong' : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{t('options.sites.add')}</button>
      </form>
      {wrong && (
        <p id="site-wrong" role="alert">
          {t('options.sites.wrong')}
        </p>
      )}
      {sites.length === 0 ? (
        <p class="hint">{t('options.sites.none')}</p>
      ) : (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                aria-label={t('options.sites.removeOne', { site })}
                onClick={() => {
                  setRemoved(site);
                  onChange(sites.filter((other) => other !== site));
                }}
              >
                {t('options.sites.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <output class="status">
        {removed !== null && (
          <>
            {t('options.sites.removed', { site: removed })}{' '}
            <button
              type="button"
              onClick={() => {
                onChange([...new Set([...sites, removed])].toSorted());
                setRemoved(null);
              }}
            >
              {t('options.sites.undo')}
            </button>
          </>
        )}
      </output>
    </>
  );
}

/** A site as typed or pasted, a whole address too; null when it names none. */
function siteOf(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  if (isSite(text)) return text;
  const address = URL.parse(text.includes('://') ? text : `http://${text}`);
  return address !== null && isSite(address.hostname) ? address.hostname : null;
}
