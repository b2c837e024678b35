import { t } from '../../platform/shared/i18n.ts';

interface Props {
  /** For each of the event's questions the turn that has it, or its answer; null: neither. */
  has: readonly (string | null)[];
}

/** Of the drawing, in its own units. */
const [STEP, WIDTH, HEIGHT] = [9, 7, 12];

/** Which of the questions of an event a text has: filled; its answer alone: half filled; neither: outlined. The number beside it says the same. */
export function QuestionMarks({ has }: Props) {
  const path = (isOf: (turn: string | null) => boolean, height: number): string =>
    [...has.entries()]
      .filter(([, turn]) => isOf(turn))
      .map(([at]) => `M${at * STEP + 1} ${HEIGHT}h${WIDTH - 1}v${-height}h${-(WIDTH - 1)}z`)
      .join('');
  return (
    <svg
      class="question-marks"
      viewBox={`0 0 ${has.length * STEP} ${HEIGHT + 1}`}
      style={{ inlineSize: `${has.length * STEP}px` }}
      aria-hidden="true"
    >
      <path class="lacks" d={path((turn) => turn === null, HEIGHT - 1)} />
      <path class="has" d={path((turn) => turn !== null && isQuestion(turn), HEIGHT - 1)} />
      <path class="answers" d={path((turn) => turn !== null && !isQuestion(turn), (HEIGHT - 1) / 2)} />
    </svg>
  );
}

export function isQuestion(turn: string): boolean {
  return turn.includes('#q');
}

/**
 * In words: how many of them.
 * @param isWhole a text has the whole event, so that no other question was asked
 */
export function sayHas(has: readonly (string | null)[], isWhole: boolean): string {
  const [asked, answered] = [
    has.filter((turn) => turn !== null && isQuestion(turn)).length,
    has.filter((turn) => turn !== null && !isQuestion(turn)).length,
  ];
  const said = t(isWhole ? 'picture.has' : 'picture.has-known', { n: asked, all: has.length });
  return answered === 0 ? said : said + t('picture.answers', { n: answered });
}
