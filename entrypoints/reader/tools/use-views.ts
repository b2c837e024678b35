import { useEffect, useState } from 'preact/hooks';

/** What of a text is to be seen besides its words. */
export interface Views {
  /** Page breaks, joins, damage and emendations. */
  editorial: boolean;
  /** Whose words each stretch holds. */
  voices: boolean;
  /** The source as it was printed, in place of all else. */
  printed: boolean;
}

/** @param looking what is looked for is found in the text as it is read */
export function useViews(looking: boolean): { views: Views; setView: (name: keyof Views, on: boolean) => void } {
  const [views, setViews] = useState<Views>({ editorial: false, voices: false, printed: false });
  useEffect(() => {
    if (looking) setViews((views) => ({ ...views, printed: false }));
  }, [looking]);
  return { views, setView: (name, on) => setViews((views) => ({ ...views, [name]: on })) };
}
