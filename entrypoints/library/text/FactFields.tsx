import { languageOfWords } from '../../../components/names/language-of-words.ts';
import { showInside, showPlainly } from '../../../components/controls/show-plainly.ts';
import { isComposing } from '../../../components/controls/is-composing.ts';
import type { CorrectedFacts } from '../../../engine/library/correction.ts';
import type { StatedFact } from '../../../engine/library/read-text.ts';
import type { Understood } from '../../../engine/library/understood.ts';
import type { Form, TranslatedBy } from '../../../engine/record/record.ts';
import { getLocale, t } from '../../../platform/shared/i18n.ts';
import { useTyped } from './use-typed.ts';

type Fact = keyof CorrectedFacts;
/** In a box of its own; the others are chosen from a list. */
type TypedFact = Exclude<Fact, ChosenProps['fact']>;

interface Props {
  understood: Understood;
  speakers: readonly string[];
  onFact: (fact: Fact, value: string | null) => void;
}

/** Those that must be stated, or said to be unknown, before a text is kept. */
const NEEDED = ['date', 'speaker'] as const;
const OTHERS = ['title', 'office', 'event', 'place', 'publisher', 'address'] as const;
const FORMS: readonly Form[] = ['full', 'partial', 'digest'];
const LANGUAGES = ['zh', 'en'] as const satisfies CorrectedFacts['language'][];
const TRANSLATED_BY = ['official', 'agency', 'machine'] as const satisfies TranslatedBy[];
const SPEAKERS = 'known-speakers';

/** What is known of a text besides its words, each with what speaks for it. */
export function FactFields({ understood, speakers, onFact }: Props) {
  const { transcript, evidence, corrected } = understood;
  const isStated = (fact: Fact): boolean => corrected.facts.includes(fact);
  const language = transcript.language ?? 'zh';
  const field = (fact: TypedFact) => (
    <FactField
      key={fact}
      fact={fact}
      value={transcript[fact] ?? null}
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
        <ChosenFact
          fact="form"
          value={transcript.form}
          isStated={isStated('form')}
          choices={FORMS.map((form) => [form, t(`library.form.${form}`)])}
          onFact={onFact}
        />
      </details>
      <details open={language === 'en'}>
        <summary>{t('library.text.language')}</summary>
        <ChosenFact
          fact="language"
          value={language}
          isStated={isStated('language')}
          choices={LANGUAGES.map((each) => [each, t(`library.language.${each}`)])}
          onFact={onFact}
        />
        {language === 'en' && (
          <>
            <ChosenFact
              fact="translation"
              value={transcript.translation ?? ''}
              isStated={isStated('translation')}
              choices={[
                ['', t('library.translation.unknown')],
                ...TRANSLATED_BY.map((each): [string, string] => [each, t(`library.translation.${each}`)]),
              ]}
              onFact={onFact}
            />
            {field('translates')}
          </>
        )}
      </details>
    </section>
  );
}

interface ChosenProps {
  fact: 'form' | 'language' | 'translation';
  /** Empty: not known. */
  value: string;
  isStated: boolean;
  choices: readonly (readonly [value: string, shown: string])[];
  onFact: Props['onFact'];
}

function ChosenFact({ fact, value, isStated, choices, onFact }: ChosenProps) {
  const id = `fact-${fact}`;
  return (
    <div class={`fact ${isStated ? 'fact-stated' : ''}`}>
      <label for={id}>{t(`library.fact.${fact}`)}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onFact(fact, currentTarget.value || null)}>
        {choices.map(([choice, shown]) => (
          <option key={choice} value={choice}>
            {shown}
          </option>
        ))}
      </select>
    </div>
  );
}

interface FieldProps {
  fact: TypedFact;
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
          lang={fact === 'date' ? getLocale() : languageOfWords(typed)}
          autocomplete="off"
          value={typed}
          placeholder={
            fact === 'translates' ? t('library.text.found-by-itself') : isUnknown ? t('library.unknown') : ''
          }
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
        {isUnknown && fact !== 'translates' && <span>{t('library.text.said-unknown')}</span>}
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
