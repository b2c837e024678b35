import { WithChinese } from '../../names/WithChinese.tsx';
import { useEffect, useState } from 'preact/hooks';
import type { PhrasePlace } from '../../../engine/search/timeline.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { useLatest } from '../../controls/use-latest.ts';
import { VoiceLine } from '../../finding/VoiceLine.tsx';
import { Marked } from '../Marked.tsx';
import { type CountMeasure, sayCounts, sayWhen, type TimelineColumn } from './columns.ts';
import { nameSource } from './say-sources.ts';

interface Props {
  /** What is pointed at, else what is chosen. */
  column: TimelineColumn | null;
  phrases: readonly string[];
  measure: CountMeasure;
  placesOf: (event: string) => Promise<PhrasePlace[]>;
}

/** What a pointer passes over on its way is not looked up. */
const DWELL_MS = 150;
const SHOWN = 2;

/** What stands under the pointer, in words: how often, where it was counted, and the first of the places. */
export function WordsThere({ column, phrases, measure, placesOf }: Props) {
  const [rested, setRested] = useState<string | null>(null);
  const [only, ...more] = column?.events ?? [];
  const event =
    only !== undefined && more.length === 0 && column!.counts.some(({ count }) => count > 0) ? only.event : null;
  useEffect(() => {
    const timer = setTimeout(() => setRested(event), DWELL_MS);
    return () => clearTimeout(timer);
  }, [event]);
  const asked = rested === event ? rested : null;
  const places = useLatest(asked === null ? null : () => placesOf(asked), `${asked} ${phrases.join('\n')}`);
  return (
    <div class="timeline-words">
      {column === null ? (
        <p class="soft">{t('timeline.point')}</p>
      ) : (
        <>
          <p>
            <b>{sayWhen(column)}</b> <WithChinese said={sayCounts(column, phrases, measure).join(' · ')} />{' '}
            {more.length > 0 && <small>{t('timeline.events', { n: more.length + 1 })}</small>}
            {event !== null && <small>{sayWhere(column)}</small>}
          </p>
          {asked !== null &&
            !places.waiting &&
            places.value?.slice(0, SHOWN).map(({ paragraph, voice, speaker, outlet, excerpt, cut, marks }) => (
              <p key={paragraph} class="timeline-line">
                <VoiceLine voice={voice} speaker={speaker} outlet={outlet} />{' '}
                <span lang="zh-Hans">
                  {cut[0] && '…'}
                  <Marked text={excerpt} marks={marks} />
                  {cut[1] && '…'}
                </span>
              </p>
            ))}
        </>
      )}
    </div>
  );
}

/** Of which sources the counted texts are. */
function sayWhere({ events }: TimelineColumn): string {
  const sources = new Set(events.flatMap(({ counts }) => counts.flatMap(({ source }) => source ?? [])));
  return [...sources].map(nameSource).join(t('timeline.and'));
}
