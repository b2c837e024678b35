import type { SourcedMatch } from '../../engine/record/answer.ts';
import type { SaidMatch } from '../../engine/record/shown/said.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import { t } from '../../platform/shared/i18n.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { isOfRecord } from '../controls/whose-text.ts';
import { Fold } from './Fold.tsx';
import { InRuns } from './InRuns.tsx';

interface Props {
  match: SourcedMatch;
  said: NonNullable<SaidMatch['source']>;
  view: AnswerView;
  onCopy: (text: string) => Promise<boolean>;
}

/** In which text the words stand: in a line how it is called, and below on demand all that it says of itself, as it is printed. */
export function TextSource({ match, said: { line, name, day, who }, view, onCopy }: Props) {
  const id = match.readings[0]?.transcript ?? '';
  const covers = view.editions[id]?.covers;
  const link = view.links[id];
  return (
    <Fold class="source text" name={t('finding.source')} line={<InRuns runs={line} />}>
      <p>
        <InRuns runs={name} />
      </p>
      <p lang="zh-Hans">{match.title}</p>
      <p>
        {day}
        {who !== null && <span lang="zh-Hans">{` · ${who}`}</span>}
      </p>
      {covers && <p lang="zh-Hans">{covers}</p>}
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
