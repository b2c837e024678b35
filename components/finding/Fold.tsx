import type { ComponentChildren } from 'preact';
import { Holding } from '../controls/Holding.tsx';

interface Props {
  class: string;
  name: string;
  /** What can be said of it in the same line, before it is unfolded. */
  line?: ComponentChildren;
  children: ComponentChildren;
}

/**
 * One line, and below it on demand what it stands for: what a reader may want second.
 *
 * A button, not a fold of the browser's: that is a change of the panel that is not our own.
 */
export function Fold({ class: name, name: label, line, children }: Props) {
  return (
    <Holding start={false}>
      {(isOpen, setOpen) => (
        <section class={`fold ${name}`}>
          <button type="button" class="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <b>{label}</b> {!isOpen && <span>{line}</span>}
          </button>
          {isOpen && children}
        </section>
      )}
    </Holding>
  );
}
