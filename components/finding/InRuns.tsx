import { getLocale } from '../../platform/shared/i18n.ts';
import type { Runs } from '../../engine/record/shown/said.ts';

/** A sentence; characters of others turn nothing that stands beside them. */
export function InRuns({ runs }: { runs: Runs }) {
  return (
    <>{runs.map((run) => (typeof run === 'string' ? run : <bdi lang={run.lang ?? getLocale()}>{run.words}</bdi>))}</>
  );
}
