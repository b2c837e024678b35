import { useState } from 'preact/hooks';
import type { Answer, NearPassage } from '../../engine/record/answer.ts';
import type { Range } from '../../engine/record/record.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import { t } from '../../platform/shared/i18n.ts';
import { formatDate } from '../controls/format-date.ts';
import { isOfRecord } from '../controls/whose-text.ts';
import { sayVoiceInLine } from '../controls/say-voice.ts';
import { Passage } from './passage/Passage.tsx';
import { nameEdition } from './say-finding.ts';
import { VoiceLine } from './VoiceLine.tsx';

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

/**
 * The passages that come nearest, for a reader who asks: apart from the finding, and without a figure, which would be taken for one.
 *
 * Give it a `key` of the quote.
 */
export function ClosestPassages({ answer, onAsk, onFail, onOpenReader }: Props) {
  const [asked, setAsked] = useState<'waiting' | AnswerView | null>(null);
  if (!OFFERED.has(answer.wording)) return null;
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
        {t('closest.ask')}
      </button>
      <output class="spoken">
        {asked === 'waiting' && t('closest.waiting')}
        {view !== null && (passages.length > 0 ? t('closest.found', { n: passages.length }) : t('closest.none'))}
      </output>
      {view !== null && (
        <section class="finding" aria-labelledby="closest">
          <h3 id="closest">{t(isAllRecord ? 'closest.title' : 'closest.title-of-all')}</h3>
          <p class="note">{t(passages.length > 0 ? 'closest.apart' : 'closest.none')}</p>
          <ol>
            {passages.map((each) => (
              <Near key={each.paragraph} near={each} view={view} onOpenReader={onOpenReader} />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

/** One of them: when, whose words, the words, in which text. */
function Near({ near, view, onOpenReader }: { near: NearPassage; view: AnswerView } & Pick<Props, 'onOpenReader'>) {
  const { transcript, paragraph, ranges } = near;
  const edition = view.editions[transcript];
  const turn = view.passages[paragraph];
  if (edition === undefined || turn === undefined) return null;
  const { voice, speaker, outlet } = turn;
  const date = formatDate(edition.date);
  return (
    <li>
      <p class="source">
        <time dateTime={edition.date ?? undefined}>{date}</time>
        {' · '}
        <VoiceLine voice={voice} speaker={speaker} outlet={outlet} />
      </p>
      <Passage turn={turn} ranges={ranges} edits={[]} damage={null} />
      <p class="source text">{nameEdition(edition)}</p>
      <button
        type="button"
        class="quiet"
        aria-label={`${t('finding.read')} · ${date} · ${sayVoiceInLine({ voice, speaker, outlet })}`}
        onClick={() => onOpenReader(paragraph, ranges)}
      >
        {t('finding.read')}
      </button>
    </li>
  );
}
