import type { ComponentChildren } from 'preact';
import { WithChinese } from '../../../components/names/WithChinese.tsx';
import { languageOfWords } from '../../../components/names/language-of-words.ts';
import { ofLibrary, sayNotRecord, sayOwner } from '../../../components/controls/whose-text.ts';
import { BUNDLED } from '../../../engine/record/of-record.ts';
import { languageOfName, nameText } from '../../../components/names/name-text.ts';
import { nameFact, withPrinted } from '../../../components/names/printed-names.ts';
import { showPlainly } from '../../../components/controls/show-plainly.ts';
import type { Whereabouts } from '../../../engine/search/locate.ts';
import type { ClaimCheck } from '../../../engine/source/verify.ts';
import type { Range } from '../../../engine/record/record.ts';
import { getLocale, t } from '../../../platform/shared/i18n.ts';
import { isOfArchive } from '../../../platform/archive/archive-address.ts';
import { isOfLibrary, ownerOf, writeRanges } from '../../../platform/notebook/entry.ts';
import { markedQuote, markedWords } from '../../../platform/notebook/marked-text.ts';
import type { NotebookRow } from '../../../platform/notebook/schema.ts';
import { asChecked, needsCheck } from '../check-entries.ts';
import { formatTime } from '../../../components/controls/format-time.ts';
import { Around, Differences, Marked } from './EntryTexts.tsx';
import { NoteBox, shorten } from './NoteBox.tsx';
import type { NotebookState } from './use-notebook.ts';
import { factsOf, notesOf, placesOf, saySetAside, sayStanding } from '../say-entry.ts';
import { standingOf } from '../standing-of.ts';

interface Props {
  row: NotebookRow;
  /** Where the passage stands in the record of today; null for one that was kept from this very record. */
  whereabouts: Whereabouts | null;
  /** What the record says to it; null while that is not known, and for what a lookup of this browser found. */
  check: ClaimCheck | null;
  /** Of those that are exported when not all are. */
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  /** Up (-1) or down (1) among the entries of its page. */
  onMove: (by: -1 | 1) => void;
  onSave: NotebookState['saveText'];
  onDelete: () => void;
  /** @param ranges what is to be marked there, in the source */
  onOpen: (paragraph: string, ranges: readonly Range[]) => void;
}

/** One entry: what was found where, what the record has for it, and the reader's note. */
export function EntryView(props: Props) {
  const { row, whereabouts, check, isChosen, onChoose, onMove, onSave, onDelete, onOpen } = props;
  const isOwn = !needsCheck(row);
  const standing = isOwn ? 'confirmed' : (check?.standing ?? null);
  const told = isOwn ? row : asChecked(row, check);
  const setAside = saySetAside(told);
  // Nothing of what a file claims is shown as the record's before the record has said so.
  const isInRecord = standing === 'confirmed' || standing === 'unconfirmed';
  const paragraph = isInRecord ? placeOf(row, whereabouts) : null;
  const { head, facts } = standingOf(told);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- whatever has the keyboard in it, the keys move the whole
    <article
      class="entry"
      onKeyDown={(event) => {
        const by = event.altKey ? ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key] : undefined;
        if (by === undefined) return;
        event.preventDefault();
        onMove(by);
      }}
    >
      <header>
        <input
          type="checkbox"
          aria-label={t('notebook.choose', { quote: shorten(row.quote) })}
          checked={isChosen}
          onChange={() => onChoose(!isChosen)}
        />
        {standing === 'confirmed' && <h3>{head}</h3>}
        {standing === 'confirmed' &&
          facts.map((fact) => (
            <bdi key={fact}>
              <WithChinese said={showPlainly(fact)} />
            </bdi>
          ))}
        {standing === 'unconfirmed' && (
          <bdi>
            <WithChinese said={showPlainly(factsOf(row))} />
          </bdi>
        )}
        <span class="moves">
          {([-1, 1] as const).map((by) => (
            <button
              key={by}
              type="button"
              class="quiet"
              title={t(by < 0 ? 'notebook.up-key' : 'notebook.down-key')}
              aria-label={t(by < 0 ? 'notebook.up' : 'notebook.down', { quote: shorten(row.quote) })}
              onClick={() => onMove(by)}
            >
              {by < 0 ? '↑' : '↓'}
            </button>
          ))}
        </span>
        {!isOwn && <p class="moved">{sayStanding(row, standing)}</p>}
      </header>
      <blockquote class="entry-quote" lang={languageOfWords(row.quote)}>
        <Marked parts={markedQuote(row)} />
      </blockquote>
      <Differences row={row} />
      {notesOf(told).map((note) => (
        <p key={note} class="note">
          <WithChinese said={note} />
        </p>
      ))}
      {setAside !== null && (
        <p class="note">
          <WithChinese said={showPlainly(setAside)} />
        </p>
      )}
      {(row.words !== '' || standing === 'confirmed') && (
        <h4>{isOfLibrary(row) ? sayOwner(ownerOf(row)) : t(isInRecord ? 'notebook.record' : 'notebook.claimed')}</h4>
      )}
      {row.words !== '' && (
        <blockquote class={isInRecord ? 'entry-words' : 'entry-claimed'} lang={languageOfWords(row.words, 'zh-Hans')}>
          <Marked parts={markedWords(row)} />
        </blockquote>
      )}
      <Around row={row} />
      {isOfLibrary(row) && <p class="note">{sayNotRecord(ownerOf(row))}</p>}
      {row.words === '' && standing === 'confirmed' && <p class="entry-nothing">{t('notebook.nothing')}</p>}
      {!isInRecord && factsOf(row) !== '' && <p>{t('notebook.claims', { facts: showPlainly(factsOf(row)) })}</p>}
      {whereabouts && whereabouts.state !== 'there' && <p class="moved">{sayWhereabouts(whereabouts)}</p>}
      <NoteBox row={row} field="verdict" onSave={onSave} />
      <NoteBox row={row} field="note" onSave={onSave} />
      <footer>
        {paragraph !== null && (
          <button
            type="button"
            class="button" // Where the record is another one, its source may be too.
            onClick={() => onOpen(paragraph, whereabouts === null ? row.ranges : [])}
          >
            {t('notebook.open')}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-label={t('notebook.delete-one', { quote: shorten(row.quote) })}
          onClick={onDelete}
        >
          {t('notebook.delete')}
        </button>
        <Details row={row} isInRecord={isInRecord} />
      </footer>
    </article>
  );
}

/** All that makes an entry checkable by somebody else. */
function Details({ row, isInRecord }: { row: NotebookRow; isInRecord: boolean }) {
  const ofRecord: [string, ComponentChildren][] = [
    [t('notebook.edition'), row.transcript && <Edition row={row} />],
    [t('notebook.passage'), placesOf(row)],
    [t('notebook.offsets'), writeRanges(row.ranges).replaceAll(';', ' · ') || null],
    [t('notebook.corpus'), t('notebook.corpus-is', { version: row.corpusVersion, hash: row.corpusHash })],
  ];
  const facts: [string, ComponentChildren][] = [[t('notebook.page'), row.pageAddress], ...(isInRecord ? ofRecord : [])];
  return (
    <details>
      <summary>{t('notebook.details')}</summary>
      <p>{t('notebook.kept-at', { at: formatTime(row.keptAt) })}</p>
      <dl>
        {facts.map(([name, fact]) =>
          fact === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{typeof fact === 'string' ? <WithChinese said={showPlainly(fact)} /> : fact}</dd>
            </div>
          ),
        )}
      </dl>
    </details>
  );
}

/** Its title in the reader's language and as it is printed, whose text it is, and by what it is known here. */
function Edition({ row }: { row: NotebookRow }) {
  const { title, transcript, source } = row;
  return (
    <>
      {ofLibrary({ source: source ?? BUNDLED }, '')}
      {title !== null && title !== '' && (
        <>
          <span lang={nameFact(title) === title ? languageOfWords(title) : getLocale()}>
            <WithChinese said={showPlainly(withPrinted(nameFact(title), title))} />
          </span>
          {' · '}
        </>
      )}
      <span lang={languageOfName(row)}>
        <WithChinese said={showPlainly(nameText(row))} />
      </span>
      {` · ${transcript}`}
    </>
  );
}

function placeOf({ paragraph, source }: NotebookRow, whereabouts: Whereabouts | null): string | null {
  // The reader has no texts of an archive.
  if (import.meta.env.MODE === 'newsroom' && isOfArchive(source)) return null;
  if (whereabouts === null) return paragraph;
  return whereabouts.state === 'gone' ? null : whereabouts.paragraph;
}

function sayWhereabouts(whereabouts: Whereabouts): string {
  if (whereabouts.state === 'moved') return t('notebook.moved', { passage: whereabouts.paragraph });
  return t(whereabouts.state === 'changed' ? 'notebook.changed' : 'notebook.gone');
}
