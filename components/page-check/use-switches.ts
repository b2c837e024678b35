import { useEffect, useState } from 'preact/hooks';
import type { DisagreementKind } from './Disagreements.tsx';

export interface SwitchStore {
  read: () => Promise<DisagreementKind[]>;
  write: (off: readonly DisagreementKind[]) => Promise<void>;
}

/** Disagreements that the reader does not want to be told of, and the way to change that. */
export function useSwitches(
  store: SwitchStore,
): [off: readonly DisagreementKind[], change: (kind: DisagreementKind, isOn: boolean) => void] {
  const [off, setOff] = useState<readonly DisagreementKind[]>([]);
  useEffect(() => void store.read().then(setOff), [store]);
  const change = (kind: DisagreementKind, isOn: boolean): void => {
    const next = isOn ? off.filter((each) => each !== kind) : [...off, kind];
    setOff(next);
    void store.write(next);
  };
  return [off, change];
}
