import { describe, expect, it } from 'vitest';
import { groundIn, isColourless, isInRoom, veilIn } from '../../../entrypoints/read-page/unseen-text.ts';

const styled = (own: Partial<Record<string, string>>): CSSStyleDeclaration =>
  ({
    opacity: '1',
    filter: 'none',
    overflow: 'visible',
    webkitTextFillColor: 'rgb(0, 0, 0)',
    textShadow: 'none',
    backgroundClip: 'border-box',
    ...own,
    getPropertyValue: (name: string) => own[name] ?? 'none',
  }) as unknown as CSSStyleDeclaration;
const boxed = (left: number, top: number, width: number, height: number): DOMRect => {
  const sides = { left, top, right: left + width, bottom: top + height };
  return { ...sides, width, height, x: left, y: top, toJSON: () => sides };
};
const SEEN = { share: 1, isHidden: false };
const isGone = ({ share, isHidden }: typeof SEEN): boolean => isHidden || share < 0.19;

describe('text of a page is seen by nobody', () => {
  it.each<[string, Partial<Record<string, string>>]>([
    ['cut to nothing', { 'clip-path': 'inset(0px 100% 0px 0px)' }],
    ['cut by a shape', { 'clip-path': 'ellipse(0px 0px)' }],
    ['masked', { 'mask-image': 'linear-gradient(rgba(0, 0, 0, 0), rgba(0, 0, 0, 0))' }],
    ['faded by a filter', { filter: 'opacity(0)' }],
    ['blurred', { filter: 'blur(9px)' }],
    ['dotted', { '-webkit-text-security': 'disc' }],
    ['nearly faded', { opacity: '0.1' }],
  ])('where it is %s, or in what is', (_, style) => {
    expect(isGone(veilIn(SEEN, styled(style), null))).toBe(true);
    expect(isGone(veilIn(veilIn(SEEN, styled(style), null), styled({}), null))).toBe(true);
  });

  it('where it fades bit by bit', () => {
    const half = styled({ opacity: '.5' });
    expect(isGone(veilIn(veilIn(SEEN, half, null), half, null))).toBe(false);
    expect(isGone(veilIn(veilIn(veilIn(SEEN, half, null), half, null), half, null))).toBe(true);
  });

  it('in a box that shows nothing of it', () => {
    const hidden = styled({ overflow: 'hidden' });
    expect(isGone(veilIn(SEEN, hidden, () => boxed(0, 0, 1.5, 18)))).toBe(true);
    expect(isGone(veilIn(SEEN, hidden, () => boxed(0, 0, 600, 1.5)))).toBe(true);
    expect(isGone(veilIn(SEEN, hidden, () => boxed(0, 0, 600, 90)))).toBe(false);
    expect(isGone(veilIn(SEEN, styled({}), () => boxed(0, 0, 600, 0)))).toBe(false);
  });

  it('without a colour, unless a shadow or a ground draws it', () => {
    const colourless = { webkitTextFillColor: 'rgba(0, 0, 0, 0)' };
    expect(isColourless(styled(colourless))).toBe(true);
    expect(isColourless(styled({ ...colourless, backgroundClip: 'text' }))).toBe(false);
    expect(isColourless(styled({ ...colourless, textShadow: 'rgb(0, 0, 0) 0px 0px 1px' }))).toBe(false);
  });

  it('in the colour of what it stands on, where styles tell what that is', () => {
    const [white, red] = ['rgb(255, 255, 255)', 'rgb(200, 0, 0)'];
    const bare = { backgroundColor: 'rgba(0, 0, 0, 0)', backgroundImage: 'none', position: 'static' };
    expect(groundIn(white, styled(bare))).toBe(white);
    expect(groundIn(white, styled({ ...bare, backgroundColor: red }))).toBe(red);
    expect(groundIn(white, styled({ ...bare, backgroundColor: 'rgba(200, 0, 0, 0.5)' }))).toBeNull();
    expect(groundIn(white, styled({ ...bare, backgroundImage: 'url(a.png)', backgroundColor: red }))).toBeNull();
    // What lies under it there no style tells.
    expect(groundIn(white, styled({ ...bare, position: 'absolute' }))).toBeNull();
    expect(groundIn(white, styled({ ...bare, position: 'absolute', backgroundColor: red }))).toBe(red);
  });

  const room = { left: 0, top: -500, width: 800, isFromRight: false };

  it.each([
    ['beside the page', boxed(1600, 0, 300, 18)],
    ['before it', boxed(-9999, 0, 300, 18)],
    ['above it', boxed(0, -600, 300, 18)],
    ['tiny', boxed(0, 0, 30, 3)],
  ])('%s', (_, box) => expect(isInRoom([box], room)).toBe(false));

  it.each([
    ['above the window', boxed(0, -400, 300, 18)],
    ['below it', boxed(0, 9000, 300, 18)],
    ['partly beside it', boxed(-100, 0, 300, 18)],
  ])('and by readers %s', (_, box) => expect(isInRoom([box], room)).toBe(true));
});
