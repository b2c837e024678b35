import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { formatDate } from '../../components/format-date.ts';
import type { Layer } from '../../components/lay-paragraph.ts';
import type { OfficialRecord, Range, Transcript } from '../../engine/record.ts';
import { type Locale, t } from '../../platform/i18n.ts';
import { CiteDialog } from './CiteDialog.tsx';
import { Contents, isEntry } from './Contents.tsx';
import { notesFor } from './notes.ts';
import { placeOf } from './ParagraphView.tsx';
import { PrintedView } from './PrintedView.tsx';
import { Toolbar } from './Toolbar.tsx';
import { TranscriptHead } from './TranscriptHead.tsx';
import { TurnView } from './TurnView.tsx';
import { useFind } from './use-find.ts';
import { useTurnInView } from './use-turn-in-view.ts';

/** Where the reader can go from here, and what it is given by the browser. */
export interface Links {
  addressOf: (passage: string) => string;
  compareAddressOf: (a: string, b: string) => string;
  homeAddress: string;
  searchAddress: string;
  aboutAddress: string;
  /** The day the text is read, `YYYY-MM-DD`. */
  today: string;
  /** The source file of a transcript. */
  sourceOf: (transcript: Transcript) => Promise<string>;
  onCopy: (text: string) => Promise<boolean>;
}

interface Props extends Links {
  record: OfficialRecord;
  transcript: Transcript;
  /** `a14` or `a14.2`; null where the address names none. */
  place: string | null;
  /** The address names a place that this text does not have. */
  placeUnknown: boolean;
  /** Source ranges to mark. */
  ranges: readonly Range[];
  locale: Locale;
}

/** Longer than any press conference: such a text is laid out where it is looked at only. */
const MANY_TURNS = 400;

/** One transcript, as questions and answers. */
export function TranscriptPage(props: Props) {
  const { record, transcript, place, ranges, locale, addressOf } = props;
  const [editorial, setEditorial] = useState(false);
  const [quoted, setQuoted] = useState(true);
  const [printed, setPrinted] = useState(false);
  const [cited, setCited] = useState<string | null>(null);
  const [contentsOpen, setContentsOpen] = useState(false);
  const find = useFind(transcript);
  const notes = useMemo(() => notesFor(record, transcript), [record, transcript]);
  const fixed = useMemo(() => fixedLayers(transcript, ranges), [transcript, ranges]);
  const layers = useMemo(() => joined(fixed, find.layers), [fixed, find.layers]);
  const others = record.transcripts.filter((each) => each.event === transcript.event && each !== transcript);
  const inView = useTurnInView(transcript.turns.filter(isEntry).map(({ id }) => placeOf(id)));
  useLayoutEffect(() => {
    if (place !== null) show(place);
  }, [place, transcript, printed]);
  useEffect(() => {
    window.addEventListener('keydown', throughTurns);
    return () => window.removeEventListener('keydown', throughTurns);
  }, []);
  useEffect(() => {
    document.title = t('reader.title-of', { date: formatDate(transcript.date), title: transcript.title });
  }, [transcript, locale]);
  // What is looked for is found in the text as it is read.
  const looking = find.query !== '';
  useEffect(() => {
    if (looking) setPrinted(false);
  }, [looking]);
  // The place that the search stands at is brought into view as one types.
  const first = find.places[0]?.paragraph;
  useEffect(() => {
    if (first !== undefined) show(placeOf(first), false);
  }, [first]);

  return (
    <>
      <Toolbar
        find={find}
        onShow={(paragraph) => show(placeOf(paragraph), false)}
        editorial={editorial}
        onEditorial={setEditorial}
        printed={printed}
        onPrinted={setPrinted}
        quoted={quoted}
        onQuoted={setQuoted}
        homeAddress={props.homeAddress}
        aboutAddress={props.aboutAddress}
        contentsOpen={contentsOpen}
        onContents={setContentsOpen}
      />
      <div class="sheet">
        <Contents
          transcript={transcript}
          current={inView}
          open={contentsOpen}
          onChosen={() => setContentsOpen(false)}
        />
        <main>
          {props.placeUnknown && (
            <p class="failure" role="alert">
              {t('reader.unknown-place')} <a href={props.searchAddress}>{t('reader.search')}</a>
            </p>
          )}
          <TranscriptHead
            transcript={transcript}
            others={others}
            addressOf={addressOf}
            compareAddressOf={props.compareAddressOf}
          />
          {editorial && notes.misplaced.length > 0 && (
            <p class="note">{t('reader.misplaced', { n: notes.misplaced.length })}</p>
          )}
          {printed ? (
            <PrintedView
              transcript={transcript}
              source={() => props.sourceOf(transcript)}
              marks={rangesAt(transcript, place)}
            />
          ) : (
            <article class={`${quoted ? 'quoted-shown' : ''} ${transcript.turns.length > MANY_TURNS ? 'long' : ''}`}>
              {transcript.turns.map((turn) => (
                <TurnView
                  key={turn.id}
                  turn={turn}
                  target={place !== null && place.split('.')[0] === placeOf(turn.id) ? place : null}
                  layers={layers}
                  notes={notes.byParagraph}
                  editorial={editorial}
                  locale={locale}
                  onCite={setCited}
                />
              ))}
            </article>
          )}
        </main>
      </div>
      {cited !== null && (
        <CiteDialog
          transcript={transcript}
          passage={cited}
          today={props.today}
          onCopy={props.onCopy}
          onClose={() => setCited(null)}
        />
      )}
    </>
  );
}

/** Where the passage of the address stands in the source. */
function rangesAt({ id, turns }: Transcript, place: string | null): Range[] {
  const asked = `${id}#${place}`;
  const turn = turns.find((each) => each.id === asked || each.paragraphs.some((paragraph) => paragraph.id === asked));
  const paragraphs = turn?.paragraphs.filter((paragraph) => turn.id === asked || paragraph.id === asked) ?? [];
  return paragraphs.flatMap(({ ranges }) => ranges).sort((a, b) => a[0] - b[0]);
}

/** @param focus so that the keyboard and a screen reader go on from there; not while a search box is typed in */
function show(place: string, focus = true): void {
  const element = document.getElementById(place);
  if (element === null) return;
  // A turn is seen from its beginning; so is a paragraph that does not fit into the window.
  const whole = place.includes('.') && element.offsetHeight < window.innerHeight * 0.7;
  const scroll = (): void => element.scrollIntoView({ block: whole ? 'center' : 'start' });
  scroll();
  // In a long text what comes into view is laid out only now, and pushes the place away.
  if (document.querySelector('.long') !== null) requestAnimationFrame(() => requestAnimationFrame(scroll));
  if (focus) element.focus({ preventScroll: true });
}

/** What the text itself and the address mark, by paragraph. */
function fixedLayers(transcript: Transcript, ranges: readonly Range[]): Map<string, Layer[]> {
  const layers = new Map<string, Layer[]>();
  for (const { quoted, paragraphs } of transcript.turns) {
    for (const { id, ranges: own } of paragraphs) {
      const touches = ([start, end]: Range) => own.some(([from, to]) => start < to && end > from);
      const found = [
        ...quoted.filter(touches).map((range) => ({ kind: 'quoted', range })),
        ...ranges.filter(touches).map((range) => ({ kind: 'asked', range })),
      ];
      if (found.length > 0) layers.set(id, found);
    }
  }
  return layers;
}

function joined(a: ReadonlyMap<string, Layer[]>, b: ReadonlyMap<string, Layer[]>): Map<string, readonly Layer[]> {
  if (b.size === 0) return new Map(a);
  const both = new Map<string, readonly Layer[]>(a);
  for (const [id, layers] of b) both.set(id, [...(a.get(id) ?? []), ...layers]);
  return both;
}

/** Alt and an arrow go from turn to turn; single letters stay free for the reader's own tools. */
function throughTurns(event: KeyboardEvent): void {
  if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  const turns = [...document.querySelectorAll<HTMLElement>('.turn')];
  const at = turns.findIndex((turn) => turn.contains(document.activeElement));
  const next = turns[event.key === 'ArrowDown' ? at + 1 : at - 1];
  if (next === undefined) return;
  event.preventDefault();
  next.scrollIntoView({ block: 'start' });
  next.focus({ preventScroll: true });
}
