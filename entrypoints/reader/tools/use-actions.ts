import { useMemo, useState } from 'preact/hooks';
import type { Transcript } from '../../../engine/record/record.ts';
import { t } from '../../../platform/shared/i18n.ts';
import type { ReaderLinks } from '../links.ts';
import { placeOf } from '../text/ParagraphView.tsx';
import type { Actions } from './PassageTools.tsx';

interface Acting {
  /** The same for as long as the text is, so that nothing is drawn anew for it. */
  actions: Actions;
  /** The passage that is being cited. */
  cited: string | null;
  endCiting: () => void;
  /** What was done last, in words. */
  said: string;
}

/** What can be done with a passage. */
export function useActions(transcript: Transcript, { addressOf, lookupAddressOf, onCopy, onGo }: ReaderLinks): Acting {
  const [cited, setCited] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const actions = useMemo(
    (): Actions => ({
      link: (passage) => {
        void onCopy(addressOf(passage)).then((done) => {
          setSaid(t(done ? 'reader.link-copied' : 'reader.link-not-copied', { place: placeOf(passage) }));
        });
      },
      cite: setCited,
      lookUp: (passage) => {
        const words = selectedIn(placeOf(passage)) ?? wordsOf(transcript, passage);
        void lookupAddressOf(words).then(onGo);
      },
    }),
    [transcript],
  );
  return { actions, cited, endCiting: () => setCited(null), said };
}

function wordsOf({ turns }: Transcript, passage: string): string {
  const paragraphs = turns.flatMap((turn) => (turn.id === passage ? turn.paragraphs : []));
  const found = turns.flatMap((turn) => turn.paragraphs).find(({ id }) => id === passage);
  return (found === undefined ? paragraphs : [found]).map(({ text }) => text).join('\n');
}

/** The selected words, where they stand in this passage. @returns null where nothing of it is selected */
function selectedIn(place: string): string | null {
  const selection = getSelection();
  const element = document.getElementById(place);
  if (selection === null || element === null || !element.contains(selection.anchorNode)) return null;
  const words = selection.toString().trim();
  return words === '' || !element.contains(selection.focusNode) ? null : words;
}
