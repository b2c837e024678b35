import { WithChinese } from '../../components/names/WithChinese.tsx';
import { useRef } from 'preact/hooks';
import type { HeatSection } from '../../engine/collate/heat.ts';
import type { Collation, Section } from '../../engine/collate/collation.ts';
import { t } from '../../platform/shared/i18n.ts';
import { nameTurn } from './name-turn.ts';

interface Props {
  collation: Collation;
  /** One for each section. */
  heat: readonly HeatSection[];
  /** The section in view. */
  current: number;
  onGo: (section: number) => void;
}

/** As much of a question as one line of the list shows. */
const OPENING = 60;

/** The questions, with how much differs in each and its answer; a click goes there. */
export function QuestionList({ collation, heat, current, onGo }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  const entries = entriesOf(collation, heat);
  const shown = entries.findLast(({ section }) => section <= current)?.section;
  const asked = entries.filter(({ turn }) => turn.voice === 'question').length;
  const close = (): void => {
    if (box.current !== null) box.current.open = false;
  };
  return (
    // Escape folds it up from wherever in it one is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details
      class="questions"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        close();
        box.current?.querySelector('summary')?.focus();
      }}
    >
      <summary>{t('compare.questions', { n: asked })}</summary>
      <ol>
        {entries.map(({ section, turn, standing, differences }) => (
          <li key={section}>
            <button
              type="button"
              aria-current={section === shown ? 'true' : undefined}
              onClick={() => {
                close();
                onGo(section);
              }}
            >
              <b>
                <WithChinese said={nameTurn(turn)} />
              </b>
              <small>
                {[
                  ...(standing === null ? [] : [t(`compare.standing.${standing}`)]),
                  t('compare.count', { n: differences }),
                ].join(' · ')}
              </small>
              <span lang="zh-Hans">{turn.paragraphs[0]?.text.slice(0, OPENING).toWellFormed()}…</span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** A question with what is answered to it, up to the next one. */
function entriesOf({ sections }: Collation, heat: readonly HeatSection[]) {
  const begins = [...sections.entries()].filter(([, section]) => isEntry(section));
  return begins.map(([section, { a, b }], at) => {
    const end = begins[at + 1]?.[0] ?? sections.length;
    return {
      section,
      turn: (a ?? b)!,
      standing: a === null ? ('only-b' as const) : b === null ? ('only-a' as const) : null,
      differences: heat.slice(section, end).reduce((sum, { differences }) => sum + differences, 0),
    };
  });
}

function isEntry({ a, b }: Section): boolean {
  const turn = a ?? b;
  return turn !== null && (turn.voice === 'question' || /#a0(?:-|$)/u.test(turn.id));
}
