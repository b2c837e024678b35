import { useState } from 'preact/hooks';
import type { ListedStatement } from '../../engine/page/listed.ts';
import { t } from '../../platform/shared/i18n.ts';
import { type CheckActions, FILE_FORMATS, type FileFormat } from './actions.ts';

interface Props extends Pick<CheckActions, 'save' | 'keepAll' | 'sayFailure'> {
  /** Those that are listed now: they are kept. The file has all. */
  statements: readonly ListedStatement[];
  /** Which page was read in a private window must not be written down unasked. */
  isPrivate: boolean;
}

type Doing = { kind: 'save' | 'keep'; share: number } | null;
type Outcome = { kind: 'kept'; count: number } | { kind: 'not-kept' } | { kind: 'failed'; error: unknown } | null;

/** The check to hand on: as one file, or as entries of the notebook. */
export function EvidenceBox({ statements, isPrivate, save, keepAll, sayFailure }: Props) {
  const [format, setFormat] = useState<FileFormat>('html');
  const [isAsking, setAsking] = useState(false);
  const [doing, setDoing] = useState<Doing>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const attempt = async (kind: 'save' | 'keep', work: (tell: (share: number) => void) => Promise<Outcome>) => {
    if (doing !== null) return;
    setAsking(false);
    setOutcome(null);
    setDoing({ kind, share: 0 });
    try {
      setOutcome(await work((share) => setDoing({ kind, share })));
    } catch (error) {
      setOutcome({ kind: 'failed', error });
    } finally {
      setDoing(null);
    }
  };
  const saveFile = (withAddress: boolean): void =>
    void attempt('save', async (tell) => {
      await save(format, withAddress, tell);
      return null;
    });
  const keep = (all: NonNullable<Props['keepAll']>): void =>
    void attempt('keep', async (tell) =>
      (await all(statements, tell)) ? { kind: 'kept', count: statements.length } : { kind: 'not-kept' },
    );
  return (
    <section class="evidence" aria-label={t('check.save.title')}>
      <p class="buttons">
        <select
          aria-label={t('check.save.format')}
          value={format}
          onChange={({ currentTarget }) => setFormat(currentTarget.value as FileFormat)}
        >
          {FILE_FORMATS.map((each) => (
            <option key={each} value={each}>
              {t(`check.save.as.${each}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button"
          aria-disabled={doing !== null}
          aria-expanded={isPrivate ? isAsking : undefined}
          onClick={() => (isPrivate ? setAsking(!isAsking) : saveFile(true))}
        >
          {t('check.save.do')}
        </button>
        {keepAll !== null && statements.length > 0 && (
          <button type="button" class="button" aria-disabled={doing !== null} onClick={() => keep(keepAll)}>
            {t('check.save.keep-all', { n: statements.length })}
          </button>
        )}
      </p>
      {isAsking && (
        <fieldset class="evidence-ask">
          <legend>{t('check.save.private')}</legend>
          <p class="buttons">
            <button type="button" class="button" onClick={() => saveFile(false)}>
              {t('check.save.without')}
            </button>
            <button type="button" class="button" onClick={() => saveFile(true)}>
              {t('check.save.with')}
            </button>
          </p>
        </fieldset>
      )}
      {doing && (
        <label class="work">
          {t(`check.save.doing.${doing.kind}`)}
          <progress value={doing.share} />
        </label>
      )}
      <output class="evidence-outcome">
        {outcome?.kind === 'kept' && t('check.save.kept', { n: outcome.count })}
        {outcome?.kind === 'not-kept' && t('check.save.not-kept')}
        {outcome?.kind === 'failed' && sayFailure(outcome.error)}
      </output>
    </section>
  );
}
