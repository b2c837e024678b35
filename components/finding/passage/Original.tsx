import type { SaidOriginal } from '../../../engine/record/shown/said.ts';

/** Beside a passage of a translation: whose translation it is, and the Chinese that it stands for. */
export function Original({ said: { line, text } }: { said: SaidOriginal }) {
  return (
    <section class="original">
      <p class="source">{line}</p>
      {text !== null && <blockquote lang="zh-Hans">{text}</blockquote>}
    </section>
  );
}
