import { t } from '../../platform/shared/i18n.ts';
import { WithChinese } from '../names/WithChinese.tsx';
import { groundsOf } from './say/say-grounds.ts';

/** On what grounds a print is held to be damaged: what stands as the collators wrote it is told to be English, with Chinese in it. */
export function Grounds({ grounds }: { grounds: string }) {
  return (
    <>
      {groundsOf(grounds).map(({ said, isOwn }, at) => (
        <>
          {at > 0 && t('grounds.and')}
          {isOwn ? (
            <span lang="en">
              <WithChinese said={said} locale="en" />
            </span>
          ) : (
            <WithChinese said={said} />
          )}
        </>
      ))}
    </>
  );
}
