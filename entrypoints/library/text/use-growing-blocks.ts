import { useState } from 'preact/hooks';
import { useGrowing } from '../../../components/page-check/use-growing.ts';

/** How many blocks of a text are drawn by now, and the way to have all of them at once: for what leads into the middle. */
export function useGrowingBlocks(total: number, key: string): [drawn: number, drawAll: () => void] {
  const growing = useGrowing(total, key);
  const [wholeOf, setWholeOf] = useState<string | null>(null);
  return [wholeOf === key ? total : growing, () => setWholeOf(key)];
}
