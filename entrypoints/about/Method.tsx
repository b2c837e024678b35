import { formatDate } from '../../components/controls/format-date.ts';
import type { Figures } from '../../data/figures.ts';
import { getLocale, t } from '../../platform/shared/i18n.ts';

const STEPS = ['fold', 'find', 'weigh', 'damage', 'show'] as const;
const WORDINGS = [
  'verbatim',
  'near',
  'altered',
  'abridged',
  'spliced',
  'partial',
  'similar',
  'none',
  'unchecked',
] as const;

/** How a finding is made, what each means, and how often they were right where that was measured. */
export function Method({ figures: { measured, figures } }: { figures: Figures }) {
  return (
    <>
      <section id="made">
        <h2>{t('about.made')}</h2>
        <ol class="steps">
          {STEPS.map((step) => (
            <li key={step}>{t(`about.step.${step}`)}</li>
          ))}
        </ol>
        <h3>{t('about.wordings')}</h3>
        <dl class="wordings">
          {WORDINGS.map((wording) => (
            <div key={wording}>
              <dt>{t(`wording.${wording}`)}</dt>
              <dd>{t(`about.wording.${wording}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      {figures.length > 0 && (
        <section id="measured">
          <h2>{t('about.measured')}</h2>
          <p>{t('about.measured-on', { date: formatDate(measured) })}</p>
          <dl class="wordings">
            {figures.map(({ what, n, of }) => (
              <div key={what}>
                <dt>{t(`about.figure.${what}`)}</dt>
                <dd>{t('about.of', { n, of, percent: percent(n / of) })}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

function percent(share: number): string {
  return new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 1 }).format(share * 100);
}
