import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PictureFile } from '#exports/pictureFile.ts';
import { pngScale } from '#exports/pictureSizes.ts';
import { pictureTexts } from '#exports/pictureTexts.ts';
import { withPngTexts } from '#exports/pngTexts.ts';
import type { PictureFonts } from './pictureFonts.ts';

/** A picture as PNG bytes, as large as the page makes it and with the same texts in the file. */
export async function rasterise(
  picture: PictureFile,
  { dots, fonts }: { readonly dots: 2 | 3; readonly fonts: PictureFonts },
): Promise<Uint8Array> {
  await ready();
  const scale = pngScale(picture.width, dots);
  const drawing = new Resvg(picture.svg, {
    fitTo: { mode: 'width', value: Math.round(picture.width * scale) },
    font: {
      fontBuffers: [...fonts.all()],
      defaultFontFamily: fonts.family,
      sansSerifFamily: fonts.family,
    },
  });
  const image = drawing.render();
  const png = image.asPng();
  // What WebAssembly holds is not collected.
  image.free();
  drawing.free();
  return withPngTexts(png, { texts: pictureTexts(picture), dotsPerPixel: scale });
}

let loading: Promise<void> | null = null;

function ready(): Promise<void> {
  loading ??= (async () => {
    const path = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
    await initWasm(await readFile(path));
  })();
  return loading;
}
