/**
 * What helps to mend a fault, as a text that the reader reads before sending it to anybody: versions, counts, switches and the last
 * failures. Never what was read, looked up, noted or searched for, nor where: of the sites that are off only the number.
 */
import type { Noted } from '../shared/failure-log.ts';
import type { Settings } from '../shared/settings.ts';

export interface Facts {
  version: string;
  /** As the browser names itself. */
  userAgent: string;
  uiLanguage: string;
  /** null where the record cannot be read. */
  record: { hash: string; events: number; transcripts: number; paragraphs: number } | null;
  /** Whether the extension may enter all pages; false where the reader limits it. */
  allSites: boolean;
  shortcuts: Record<string, string>;
  settings: Settings;
  /** Bytes and entries, by kind of data. */
  stored: Record<string, number>;
  failures: readonly Noted[];
}

/** In English, whatever the interface speaks: for whoever mends it. */
export function writeDiagnostics(facts: Facts): string {
  const { version, userAgent, uiLanguage, record, allSites, shortcuts, settings, stored, failures } = facts;
  const { offSites, ...switches } = settings;
  return [
    `Yuanhua ${version}`,
    `browser: ${userAgent}`,
    `browser language: ${uiLanguage}`,
    record
      ? `record: ${record.events} events, ${record.transcripts} transcripts, ${record.paragraphs} paragraphs, SHA-256 ${record.hash}`
      : 'record: cannot be read',
    `may enter all sites: ${allSites ? 'yes' : 'no'}`,
    `shortcuts: ${JSON.stringify(shortcuts)}`,
    `settings: ${JSON.stringify({ ...switches, offSites: offSites.length })}`,
    `stored: ${JSON.stringify(stored)}`,
    `last failures: ${failures.length}`,
    ...failures.map(({ at, failure, during, kind }) => `  ${at} ${failure} (${kind}) during ${during}`),
    '',
  ].join('\n');
}
