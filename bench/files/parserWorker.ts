import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/universal';

// The parsing library alone, as plainly as it can be called.
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (data instanceof File) void parse(data).then((time) => postMessage(time), String);
});

async function parse(file: File): Promise<number> {
  const start = performance.now();
  if (file.name.endsWith('.xlsx')) await readXlsxFile(file);
  else Papa.parse(await file.text());
  return performance.now() - start;
}
