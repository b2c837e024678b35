/** What is said of a notebook's entry beside its words. */
import { namePerson } from '../../components/names/printed-names.ts';
import { sayOthers } from '../../components/controls/say-others.ts';
import { showInside } from '../../components/controls/show-plainly.ts';
import type { ClaimStanding } from '../../engine/source/verify.ts';
import { t } from '../../platform/shared/i18n.ts';
import { sayGivenTo as sayGivenToOf } from '../../components/controls/whose-text.ts';
import { sayAsIsOf } from '../../components/page-check/say-statement.ts';
import { isOfLibrary, type NotebookEntry, ownerOf } from '../../platform/notebook/entry.ts';
import { needsCheck } from './check-entries.ts';
import { standingOf } from './standing-of.ts';

/** That an entry came from a file, and what the record says to it. @param standing null: it was not asked yet, or did not answer */
export function sayStanding({ origin }: Pick<NotebookEntry, 'origin'>, standing: ClaimStanding | null): string {
  const entry = t(origin === 'imported' ? 'notebook.origin.imported' : 'notebook.origin.unknown');
  return t(`notebook.standing.${standing ?? 'pending'}`, { entry });
}

/** Which words of the quote were not compared; null where all were, or where that is not known. */
export function saySetAside({ setAside }: Pick<NotebookEntry, 'setAside'>): string | null {
  return setAside ? `${t('finding.set-aside')} ${setAside}` : null;
}

/** Whose words they are where they are not the official's, the day, and the official: as the entry has it. */
export function factsOf(entry: NotebookEntry): string {
  return [sayOthers(entry.voice), ...standingOf(entry).facts].filter((part) => part !== null).join(' · ');
}

type Given = Pick<NotebookEntry, 'givenTo' | 'speaker' | 'said' | 'origin' | 'source'>;

/** To whom the page gives the words, where the record has another, or nobody. By a file's word alone nothing is said of the record. */
export function sayGivenTo({ givenTo, speaker, ...entry }: Given): string | null {
  if (givenTo === null) return null;
  if (needsCheck(entry)) return t('notebook.given-to', { name: showInside(namePerson(givenTo)) });
  if (speaker === null) return t('check.speaker.given', { name: showInside(namePerson(givenTo)) });
  const names = { to: showInside(namePerson(givenTo)), record: showInside(namePerson(speaker)) };
  return sayGivenToOf(isOfLibrary(entry) ? ownerOf(entry) : null, names);
}

/** What else is told of an entry below its quote, as it has it. */
export function notesOf(entry: Given): string[] {
  const isSame = entry.said === 'asIs' && isOfLibrary(entry);
  const said = isSame ? sayAsIsOf(ownerOf(entry)) : entry.said === null ? null : t(`check.say.${entry.said}`);
  return [sayGivenTo(entry), said].filter((note) => note !== null);
}

/** The paragraphs in which the words stand; null where the record has nothing. */
export function placesOf({ paragraph, pieces }: NotebookEntry): string | null {
  return pieces === null ? paragraph : [...new Set(pieces.map((piece) => piece.paragraph))].join(' …… ');
}
