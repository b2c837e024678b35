import { PausedNotice } from '../../components/controls/PausedNotice.tsx';

interface Props {
  paused: boolean;
  onResume: () => void;
}

/** Whoever wonders why no mark appears looks here first. */
export function PausedLine({ paused, onResume }: Props) {
  if (!paused) return null;
  return (
    <aside>
      <PausedNotice onResume={onResume} />
    </aside>
  );
}
