import type { SourcedMatch } from '../../engine/record/answer.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import { t } from '../../platform/shared/i18n.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { formatDate } from '../controls/format-date.ts';
import { isOfRecord } from '../controls/whose-text.ts';
import { Fold } from './Fold.tsx';
import { isOfficials, nameEdition, sayFullWho, shortEdition } from './say-finding.ts';

interface Props {
  match: SourcedMatch;
  view: AnswerView;
  onCopy: (text: string) => Promise<boolean>;
}

/** In which text the words stand: in a line how it is called, and below on demand all that it says of itself, as it is printed. */
export function TextSource({ match, view, onCopy }: Props) {
  const reading = match.readings[0];
  const edition = reading && view.editions[reading.transcript];
  if (edition === undefined) return null;
  const link = view.links[edition.transcript];
  return (
    <Fold class="source text" name={t('finding.source')} line={shortEdition(edition)}>
      <p>{nameEdition(edition)}</p>
      <p lang="zh-Hans">{match.title}</p>
      <p>
        {formatDate(match.date)}
        {isOfficials(match) && <span lang="zh-Hans">{` · ${sayFullWho(match)}`}</span>}
      </p>
      {edition.covers !== '' && <p lang="zh-Hans">{edition.covers}</p>}
      {link !== undefined && (
        <CopyButton
          text={link}
          label={t(isOfRecord(match) ? 'finding.link' : 'finding.library-text.link')}
          onCopy={onCopy}
        />
      )}
    </Fold>
  );
}
