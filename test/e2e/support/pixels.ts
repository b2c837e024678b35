import type { BrowserContext } from '@playwright/test';
import type { DrawnBox } from '../../../tools/drive/closed-root.ts';

interface Compared {
  /** PNGs in base64; all others are compared with the first. */
  pictures: string[];
  /** The part that is compared; all of it unless said. */
  box?: DrawnBox;
  /** How far apart a colour may be, of 255. */
  tolerance?: number;
}

/** The share of pixels in which pictures of the same size differ from the first one; 1 where the sizes differ. */
export async function differences(context: BrowserContext, first: Buffer, others: Buffer[]): Promise<number[]> {
  // In a page of its own, since the tested one may not be trusted.
  const page = await context.newPage();
  const shares = await page.evaluate(sharesOf, {
    pictures: [first, ...others].map((picture) => picture.toString('base64')),
  });
  await page.close();
  return shares;
}

/** Runs in a page, so it may use nothing from outside itself. */
export async function sharesOf({ pictures, box, tolerance = 0 }: Compared): Promise<number[]> {
  const pixelsOf = async (png: string) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    const { x, y, width, height } = box ?? { x: 0, y: 0, width: image.width, height: image.height };
    return canvas.getImageData(x, y, width, height);
  };
  const [first, ...others] = await Promise.all(pictures.map(pixelsOf));
  return others.map(({ data, width, height }) => {
    if (width !== first!.width || height !== first!.height) return 1;
    let different = 0;
    for (let at = 0; at < data.length; at += 4) {
      if ([0, 1, 2].some((channel) => Math.abs(data[at + channel]! - first!.data[at + channel]!) > tolerance)) {
        different += 1;
      }
    }
    return different / (width * height);
  });
}
