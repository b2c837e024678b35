import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SourcedMatch } from '../../engine/record/answer.ts';
import type { Transcript } from '../../engine/record/record.ts';
import type { AnswerView, UnsaidView } from '../../engine/record/view.ts';
import { t } from '../../platform/shared/i18n.ts';
import { FindingView } from '../finding/FindingView.tsx';
import { sayView } from '../finding/say/say-view.ts';

/** What an archive's texts say to a quote. */
export interface AskedOfArchive {
  view: UnsaidView;
  /** Of the view's events. */
  transcripts: Transcript[];
  /** A part did not answer: what is not found may be there. */
  isPartial: boolean;
}

interface Props {
  quote: string;
  /** Host that the words went to. */
  host: string;
  find: (quote: string, signal: AbortSignal) => Promise<AskedOfArchive>;
  /** Why it gave no answer. */
  sayFailure: (error: unknown) => string;
  onCopy: (text: string) => Promise<boolean>;
  onOpenText: (paragraph: string, transcripts: readonly Transcript[]) => void;
  actions: (view: AnswerView, match: SourcedMatch | null) => ComponentChildren;
}

/** After so long it is said that the archive has not answered yet. */
const LATE_MS = 1500;

/** Asks an archive as soon as it is drawn, and tells what came back. Give it a `key` of the question. */
export function FromArchive({ quote, host, find, sayFailure, onCopy, onOpenText, actions }: Props) {
  const [asked, setAsked] = useState<{ found: AskedOfArchive | null; error: unknown; isLate: boolean }>({
    found: null,
    error: null,
    isLate: false,
  });
  useEffect(() => {
    const gone = new AbortController();
    const late = setTimeout(() => setAsked((before) => ({ ...before, isLate: true })), LATE_MS);
    find(quote, gone.signal)
      .then(
        (found) => setAsked({ found, error: null, isLate: false }),
        (error: unknown) => {
          // Nobody waits for what was asked before.
          if (!gone.signal.aborted) setAsked({ found: null, error, isLate: false });
        },
      )
      .finally(() => clearTimeout(late));
    return () => {
      clearTimeout(late);
      gone.abort();
    };
  }, []);
  const told = (): ComponentChildren => {
    const { found, error, isLate } = asked;
    if (error !== null)
      return (
        <p class="failure" role="alert">
          {sayFailure(error)}
        </p>
      );
    if (found === null) return <output>{t(isLate ? 'archive.late' : 'archive.waiting')}</output>;
    const view = sayView(found.view);
    return (
      <>
        {found.isPartial && (
          <p class="failure" role="alert">
            {t('archive.partial')}
          </p>
        )}
        {(!found.isPartial || view.answer.matches.length > 0) && (
          <FindingView
            view={view}
            length={quote.length}
            onCopy={onCopy}
            onOpenReader={(paragraph) => onOpenText(paragraph, found.transcripts)}
            actions={(match) => actions(view, match)}
          />
        )}
      </>
    );
  };
  return (
    <>
      {told()}
      <p class="sent">
        <small>{t('archive.sent', { host, words: quote })}</small>
      </p>
    </>
  );
}
