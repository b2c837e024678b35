import type { Transcript, Turn } from '../../engine/record.ts';
import { sayVoice } from '../../components/VoiceLine.tsx';
import { t } from '../../platform/i18n.ts';
import { placeOf } from './ParagraphView.tsx';

interface Props {
  transcript: Transcript;
  /** The turn in view. */
  current: string | null;
  /** Whether it lies over the text, where there is no room beside it. */
  open: boolean;
  onChosen: () => void;
}

/** The questions, numbered, and whatever stands without one. */
export function Contents({ transcript, current, open, onChosen }: Props) {
  const questions = transcript.turns.filter(({ voice }) => voice === 'question');
  return (
    <nav class={open ? 'contents open' : 'contents'} aria-label={t('reader.contents')}>
      <h2>{t('reader.contents')}</h2>
      <ol>
        {transcript.turns.filter(isEntry).map((turn) => {
          const place = placeOf(turn.id);
          const number = questions.indexOf(turn) + 1;
          return (
            <li key={turn.id} class={`entry-${turn.voice}`}>
              <a
                href={`#${place}`}
                onClick={onChosen}
                {...(current === place ? { 'aria-current': 'location' as const } : {})}
              >
                {number > 0 && <span class="number">{number}</span>}
                {turn.voice !== 'heading' && (
                  <b>{number > 0 ? (turn.outlet ?? t('reader.reporter')) : sayVoice(turn)}</b>
                )}
                <span lang="zh-Hans">{turn.paragraphs[0]?.text.slice(0, 60)}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Answers stand below their questions; `a0` and side-bar excerpts have none. */
export function isEntry({ id, voice, part, paragraphs }: Turn): boolean {
  if (paragraphs.length === 0 || voice === 'caption' || voice === 'narration') return false;
  return voice === 'question' || voice === 'heading' || part === 'sidebar' || id.endsWith('#a0');
}
