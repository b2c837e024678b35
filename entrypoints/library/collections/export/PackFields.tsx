import { t } from '../../../../platform/shared/i18n.ts';
import { LICENCES, type PackForm } from './pack-form.ts';

interface Props {
  form: PackForm;
  /** A revision that was given out has its number for good. */
  leastRevision: number;
  /** In words; null: there is no key. */
  fingerprint: readonly string[] | null;
  onChange: (change: Partial<PackForm>) => void;
}

/** What the reader says of a pack: its name, whose it is, and on what terms. */
export function PackFields({ form, leastRevision, fingerprint, onChange }: Props) {
  const field = (name: 'title' | 'about' | 'maker' | 'makerAddress' | 'licence' | 'rights', more: object = {}) => (
    <label>
      {t(`library.export.fields.${name}`)}
      <input
        autocomplete="off"
        maxLength={300}
        value={form[name]}
        onInput={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
        {...more}
      />
    </label>
  );
  return (
    <>
      {field('title', { required: true })}
      {field('about', { maxLength: 5000 })}
      <div class="field-pair">
        {field('maker', { required: true })}
        {field('makerAddress', { type: 'url', pattern: 'https?://\\S+', placeholder: 'https://' })}
      </div>
      <div class="field-pair">
        <label>
          {t('library.export.fields.revision')}
          <input
            type="number"
            autocomplete="off"
            required
            min={leastRevision}
            max={1_000_000_000}
            value={form.revision}
            onInput={({ currentTarget }) => onChange({ revision: Math.trunc(currentTarget.valueAsNumber) || 0 })}
          />
        </label>
        {field('licence', { required: true, list: 'pack-licences' })}
        <datalist id="pack-licences">
          {LICENCES.map((licence) => (
            <option key={licence}>{licence}</option>
          ))}
        </datalist>
      </div>
      {leastRevision > 1 && <p class="hint">{t('library.export.revision-why', { n: leastRevision - 1 })}</p>}
      {field('rights', { required: true })}
      <label class="check">
        <input
          type="checkbox"
          checked={form.inPages}
          onChange={({ currentTarget }) => onChange({ inPages: currentTarget.checked })}
        />
        <span>
          {t('library.collections.in-pages')}
          <small>{t('library.collections.in-pages-why')}</small>
        </span>
      </label>
      {fingerprint === null ? (
        <p class="hint">{t('library.export.no-key')}</p>
      ) : (
        <label class="check">
          <input
            type="checkbox"
            checked={form.isSigned}
            onChange={({ currentTarget }) => onChange({ isSigned: currentTarget.checked })}
          />
          <span>
            {t('library.export.sign')}
            <small lang="en">{fingerprint.join(' ')}</small>
          </span>
        </label>
      )}
    </>
  );
}
