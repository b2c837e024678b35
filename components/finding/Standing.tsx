import type { SourcedMatch, Wording } from '../../engine/record/answer.ts';
import { t } from '../../platform/shared/i18n.ts';
import { sayOthers } from '../controls/say-others.ts';
import { isOfMany } from './say/say-finding.ts';
import { SIGNS } from './signs.ts';

interface Props {
  /** Of the answer, where no match is singled out. */
  wording: Wording;
  match: SourcedMatch | undefined;
}

/** The finding in two words. Words that are not the official's own are named as such first: nothing here may look like an endorsement. */
export function Standing({ wording: whole, match }: Props) {
  const { wording, voice } = match ?? { wording: whole, voice: 'answer' as const };
  const isMany = match !== undefined && isOfMany(match);
  const isOwn = voice === 'answer' && !isMany;
  // Whose they are all, the headline says.
  const whose = isMany ? null : sayOthers(voice);
  return (
    <p class={`wording wording-${wording} ${isOwn ? '' : 'wording-others'}`}>
      <span aria-hidden="true">{SIGNS[wording]}</span> {whose !== null && `${whose} · `}
      {t(`wording.${wording}`)}
    </p>
  );
}
