import { languageOfWords } from '../../components/names/language-of-words.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isComposing } from '../../components/controls/is-composing.ts';
import { ClosestPassages } from '../../components/finding/closest/ClosestPassages.tsx';
import { FindingView } from '../../components/finding/FindingView.tsx';
import { KeepButton } from '../../components/controls/KeepButton.tsx';
import { rangesAt } from '../../components/finding/passage/ranges-at.ts';
import { later } from '../../components/controls/later.tsx';
import { useLatest } from '../../components/controls/use-latest.ts';
import { useLocale } from '../../components/controls/use-locale.ts';
import type { SourcedMatch } from '../../engine/record/answer.ts';
import type { Range } from '../../engine/record/record.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import { t } from '../../platform/shared/i18n.ts';
import { sayFailure } from '../../platform/own-page/say-failure.ts';
import type { ListServices } from './CheckList.tsx';

interface Props {
  /** The quote that the page was opened with. */
  quote: string;
  /** Why the page has not the quote that it was opened with, in words. */
  problem: string | null;
  lookUp: (quote: string) => Promise<AnswerView>;
  /** The same with the nearest passages. */
  lookUpClosest: (quote: string) => Promise<AnswerView>;
  /** Another quote is looked up. */
  onQuote: (quote: string) => void;
  onCopy: (text: string) => Promise<boolean>;
  /** Put the match that is shown into the notebook. @returns whether it is stored */
  onKeep: (view: AnswerView, match: SourcedMatch | null) => Promise<boolean>;
  onOpenReader: (paragraph: string, ranges: Range[]) => Promise<unknown>;
  draft: ListServices;
}

/** Most who come here have one quote. */
const DraftCheck = later(async () => (await import('./DraftCheck.tsx')).DraftCheck);

/** A finding on a page of its own, where no panel can be shown, and a box to look up any other quote. */
export function Lookup({ quote, problem, lookUp, lookUpClosest, onQuote, onCopy, onKeep, onOpenReader, draft }: Props) {
  useLocale();
  const [typed, setTyped] = useState(quote);
  // Counted, so that the same quote can be asked again after a failure.
  const [asked, setAsked] = useState({ quote, times: 0 });
  /** What failed of what was asked for below the finding. */
  const [notDone, setNotDone] = useState<unknown>(null);
  const { value, error, waiting } = useLatest(
    asked.quote.trim() === '' ? null : () => lookUp(asked.quote),
    `${asked.times} ${asked.quote}`,
  );
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (quote === '') box.current?.focus();
  }, [quote]);
  const submit = (): void => {
    setAsked(({ times }) => ({ quote: typed, times: times + 1 }));
    onQuote(typed);
  };
  const failed = notDone ?? error;
  const openReader = (paragraph: string, ranges: Range[]): void => {
    setNotDone(null);
    onOpenReader(paragraph, ranges).catch(setNotDone);
  };

  return (
    <div class="lookup">
      <header>
        <h1>{t('lookup.title')}</h1>
        <form
          // Browsers write what stands in other fields into the file from which they restore a session.
          autocomplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <label for="quote">{t('lookup.quote')}</label>
          <textarea
            id="quote"
            ref={box}
            rows={3}
            lang={languageOfWords(typed)}
            spellcheck={false}
            placeholder={t('lookup.placeholder')}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
              event.preventDefault();
              submit();
            }}
          />
          <div class="form-foot">
            <button type="submit" class="button main">
              {t('lookup.submit')}
            </button>
            <small>{t('lookup.private')}</small>
          </div>
        </form>
      </header>
      <main aria-busy={waiting}>
        {problem !== null && asked.times === 0 && <p class="failure">{problem}</p>}
        {failed !== null && (
          <p class="failure" role="alert">
            {sayFailure(failed)}
          </p>
        )}
        {waiting && <output>{t('lookup.waiting')}</output>}
        {value && !waiting && (
          <>
            <FindingView
              // What was unfolded in one finding is not unfolded in the next.
              key={asked.times}
              view={value}
              length={asked.quote.length}
              onCopy={onCopy}
              onOpenReader={(paragraph) => openReader(paragraph, rangesAt(value.answer, paragraph))}
              actions={(match) => <KeepButton key={match?.event} onKeep={() => onKeep(value, match)} />}
            />
            <ClosestPassages
              key={`closest ${asked.times}`}
              answer={value.answer}
              onAsk={() => {
                setNotDone(null);
                return lookUpClosest(asked.quote);
              }}
              onFail={setNotDone}
              onOpenReader={openReader}
            />
          </>
        )}
        <DraftCheck {...draft} />
      </main>
    </div>
  );
}
