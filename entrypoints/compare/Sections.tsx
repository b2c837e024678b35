import { WithChinese } from '../../components/names/WithChinese.tsx';
import type { Cell, Collation, CollationRow, Section } from '../../engine/collate/collation.ts';
import type { Turn, Voice } from '../../engine/record/record.ts';
import { t } from '../../platform/shared/i18n.ts';
import { CellText } from './CellText.tsx';
import { nameTurn, numberTurn, sayWho } from './name-turn.ts';
import { sayChanges } from './say-change.ts';
import { signOf } from './Summary.tsx';
import { Grounds } from '../../components/finding/Grounds.tsx';

interface Props {
  collation: Collation;
  readerAddressOf: (passage: string) => string;
}

/** Roughly what a row takes, so that the scroll bar is right before all of it was laid out. */
const ROW_HEIGHT_PX = 96;
const HEAD_HEIGHT_PX = 40;

/** Neither asked nor answered: it stands folded, and says what it is. */
const FOLDED: readonly Voice[] = ['moderator', 'caption', 'narration'];

/** Turn against turn, sentence against sentence: one grid, so that both sides scroll as one and no row can slip. */
export function Sections({ collation, readerAddressOf }: Props) {
  let index = 0;
  return (
    <>
      {collation.sections.map((section) => {
        const first = index;
        for (const { variants } of section.rows) index += variants.length;
        const { a, b } = section;
        const isFolded = FOLDED.includes((a ?? b)!.voice);
        const height = isFolded ? HEAD_HEIGHT_PX : section.rows.length * ROW_HEIGHT_PX + HEAD_HEIGHT_PX;
        const rows = (
          <>
            <h2 class="turn-head">
              <TurnName turn={a} readerAddressOf={readerAddressOf} />
              <TurnName turn={b} readerAddressOf={readerAddressOf} />
            </h2>
            <Rows section={section} first={first} />
          </>
        );
        return (
          <section
            key={`${a?.id} ${b?.id}`}
            class={['turn', ...kindsOf(section.rows)].join(' ')}
            style={{ containIntrinsicBlockSize: `auto ${height}px` }}
          >
            {isFolded ? (
              <details class="folded">
                <summary>
                  <WithChinese said={sayFolded(section)} />
                </summary>
                {rows}
              </details>
            ) : (
              rows
            )}
          </section>
        );
      })}
    </>
  );
}

function TurnName({ turn, readerAddressOf }: { turn: Turn | null; readerAddressOf: (passage: string) => string }) {
  if (turn === null) return <span class="soft">{t('compare.turn-absent')}</span>;
  const who = sayWho(turn);
  return (
    <a class={`voice voice-${turn.voice}`} href={readerAddressOf(turn.id)}>
      <WithChinese said={who ?? numberTurn(turn)} />
      {who !== null && <small>{numberTurn(turn)}</small>}
    </a>
  );
}

/** What is folded away, whose it is, and how much of it differs. */
function sayFolded({ a, b, rows }: Section): string {
  const differences = rows.reduce((sum, { variants }) => sum + variants.length, 0);
  const only = a === null ? 'only-b' : b === null ? 'only-a' : null;
  return [
    nameTurn((a ?? b)!),
    ...(only === null ? [] : [t(`compare.standing.${only}`)]),
    ...(only === null && differences > 0 ? [t('compare.count', { n: differences })] : []),
  ].join(' · ');
}

function Rows({ section, first }: { section: Section; first: number }) {
  let index = first;
  return (
    <ol>
      {section.rows.map((row, at) => {
        const start = index;
        index += row.variants.length;
        const kinds = kindsOf([row]);
        return (
          <li key={at} class={['row', `row-${row.standing}`, ...kinds].join(' ')}>
            <CellView row={row} side="a" first={start} alone={section.a === null} />
            <span class="sign" aria-hidden="true" title={t(`compare.standing.${row.standing}`)}>
              {signOf(row.standing)}
            </span>
            <CellView row={row} side="b" first={start} alone={section.b === null} />
            {row.variants.length > 0 && (
              <p class="spoken">
                <WithChinese said={sayChanges(row)} />
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function CellView({ row, side, first, alone }: { row: CollationRow; side: 'a' | 'b'; first: number; alone: boolean }) {
  const cell = row[side];
  // Said where the two stand one above the other.
  const name = t(side === 'a' ? 'compare.text-a' : 'compare.text-b');
  // The head of a turn that one text leaves out has said so already.
  if (cell === null)
    return (
      <div class="cell absent" data-side={alone ? undefined : name}>
        {!alone && <p>{t('compare.absent')}</p>}
      </div>
    );
  return (
    <div class="cell" data-side={name}>
      <p lang="zh-Hans">
        <CellText text={cell.text} side={side} variants={row.variants} first={first} />
      </p>
      <DamageNotes cell={cell} />
    </div>
  );
}

function DamageNotes({ cell }: { cell: Cell }) {
  return cell.damage.map(({ id, printed, emended, grounds }) => (
    <details key={id} class="damage">
      <summary>
        <WithChinese
          said={emended === null ? t('compare.damage-lost', { printed }) : t('compare.damage', { printed, emended })}
        />
      </summary>
      <p>
        <Grounds grounds={grounds} />
      </p>
    </details>
  ));
}

function kindsOf(rows: readonly CollationRow[]): string[] {
  const kinds = new Set(rows.flatMap(({ variants }) => variants.map(({ kind }) => `has-${kind}`)));
  if (rows.some(({ standing }) => standing !== 'same')) kinds.add('differs');
  return [...kinds];
}
