import type { SourcedMatch } from '../../../engine/record/answer.ts';
import type { AnswerView } from '../../../engine/record/view.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { shortEdition } from '../say-finding.ts';

/** Less sure, whoever reads it is told that it may be another sentence. */
const SURE = 0.7;

/** Beside a passage of a translation: whose translation it is, and the Chinese that it stands for. Nothing of the two is compared. */
export function Original({ match: { readings }, view }: { match: SourcedMatch; view: AnswerView }) {
  const [reading] = readings;
  const edition = reading && view.editions[reading.transcript];
  if (reading === undefined || edition?.language === undefined) return null;
  const { original } = reading;
  const of = original && view.editions[original.transcript];
  return (
    <section class="original">
      <p class="source">
        {t(`english.by.${edition.translation ?? 'unknown'}`)}
        {original && of && ` · ${t('english.of', { text: shortEdition(of) })}`}
        {original && original.sure < SURE && ` · ${t('english.unsure')}`}
      </p>
      {original && <blockquote lang="zh-Hans">{original.text}</blockquote>}
    </section>
  );
}
