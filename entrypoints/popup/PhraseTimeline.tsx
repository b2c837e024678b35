import { useEffect, useState } from 'preact/hooks';
import { useLatest } from '../../components/controls/use-latest.ts';
import type { Timeline as Counts } from '../../engine/search/timeline.ts';
import { sayFailure } from '../../platform/own-page/say-failure.ts';
import { type LoadedTimeline, loadTimeline } from './timeline-later.ts';

interface Props {
  phrases: readonly string[];
  count: (phrases: string[]) => Promise<Counts>;
  event: string | null;
  onEvent: (event: string | null) => void;
}

/** When the words of the query were used; a bar leaves the passages of its event in the list below. */
export function PhraseTimeline({ phrases, count, event, onEvent }: Props) {
  const [loaded, setLoaded] = useState<LoadedTimeline | null>(null);
  const [notLoaded, setNotLoaded] = useState<unknown>(null);
  useEffect(() => {
    loadTimeline().then(setLoaded, setNotLoaded);
  }, []);
  const counted = useLatest(() => count([...phrases]), JSON.stringify(phrases));
  const failed = notLoaded ?? counted.error;
  return (
    <div class="popup-timeline">
      {failed !== null && (
        <p class="failure" role="alert">
          {sayFailure(failed)}
        </p>
      )}
      {loaded !== null && counted.value && (
        <loaded.Chart timeline={counted.value} event={event} onEvent={onEvent} saves={loaded.saves} />
      )}
    </div>
  );
}
