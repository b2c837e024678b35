import { namingWith } from '../../components/finding/say/naming.ts';
import { ENGLISH } from '../../data/names.ts';
import { NAMES } from '../../data/known-names.ts';
import { ArchiveFailure } from '../../platform/archive/ask-archive.ts';
import { describeArchive, findInArchive } from '../../platform/archive/find-in-archive.ts';
import { forgetArchive, readArchive, writeArchive } from '../../platform/archive/stored-archive.ts';
import { copyText } from '../../platform/own-page/copy-text.ts';
import type { Ask } from '../../platform/shared/ask.ts';
import { browser } from '../../platform/shared/browser.ts';
import { getLocale, t } from '../../platform/shared/i18n.ts';
import type { ArchiveServices } from './services.ts';

/** An archive that does not answer is waited for no longer. */
const MOST_MS = 20_000;

type Permissions = Parameters<typeof browser.permissions.request>[0];

/** Firefox tells the reader in its own words what leaves the machine. */
const TOLD: Permissions['data_collection'] = ['websiteContent', 'searchTerms'];

const permissionsFor = (origin: string): Permissions => ({
  // A pattern has no port.
  origins: [`${new URL(origin).protocol}//${new URL(origin).hostname}/*`],
  ...(import.meta.env.FIREFOX && { data_collection: TOLD }),
});

const call = (name: string): string => t('archive.there', { name });

export function makeServices(ask: Ask): ArchiveServices {
  const { local } = browser.storage;
  return {
    lookUp: (quote) => ask('lookUp', { quote, length: quote.length }),
    async findInArchive(archive, quote, signal) {
      const limited = AbortSignal.any([signal, AbortSignal.timeout(MOST_MS)]);
      try {
        // It may have been taken away in the browser's own settings.
        if (!(await browser.permissions.contains(permissionsFor(archive.origin))))
          throw new ArchiveFailure('denied', 'the host may not be reached');
        return await findInArchive(
          archive,
          quote,
          { call, names: NAMES, naming: namingWith(ENGLISH, [getLocale()]) },
          limited,
        );
      } catch (error) {
        if (limited.aborted && !signal.aborted) throw new ArchiveFailure('unreachable', 'the archive took too long');
        throw error;
      }
    },
    async connect(access) {
      if (!(await browser.permissions.request(permissionsFor(access.origin))))
        throw new ArchiveFailure('denied', 'the host may not be reached');
      const { name } = await describeArchive(access, AbortSignal.timeout(MOST_MS));
      const archive = { ...access, name };
      await writeArchive(local, archive);
      return archive;
    },
    async disconnect() {
      const archive = await readArchive(local);
      await forgetArchive(local);
      // What the extension has for all sites it keeps; of a single one it says that it does not need it.
      if (archive !== null) await browser.permissions.remove(permissionsFor(archive.origin)).catch(() => false);
    },
    copy: copyText,
    openReader: (paragraph) => ask('openReader', { paragraph, ranges: [] }),
  };
}
