import type { BrowserContext } from '@playwright/test';

/** The share of pixels in which pictures of the same size differ from the first one; 1 where the sizes differ. */
export async function differences(context: BrowserContext, first: Buffer, others: Buffer[]): Promise<number[]> {
  // In a page of its own, since the tested one may not be trusted.
  const page = await context.newPage();
  const shares = await page.evaluate(
    async (pictures) => {
      const pixelsOf = async (png: string) => {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        canvas.drawImage(image, 0, 0);
        return canvas.getImageData(0, 0, image.width, image.height);
      };
      const [first, ...others] = await Promise.all(pictures.map(pixelsOf));
      return others.map(({ data, width, height }) => {
        if (width !== first!.width || height !== first!.height) return 1;
        let different = 0;
        for (let at = 0; at < data.length; at += 4) {
          if ([0, 1, 2].some((channel) => data[at + channel] !== first!.data[at + channel])) different += 1;
        }
        return different / (width * height);
      });
    },
    [first, ...others].map((picture) => picture.toString('base64')),
  );
  await page.close();
  return shares;
}
