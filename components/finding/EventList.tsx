import type { SourcedMatch } from '../../engine/record/answer.ts';
import { t } from '../../platform/shared/i18n.ts';
import { formatDate } from '../controls/format-date.ts';
import { isOfRecord, sayOwner } from '../controls/whose-text.ts';
import { isOfMany } from './say/say-finding.ts';

interface Props {
  matches: readonly SourcedMatch[];
  /** Index of the match that is shown; null where none is singled out. */
  shown: number | null;
  onShow: (index: number) => void;
}

/** The events in which the quote stands, by date, each to be shown with a click. */
export function EventList({ matches, shown, onShow }: Props) {
  const byDate = matches
    .map((match, index) => ({ match, index, day: dayOf(match) }))
    .sort((a, b) => b.day - a.day || a.index - b.index);
  return (
    <section class="events" aria-label={t(matches[0]?.formula ? 'finding.events-all' : 'finding.events')}>
      <Timeline matches={matches} shown={shown} />
      <ul>
        {byDate.map(({ match, index }) => (
          <li key={`${match.source} ${match.event}`}>
            <button type="button" class="event" aria-pressed={index === shown} onClick={() => onShow(index)}>
              <time dateTime={match.date ?? undefined}>{formatDate(match.date)}</time>
              <span class="standing">{t(`wording.${match.wording}`)}</span>
              {!isOfRecord(match) && <span class="voice">{sayOwner(match)}</span>}
              {match.count > 1 && <span class="count">{t('finding.places', { n: match.count })}</span>}
              {match.voice !== 'answer' && !isOfMany(match) && <span class="voice">{t(`voice.${match.voice}`)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The dates on one line, to scale: a phrase of one year looks different from a phrase of ten. */
function Timeline({ matches, shown }: Pick<Props, 'matches' | 'shown'>) {
  const dates = matches.map(dayOf);
  const known = dates.filter((date) => date > 0);
  if (known.length < 2) return null;
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const x = (date: number): number => 6 + (288 * (date - first)) / Math.max(1, last - first);
  const [from, to] = [first, last].map((date) => formatDate(new Date(date).toISOString().slice(0, 10)));
  return (
    <svg
      class="timeline"
      viewBox="0 0 300 14"
      role="img"
      aria-label={t('finding.timeline', { n: known.length, from: from ?? '', to: to ?? '' })}
    >
      <line x1="6" x2="294" y1="7" y2="7" />
      {dates.map(
        (date, index) => date > 0 && <circle key={index} cx={x(date)} cy="7" r={index === shown ? 5.5 : 3.5} />,
      )}
    </svg>
  );
}

/** Milliseconds since 1970; 0 where the text cannot prove a day. */
function dayOf({ date }: SourcedMatch): number {
  return (date !== null && Date.parse(date)) || 0;
}
