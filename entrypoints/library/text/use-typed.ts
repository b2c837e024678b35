import { useState } from 'preact/hooks';

/** What stands in a box: the value, then what is typed over it, until there is another value. */
export function useTyped(value: string): [typed: string, setTyped: (typed: string) => void] {
  const [held, setHeld] = useState({ value, typed: value });
  // Not in an effect: that would come after what was typed meanwhile, and take it away.
  if (held.value !== value) setHeld({ value, typed: value });
  return [held.value === value ? held.typed : value, (typed) => setHeld({ value, typed })];
}
