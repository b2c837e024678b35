import { describe, expect, it } from 'vitest';
import { sourceLink } from '../../../engine/record/shown/source-link.ts';

const PAGE = 'http://www.scio.gov.cn/1544535.htm';
const fragment = (link: string | null) => decodeURIComponent(link?.split(':~:text=')[1] ?? '');

describe('a link to the source at a passage', () => {
  it('names a short passage whole', () => {
    expect(sourceLink(PAGE, '拳头硬不等于道理硬。')).toBe(
      `${PAGE}#:~:text=${encodeURIComponent('拳头硬不等于道理硬。')}`,
    );
  });

  it('names a long one, or one of several paragraphs, by its ends', () => {
    expect(fragment(sourceLink(PAGE, `开头${'中'.repeat(80)}结尾`))).toBe(
      `开头${'中'.repeat(14)},${'中'.repeat(14)}结尾`,
    );
    expect(fragment(sourceLink(PAGE, '第一段。\n第二段。'))).toBe('第一段。,第二段。');
  });

  it('writes what a fragment is parted by as codes', () => {
    expect(sourceLink(PAGE, '7-9月, 10&11')).toMatch(/:~:text=7%2D9%E6%9C%88%2C%2010%2611$/);
  });

  it('goes behind a fragment that the address has', () => {
    expect(sourceLink(`${PAGE}#part`, '原话')).toContain('#part:~:text=');
  });

  it('is none where the catalogue has no address', () => {
    expect(sourceLink(null, '原话')).toBeNull();
  });
});
