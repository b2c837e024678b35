import { formatDate } from '../../components/format-date.ts';
import type { Emendation, OfficialRecord, Transcript } from '../../engine/record.ts';
import { t } from '../../platform/i18n.ts';

const COLUMNS = ['id', 'printed', 'emended', 'type', 'confidence', 'meaning', 'grounds'] as const;
const TYPES = [
  'dropped-char',
  'number',
  'ocr-substitution',
  'inserted-char',
  'word-swap',
  'latin-intrusion',
  'dittography',
  'name',
  'broken-syntax',
  'lacuna-end',
  'homophone',
  'misplaced-char',
  'hallucinated-wording',
  'lost-clause',
  'traditional-char',
] as const;

/** Where the print is damaged, text by text. */
export function DamageList({ record: { transcripts, emendations } }: { record: OfficialRecord }) {
  return (
    <>
      {transcripts.map((transcript) => {
        const here = emendations.filter((each) => each.transcript === transcript.id);
        return here.length > 0 && <Damaged key={transcript.id} transcript={transcript} emendations={here} />;
      })}
    </>
  );
}

function Damaged({ transcript, emendations }: { transcript: Transcript; emendations: Emendation[] }) {
  const { id, date, publisher } = transcript;
  const edition = `${formatDate(date)} · ${publisher ?? t('finding.unnamed')}`;
  return (
    <section class="damaged" id={`damage-${id}`}>
      <h3>{t('about.damage-of', { edition, n: emendations.length })}</h3>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`about.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {emendations.map((each) => (
            <Entry key={each.id} emendation={each} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Entry({ emendation }: { emendation: Emendation }) {
  const { id, printed, emended, grounds, confidence, changesMeaning } = emendation;
  const type = TYPES.find((each) => each === emendation.type) ?? 'other';
  const [head, wrong, right, tail] = apart(printed, emended ?? printed);
  return (
    <tr class={changesMeaning === 'fact' || changesMeaning === 'reversal' ? 'grave' : undefined}>
      <th scope="row">{id}</th>
      <td lang="zh-Hans" data-column={t('about.column.printed')}>
        {emended === null ? (
          printed
        ) : (
          <>
            {head}
            <del>{wrong}</del>
            {tail}
          </>
        )}
      </td>
      <td lang="zh-Hans" data-column={t('about.column.emended')}>
        {emended === null ? (
          t('about.lost')
        ) : (
          <>
            {head}
            <ins>{right}</ins>
            {tail}
          </>
        )}
      </td>
      <td data-column={t('about.column.type')}>{t(`about.type.${type}`)}</td>
      <td data-column={t('about.column.confidence')}>{t(`about.confidence.${confidence}`)}</td>
      <td data-column={t('about.column.meaning')}>{t(`about.meaning.${changesMeaning}`)}</td>
      <td data-column={t('about.column.grounds')}>{grounds}</td>
    </tr>
  );
}

/** What two readings have in common at either end, and what they do not. */
function apart(a: string, b: string): [head: string, a: string, b: string, tail: string] {
  const [left, right] = [Array.from(a), Array.from(b)];
  let head = 0;
  while (head < left.length && head < right.length && left[head] === right[head]) head += 1;
  let tail = 0;
  while (
    tail < left.length - head &&
    tail < right.length - head &&
    left[left.length - 1 - tail] === right[right.length - 1 - tail]
  )
    tail += 1;
  const middle = (text: readonly string[]) => text.slice(head, text.length - tail).join('');
  return [left.slice(0, head).join(''), middle(left), middle(right), left.slice(left.length - tail).join('')];
}
