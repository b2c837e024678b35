import { showInside, showPlainly } from '../../../components/controls/show-plainly.ts';
import { isComposing } from '../../../components/controls/is-composing.ts';
import type { CorrectedFacts } from '../../../engine/library/correction.ts';
import type { StatedFact } from '../../../engine/library/read-text.ts';
import type { Understood } from '../../../engine/library/understood.ts';
import type { Form } from '../../../engine/record/record.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { useTyped } from './use-typed.ts';

type Fact = keyof CorrectedFacts;

interface Props {
  understood: Understood;
  speakers: readonly string[];
  onFact: (fact: Fact, value: string | null) => void;
}

/** Those that must be stated, or said to be unknown, before a text is kept. */
const NEEDED = ['date', 'speaker'] as const;
const OTHERS = ['title', 'office', 'event', 'place', 'publisher', 'address'] as const;
const FORMS: readonly Form[] = ['full', 'partial', 'digest'];
const SPEAKERS = 'known-speakers';

/** What is known of a text besides its words, each with what speaks for it. */
export function FactFields({ understood, speakers, onFact }: Props) {
  const { transcript, evidence, corrected } = understood;
  const isStated = (fact: Fact): boolean => corrected.facts.includes(fact);
  const field = (fact: Exclude<Fact, 'form'>) => (
    <FactField
      key={fact}
      fact={fact}
      value={transcript[fact]}
      isStated={isStated(fact)}
      evidence={evidence.filter((each) => each.fact === fact)}
      onValue={(value) => onFact(fact, value)}
    />
  );
  return (
    <section class="facts" aria-labelledby="facts">
      <h2 id="facts">{t('library.text.facts')}</h2>
      <datalist id={SPEAKERS}>
        {speakers.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      {NEEDED.map(field)}
      {field('title')}
      <details>
        <summary>{t('library.text.more-facts')}</summary>
        {OTHERS.filter((fact) => fact !== 'title').map(field)}
        <div class={`fact ${isStated('form') ? 'fact-stated' : ''}`}>
          <label for="fact-form">{t('library.fact.form')}</label>
          <select
            id="fact-form"
            value={transcript.form}
            onChange={({ currentTarget }) => onFact('form', currentTarget.value)}
          >
            {FORMS.map((form) => (
              <option key={form} value={form}>
                {t(`library.form.${form}`)}
              </option>
            ))}
          </select>
        </div>
      </details>
    </section>
  );
}

interface FieldProps {
  fact: Exclude<Fact, 'form'>;
  value: string | null;
  /** By the reader. */
  isStated: boolean;
  evidence: readonly StatedFact[];
  onValue: (value: string | null) => void;
}

function FactField({ fact, value, isStated, evidence, onValue }: FieldProps) {
  const [typed, setTyped] = useTyped(value ?? '');
  const isNeeded = fact === 'date' || fact === 'speaker';
  const isUnknown = isStated && value === null;
  const isOpen = isNeeded && value === null && !isStated;
  const id = `fact-${fact}`;
  const commit = (text: string): void => {
    const next = text.trim() || null;
    if (next === value) return;
    // A text has a title, and an event its name: an empty one would be none.
    if (next === null && (fact === 'title' || fact === 'event')) setTyped(value ?? '');
    else onValue(next);
  };
  return (
    <div class={`fact ${isOpen ? 'fact-open' : ''} ${isStated ? 'fact-stated' : ''}`}>
      <label for={id}>{t(`library.fact.${fact}`)}</label>
      <span class="fact-value">
        <input
          id={id}
          type={fact === 'date' ? 'date' : fact === 'address' ? 'url' : 'text'}
          {...(fact === 'speaker' ? { list: SPEAKERS } : {})}
          lang={fact === 'date' ? undefined : 'zh'}
          autocomplete="off"
          value={typed}
          placeholder={isUnknown ? t('library.unknown') : ''}
          aria-describedby={`${id}-why`}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onChange={({ currentTarget }) => commit(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !isComposing(event)) commit(event.currentTarget.value);
          }}
        />
        {isNeeded && (
          <button type="button" class="button" aria-pressed={isUnknown} onClick={() => onValue(null)}>
            {t('library.unknown')}
            <span class="spoken"> ({t(`library.fact.${fact}`)})</span>
          </button>
        )}
      </span>
      <small id={`${id}-why`}>
        {isOpen && <b>{t('library.text.needed')}</b>}
        {isUnknown && <span>{t('library.text.said-unknown')}</span>}
        {isStated && !isUnknown && <span>{t('library.text.said-so')}</span>}
        {evidence.slice(0, 4).map(({ value: stated, evidence: where }) => (
          <span key={`${stated} ${where}`} class="evidence">
            {showPlainly(stated)} <i>{showInside(where)}</i>
            {stated !== value && (
              <button type="button" class="plain" onClick={() => onValue(stated)}>
                {t('library.text.take')}
                <span class="spoken"> {showPlainly(stated)}</span>
              </button>
            )}
          </span>
        ))}
      </small>
    </div>
  );
}
