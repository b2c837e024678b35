import { WithChinese } from '../../components/names/WithChinese.tsx';
import { formatDate } from '../../components/controls/format-date.ts';
import { shortText } from '../../components/names/name-text.ts';
import { alignWhole } from '../../engine/diff/align.ts';
import type { Emendation, Range } from '../../engine/record/record.ts';
import type { SourceContents, TextContents } from '../../engine/source/contents.ts';
import type { KnownDamage } from '../../engine/source/known-damage.ts';
import { getLocale, t } from '../../platform/shared/i18n.ts';
import { Grounds } from '../../components/finding/Grounds.tsx';

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
export function DamageList({ contents, damage }: { contents: SourceContents; damage: KnownDamage }) {
  const named = new Map(contents.events.flatMap(({ texts }) => texts.map((text) => [text.id, text])));
  const { texts, left } = damage;
  return (
    <>
      {left > 0 && <p class="note">{t('about.damage-left', { n: left })}</p>}
      {texts.map(({ transcript, emendations }) => {
        const text = named.get(transcript);
        return text && <Damaged key={transcript} text={text} emendations={emendations} />;
      })}
    </>
  );
}

function Damaged({ text, emendations }: { text: TextContents; emendations: Emendation[] }) {
  const { id, date } = text;
  const edition = `${formatDate(date)} · ${shortText(text)}`;
  return (
    <section class="damaged" id={`damage-${id}`}>
      <h3>
        <WithChinese said={t('about.damage-of', { edition, n: emendations.length })} />
      </h3>
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
  const differences = emended === null ? [] : alignWhole(printed, emended);
  return (
    <tr class={changesMeaning === 'fact' || changesMeaning === 'reversal' ? 'grave' : undefined}>
      <th scope="row">{id}</th>
      {/* A misprint may be a character of the other script. */}
      <td lang="zh" data-column={t('about.column.printed')}>
        <Marked text={printed} ranges={differences.map(({ a }) => a)} tag="del" />
      </td>
      <td lang="zh-Hans" data-column={t('about.column.emended')}>
        {emended === null ? (
          <span lang={getLocale()}>{t('about.lost')}</span>
        ) : (
          <Marked text={emended} ranges={differences.map(({ b }) => b)} tag="ins" />
        )}
      </td>
      <td data-column={t('about.column.type')}>{t(`about.type.${type}`)}</td>
      <td data-column={t('about.column.confidence')}>{t(`about.confidence.${confidence}`)}</td>
      <td data-column={t('about.column.meaning')}>{t(`about.meaning.${changesMeaning}`)}</td>
      <td data-column={t('about.column.grounds')}>
        <Grounds grounds={grounds} />
      </td>
    </tr>
  );
}

/** A reading, with what the other one has not marked by `tag`. */
function Marked({ text, ranges, tag: Tag }: { text: string; ranges: readonly Range[]; tag: 'del' | 'ins' }) {
  return (
    <>
      {ranges.map(([start, end], at) => (
        <>
          {text.slice(ranges[at - 1]?.[1] ?? 0, start)}
          {end > start && <Tag>{text.slice(start, end)}</Tag>}
        </>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  );
}
