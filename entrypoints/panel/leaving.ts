import { isPrivateWindow } from '../../platform/in-page/page-browser.ts';

/** Our pages open in normal windows alone: out of a private one only when the reader was told so, and wants it. */
export class Leaving {
  private go: (() => void) | null = null;
  private readonly onChange: () => void;

  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  /** Go at once where the window is no private one. */
  ask(go: () => void): void {
    if (!isPrivateWindow()) return go();
    this.go = go;
    this.onChange();
  }

  /** What the reader decides; null where nothing was asked. */
  get answer(): ((goes: boolean) => void) | null {
    const { go } = this;
    if (go === null) return null;
    return (goes) => {
      this.go = null;
      if (goes) go();
      this.onChange();
    };
  }
}
