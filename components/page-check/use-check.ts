import { useEffect, useState } from 'preact/hooks';
import type { CheckSeen } from './state.ts';

/** How a check stands, drawn anew whenever that changes. */
export function useCheck<S extends CheckSeen>(watch: (tell: (seen: S | null) => void) => () => void): S | null {
  const [seen, setSeen] = useState<S | null>(null);
  useEffect(() => watch((next) => setSeen(next && { ...next })), [watch]);
  return seen;
}
