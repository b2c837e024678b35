/**
 * The areas of the catalogues that a page says something from, for the pages that are opened most often: they load these alone, a third
 * to a half of all words.
 */
export const POPUP_AREAS = [
  'add-page',
  'common',
  'edit',
  'failure',
  'finding',
  'leaving',
  'popup',
  'search',
  'settings',
  'timeline',
  'voice',
  'wording',
] as const;

export const READER_AREAS = [
  'cite',
  'common',
  'edit',
  'failure',
  'finding',
  'grounds',
  'head',
  'parsed',
  'picture',
  'popup',
  'reader',
  'search',
  'settings',
  'sidepanel',
  'timeline',
  'voice',
  'wording',
] as const;

export const SIDE_PANEL_AREAS = [
  'add-page',
  'check',
  'closest',
  'common',
  'edit',
  'english',
  'failure',
  'finding',
  'grounds',
  'leaving',
  'notebook',
  'popup',
  'settings',
  'sidepanel',
  'timeline',
  'voice',
  'wording',
] as const;
