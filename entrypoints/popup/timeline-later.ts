import type { Timeline } from '../../components/search/Timeline.tsx';
import type { SavesChart } from '../../components/search/timeline/SaveRow.tsx';

export interface LoadedTimeline {
  Chart: typeof Timeline;
  saves: SavesChart;
}

/** The chart, and what saves it, are loaded when it is first asked for: most who open the popup look for one passage. */
export async function loadTimeline(): Promise<LoadedTimeline> {
  const [{ Timeline }, { saveFile }, { savePng }] = await Promise.all([
    import('../../components/search/Timeline.tsx'),
    import('../../platform/own-page/save-file.ts'),
    import('../../platform/own-page/save-png.ts'),
  ]);
  return { Chart: Timeline, saves: { file: saveFile, png: savePng } };
}
