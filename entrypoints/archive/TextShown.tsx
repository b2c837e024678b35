import { useEffect, useRef } from 'preact/hooks';
import { sayVoice } from '../../components/controls/say-voice.ts';
import type { Transcript } from '../../engine/record/record.ts';
import { t } from '../../platform/shared/i18n.ts';

interface Props {
  transcript: Transcript;
  /** Id of the paragraph that was asked for. */
  paragraph: string;
  onClose: () => void;
}

/** A text of the archive, whole, at the place of a finding. */
export function TextShown({ transcript, paragraph, onClose }: Props) {
  const here = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    here.current?.focus();
    here.current?.scrollIntoView({ block: 'center' });
  }, [paragraph]);
  const { title, date, turns } = transcript;
  return (
    <section aria-labelledby="text">
      <h2 id="text">
        {t('archive.text.title')} · {[date, title].filter(Boolean).join(' · ')}
      </h2>
      {turns.map(({ id, voice, speaker, outlet, paragraphs }) => (
        <div class="turn" key={id}>
          <b>{sayVoice({ voice, speaker: speaker ?? transcript.speaker, outlet })}</b>
          {paragraphs.map((each) => (
            <p
              key={each.id}
              lang={transcript.language ?? 'zh-Hans'}
              {...(each.id === paragraph && { ref: here, tabIndex: -1, class: 'here' })}
            >
              {each.text}
            </p>
          ))}
        </div>
      ))}
      <button type="button" class="button" onClick={onClose}>
        {t('archive.text.close')}
      </button>
    </section>
  );
}
