import type { BilingualRow, BilingualSection, BilingualSide } from '../../../engine/english/align/side-by-side.ts';
import type { Turn } from '../../../engine/record/record.ts';
import { t } from '../../../platform/shared/i18n.ts';
import type { CompareLinks } from '../links.ts';
import { numberTurn, sayWho } from '../name-turn.ts';
import { isChosen } from './chosen.ts';
import type { PairCorrecting } from './use-pairing.ts';

interface Props extends Pick<CompareLinks, 'readerAddressOf'> {
  section: BilingualSection;
  /** null: it is read, and nothing is corrected. */
  pairing: PairCorrecting | null;
}

/** Roughly what a row takes, so that a place is found before all above it was laid out. */
const ROW_HEIGHT_PX = 96;

const SIDES = ['english', 'chinese'] as const;
const LANGUAGE: Record<BilingualSide, string> = { english: 'en', chinese: 'zh-Hans' };

/** Two turns that belong together, sentence beside sentence. */
export function Pairs({ section: { chinese, english, rows }, pairing, readerAddressOf }: Props) {
  return (
    <section class="turn" style={{ containIntrinsicBlockSize: `auto ${rows.length * ROW_HEIGHT_PX}px` }}>
      <h2 class="turn-head">
        {[english, chinese].map((turn, at) => (
          <TurnName key={at} turn={turn} readerAddressOf={readerAddressOf} />
        ))}
      </h2>
      <ol>
        {rows.map((row, at) => (
          <Row key={at} row={row} pairing={pairing} />
        ))}
      </ol>
    </section>
  );
}

function TurnName({ turn, readerAddressOf }: { turn: Turn | null } & Pick<CompareLinks, 'readerAddressOf'>) {
  if (turn === null) return <span class="soft">{t('compare.turn-absent')}</span>;
  const who = sayWho(turn);
  return (
    <a class={`voice voice-${turn.voice}`} href={readerAddressOf(turn.id)}>
      {who ?? numberTurn(turn)}
      {who !== null && <small>{numberTurn(turn)}</small>}
    </a>
  );
}

function Row({ row, pairing }: { row: BilingualRow; pairing: PairCorrecting | null }) {
  const { isUnsure, isStated } = row;
  const note = isStated ? t('compare.pairing.by-hand') : isUnsure ? t('compare.unsure') : null;
  const [english, chinese] = SIDES.map((side) => <Side key={side} row={row} side={side} pairing={pairing} />);
  return (
    <li class={`row${isUnsure ? ' row-unsure' : ''}${isStated ? ' row-stated' : ''}`}>
      {english}
      <span class="sign" title={note ?? undefined} aria-hidden="true">
        {signOf(row)}
      </span>
      {chinese}
      {note !== null && <p class="spoken">{note}</p>}
      {pairing !== null && (isUnsure || isStated) && (
        <p class="row-tools">
          {isUnsure && (
            <button type="button" class="plain" onClick={() => pairing.confirm(row)}>
              {t('compare.pairing.confirm')}
            </button>
          )}
          {isStated && (
            <button type="button" class="plain" onClick={() => pairing.takeBack(row)}>
              {t('compare.pairing.take-back')}
            </button>
          )}
        </p>
      )}
    </li>
  );
}

function Side({ row, side, pairing }: { row: BilingualRow; side: BilingualSide; pairing: PairCorrecting | null }) {
  const words = row[side];
  if (words === null) {
    return (
      <div class="cell absent">
        <p>{t('compare.absent')}</p>
      </div>
    );
  }
  if (pairing === null) {
    return (
      <div class="cell">
        <p lang={LANGUAGE[side]}>{words}</p>
      </div>
    );
  }
  return (
    <div class="cell">
      {row.sentences[side].map(({ words: own, range }) => (
        <button
          key={range[0]}
          type="button"
          class="sentence"
          lang={LANGUAGE[side]}
          data-side={side}
          data-at={range[0]}
          aria-pressed={isChosen(pairing.chosen, side, range)}
          onClick={(event) => pairing.press(side, range, event.shiftKey)}
        >
          {own}
        </button>
      ))}
    </div>
  );
}

/** What is sure needs none. */
function signOf({ isUnsure, isStated, chinese, english }: BilingualRow): string {
  if (isStated) return '✓';
  return isUnsure ? '?' : chinese === null ? '◁' : english === null ? '▷' : '';
}
