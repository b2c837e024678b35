import { showPlainly } from '../../../components/controls/show-plainly.ts';
import type { CorrectedFacts } from '../../../engine/library/correction.ts';
import type { Doubt, Understood } from '../../../engine/library/understood.ts';
import { t } from '../../../platform/shared/i18n.ts';

interface Props {
  doubts: Understood['doubts'];
  onFact: (fact: keyof CorrectedFacts, value: string) => void;
  /** Lead to a turn. */
  onTurn: (id: string) => void;
}

/** What is uncertain about a text, above all else: each with what can be done at once. */
export function DoubtList({ doubts, onFact, onTurn }: Props) {
  if (doubts.length === 0) return null;
  return (
    <section class="doubts" aria-labelledby="doubts">
      <h2 id="doubts">{t('library.text.doubts', { n: doubts.length })}</h2>
      <ul>
        {doubts.map((doubt, index) => (
          <li key={index}>
            {sayDoubt(doubt)}
            {doubt.fact !== null &&
              doubt.values.map((value) => (
                <button key={value} type="button" class="button" onClick={() => onFact(doubt.fact!, value)}>
                  {showPlainly(value)}
                </button>
              ))}
            {doubt.turns[0] !== undefined && (
              <button type="button" class="plain" onClick={() => onTurn(doubt.turns[0]!)}>
                {t('library.text.show-turn', { n: doubt.turns.length })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayDoubt({ kind }: Doubt): string {
  return t(`library.doubt.${kind}`);
}
