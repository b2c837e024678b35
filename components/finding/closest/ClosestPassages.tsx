import { useState } from 'preact/hooks';
import type { Answer } from '../../../engine/record/answer.ts';
import type { Range } from '../../../engine/record/record.ts';
import type { AnswerView } from '../../../engine/record/view.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { isOfRecord } from '../../controls/whose-text.ts';
import { NearList } from './NearList.tsx';

interface Props {
  /** The finding below which they are offered. */
  answer: Answer;
  /** Look the same quote up with them. */
  onAsk: () => Promise<AnswerView>;
  /** Asking failed. */
  onFail: (error: unknown) => void;
  onOpenReader: (paragraph: string, ranges: Range[]) => void;
}

/** A quote that is found whole has its passage already. */
const OFFERED: ReadonlySet<Answer['wording']> = new Set(['none', 'similar', 'partial']);
/** Fewer words lead nowhere in particular. */
const LEAST_WORDS = 3;

/** Not in Chinese, and in the letters of English: dictionaries lead from it to Chinese texts. */
function isInEnglish({ query }: Answer): boolean {
  return !/\p{Script=Han}/u.test(query) && (query.match(/[a-z]+/gi)?.length ?? 0) >= LEAST_WORDS;
}

/**
 * The passages that come nearest, for a reader who asks: apart from the finding.
 *
 * Give it a `key` of the quote.
 */
export function ClosestPassages({ answer, onAsk, onFail, onOpenReader }: Props) {
  const [asked, setAsked] = useState<'waiting' | AnswerView | null>(null);
  const isEnglish = isInEnglish(answer);
  if (!OFFERED.has(answer.wording) && !(isEnglish && answer.reason === 'other-language')) return null;
  const ask = async (): Promise<void> => {
    setAsked('waiting');
    try {
      setAsked(await onAsk());
    } catch (error) {
      setAsked(null);
      onFail(error);
    }
  };
  const view = asked === 'waiting' ? null : asked;
  const passages = view?.answer.closest ?? [];
  const isAllRecord = view === null || Object.values(view.editions).every(isOfRecord);
  const area = isEnglish ? 'english' : 'closest';
  const title = isAllRecord ? (`${area}.title` as const) : (`${area}.title-of-all` as const);
  return (
    <div class="closest" aria-busy={asked === 'waiting'}>
      {/* Stays where it is and keeps the focus: what was asked for stands below it. */}
      <button
        type="button"
        class="button"
        aria-expanded={view !== null}
        aria-disabled={asked !== null}
        onClick={() => asked === null && void ask()}
      >
        {t(isEnglish ? 'english.ask' : 'closest.ask')}
      </button>
      <output class="spoken">
        {asked === 'waiting' && t('closest.waiting')}
        {view !== null && (passages.length > 0 ? t('closest.found', { n: passages.length }) : t('closest.none'))}
      </output>
      {view !== null && (
        <NearList
          view={view}
          title={t(title)}
          note={t(passages.length === 0 ? 'closest.none' : isEnglish ? 'english.apart' : 'closest.apart')}
          onOpenReader={onOpenReader}
        />
      )}
    </div>
  );
}
