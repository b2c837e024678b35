import type { JSX } from 'preact';
import { type Layer, layParagraph, type Stretch } from '../../components/lay-paragraph.ts';
import type { Paragraph } from '../../engine/record.ts';
import { t } from '../../platform/i18n.ts';
import { Apparatus } from './Apparatus.tsx';
import type { Note } from './notes.ts';
import { PassageTools } from './PassageTools.tsx';

interface Props {
  paragraph: Paragraph;
  /** The lead-in clause that is printed before it and is not the official's. */
  leadIn: string | null;
  target: boolean;
  layers: readonly Layer[];
  /** Damage in this paragraph; empty while editorial marks are off. */
  notes: readonly Note[];
  editorial: boolean;
  onCite: (passage: string) => void;
}

/** One paragraph of the record, with all that is to be seen in it, and what can be done with it. */
export function ParagraphView({ paragraph, leadIn, target, layers, notes, editorial, onCite }: Props) {
  const place = placeOf(paragraph.id);
  const damage = notes.map(({ number, emendation }) => ({ kind: `damage ${number}`, range: emendation.range }));
  const stretches = layParagraph(paragraph, [...layers, ...damage]);
  return (
    <div class={target ? 'paragraph target' : 'paragraph'}>
      <p id={place} tabIndex={-1} lang="zh-Hans">
        {leadIn !== null && <span class="lead-in">{leadIn}</span>}
        {stretches.map((stretch, index) => (
          <StretchView
            key={stretch.start}
            stretch={stretch}
            endsNotes={editorial ? endingHere(stretch, stretches[index + 1]) : []}
            editorial={editorial}
          />
        ))}
      </p>
      <PassageTools place={place} onCite={() => onCite(paragraph.id)} />
      {notes.length > 0 && <Apparatus notes={notes} />}
    </div>
  );
}

interface StretchProps {
  stretch: Stretch;
  endsNotes: readonly string[];
  editorial: boolean;
}

function StretchView({ stretch: { text, kinds, breakAfter }, endsNotes, editorial }: StretchProps) {
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
      {editorial && breakAfter && (
        <span class="join" title={t('reader.join')}>
          <span class="spoken">{t('reader.join')}</span>
        </span>
      )}
    </>
  );
}

/** Numbers of the notes whose damaged place ends with this stretch. */
function endingHere(stretch: Stretch, next: Stretch | undefined): string[] {
  return stretch.kinds
    .filter((kind) => kind.startsWith('damage') && !next?.kinds.includes(kind))
    .map((kind) => kind.slice('damage '.length));
}

export function placeOf(id: string): string {
  return id.slice(id.indexOf('#') + 1);
}
