/**
 * The areas of the catalogues that the popup says something from. It is opened more often than any other page, and loads these alone:
 * a third of all words.
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
