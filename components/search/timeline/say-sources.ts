import type { SourceState } from '../../../engine/record/answer.ts';
import { nameOfSource, t } from '../../../platform/shared/i18n.ts';
import { packOf, sayOwner, isOfRecord } from '../../controls/whose-text.ts';

/** What a source of texts is called. */
export function nameSource(source: string): string {
  if (isOfRecord({ source })) return t('timeline.record');
  if (packOf({ source }) !== null || source === 'library') return sayOwner({ source });
  return nameOfSource(source);
}

/** Which sources were asked, and which of them did not answer: what was counted, and where was not looked. */
export function saySources(sources: readonly SourceState[]): string {
  const named = (answered: boolean): string =>
    sources
      .filter(({ state }) => (state === 'answered') === answered)
      .map(({ id }) => nameSource(id))
      .join(t('timeline.and'));
  const told = t('timeline.counted', { sources: named(true) });
  const missing = named(false);
  return missing === '' ? told : `${told} ${t('timeline.not-counted', { sources: missing })}`;
}
