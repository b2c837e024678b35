import { useState } from 'preact/hooks';
import { PausedNotice } from '../../components/controls/PausedNotice.tsx';

interface Props {
  paused: boolean;
  onResume: () => Promise<unknown>;
}

/** Whoever wonders why no mark appears looks here first. */
export function PausedLine({ paused, onResume }: Props) {
  const [isPaused, setPaused] = useState(paused);
  if (!isPaused) return null;
  return (
    <aside>
      <PausedNotice onResume={() => void onResume().then(() => setPaused(false))} />
    </aside>
  );
}
