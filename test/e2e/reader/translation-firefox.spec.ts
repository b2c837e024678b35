/** In Firefox, by keys alone: which sentences of a translation belong together, from the button that begins it to the last step taken back. */
import { hashOfWords, mintId } from '../../../platform/library/text-id.ts';
import { ENGLISH_SOURCE } from '../../support/english.ts';
import { drawn, expect, ownPage, test } from '../firefox-fixtures.ts';
import { addInFirefox, clearInFirefox } from '../support/firefox/own-text.ts';

const [TAB, ENTER, SPACE, ESCAPE] = ['\uE004', '\uE007', ' ', '\uE00C'];
const [LEFT, RIGHT, DOWN] = ['\uE012', '\uE014', '\uE015'];
const [SHIFT, CONTROL] = ['\uE008', '\uE009'];

test('firefox, by keys alone: sentences are reached, chosen, joined and parted, and what has the focus is seen whole', async ({
  firefox,
}) => {
  const focus = () =>
    firefox.run(() => {
      const here = document.activeElement as HTMLElement;
      const box = here.getBoundingClientRect();
      const bar = document.querySelector('.bar')?.getBoundingClientRect();
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(here);
      const beyond = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
      const turn = here.closest('.turn')?.getBoundingClientRect();
      return {
        words: here.innerText.trim(),
        side: here.dataset['side'] ?? null,
        pressed: here.getAttribute('aria-pressed'),
        isRinged: outlineStyle !== 'none',
        // Within the window, below the bar, and its ring within the turn that is painted.
        isSeen:
          box.top >= (here.closest('main') === null ? 0 : (bar?.bottom ?? 0)) - 1 && box.bottom <= innerHeight + 1,
        isWhole: turn === undefined || (box.right + beyond <= turn.right + 0.5 && box.left - beyond >= turn.left - 0.5),
      };
    });
  const count = (selector: string) =>
    firefox.run((selector: string) => document.querySelectorAll(selector).length, selector);
  const reach = async (words: RegExp | string, most = 40): Promise<void> => {
    for (let press = 0; press < most; press += 1) {
      await firefox.keys(TAB);
      if (new RegExp(words, 'u').test((await focus()).words)) return;
    }
    throw new Error(`Tab never comes to ${String(words)}`);
  };
  try {
    await addInFirefox(firefox, ENGLISH_SOURCE);
    const id = mintId('2024-03-07', await hashOfWords(ENGLISH_SOURCE), () => false);
    await firefox.go(ownPage(`compare.html?a=${id}&b=2024-03-07.xinhua`));
    await expect.poll(() => count('.row')).toBeGreaterThan(100);
    await drawn(firefox);

    await reach('^更正句子对应$');
    expect(await focus()).toMatchObject({ isRinged: true, isSeen: true });
    await firefox.keys(ENTER);
    await expect.poll(() => count('.sentence')).toBeGreaterThan(200);
    const unsure = await count('.row-unsure');
    // On from where the button was, and not from the top of the page.
    await reach('^下一处不确定$', 8);
    await firefox.keys(ENTER);
    await expect.poll(focus).toMatchObject({ side: 'english', isRinged: true, isSeen: true, isWhole: true });
    const first = (await focus()).words;

    await firefox.keys(RIGHT);
    await expect.poll(focus).toMatchObject({ side: 'chinese', isRinged: true, isSeen: true, isWhole: true });
    await firefox.keys(SPACE);
    await expect.poll(focus).toMatchObject({ side: 'chinese', pressed: 'true' });
    await firefox.keys(LEFT);
    await expect.poll(async () => (await focus()).words).toBe(first);
    await firefox.keys(ENTER);
    await expect.poll(focus).toMatchObject({ words: first, pressed: 'true' });
    await firefox.keys(CONTROL, ENTER);
    await expect.poll(() => count('.row-stated')).toBe(1);
    expect(await count('.row-unsure')).toBeLessThan(unsure);
    await expect.poll(focus).toMatchObject({ words: first, isRinged: true, isSeen: true });

    // Down the column through many rows: each comes into view, below the bar.
    for (let press = 0; press < 12; press += 1) {
      await firefox.keys(DOWN);
      await expect.poll(focus).toMatchObject({ side: 'english', isRinged: true, isSeen: true, isWhole: true });
    }
    await firefox.keys(SPACE);
    await firefox.keys(ESCAPE);
    await expect.poll(() => count('.sentence[aria-pressed=true]')).toBe(0);
    await firefox.keys(SPACE);
    await firefox.keys(CONTROL, ENTER);
    await expect.poll(() => count('.row-stated')).toBe(2);
    await firefox.keys(CONTROL, 'z');
    await expect.poll(() => count('.row-stated')).toBe(1);
    await firefox.keys(CONTROL, SHIFT, 'z');
    await expect.poll(() => count('.row-stated')).toBe(2);
    await firefox.keys(CONTROL, 'z');
    await firefox.keys(CONTROL, 'z');
    await expect.poll(() => count('.row-stated')).toBe(0);
    await expect.poll(() => count('.row-unsure')).toBe(unsure);
    expect(await focus()).toMatchObject({ side: 'english', isRinged: true });
  } finally {
    await clearInFirefox(firefox);
  }
});
