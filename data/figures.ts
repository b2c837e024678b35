/** How often the finder was right, as the evaluation last measured it. */
import measured from './figures.json' with { type: 'json' };

const FIGURES = ['wording', 'passage', 'readings', 'false-endorsements', 'false-accusations', 'false-hits'] as const;

export interface Figure {
  what: (typeof FIGURES)[number];
  /** So many of so many cases. */
  n: number;
  of: number;
}

export interface Figures {
  /** `YYYY-MM-DD`; null where nothing was measured yet. */
  measured: string | null;
  figures: Figure[];
}

/** Whatever is no figure is left out: a page that tells how right it is must not guess. */
export function parseFigures(value: unknown): Figures {
  const { measured, figures } = (value ?? {}) as { measured?: unknown; figures?: unknown };
  const read = (Array.isArray(figures) ? (figures as unknown[]) : []).flatMap((entry): Figure[] => {
    const { what, n, of } = (entry ?? {}) as Record<string, unknown>;
    const name = FIGURES.find((each) => each === what);
    if (name === undefined || typeof n !== 'number' || typeof of !== 'number') return [];
    return Number.isInteger(n) && Number.isInteger(of) && n >= 0 && of > 0 && n <= of ? [{ what: name, n, of }] : [];
  });
  const day = typeof measured === 'string' && /^\d{4}-\d\d-\d\d$/.test(measured) ? measured : null;
  return day === null || read.length === 0 ? { measured: null, figures: [] } : { measured: day, figures: read };
}

export const figures = parseFigures(measured);
