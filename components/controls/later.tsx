import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is loaded when it is first drawn: most who open the side panel want the finding. */
export function later<P extends object>(load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> {
  let loaded: FunctionComponent<P> | null = null;
  return (props) => {
    const [Drawn, setDrawn] = useState<FunctionComponent<P> | null>(() => loaded);
    useEffect(() => {
      if (Drawn) return;
      void load().then((component) => {
        loaded = component;
        // Set by a function, or it would be taken for one that makes the state.
        setDrawn(() => component);
      });
    }, [Drawn]);
    return Drawn && <Drawn {...props} />;
  };
}
