import { languageOfWords } from '../names/language-of-words.ts';
import type { PageDisagreement } from '../../engine/page/statement.ts';
import { VOICES } from '../../engine/record/ranks.ts';
import type { Voice } from '../../engine/record/record.ts';
import { t } from '../../platform/shared/i18n.ts';
import { namePerson } from '../names/printed-names.ts';
import { formatDate } from '../controls/format-date.ts';
import { showInside } from '../controls/show-plainly.ts';

export type DisagreementKind = PageDisagreement['kind'];
export const DISAGREEMENT_KINDS: readonly DisagreementKind[] = ['day', 'person', 'voice'];

interface Props {
  disagreements: readonly PageDisagreement[];
  /** Kinds that the reader does not want to be told of. */
  off: readonly DisagreementKind[];
  onSwitch: (kind: DisagreementKind, isOn: boolean) => void;
  /** Show the statement that it is about. */
  onShow: (statement: number) => void;
}

/** Where the page says one thing and the record another, above all else, each with the page's words by which that was told. */
export function Disagreements({ disagreements, off, onSwitch, onShow }: Props) {
  const shown = disagreements.filter(({ kind }) => !off.includes(kind));
  const hidden = DISAGREEMENT_KINDS.filter(
    (kind) => off.includes(kind) && disagreements.some((each) => each.kind === kind),
  );
  if (disagreements.length === 0) return null;
  return (
    <section class="disagreements" aria-label={t('check.disagree.title')}>
      {shown.map((each, index) => (
        <article key={index} class="disagreement">
          <p class="disagreement-head">{sayDisagreement(each)}</p>
          <p class="disagreement-evidence">
            {t('check.disagree.evidence')}
            <q lang={languageOfWords(each.evidence)}>{showInside(each.evidence)}</q>
          </p>
          <p class="disagreement-note">{t(`check.disagree.note.${each.kind}`)}</p>
          <p class="disagreement-buttons">
            {each.statement !== null && (
              <button type="button" class="quiet-link" onClick={() => onShow(each.statement!)}>
                {t('check.disagree.show', { n: each.statement + 1 })}
              </button>
            )}
            <button type="button" class="quiet-link" onClick={() => onSwitch(each.kind, false)}>
              {t(`check.disagree.off.${each.kind}`)}
            </button>
          </p>
        </article>
      ))}
      {hidden.map((kind) => (
        <p key={kind} class="disagreement-off">
          {t(`check.disagree.is-off.${kind}`)}{' '}
          <button type="button" class="quiet-link" onClick={() => onSwitch(kind, true)}>
            {t('check.disagree.on')}
          </button>
        </p>
      ))}
    </section>
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function sayDisagreement({ kind, page, record }: PageDisagreement): string {
  return t(`check.disagree.${kind}`, { page: say(page), record: say(record) });
}

/** A day, a voice or a name, as the reader's language has it. */
function say(what: string): string {
  if (DAY.test(what)) return formatDate(what);
  return (VOICES as readonly string[]).includes(what) ? t(`voice.${what as Voice}`) : showInside(namePerson(what));
}
