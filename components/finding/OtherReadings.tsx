import type { SourcedMatch } from '../../engine/record/answer.ts';
import type { LaidPassage } from '../../engine/record/shown/lay-passage.ts';
import type { SaidTexts } from '../../engine/record/shown/said.ts';
import { t } from '../../platform/shared/i18n.ts';
import { DiffText } from './passage/DiffText.tsx';
import { Fold } from './Fold.tsx';
import { InRuns } from './InRuns.tsx';

interface Props {
  match: SourcedMatch;
  said: SaidTexts;
  /** Of the match's readings. */
  laid: readonly LaidPassage[];
}

/** How the other published texts of the event have the passage, shown in full only where they differ. */
export function OtherReadings({ match: { readings }, said, laid }: Props) {
  return (
    <Fold class="readings" name={t('finding.readings')} line={<InRuns runs={said.line} />}>
      <ul>
        {said.readings.map(({ name, voice, isSame }, index) => (
          <li>
            <b>
              <InRuns runs={name} />
            </b>
            {voice !== null && <small>{voice}</small>}
            {isSame ? (
              <span>{t('finding.same-there')}</span>
            ) : (
              <>
                <small class="standing">{t(`wording.${readings[index + 1]!.wording}`)}</small>
                <div lang="zh-Hans">
                  {laid[index + 1]!.length > 0 ? (
                    <DiffText laid={laid[index + 1]!} around="none" />
                  ) : (
                    <p>{readings[index + 1]!.text}</p>
                  )}
                </div>
              </>
            )}
          </li>
        ))}
        {said.missing.map(({ name, why }) => (
          <li>
            <b>
              <InRuns runs={name} />
            </b>
            <span>{why}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
