import { formatDate } from '../../../components/controls/format-date.ts';
import { showInside } from '../../../components/controls/show-plainly.ts';
import type { CorrectedFacts, Correction } from '../../../engine/library/correction.ts';
import { t } from '../../../platform/shared/i18n.ts';

const SHOWN = 24;

/** A change, as the list of changes tells it. @param source of the text: a place is told by the words that stand there */
export function sayCorrection(correction: Correction, source: string): string {
  const words = (at: number, end = source.length): string => {
    const line = source
      .slice(at, Math.min(end, at + SHOWN + 1))
      .trim()
      .split('\n', 1)[0]!;
    return showInside(line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line);
  };
  const named = (name: string | null): string => (name === null ? t('library.unknown') : showInside(name));
  switch (correction.kind) {
    case 'fact': {
      const { fact, value } = correction;
      const shown = value === null ? named(null) : sayFact(fact, value);
      return t('library.change.fact', { fact: t(`library.fact.${fact}`), value: shown });
    }
    case 'split':
      return t('library.change.split', { words: words(correction.at) });
    case 'join':
      return t('library.change.join', { words: words(correction.at) });
    case 'voice':
      return t('library.change.voice', { words: words(correction.at), voice: t(`library.voice.${correction.voice}`) });
    case 'speaker':
      return t('library.change.speaker', { words: words(correction.at), speaker: named(correction.speaker) });
    case 'label': {
      const { label, speaker, voice } = correction;
      const values = { label: showInside(label), voice: t(`library.voice.${voice}`), speaker: named(speaker) };
      return t('library.change.label', values);
    }
    case 'furniture':
      return t('library.change.furniture', { words: words(...correction.range) });
    case 'pair': {
      const { english, chinese } = correction;
      if (english === null) return t('library.change.pair-none');
      return t(chinese === null ? 'library.change.pair-alone' : 'library.change.pair', { words: words(...english) });
    }
  }
  return t('library.change.words', { words: words(...correction.range) });
}

function sayFact(fact: keyof CorrectedFacts, value: string): string {
  switch (fact) {
    case 'date':
      return formatDate(value);
    case 'form':
      return t(`library.form.${value as CorrectedFacts['form']}`);
    case 'language':
      return t(`library.language.${value as CorrectedFacts['language']}`);
    case 'translation':
      return t(`library.translation.${value as 'official'}`);
  }
  return showInside(value);
}
