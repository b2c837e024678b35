import { useLayoutEffect, useRef } from 'preact/hooks';
import { ENGLISH } from '../../../data/names.ts';
import { CiteMenu } from '../../../components/finding/CiteMenu.tsx';
import { CopyWords } from '../../../components/controls/CopyButton.tsx';
import type { OfSource } from '../../../engine/record/answer.ts';
import type { CiteStyle } from '../../../engine/cite/citation.ts';
import { citedPassage } from '../../../engine/cite/cite.ts';
import type { Transcript } from '../../../engine/record/record.ts';
import { t } from '../../../platform/shared/i18n.ts';

interface Props {
  transcript: Transcript & OfSource;
  /** Id of a turn or a paragraph of it. */
  passage: string;
  /** The day the text is read, `YYYY-MM-DD`. */
  today: string;
  /** The style that the reader wants first. */
  style: CiteStyle;
  onCopy: (text: string) => Promise<boolean>;
  onClose: () => void;
}

/** The words of a passage, and how to cite them. */
export function CiteDialog({ transcript, passage, today, style, onCopy, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const turn = transcript.turns.find(
    ({ id, paragraphs }) => id === passage || paragraphs.some((p) => p.id === passage),
  );
  if (turn === undefined) return null;
  const paragraph = turn.paragraphs.find(({ id }) => id === passage) ?? null;
  const cited = citedPassage(transcript, turn, paragraph);
  return (
    <dialog ref={dialog} class="cite-dialog" aria-labelledby="cite-title" onClose={onClose}>
      <form method="dialog">
        <h2 id="cite-title">{t('cite.menu')}</h2>
        <button class="button">{t('reader.close')}</button>
      </form>
      <blockquote lang="zh-Hans">{cited.text}</blockquote>
      <CopyWords reading={cited} onCopy={onCopy} />
      <CiteMenu cited={cited} english={ENGLISH} today={today} style={style} onCopy={onCopy} />
    </dialog>
  );
}
