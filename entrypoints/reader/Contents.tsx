import { WithChinese } from '../../components/names/WithChinese.tsx';
import { useMemo } from 'preact/hooks';
import { nameOutlet } from '../../components/names/printed-names.ts';
import { sayVoice } from '../../components/controls/say-voice.ts';
import type { Turn } from '../../engine/record/record.ts';
import { type Locale, t } from '../../platform/shared/i18n.ts';
import type { TextBlock } from './text/blocks.ts';
import { placeOf } from './text/ParagraphView.tsx';
import type { Drawing } from './tools/use-drawing.ts';

interface Props {
  blocks: readonly TextBlock[];
  /** The contents of a long text grow with it. */
  drawing: Drawing;
  /** The turn in view. */
  current: string | null;
  /** Whether it lies over the text, where there is no room beside it. */
  open: boolean;
  locale: Locale;
  onChosen: () => void;
}

/** The questions, numbered, and whatever stands without one. */
export function Contents({ blocks, drawing, current, open, locale, onChosen }: Props) {
  const entries = useMemo(() => entriesOf(blocks), [blocks]);
  return (
    <nav class={open ? 'contents open' : 'contents'} aria-label={t('reader.contents')}>
      <h2>{t('reader.contents')}</h2>
      <ol>
        {entries.map(
          (some, block) =>
            drawing.isDrawn(block) && (
              <Entries
                key={block}
                entries={some}
                current={some.some(({ turn }) => placeOf(turn.id) === current) ? current : null}
                locale={locale}
                onChosen={onChosen}
              />
            ),
        )}
      </ol>
    </nav>
  );
}

interface Entry {
  turn: Turn;
  /** Of the question; null for what is none. */
  number: number | null;
}

interface EntriesProps extends Pick<Props, 'current' | 'locale' | 'onChosen'> {
  entries: readonly Entry[];
}

function Entries({ entries, current, locale, onChosen }: EntriesProps) {
  // As one scrolls, of thousands only few are drawn anew.
  return useMemo(
    () => (
      <>
        {entries.map(({ turn, number }) => (
          <li key={turn.id} class={`entry-${turn.voice}`}>
            <a
              href={`#${placeOf(turn.id)}`}
              onClick={onChosen}
              {...(current === placeOf(turn.id) ? { 'aria-current': 'location' as const } : {})}
            >
              {number !== null && <span class="number">{number}</span>}
              {turn.voice !== 'heading' && (
                <b>
                  <WithChinese said={sayEntry(turn, number)} />
                </b>
              )}
              <span lang="zh-Hans">{turn.paragraphs[0]?.text.slice(0, 60).toWellFormed()}</span>
            </a>
          </li>
        ))}
      </>
    ),
    [entries, current, locale],
  );
}

function sayEntry(turn: Turn, number: number | null): string {
  if (number === null) return sayVoice(turn);
  return turn.outlet === null ? t('reader.reporter') : nameOutlet(turn.outlet);
}

/** By block. */
function entriesOf(blocks: readonly TextBlock[]): Entry[][] {
  let questions = 0;
  return blocks.map(({ pieces }) =>
    pieces.flatMap(({ turn, opens }): Entry[] => {
      if (!opens) return [];
      const number = turn.voice === 'question' ? (questions += 1) : null;
      return isEntry(turn) ? [{ turn, number }] : [];
    }),
  );
}

/** Answers stand below their questions; `a0` and side-bar excerpts have none. */
export function isEntry({ id, voice, part, paragraphs }: Turn): boolean {
  if (paragraphs.length === 0 || voice === 'caption' || voice === 'narration') return false;
  return voice === 'question' || voice === 'heading' || part === 'sidebar' || id.endsWith('#a0');
}
