import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';

interface Picture {
  name: string;
  file: string;
}

const COLUMN = 460;

/** Pictures side by side with their names below, as one picture to look at. @param scale `css`: small, whatever they were drawn at */
export async function drawContactSheet(
  context: BrowserContext,
  pictures: readonly Picture[],
  columns: number,
  file: string,
  scale: 'css' | 'device' = 'device',
): Promise<void> {
  const figures = pictures.map(({ name, file }) => {
    const data = readFileSync(file).toString('base64');
    return `<figure><img alt="" src="data:image/png;base64,${data}"><figcaption>${name}</figcaption></figure>`;
  });
  const page = await context.newPage();
  await page.setViewportSize({ width: columns * COLUMN, height: 600 });
  await page.setContent(
    `<!doctype html><style>
      body { display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 12px; margin: 12px; background: #888; font: 16px sans-serif }
      figure { margin: 0 } img { inline-size: 100%; display: block } figcaption { padding: 4px; color: #fff }
    </style>${figures.join('')}`,
  );
  await page.screenshot({ path: file, fullPage: true, scale });
  await page.close();
}

/** Pictures of one height beside each other, each as wide as it is. @param heightPx of all, CSS pixels */
export async function drawBeside(
  context: BrowserContext,
  files: readonly string[],
  heightPx: number,
  file: string,
): Promise<void> {
  const pictures = files.map(
    (each) => `<img alt="" src="data:image/png;base64,${readFileSync(each).toString('base64')}">`,
  );
  const page = await context.newPage();
  await page.setContent(
    `<!doctype html><style>
      body { display: inline-flex; gap: 12px; margin: 0; padding: 12px; background: #888 } img { block-size: ${heightPx}px; display: block }
    </style>${pictures.join('')}`,
  );
  await page.locator('body').screenshot({ path: file, scale: 'css' });
  await page.close();
}
