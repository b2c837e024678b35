import { useEffect, useState } from 'preact/hooks';
import { Said } from '../../components/controls/Said.tsx';
import { useSaid } from '../../components/controls/use-said.ts';
import { PausedNotice } from '../../components/controls/PausedNotice.tsx';
import { t } from '../../platform/shared/i18n.ts';
import { sayFailure } from '../../platform/own-page/say-failure.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../platform/shared/settings.ts';
import { Appearing } from './Appearing.tsx';
import { Backup } from './Backup.tsx';
import { Help } from './Help.tsx';
import { Look } from './Look.tsx';
import { PanelParts } from './PanelParts.tsx';
import type { OptionsServices } from './services.ts';
import { Shortcuts } from './Shortcuts.tsx';
import { SiteList } from './SiteList.tsx';
import { StoredData } from './StoredData.tsx';

interface Props {
  settings: Settings;
  /** Why these are not the reader's own; null where they are. */
  failure: unknown;
  /** A host name to fill in where sites are switched off; empty for none. */
  suggestedSite: string;
  /** Addresses of our other pages. */
  pages: { library: string; welcome: string; about: string; notices: string };
  services: OptionsServices;
}

/** The settings. What is changed holds at once; there is nothing to save. */
export function App({ settings: stored, failure, suggestedSite, pages, services }: Props) {
  /** What was chosen and is being stored: a control stands where it was put, without waiting for the storage. */
  const [chosen, setChosen] = useState<Partial<Settings>>({});
  useEffect(() => setChosen({}), [stored]);
  const settings = { ...stored, ...chosen };
  const [notDone, setFailed] = useState<unknown>(null);
  const failed = notDone ?? failure;
  const [said, say, hush] = useSaid();
  /** What fails is said at the top; what was done, in a note with a way back. */
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      setFailed(null);
      await work();
    } catch (error) {
      hush();
      setChosen({});
      setFailed(error);
    }
  };
  const change = (patch: Partial<Settings>): void =>
    void attempt(async () => {
      setChosen((others) => ({ ...others, ...patch }));
      await services.change(patch);
      say(() => t('options.saved'));
    });
  /** As `change`, for what is not put back by one more click on the same control. */
  const changeWithUndo = (patch: Partial<Settings>, done: () => string): void =>
    void attempt(async () => {
      const before = await services.change(patch);
      say(done, () => services.change(before));
    });
  return (
    <>
      <h1>{t('options.title')}</h1>
      {failed !== null && (
        <p class="failure" role="alert">
          {sayFailure(failed)}
        </p>
      )}
      {settings.paused && <PausedNotice onResume={() => change({ paused: false })} />}
      <Appearing settings={settings} onChange={change} />
      <PanelParts settings={settings} onChange={change} />
      <Look settings={settings} onChange={change} />
      <section aria-labelledby="sites">
        <h2 id="sites">{t('options.sites.title')}</h2>
        <SiteList
          sites={settings.offSites}
          suggested={suggestedSite}
          onChange={(offSites, done) => changeWithUndo({ offSites }, done)}
          readFile={services.readText}
          attempt={attempt}
          onExport={(text) => services.saveFile(`${t('options.sites.file')}.txt`, 'text/plain', text)}
        />
      </section>
      <Shortcuts services={services} onFailure={setFailed} />
      <StoredData settings={settings} services={services} onChange={change} attempt={attempt} say={say} />
      <Backup services={services} attempt={attempt} say={say} />
      <Help services={services} pages={pages} attempt={attempt} say={say} />
      <p class="reset">
        <button
          type="button"
          class="button"
          onClick={() =>
            changeWithUndo({ ...DEFAULT_SETTINGS, offSites: settings.offSites }, () => t('options.reset-done'))
          }
        >
          {t('options.reset')}
        </button>
      </p>
      <Said
        said={said}
        onUndo={(undo) =>
          void attempt(async () => {
            await undo();
            say(() => t('options.undone'));
          })
        }
      />
    </>
  );
}
