/** The popup closes with every click outside it: what it showed is kept until the browser ends, and shown again. */
import { FACETS, type Filter, NO_FILTER } from '../../engine/search/filter.ts';
import type { Area } from '../../platform/shared/storage/area.ts';

export interface PopupState {
  query: string;
  filter: Filter;
  /** The passage that was chosen; null: the first. */
  chosen: string | null;
  /** The timeline was open. */
  timeline: boolean;
  /** What was selected on the page then: the same selection is no new question. */
  selected: string;
}

export const EMPTY_STATE: PopupState = { query: '', filter: NO_FILTER, chosen: null, timeline: false, selected: '' };

const KEY = 'popup';
/** A quotation is looked up, not left standing in the box. */
const MAX_KEPT = 1000;

export async function readPopupState(area: Area): Promise<PopupState> {
  const stored = (await area.get(KEY))[KEY];
  if (typeof stored !== 'object' || stored === null) return EMPTY_STATE;
  const { query, filter, chosen, timeline, selected } = stored as Record<string, unknown>;
  const choices = (typeof filter === 'object' && filter !== null ? filter : {}) as Record<string, unknown>;
  const kept: Filter = { ...NO_FILTER };
  for (const name of FACETS) {
    const choice = choices[name];
    if (typeof choice === 'string') kept[name] = choice;
  }
  return {
    query: typeof query === 'string' ? query : '',
    filter: kept,
    chosen: typeof chosen === 'string' ? chosen : null,
    timeline: timeline === true,
    selected: typeof selected === 'string' ? selected : '',
  };
}

export async function writePopupState(area: Area, state: PopupState): Promise<void> {
  await area.set({ [KEY]: state.query.length > MAX_KEPT ? EMPTY_STATE : state });
}
