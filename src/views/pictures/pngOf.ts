import { pictureTexts } from '#exports/pictureTexts.ts';
import { pngScale } from '#exports/pictureSizes.ts';
import type { PictureFile } from '#exports/pictureFile.ts';
import { withPngTexts } from '#exports/pngTexts.ts';

/**
 * A picture as PNG at two or three times its size, 1,600 dots wide at least, with its texts in the file; white ground
 * is in the SVG. Errors: rejects where the browser gives no canvas or cannot draw the picture; the caller says so.
 */
export async function pngOf(picture: PictureFile, dots: 2 | 3): Promise<Blob> {
  const scale = pngScale(picture.width, dots);
  const drawn = await canvasOf(picture, scale);
  const bytes = new Uint8Array(await drawn.arrayBuffer());
  const texts = pictureTexts(picture);
  return new Blob([withPngTexts(bytes, { texts, dotsPerPixel: scale })], { type: 'image/png' });
}

async function canvasOf({ svg, width, height }: PictureFile, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This browser gives no canvas to draw on.');
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await blobOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture is too large for this browser.'));
      else resolve(blob);
    }, 'image/png');
  });
}
