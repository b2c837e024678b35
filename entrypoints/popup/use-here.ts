import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../platform/shared/settings.ts';
import { isOff } from '../../platform/shared/sites.ts';

type Switches = Pick<Settings, 'paused' | 'offSites'>;

/** What the popup knows of the page behind it, and what it may switch. */
export interface HereServices {
  /** The host of the page; null where it has none, or where there is no page behind. */
  host: string | null;
  /** Whether the browser lets extensions into the page; null where there is none. Resolved once. */
  isOpen: Promise<boolean> | null;
  settings: Switches;
  /** @returns the settings as they were before; rejects where they were not stored */
  change: (change: (settings: Switches) => Partial<Switches>) => Promise<Switches>;
}

export interface Here {
  host: string | null;
  /** The browser keeps extensions out of the page. */
  isClosed: boolean;
  paused: boolean;
  /** Nothing appears by itself on the page, paused or not. */
  isSiteOff: boolean;
  /** What a change failed with; null when it did not. */
  failed: unknown;
  setPaused: (paused: boolean) => void;
  setSiteOff: (off: boolean) => void;
  /** Take the last switching of the site back; null where there was none. */
  undo: (() => void) | null;
}

/** Switches of the page behind the popup. They are shown as they are stored: a popup that is closed at once has not said what is not so. */
export function useHere({ host, isOpen, settings, change }: HereServices): Here {
  const [now, setNow] = useState(settings);
  const [before, setBefore] = useState<readonly string[] | null>(null);
  const [isClosed, setClosed] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  useEffect(() => void isOpen?.then((open) => setClosed(!open)), [isOpen]);
  /** @param undone to what it can be taken back afterwards */
  const put = (patch: (from: Switches) => Partial<Switches>, undone = before): void => {
    setFailed(null);
    change(patch).then(() => {
      setNow((shown) => ({ ...shown, ...patch(shown) }));
      setBefore(undone);
    }, setFailed);
  };
  return {
    host,
    isClosed,
    paused: now.paused,
    isSiteOff: host !== null && isOff({ paused: false, offSites: now.offSites }, host),
    failed,
    setPaused: (paused) => put(() => ({ paused })),
    setSiteOff: (off) => {
      if (host === null) return;
      put(
        ({ offSites }) => ({
          offSites: off ? [...offSites.filter((site) => site !== host), host] : sitesWithout(offSites, host),
        }),
        now.offSites,
      );
    },
    undo: before === null ? null : () => put(() => ({ offSites: [...before] }), null),
  };
}

/** Without every line that names the host, one for all below a domain too. */
function sitesWithout(offSites: readonly string[], host: string): string[] {
  return offSites.filter((site) => !isOff({ paused: false, offSites: [site] }, host));
}
