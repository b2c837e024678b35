import { useEffect, useState } from 'preact/hooks';
import type { PhrasePlace } from '../../engine/search/timeline.ts';
import { splitPhrases } from '../../engine/text/split-phrases.ts';
import type { SourcedTimeline } from '../../engine/source/merge.ts';
import { t } from '../../platform/shared/i18n.ts';
import { formatDate } from '../controls/format-date.ts';
import { useLatest } from '../controls/use-latest.ts';
import { VoiceLine } from '../finding/VoiceLine.tsx';
import { Marked } from './Marked.tsx';
import { Timeline } from './Timeline.tsx';
import type { SavesChart } from './timeline/SaveRow.tsx';

export interface CountsPhrases {
  count: (phrases: string[]) => Promise<SourcedTimeline>;
  placesOf: (phrases: string[], event: string) => Promise<PhrasePlace[]>;
  onOpen: (paragraph: string) => Promise<unknown>;
  sayFailure: (failure: unknown) => string;
  saves: SavesChart;
}

interface Props extends CountsPhrases {
  typed: string;
  onType: (phrases: string) => void;
}

/** When phrases were used, and, for one event, where. */
export function PhraseCounts({ typed, onType, count, placesOf, onOpen, sayFailure, saves }: Props) {
  const [event, setEvent] = useState<string | null>(null);
  const [notOpened, setNotOpened] = useState<unknown>(null);
  const phrases = splitPhrases(typed);
  const key = JSON.stringify(phrases);
  const counted = useLatest(phrases.length === 0 ? null : () => count(phrases), key);
  const places = useLatest(
    event === null || phrases.length === 0 ? null : () => placesOf(phrases, event),
    `${event} ${key}`,
  );
  useEffect(() => setEvent(null), [key]);
  const chosen = counted.value?.events.find((each) => each.event === event);
  const failed = notOpened ?? counted.error ?? places.error;
  return (
    <>
      <form class="phrases" autocomplete="off" onSubmit={(submitted) => submitted.preventDefault()}>
        <label for="phrases">{t('timeline.phrases')}</label>
        <input
          id="phrases"
          type="text"
          lang="zh"
          autocomplete="off"
          spellcheck={false}
          placeholder={t('timeline.placeholder')}
          value={typed}
          onInput={(typing) => onType(typing.currentTarget.value)}
        />
      </form>
      {failed !== null && (
        <p class="failure" role="alert">
          {sayFailure(failed)}
        </p>
      )}
      {phrases.length === 0 && <p class="hint">{t('timeline.empty')}</p>}
      {counted.value && (
        <Timeline
          timeline={counted.value}
          event={event}
          onEvent={setEvent}
          placesOf={(pointed) => placesOf(phrases, pointed)}
          saves={saves}
        />
      )}
      {chosen && places.value && !places.waiting && (
        <section class="places">
          <h2>{t('timeline.chosen', { date: formatDate(chosen.date) })}</h2>
          <ol>
            {places.value.map((place) => (
              <Place
                key={place.paragraph}
                place={place}
                onOpen={() => {
                  setNotOpened(null);
                  onOpen(place.paragraph).catch(setNotOpened);
                }}
              />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function Place({ place, onOpen }: { place: PhrasePlace; onOpen: () => void }) {
  const { voice, speaker, outlet, excerpt, cut, marks, count } = place;
  return (
    <li>
      <button type="button" class={`place place-${voice}`} onClick={onOpen}>
        <span class="place-head">
          <VoiceLine voice={voice} speaker={speaker} outlet={outlet} />
          {count > 1 && <small>{t('timeline.also', { n: count })}</small>}
        </span>
        <span class="place-text" lang="zh-Hans">
          {cut[0] && '…'}
          <Marked text={excerpt} marks={marks} />
          {cut[1] && '…'}
        </span>
      </button>
    </li>
  );
}
