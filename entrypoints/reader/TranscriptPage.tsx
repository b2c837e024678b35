import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OfSource } from '../../engine/record/answer.ts';
import type { OfficialRecord, Range, Transcript } from '../../engine/record/record.ts';
import { type Locale, t } from '../../platform/shared/i18n.ts';
import { blocksById, blocksOf } from './text/blocks.ts';
import { CiteDialog } from './tools/CiteDialog.tsx';
import { Contents, isEntry } from './Contents.tsx';
import type { ReaderLinks } from './links.ts';
import { askedRanges, fixedLayers, joined } from './text/layers.ts';
import { type Notes, notesFor } from './text/notes.ts';
import { placeOf } from './text/ParagraphView.tsx';
import { PrintedView } from './text/PrintedView.tsx';
import { printMarks } from './text/print-marks.ts';
import { SearchWords } from '../../components/search/SearchWords.tsx';
import { showPlace, throughTurns } from './show-place.ts';
import { TextBody } from './text/TextBody.tsx';
import { titleOf } from './title-of.ts';
import { Toolbar } from './tools/Toolbar.tsx';
import { TranscriptHead } from './text/TranscriptHead.tsx';
import { useActions } from './tools/use-actions.ts';
import { useDrawing } from './tools/use-drawing.ts';
import { useFind } from './tools/use-find.ts';
import { useTurnInView } from './tools/use-turn-in-view.ts';
import { useViews } from './tools/use-views.ts';
import { VoiceKey } from './text/VoiceKey.tsx';

interface Props {
  /** Those of its event, with whose they are. */
  texts: OfficialRecord & OfSource;
  transcript: Transcript;
  /** `a14` or `a14.2`; null where the address names none. */
  place: string | null;
  /** The address names a place that this text does not have. */
  placeUnknown: boolean;
  /** Source ranges to mark. */
  ranges: readonly Range[];
  locale: Locale;
  links: ReaderLinks;
}

/** One transcript, as questions and answers. */
export function TranscriptPage({ texts, transcript, place, placeUnknown, ranges, locale, links }: Props) {
  const find = useFind(transcript, links.patternsOf);
  const { views, setView } = useViews(find.query !== '');
  const { actions, cited, endCiting, said } = useActions(transcript, links);
  const [contentsOpen, setContentsOpen] = useState(false);
  const { editorial, printed } = views;
  const { source } = texts;

  const notes = useMemo(() => (editorial ? notesFor(texts, transcript) : null), [editorial, texts, transcript]);
  const editorialOf = useMemo(() => notes && editionOf(transcript, notes), [transcript, notes]);
  const fixed = useMemo(() => fixedLayers(transcript, ranges), [transcript, ranges]);
  const layers = useMemo(() => joined(fixed, find.layers), [fixed, find.layers]);

  const article = useRef<HTMLElement>(null);
  const [wanted, setWanted] = useWanted(place);
  const blocks = useMemo(() => blocksOf(transcript), [transcript]);
  const home = useMemo(() => blocksById(blocks), [blocks]);
  const asked = wanted === null ? 0 : (home.get(`${transcript.id}#${wanted.place}`) ?? 0);
  const drawing = useDrawing(blocks, asked, article);
  useLayoutEffect(() => {
    if (wanted !== null) showPlace(wanted.place, wanted.focus);
  }, [wanted, transcript, printed]);
  const show = (paragraph: string): void => setWanted({ place: placeOf(paragraph), focus: false });
  // The place that the search stands at is brought into view as one types.
  const first = find.places[0]?.paragraph;
  useEffect(() => {
    if (first !== undefined) show(first);
  }, [first]);

  const entries = useMemo(() => transcript.turns.filter(isEntry).map(({ id }) => placeOf(id)), [transcript]);
  const inView = useTurnInView(entries);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      throughTurns(event);
      if (event.key === 'Escape') setContentsOpen(false);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => {
    document.title = titleOf(transcript, texts.source);
  }, [transcript, texts, locale]);

  return (
    <>
      <Toolbar
        find={find}
        onShow={show}
        views={views}
        onView={setView}
        ways={links.ways}
        contentsOpen={contentsOpen}
        onContents={setContentsOpen}
        share={drawing.share}
      />
      <div class="sheet">
        <Contents
          blocks={blocks}
          drawing={drawing}
          current={inView}
          open={contentsOpen}
          locale={locale}
          onChosen={() => setContentsOpen(false)}
        />
        <main>
          {placeUnknown && (
            <div class="failure" role="alert">
              <p>{t('reader.unknown-place')}</p>
              <SearchWords addressOf={links.lookupAddressOf} onGo={links.onGo} />
            </div>
          )}
          <TranscriptHead
            transcript={{ ...transcript, source }}
            others={texts.transcripts.filter((each) => each !== transcript).map((each) => ({ ...each, source }))}
            addressOf={links.addressOf}
            compareAddressOf={links.compareAddressOf}
          />
          {notes !== null && notes.left.length > 0 && (
            <p class="note">{t('reader.misplaced', { n: notes.left.length })}</p>
          )}
          {views.voices && !printed && <VoiceKey transcript={transcript} />}
          {printed ? (
            <PrintedView
              transcript={transcript}
              source={() => links.sourceOf(transcript)}
              marks={askedRanges(transcript, place, ranges)}
            />
          ) : (
            <TextBody
              blocks={blocks}
              drawing={drawing}
              box={article}
              place={place}
              voices={views.voices}
              layers={layers}
              editorialOf={editorialOf}
              locale={locale}
              actions={actions}
            />
          )}
        </main>
      </div>
      <output class="said">{said}</output>
      {cited !== null && (
        <CiteDialog
          transcript={{ ...transcript, source }}
          passage={cited}
          today={links.today}
          style={links.citeStyle}
          onCopy={links.onCopy}
          onClose={endCiting}
        />
      )}
    </>
  );
}

/** A place that is to be brought into view; each one anew, though it be the same. */
interface Wanted {
  place: string;
  focus: boolean;
}

/** The place of the address, until another is asked for. */
function useWanted(place: string | null) {
  const asked = (): Wanted | null => (place === null ? null : { place, focus: true });
  const [wanted, setWanted] = useState(asked);
  const known = useRef(place);
  useLayoutEffect(() => {
    if (known.current === place) return;
    known.current = place;
    setWanted(asked());
  }, [place]);
  return [wanted, setWanted] as const;
}

function editionOf(transcript: Transcript, { byParagraph }: Notes) {
  const { pages, joins } = printMarks(transcript);
  return (id: string) => ({
    notes: byParagraph.get(id) ?? [],
    joins: joins.get(id) ?? [],
    opensPage: pages.has(id),
  });
}
