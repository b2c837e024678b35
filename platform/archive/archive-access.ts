/** The archive of the newsroom, as pages of ours reach it: by the reader's leave, which the browser keeps too. */
import { browser } from '../shared/browser.ts';
import { type ArchiveAccess, ArchiveFailure } from './ask-archive.ts';
import { type ArchiveFinding, describeArchive, findInArchive, type FindingWorld } from './find-in-archive.ts';
import { forgetArchive, readArchive, type StoredArchive, writeArchive } from './stored-archive.ts';

/** An archive that does not answer is waited for no longer. */
const MOST_MS = 20_000;

type Permissions = Parameters<typeof browser.permissions.request>[0];

/** Firefox tells the reader in its own words what leaves the machine. */
const TOLD: NonNullable<Permissions['data_collection']> = ['websiteContent', 'searchTerms'];

function permissionsFor(origin: string): Permissions {
  return {
    // A pattern has no port.
    origins: [`${new URL(origin).protocol}//${new URL(origin).hostname}/*`],
    ...(import.meta.env.FIREFOX && { data_collection: TOLD }),
  };
}

/** @throws ArchiveFailure; the signal's reason */
export async function findWithLeave(
  archive: StoredArchive,
  quote: string,
  world: FindingWorld,
  signal: AbortSignal,
): Promise<ArchiveFinding> {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(MOST_MS)]);
  try {
    // It may have been taken away in the browser's own settings.
    if (!(await browser.permissions.contains(permissionsFor(archive.origin))))
      throw new ArchiveFailure('denied', 'the host may not be reached');
    return await findInArchive(archive, quote, world, limited);
  } catch (error) {
    if (limited.aborted && !signal.aborted) throw new ArchiveFailure('unreachable', 'the archive took too long');
    throw error;
  }
}

/**
 * After the reader agreed, in the same turn as the click: the browser may ask as well.
 * @throws ArchiveFailure
 */
export async function connectArchive(access: ArchiveAccess): Promise<StoredArchive> {
  if (!(await browser.permissions.request(permissionsFor(access.origin))))
    throw new ArchiveFailure('denied', 'the host may not be reached');
  const { name } = await describeArchive(access, AbortSignal.timeout(MOST_MS));
  const archive = { ...access, name };
  await writeArchive(browser.storage.local, archive);
  return archive;
}

export async function disconnectArchive(): Promise<void> {
  const { local } = browser.storage;
  const archive = await readArchive(local);
  await forgetArchive(local);
  // What the extension has for all sites it keeps; of a single one it says that it does not need it.
  if (archive !== null) await browser.permissions.remove(permissionsFor(archive.origin)).catch(() => false);
}
