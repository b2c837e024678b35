import { useState } from 'preact/hooks';
import { timelineCsv } from '../../../engine/search/write-timeline.ts';
import { t } from '../../../platform/shared/i18n.ts';
import type { ShownTimeline } from './columns.ts';
import { drawFile } from './draw-file.tsx';
import { nameSource } from './say-sources.ts';

/** What the browser does with files. */
export interface SavesChart {
  file: (name: string, type: string, text: string) => void;
  /** Rejects where the browser cannot draw it. */
  png: (name: string, svg: string) => Promise<void>;
}

interface Props {
  saves: SavesChart;
  timeline: ShownTimeline;
  drawn: Parameters<typeof drawFile>[0];
}

/** The chart and its numbers as files. */
export function SaveRow({ saves, timeline, drawn }: Props) {
  const [failed, setFailed] = useState(false);
  const name = `timeline-${timeline.events[0]?.date ?? 'undated'}-${timeline.events.at(-1)?.date ?? 'undated'}`;
  return (
    <p class="timeline-save">
      <span>{t('timeline.save')}</span>
      <button type="button" class="button" onClick={() => saves.file(`${name}.svg`, 'image/svg+xml', drawFile(drawn))}>
        SVG
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          setFailed(false);
          saves.png(`${name}.png`, drawFile(drawn)).catch(() => setFailed(true));
        }}
      >
        PNG
      </button>
      <button
        type="button"
        class="button"
        onClick={() => saves.file(`${name}.csv`, 'text/csv;charset=utf-8', timelineCsv(timeline, nameSource))}
      >
        CSV
      </button>
      {failed && <span role="alert">{t('timeline.not-saved')}</span>}
    </p>
  );
}
