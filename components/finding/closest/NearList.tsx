import type { MetWords, NearPassage } from '../../../engine/record/answer.ts';
import type { LaidPassage } from '../../../engine/record/shown/lay-passage.ts';
import type { Range } from '../../../engine/record/record.ts';
import type { SaidAnswer } from '../../../engine/record/shown/said.ts';
import type { AnswerView } from '../../../engine/record/view.ts';
import { getLocale, t } from '../../../platform/shared/i18n.ts';
import { formatDate } from '../../controls/format-date.ts';
import { Passage } from '../passage/Passage.tsx';

interface Props {
  view: AnswerView;
  title: string;
  /** That none of them is a finding; or that there is none. */
  note: string;
  onOpenReader: (paragraph: string, ranges: Range[]) => void;
}

/** The passages that come nearest, under a heading of their own: no part of the finding, and without a figure, which would be taken for one. */
export function NearList({ view, title, note, onOpenReader }: Props) {
  return (
    <section class="finding" aria-labelledby="closest">
      <h3 id="closest">{title}</h3>
      <p class="note">{note}</p>
      <ol>
        {(view.answer.closest ?? []).map((each, at) => (
          <Near
            key={each.paragraph}
            near={each}
            laid={view.laid.closest[at]!}
            said={view.said[getLocale()]!.near[at]!}
            view={view}
            onOpenReader={onOpenReader}
          />
        ))}
      </ol>
    </section>
  );
}

/** One of them: when, whose words, the words, in which text. */
function Near({
  near,
  laid,
  said,
  view,
  onOpenReader,
}: { near: NearPassage; laid: LaidPassage; said: SaidAnswer['near'][number] } & Pick<Props, 'view' | 'onOpenReader'>) {
  const { transcript, paragraph, ranges, words } = near;
  const edition = view.editions[transcript];
  const turn = view.passages[paragraph];
  if (edition === undefined || turn === undefined) return null;
  const date = formatDate(edition.date);
  return (
    <li>
      <p class="source">
        <time dateTime={edition.date ?? undefined}>{date}</time>
        {' · '}
        <span class={`voice voice-${turn.voice}`}>
          {said.whose}
          {said.voice !== null && <small>{said.voice}</small>}
        </span>
      </p>
      <Passage laid={laid} />
      {words.length > 0 && <Met words={words} />}
      <p class="source text">{said.text}</p>
      <button
        type="button"
        class="quiet"
        aria-label={`${t('finding.read')} · ${date} · ${said.whose}`}
        onClick={() => onOpenReader(paragraph, ranges)}
      >
        {t('finding.read')}
      </button>
    </li>
  );
}

/** The English words that led here, each beside the Chinese for it. */
function Met({ words }: { words: readonly MetWords[] }) {
  return (
    <ul class="met" aria-label={t('english.words')}>
      {words.map(({ quote, record, at }) => (
        <li key={at[0]}>
          <span lang="en">{quote}</span> <span lang="zh-Hans">{record}</span>
        </li>
      ))}
    </ul>
  );
}
