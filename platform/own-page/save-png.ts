import { saveBlob } from './save-file.ts';

/** Device pixels to a unit of the drawing: sharp in print too. */
const SCALE = 2;

/** Save a drawing as a picture of pixels. @throws where the browser cannot draw it */
export async function savePng(name: string, svg: string): Promise<void> {
  const image = new Image();
  const drawn = new Promise<void>((resolve, reject) => {
    image.addEventListener('load', () => resolve());
    image.addEventListener('error', () => reject(new Error('the drawing cannot be read')));
  });
  // Our pages may show pictures of no other address than their own and this kind.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await drawn;
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (file === null) throw new Error('the picture is too large');
  saveBlob(name, file);
}
