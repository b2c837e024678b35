/** What a reader takes along of a finding, ready to be pasted: a correction, or the words with the name of whose they are. */
import type { Reading, SourcedMatch, Wording } from '../../../engine/record/answer.ts';
import type { TakenAlong } from '../../../engine/record/shown/said.ts';
import type { UnsaidView } from '../../../engine/record/view.ts';
import { getLocale, t } from '../../../platform/shared/i18n.ts';
import { formatDate } from '../../controls/format-date.ts';
import { sayOthers } from '../../controls/say-others.ts';
import { showPlainly } from '../../controls/show-plainly.ts';
import { isOfRecord } from '../../controls/whose-text.ts';
import { isOfficials, isOfMany, sayEdit, sayName, sayWho, shortEdition } from './say-finding.ts';

/** Those that leave something to be corrected in the quote. */
const CORRECTED: ReadonlySet<Wording> = new Set<Wording>(['altered', 'spliced', 'partial']);

/**
 * The quote as it was found, the words of the text, what differs, and the source, in one go; for words of others, the words with whose
 * they are. null where the words alone are all there is to take.
 */
export function takeAlong(view: UnsaidView, match: SourcedMatch): TakenAlong | null {
  const reading = match.readings[0];
  const edition = reading && view.editions[reading.transcript];
  if (reading === undefined || edition === undefined) return null;
  const { answer, officials, passages } = view;
  const isCorrected = CORRECTED.has(match.wording);
  // The name of nobody may stand under words of several people.
  if (!isCorrected && (isOfficials(match) || isOfMany(match) || match.wording === 'similar')) return null;
  const outlet = passages[reading.paragraph]?.outlet ?? null;
  const whose = isOfficials(match)
    ? [sayOthers(match.voice), sayWho(match, officials[match.source]?.[match.event])]
    : isOfMany(match)
      ? []
      : [sayOthers(match.voice, outlet === null ? null : sayName(outlet, view))];
  const isRecord = isOfRecord(match);
  const told = [...whose, formatDate(match.date)];
  // Anybody may have written a text of the reader's own: that it is one comes before what it says of itself.
  const where = shortEdition(edition);
  const facts = isRecord ? [...told, where, edition.address] : [where, ...told, edition.address];
  const source = facts.filter((each) => each !== null).join(getLocale() === 'en' ? ', ' : '，');
  if (!isCorrected) {
    return { label: t('finding.copy-named'), text: `${reading.text}\n${t('finding.correction.named', { source })}` };
  }
  const differences = reading.edits
    .filter(({ kind }) => kind !== 'minor')
    .map((edit) => `${t(`edit.${edit.type}`)} ${sayEdit(edit, isRecord)}`);
  return {
    label: t('finding.correction.copy'),
    text: [
      t('finding.correction.quote', { words: showPlainly(answer.query.trim()) }),
      t(isRecord ? 'finding.correction.record' : 'finding.correction.own-text', {
        words: isOfMany(match) ? sayWithVoices(reading) : reading.text,
      }),
      ...(differences.length > 0 ? [t('finding.correction.differs', { differences: differences.join('; ') })] : []),
      t('finding.correction.source', { source }),
    ].join('\n'),
  };
}

/** Each stretch with whose it is: a question (a reporter's question) …… an answer. */
function sayWithVoices({ stretches }: Reading): string {
  const [open, close] = getLocale() === 'en' ? [' (', ')'] : ['（', '）'];
  return stretches.map(({ text, voice }) => `${text}${open}${t(`voice.${voice}`)}${close}`).join('……');
}
