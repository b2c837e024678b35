import { useEffect, useRef, useState } from 'preact/hooks';
import { FilePicker } from '../../components/controls/FilePicker.tsx';
import { showPlainly } from '../../components/controls/show-plainly.ts';
import { t } from '../../platform/shared/i18n.ts';
import { readSites, type ReadSites, siteOf, writeSites } from '../../platform/own-page/off-sites.ts';
import { MAX_SITES } from '../../platform/shared/settings.ts';
import { SiteRow } from './SiteRow.tsx';

interface Props {
  sites: string[];
  /** Filled in for the reader to confirm; empty for none. */
  suggested: string;
  /** @param done what is said of it, with a way back */
  onChange: (sites: string[], done: () => string) => void;
  onExport: (text: string) => void;
  /** null for a file that is too large. */
  readFile: (file: File) => Promise<string | null>;
  /** What fails in it is said at the top of the page. */
  attempt: (work: () => Promise<void>) => Promise<void>;
}

/** The sites where nothing appears by itself. Every change can be undone. */
export function SiteList({ sites, suggested, onChange, onExport, readFile, attempt }: Props) {
  const [typed, setTyped] = useState(suggested);
  const [wrong, setWrong] = useState(false);
  const [read, setRead] = useState<ReadSites | null>(null);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (suggested === '') return;
    setTyped(suggested);
    box.current?.focus();
  }, [suggested]);

  const add = (): void => {
    const site = siteOf(typed);
    setWrong(site === null);
    if (site === null) return;
    const isFull = sites.length >= MAX_SITES && !sites.includes(site);
    setRead(isFull ? { sites: [site], wrong: [], over: 1 } : null);
    if (isFull) return;
    onChange(sorted([...sites, site]), () => t('options.sites.added', { site }));
    setTyped('');
  };
  const importFile = (file: File): Promise<void> => attempt(async () => take(await readFile(file)));
  const take = (text: string | null): void => {
    // What is too large for a list of sites names none.
    const found = readSites(text ?? '');
    // What is there stays: there is room for so many of the new ones.
    const all = [...new Set([...sites, ...found.sites])];
    const kept = all.slice(0, MAX_SITES);
    setRead({ ...found, over: found.over + all.length - kept.length });
    const n = kept.length - sites.length;
    if (n > 0) onChange(sorted(kept), () => t('options.sites.imported', { n }));
  };
  return (
    <>
      <p class="hint">{t('options.sites.explain')}</p>
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
        <button type="submit" class="button">
          {t('options.sites.add')}
        </button>
      </form>
      {wrong && (
        <p id="site-wrong" class="failure" role="alert">
          {t('options.sites.wrong')}
        </p>
      )}
      {sites.length === 0 ? (
        <p class="hint">{t('options.sites.none')}</p>
      ) : (
        <ul class="sites">
          {sites.map((site) => (
            <SiteRow
              key={site}
              site={site}
              onRename={(name) =>
                onChange(sorted([...sites.filter((other) => other !== site), name]), () =>
                  t('options.sites.renamed', { site: name }),
                )
              }
              onRemove={() => {
                // The button that had the focus goes with its line.
                box.current?.focus();
                onChange(
                  sites.filter((other) => other !== site),
                  () => t('options.sites.removed', { site }),
                );
              }}
            />
          ))}
        </ul>
      )}
      <p class="buttons">
        <FilePicker label={t('options.sites.import')} accept=".txt,text/plain" onFile={importFile} />
        {sites.length > 0 && (
          <button type="button" class="button" onClick={() => onExport(writeSites(sites))}>
            {t('options.sites.export')}
          </button>
        )}
      </p>
      {read && <ImportedSites read={read} />}
    </>
  );
}

/** Lines that were passed over. Nothing is said of a list that was taken whole. */
function ImportedSites({ read: { sites, wrong, over } }: { read: ReadSites }) {
  if (wrong.length === 0 && over === 0 && sites.length > 0) return null;
  return (
    <div class="failure" role="alert">
      {sites.length === 0 && wrong.length === 0 && <p>{t('options.sites.empty')}</p>}
      {wrong.length > 0 && <p>{t('options.sites.wrong-lines', { n: wrong.length })}</p>}
      <ul class="problems">
        {wrong.slice(0, 50).map(({ line, text }) => (
          <li key={line}>
            <b>{t('options.backup.line', { line })}</b> <q>{showPlainly(text)}</q>
          </li>
        ))}
      </ul>
      {over > 0 && <p>{t('options.sites.over', { n: over, most: MAX_SITES })}</p>}
    </div>
  );
}

function sorted(sites: readonly string[]): string[] {
  return [...new Set(sites)].toSorted();
}
