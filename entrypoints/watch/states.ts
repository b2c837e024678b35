/**
 * What the watcher makes of what the reader does, as states with names: one function for each thing that may happen. They decide, and
 * touch nothing; `watch-page.ts` tells them what has happened, and does what comes back.
 */
import type { PageSettings } from '../../platform/shared/page-settings.ts';
import { hasMark, isWanted } from './decide.ts';
import type { Gesture } from './gestures.ts';
import type { PageQuote } from '../../platform/in-page/handover.ts';

export interface Watch {
  /**
   * `idle`: nothing is selected, or it was let be. `ahead`: the mouse rests on a selection, its button still down, and whether the
   * record has the words is asked already. `asked`: a hand has selected words, and what is to become of them is being asked. `marked`:
   * the mark stands beside them. `open`: the panel was opened, by the mark, the menu or the shortcut, or at once.
   */
  name: 'idle' | 'ahead' | 'asked' | 'marked' | 'open';
  /** What is asked for, ahead or now; in the other states, what was. */
  quote?: PageQuote;
  /** Keys held when it was selected. */
  held?: Gesture['held'];
  /** It was asked for ahead, and the settings with it. */
  isAhead?: boolean;
  /** The settings are told for it. */
  isFresh?: boolean | undefined;
  /** Whether the record has it, once that is known. */
  has?: boolean | undefined;
  /** As they were told last. */
  settings?: PageSettings;
  /** The selection that was considered last: shown, dismissed or let be, it does not come up again by itself. */
  considered: AbstractRange | null;
}

/** What is to be done for the quote. What is done or under way may be named again, and is not done twice. */
export type Deed = 'wait' | 'lookAhead' | 'lookUp' | 'viewSettings' | 'draw' | 'open';

export type WatchStep = readonly [next: Watch, ...deeds: Deed[]];

export const AT_FIRST: Watch = { name: 'idle', considered: null };

/** A button or a finger went down. */
export function pressed(watch: Watch): WatchStep {
  return [watch.name === 'ahead' ? { ...watch, name: 'idle' } : watch];
}

/** The mouse rests on what it has selected, and the settings were just told. */
export function rested(watch: Watch, quote: PageQuote): WatchStep {
  const { name, settings } = watch;
  if (name === 'asked' || name === 'marked' || !settings || !isWanted(settings, {}, quote)) return [watch];
  if (settings.markFor === 'all') return [watch];
  return [{ ...watch, name: 'ahead', quote, has: undefined }, 'lookAhead'];
}

/**
 * A hand is done.
 * @param quote null: nothing that may come up by itself
 * @param isShown a panel is open, and not pinned
 */
export function settled(
  watch: Watch,
  considered: AbstractRange | null,
  quote: PageQuote | null,
  held: Gesture['held'],
  isShown: boolean | undefined,
): WatchStep {
  if (quote === null || isShown) return [{ ...watch, name: isShown ? 'open' : 'idle', considered }];
  const isAhead = watch.name === 'ahead' && watch.quote?.text === quote.text;
  const has = isAhead ? watch.has : undefined;
  return [{ ...watch, name: 'asked', quote, held, isAhead, isFresh: false, has, considered }, 'wait'];
}

/** So is the hand that selected the quote. */
export function calmed(watch: Watch, quote: PageQuote): WatchStep {
  return isAsked(watch, quote) ? decide({ ...watch, isFresh: watch.isAhead }, quote) : [watch];
}

/** Whether the record has the words. */
export function known(watch: Watch, { text }: PageQuote, has: boolean): WatchStep {
  return goOn(watch.quote?.text === text ? { ...watch, has } : watch);
}

/** @param quote null: for nothing in particular */
export function told(watch: Watch, quote: PageQuote | null, settings: PageSettings): WatchStep {
  return goOn({ ...watch, settings, isFresh: watch.isFresh || watch.quote === quote });
}

/** What was needed could not be had: the same words may be selected again. */
export function failed(watch: Watch, quote: PageQuote): WatchStep {
  return [isAsked(watch, quote) ? { ...watch, considered: null } : watch];
}

export function opened(watch: Watch, considered: AbstractRange | null): WatchStep {
  return [{ ...watch, name: 'open', considered }];
}

/** The mark went away, or the words did. */
export function gone(watch: Watch): WatchStep {
  return [watch.name === 'asked' || watch.name === 'marked' ? { ...watch, name: 'idle' } : watch];
}

/** What is told of a quote that is no longer the one comes to nothing. */
function isAsked({ name, quote }: Watch, told: PageQuote): boolean {
  return name === 'asked' && quote === told;
}

function goOn(watch: Watch): WatchStep {
  const { name, quote, isFresh } = watch;
  return name === 'asked' && quote && isFresh ? decide(watch, quote) : [watch];
}

/**
 * Asked is by the settings as they were told last, which saves a round trip; what is shown is decided by the settings as they are, as
 * soon as all is known that is needed.
 */
function decide(watch: Watch, quote: PageQuote): WatchStep {
  const { settings, isFresh } = watch;
  const mayShow = !settings || isWanted(settings, watch, quote);
  // Words in English are most of the reading of many a reader, and mostly of other matters.
  const isAsked = settings?.markFor !== 'known' && quote.han > 0;
  // A held key asks for the answer, whatever it is.
  const has = isAsked || settings?.trigger === 'modifier' || watch.has;
  if (isFresh && (!mayShow || has === false)) return [{ ...watch, name: 'idle' }];
  const deeds: Deed[] = mayShow ? ['lookUp'] : [];
  if (!isFresh) deeds.push('viewSettings');
  else if (has && !hasMark(settings!)) deeds.push('open');
  else if (has) return [{ ...watch, name: 'marked' }, ...deeds, 'draw'];
  return [watch, ...deeds];
}
