import { useState } from 'preact/hooks';
import type { Correction } from '../../../engine/library/correction.ts';
import { t } from '../../../platform/shared/i18n.ts';

interface Props {
  count: number;
  /** Of so many the file's name alone tells a day. */
  dated: number;
  onSettle: (corrections: readonly Correction[]) => void;
  onDates: () => void;
  onLeaveOut: () => void;
}

const factOf = (fact: 'date' | 'speaker', value: string | null): Correction => ({ kind: 'fact', fact, value });

/** State date and speaker of all that wait, or that they are unknown. */
export function SetTogether({ count, dated, onSettle, onDates, onLeaveOut }: Props) {
  const [date, setDate] = useState('');
  const [speaker, setSpeaker] = useState('');
  const isStated = date !== '' || speaker.trim() !== '';
  return (
    <form
      class="set-together"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        const stated = [
          date === '' ? [] : factOf('date', date),
          speaker.trim() === '' ? [] : factOf('speaker', speaker.trim()),
        ];
        onSettle(stated.flat());
      }}
    >
      <p>{t('library.queue.together', { n: count })}</p>
      <label>
        {t('library.fact.date')}
        <input
          type="date"
          autocomplete="off"
          value={date}
          onInput={({ currentTarget }) => setDate(currentTarget.value)}
        />
      </label>
      <label>
        {t('library.fact.speaker')}
        <input
          maxLength={80}
          autocomplete="off"
          value={speaker}
          onInput={({ currentTarget }) => setSpeaker(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={!isStated}>
        {t('library.queue.set-all')}
      </button>
      {dated > 0 && (
        <button type="button" class="button" onClick={onDates}>
          {t('library.queue.set-dates', { n: dated })}
        </button>
      )}
      <button type="button" class="button" onClick={() => onSettle([factOf('date', null), factOf('speaker', null)])}>
        {t('library.queue.all-unknown')}
      </button>
      <button type="button" class="plain" onClick={onLeaveOut}>
        {t('library.queue.leave-out')}
      </button>
    </form>
  );
}
