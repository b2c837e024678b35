/** A statement of a page in few words: how it stands to the record, in the words of its kind, whose the words are, and to whom the page gives them. */
import type { ListedStatement } from '../../engine/page/listed.ts';
import type { OfSource } from '../../engine/record/answer.ts';
import { t } from '../../platform/shared/i18n.ts';
import { formatDate } from '../controls/format-date.ts';
import { nameOutlet, namePerson } from '../names/printed-names.ts';
import { sayOthers } from '../controls/say-others.ts';
import { showInside } from '../controls/show-plainly.ts';
import { isOfRecord, ofLibrary, packOf } from '../controls/whose-text.ts';
import { SIGNS } from '../finding/signs.ts';

/** What is filtered by, and what a statement is called by: the wordings, and what is said of speech without marks. */
export type StatementFinding = ListedStatement['finding'] | 'asIs' | 'retold' | 'same';

/**
 * Speech without marks claims no wording, so it is never called altered or joined; words in marks that nobody is said to have spoken are
 * no quotation of anybody.
 */
export function findingOf({
  kind,
  said,
  finding,
}: Pick<ListedStatement, 'kind' | 'said' | 'finding'>): StatementFinding {
  const isFound = finding !== 'none' && finding !== 'unchecked';
  if (kind === 'indirect' && isFound) return said ?? 'retold';
  return kind === 'embedded' && (finding === 'verbatim' || finding === 'near') ? 'same' : finding;
}

/** @param match by which it is found; without one, of the finding alone: a choice of a filter, what is not found */
export function sayFound(finding: StatementFinding, match: OfSource | null = null): string {
  if (match !== null && !isOfRecord(match)) return ofLibrary(match, sayFoundThere(finding));
  if (finding === 'asIs' || finding === 'retold' || finding === 'same') return t(`check.finding.${finding}`);
  return t(`wording.${finding}`);
}

/** In a text of the reader's own: in words that do not speak of the record. */
function sayFoundThere(finding: StatementFinding): string {
  if (finding === 'asIs' || finding === 'same') return t('check.finding.library-same');
  return finding === 'retold' ? t('check.finding.retold') : t(`wording.${finding}`);
}

/** That a page has the words of such a text without marks. */
export function sayAsIsOf(from: OfSource): string {
  const pack = packOf(from);
  return pack === null ? t('check.say.library-asIs') : t('check.say.pack-asIs', { pack });
}

export function signOf(finding: StatementFinding): string {
  if (finding === 'retold') return '→';
  return finding === 'asIs' || finding === 'same' ? SIGNS.verbatim : SIGNS[finding];
}

/** Statements that are folded away are told as not found, whatever comes near; those that could not be compared as that. */
export function shownFinding(statement: ListedStatement): StatementFinding {
  const { finding, shown } = statement;
  return shown === 'folded' && finding !== 'unchecked' ? 'none' : findingOf(statement);
}

/** The match that a statement's finding is told by. */
export function toldMatch({ shown, match }: Pick<ListedStatement, 'shown' | 'match'>): ListedStatement['match'] {
  return shown === 'mark' ? match : null;
}

/** Whose words the record has there; null where it has none. */
export function sayWhoseWords({ voice, match }: Pick<ListedStatement, 'voice' | 'match'>): string | null {
  if (voice === null) return null;
  const outlet = match?.outlet ?? null;
  return sayOthers(voice, outlet && nameOutlet(outlet)) ?? t('voice.answer');
}

/** When they were spoken; a set phrase has no day of its own. */
export function sayWhen({ formula, match }: Pick<ListedStatement, 'formula' | 'match'>): string | null {
  if (match === null) return null;
  return formula ? t('check.formula') : formatDate(match.date);
}

/** In whose frame it stands; null where it stands on the page itself. */
export function sayFrame({ frame }: Pick<ListedStatement, 'frame'>): string | null {
  if (frame === null) return null;
  const { host = frame } = URL.parse(frame) ?? {};
  return host === '' ? t('check.frame-left-out') : t('check.frame', { host: showInside(host) });
}

/** To whom the page gives the words. */
export function sayGiven({ speaker }: Pick<ListedStatement, 'speaker'>): string {
  if (speaker.who === 'unknown') return t('check.speaker.unknown');
  const name = speaker.name === null ? null : namePerson(speaker.name);
  const who = name ?? t(speaker.who === 'official' ? 'check.speaker.official' : 'check.speaker.other');
  return t('check.speaker.given', { name: showInside(who) });
}
