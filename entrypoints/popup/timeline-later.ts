/** The chart is loaded when it is first asked for: most who open the popup look for one passage. */
export async function loadTimeline() {
  return (await import('../../components/search/Timeline.tsx')).Timeline;
}
