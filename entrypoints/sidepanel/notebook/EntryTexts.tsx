import { languageOfWords } from '../../../components/names/language-of-words.ts';
import { languageOfNoted, nameNoted } from '../../../components/names/name-text.ts';
import { nameOutlet } from '../../../components/names/printed-names.ts';
import { ofLibrary } from '../../../components/controls/whose-text.ts';
import { showLines, showPlainly } from '../../../components/controls/show-plainly.ts';
import { InRuns } from '../../../components/finding/InRuns.tsx';
import { sayEditInRuns } from '../../../components/finding/say/say-finding.ts';
import { isDetailed, isOfLibrary } from '../../../platform/notebook/entry.ts';
import { byWeight, editsToTell, type MarkedPart } from '../../../platform/notebook/marked-text.ts';
import type { NotebookRow } from '../../../platform/notebook/schema.ts';
import { t } from '../../../platform/shared/i18n.ts';

/** Words with the places where quote and record differ. */
export function Marked({ parts }: { parts: readonly MarkedPart[] }) {
  return (
    <>
      {parts.map(({ text, edit }, index) =>
        edit === null ? (
          showLines(text)
        ) : (
          <mark key={index} class={`edit-${edit.kind}`}>
            {showLines(text)}
          </mark>
        ),
      )}
    </>
  );
}

/** What differs, the weightiest first, in words. */
export function Differences({ row }: { row: NotebookRow }) {
  const edits = byWeight(editsToTell(row));
  if (edits.length === 0) return null;
  return (
    <ul class="entry-edits" aria-label={t('notebook.differences')}>
      {edits.map((edit, index) => (
        <li key={index} class={`edit-${edit.kind}`}>
          <b>{t(`edit.${edit.type}`)}</b>{' '}
          <InRuns runs={sayEditInRuns({ ...edit, recordAt: edit.in }, !isOfLibrary(row))} />
        </li>
      ))}
    </ul>
  );
}

/** The whole passage, what was asked, and how the other texts have it; only of what a lookup here found. */
export function Around({ row }: { row: NotebookRow }) {
  const { passage, question, questionBy, others, words } = row;
  const isThere = question !== null || (others ?? []).length > 0 || (passage !== null && passage !== words);
  if (!isDetailed(row) || !isThere) return null;
  return (
    <details class="around">
      <summary>{t('notebook.around')}</summary>
      {question !== null && (
        <>
          <h4>
            {questionBy === null
              ? t('finding.question-unnamed')
              : t('finding.question', { outlet: nameOutlet(questionBy) })}
          </h4>
          <p lang={languageOfWords(question, 'zh-Hans')}>{showLines(question)}</p>
        </>
      )}
      {passage !== null && passage !== words && (
        <>
          <h4>{t('notebook.whole-passage')}</h4>
          <p lang={languageOfWords(passage, 'zh-Hans')}>{showLines(passage)}</p>
        </>
      )}
      {(others ?? []).map((other, index) => (
        <div key={index}>
          <h4>
            <span lang={languageOfNoted(other)}>{showPlainly(ofLibrary(other, nameNoted(other)))}</span>
            {` · ${t(`wording.${other.wording}`)}`}
          </h4>
          <p lang={languageOfWords(other.words, 'zh-Hans')}>{showLines(other.words)}</p>
        </div>
      ))}
    </details>
  );
}
