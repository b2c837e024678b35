import { lent, type PanelRequest } from '../../platform/in-page/handover.ts';
import type { Anchor } from './anchor.ts';
import { dragWith } from './drag.ts';
import {
  type Box,
  clampSize,
  dock,
  keepAt,
  type KeptPlacement,
  place,
  type PanelPlace,
  type PanelSide,
} from './place.ts';

const WIDTH = 420;
/** In a panel that is lower, what is not the finding itself is set closer. */
const LOW = 220;
/** And in one of a few lines all is. */
const TINY = 135;
/** Where there is no more height, in a panel so wide the finding takes fewer lines. */
const WIDE = 620;
/** Left free at the sides of what is seen. */
const EDGE = 8;
/** A jump of more than this is no scrolling along, and a click may have been meant for something else. */
const JUMP_PX = 60;
/** So near to where it was put a panel stands there. */
const STILL_PX = 2;

interface Heard {
  /** Makes a change of the panel's own. */
  change: (make: () => void) => void;
  /** The panel stands somewhere else all at once, and not because of what the reader unfolded in it. */
  onJump: () => void;
  /** The words left the document. */
  onLost: () => void;
}

/** Where one panel stands, and how large: beside its words, or as the reader's hand left it. */
export class Placement {
  private readonly box: HTMLElement;
  private readonly request: PanelRequest;
  private readonly anchor: Anchor | null;
  private readonly heard: Heard;
  private side: PanelSide | null = null;
  /** Where it was put last, and what was around it then; null before that, and when it shows another thing. */
  private last: { at: PanelPlace; around: string } | null = null;
  private now: KeptPlacement;

  constructor(box: HTMLElement, request: PanelRequest, anchor: Anchor | null, kept: KeptPlacement, heard: Heard) {
    this.box = box;
    this.request = request;
    this.anchor = anchor;
    this.heard = heard;
    this.now = { ...kept, size: request.settings.panelSize ?? kept.size };
  }

  get isPinned(): boolean {
    return this.now.isPinned;
  }

  /** For the next panel: it stands beside its own words, unless this one was to stay where it is. */
  get kept(): KeptPlacement {
    return this.isPinned ? this.now : { ...this.now, spot: null };
  }

  pin(): void {
    const { left, top } = this.box.getBoundingClientRect();
    const isPinned = !this.isPinned;
    this.now = { ...this.now, isPinned, spot: isPinned ? { left, top } : null };
  }

  /** What it shows is another thing now: it may stand better on another side. */
  beginAfresh(): void {
    this.side = null;
    this.last = null;
  }

  /** Put the panel in its place, after any change of the page or of the panel. */
  update(): void {
    this.heard.change(() => this.put());
  }

  private put(): void {
    const { box, request, anchor, now } = this;
    const words = anchor?.rects() ?? null;
    if (words?.length === 0 && !now.isPinned) return this.heard.onLost();
    const view = viewport();
    const scale = request.settings.textSize / 100;
    lent().undoZoom(box);
    const room = view.right - view.left - 2 * EDGE;
    const width = Math.min(now.size?.width ?? WIDTH * scale, room);
    const before = box.getBoundingClientRect();
    const column = anchor?.column() ?? null;
    // Its own measure is taken as it would like to be.
    box.classList.remove('low', 'tiny');
    const placeAs = (wide: number, last: PanelSide | null): PanelPlace => {
      box.style.inlineSize = `${wide}px`;
      const size = { width: Math.max(wide, width), height: now.size?.height ?? this.naturalHeight() };
      if (now.spot) return keepAt(now.spot, view, size);
      return words ? place(words, view, size, last, column) : dock(view, size);
    };
    let at = placeAs(width, this.side);
    // In a narrow margin the text takes more lines.
    if (at.width < width) at = placeAs(at.width, at.side);
    const isLow = at.maxHeight < LOW * scale;
    if (isLow && !now.size && at.maxHeight < this.naturalHeight()) at = placeAs(Math.min(WIDE * scale, room), at.side);
    box.style.inlineSize = `${at.width}px`;
    this.side = at.side;
    Object.assign(box.style, { left: `${at.left}px`, top: `${at.top}px`, maxBlockSize: `${at.maxHeight}px` });
    box.style.blockSize = now.size ? `${at.maxHeight}px` : '';
    box.classList.toggle('low', isLow);
    box.classList.toggle('tiny', at.maxHeight < TINY * scale);
    const { last } = this;
    const around = JSON.stringify([words, view, column]);
    this.last = { at, around };
    // With nothing moved around it, it has grown or shrunk by what the reader does in it, who may go on at once.
    const isOwn = last?.around === around && far(last.at, before) < STILL_PX;
    if (!isOwn && far(at, before) > JUMP_PX) this.heard.onJump();
  }

  /**
   * By its bar to another place, by its corner to another size.
   * @returns what takes the presses in the panel; `on`: the element that they are on
   */
  letDrag(signal: AbortSignal): (event: PointerEvent, on: Element | null) => void {
    const { box, request } = this;
    let from = box.getBoundingClientRect();
    const onStart = (): void => {
      from = box.getBoundingClientRect();
    };
    const move = (dx: number, dy: number): void => {
      this.now = { ...this.now, spot: { left: from.left + dx, top: from.top + dy } };
      this.update();
    };
    const size = (dx: number, dy: number): void => {
      const size = clampSize({ width: from.width + dx, height: from.height + dy }, viewport());
      this.now = { ...this.now, spot: { left: from.left, top: from.top }, size };
      this.update();
    };
    const onEnd = (): void => {
      // Not kept, it is at least the size of this panel.
      if (this.now.size) request.ask('keepSize', this.now.size).catch(() => undefined);
    };
    const drags = [
      dragWith(this.part('.bar'), { onStart, onMove: move }, signal),
      dragWith(this.part('.corner'), { onStart, onMove: size, onEnd }, signal),
    ];
    return (event, on) => drags.forEach((drag) => drag(event, on));
  }

  /** Not by letting the panel grow: that would take its scrolled text back to the beginning. */
  private naturalHeight(): number {
    const BORDERS = 2;
    const heights = ['.bar', '.sheet'].map((part) => this.part(part).getBoundingClientRect().height);
    return Math.ceil(heights.reduce((sum, height) => sum + height, BORDERS));
  }

  private part(selector: string): HTMLElement {
    return this.box.querySelector<HTMLElement>(selector) ?? this.box;
  }
}

interface Corner {
  left: number;
  top: number;
}

function far(a: Corner, b: Corner): number {
  return Math.hypot(a.left - b.left, a.top - b.top);
}

/** What is seen, in the layout viewport's pixels. */
function viewport(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  if (!visualViewport) return { left: 0, top: 0, right: clientWidth, bottom: innerHeight || clientHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = visualViewport;
  return { left, top, right: left + width, bottom: top + height };
}
