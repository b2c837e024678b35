import { useMemo } from 'preact/hooks';
import type { Layer } from '../../components/lay-paragraph.ts';
import { VoiceLine } from '../../components/VoiceLine.tsx';
import type { Turn } from '../../engine/record.ts';
import type { Locale } from '../../platform/i18n.ts';
import type { Note } from './notes.ts';
import { ParagraphView, placeOf } from './ParagraphView.tsx';
import { PassageTools } from './PassageTools.tsx';

interface Props {
  turn: Turn;
  /** The place in the address, where it is in this turn: `a14` or `a14.2`. */
  target: string | null;
  /** By paragraph id. */
  layers: ReadonlyMap<string, readonly Layer[]>;
  notes: ReadonlyMap<string, readonly Note[]>;
  editorial: boolean;
  locale: Locale;
  onCite: (passage: string) => void;
}

const NONE: readonly never[] = [];

/** A turn under the line that says whose words it holds. */
export function TurnView({ turn, target, layers, notes, editorial, locale, onCite }: Props) {
  const place = placeOf(turn.id);
  const own = turn.paragraphs.map(({ id }) => layers.get(id) ?? NONE);
  // Drawn anew only when something in it changes: a search goes through hundreds of turns at every key.
  return useMemo(
    () => (
      <section
        id={place}
        class={`turn turn-${turn.voice}${target === place ? ' target-turn' : ''}`}
        data-part={turn.part}
        tabIndex={-1}
      >
        <header>
          <h2>
            <VoiceLine voice={turn.voice} speaker={turn.speaker} outlet={turn.outlet} />
          </h2>
          <PassageTools place={place} onCite={() => onCite(turn.id)} />
        </header>
        {turn.paragraphs.map((paragraph, index) => (
          <ParagraphView
            key={paragraph.id}
            paragraph={paragraph}
            leadIn={index === 0 && turn.reported ? turn.label : null}
            target={target === placeOf(paragraph.id)}
            layers={own[index]!}
            notes={editorial ? (notes.get(paragraph.id) ?? NONE) : NONE}
            editorial={editorial}
            onCite={onCite}
          />
        ))}
      </section>
    ),
    [turn, target, editorial, locale, ...own],
  );
}
