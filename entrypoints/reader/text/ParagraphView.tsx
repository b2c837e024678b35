import type { JSX } from 'preact';
import { type Layer, layParagraph, type MarkedStretch } from '../../../components/search/lay-paragraph.ts';
import type { Paragraph } from '../../../engine/record/record.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { Apparatus } from './Apparatus.tsx';
import type { Note } from './notes.ts';
import { type Actions, PassageTools } from '../tools/PassageTools.tsx';
import type { Join } from './print-marks.ts';

/** What an edition marks in a paragraph: nothing where editorial marks are off. */
export interface Editorial {
  notes: readonly Note[];
  joins: readonly Join[];
  /** A page of the print begins before it. */
  opensPage: boolean;
}

interface Props {
  paragraph: Paragraph;
  /** The only one of its turn, which has the tools itself. */
  alone: boolean;
  /** The lead-in clause that is printed before it and is not the official's. */
  leadIn: string | null;
  target: boolean;
  layers: readonly Layer[];
  editorial: Editorial | null;
  actions: Actions;
}

/** A mark of which the left half is blank. */
const OPENS = /^[“‘「『《〈（【]/u;

/** One paragraph of the record, with all that is to be seen in it, and what can be done with it. */
export function ParagraphView({ paragraph, alone, leadIn, target, layers, editorial, actions }: Props) {
  const place = placeOf(paragraph.id);
  const notes = editorial?.notes ?? [];
  const damage = notes.map(({ number, emendation }) => ({ kind: `damage ${number}`, range: emendation.range }));
  const stretches = layParagraph(paragraph, [...layers, ...damage]);
  let broken = 0;
  return (
    <div
      class={`paragraph${target ? ' target' : ''}${target && layers.some(({ kind }) => kind === 'asked') ? ' exact' : ''}`}
    >
      <p
        id={place}
        tabIndex={-1}
        lang="zh-Hans"
        class={leadIn === null && OPENS.test(paragraph.text) ? 'hangs' : undefined}
      >
        {editorial?.opensPage && <PrintMark class="page-break" what="page-break" />}
        {leadIn !== null && <span class="lead-in">{leadIn}</span>}
        {stretches.map((stretch, index) => (
          <StretchView
            key={stretch.start}
            stretch={stretch}
            endsNotes={editorial ? endingHere(stretch, stretches[index + 1]) : []}
            join={stretch.breakAfter ? (editorial?.joins[broken++] ?? null) : null}
          />
        ))}
      </p>
      {!alone && <PassageTools passage={paragraph.id} place={place} actions={actions} />}
      {notes.length > 0 && <Apparatus notes={notes} />}
    </div>
  );
}

interface StretchProps {
  stretch: MarkedStretch;
  endsNotes: readonly string[];
  join: Join | null;
}

function StretchView({ stretch: { text, kinds }, endsNotes, join }: StretchProps) {
  let shown: JSX.Element | string = text;
  if (kinds.includes('quoted')) shown = <span class="quoted">{shown}</span>;
  if (kinds.some((kind) => kind.startsWith('damage'))) shown = <span class="damaged">{shown}</span>;
  if (kinds.includes('asked')) shown = <mark class="asked">{shown}</mark>;
  if (kinds.includes('found') || kinds.includes('current')) {
    shown = <mark class={kinds.includes('current') ? 'current' : 'found'}>{shown}</mark>;
  }
  return (
    <>
      {shown}
      {endsNotes.map((number) => (
        <sup key={number} class="note-number">
          {number}
        </sup>
      ))}
      {join !== null && <PrintMark class={join === 'page' ? 'page-break' : 'join'} what={`join.${join}`} />}
    </>
  );
}

/** A sign in the text, with what it says for whoever points at it or hears it. */
function PrintMark({ class: name, what }: { class: string; what: 'page-break' | `join.${Join}` }) {
  const words = t(`reader.${what}`);
  return (
    <span class={name} title={words}>
      <span class="spoken">{words}</span>
    </span>
  );
}

/** Numbers of the notes whose damaged place ends with this stretch. */
function endingHere(stretch: MarkedStretch, next: MarkedStretch | undefined): string[] {
  return stretch.kinds
    .filter((kind) => kind.startsWith('damage') && !next?.kinds.includes(kind))
    .map((kind) => kind.slice('damage '.length));
}

export function placeOf(id: string): string {
  return id.slice(id.indexOf('#') + 1);
}
