/** Why a file could not be handed to the browser; keys of the wording under `export.refused`. */
export const SAVE_REFUSALS = ['nothing', 'frame', 'unsupported', 'failed'] as const;
export type SaveRefusal = (typeof SAVE_REFUSALS)[number];

/**
 * `certain` is false in a frame whose rules cannot be read: a sandbox without `allow-downloads` drops the file
 * in silence, so the page says what to do if nothing was saved.
 */
export type SaveOutcome =
  | { readonly saved: true; readonly certain: boolean }
  | { readonly saved: false; readonly reason: SaveRefusal };

/** Long enough for every browser to have opened the file; then its memory is given back. */
const KEPT_MS = 60_000;

/** Hands a file to the browser under a name made by `fileName`. Never throws: a refusal is an outcome. */
export function saveFile(file: Blob, name: string): SaveOutcome {
  if (file.size === 0) return { saved: false, reason: 'nothing' };
  const frame = frameRules();
  if (frame === 'forbidden') return { saved: false, reason: 'frame' };
  const link = document.createElement('a');
  if (!('download' in link)) return { saved: false, reason: 'unsupported' };
  try {
    const address = URL.createObjectURL(file);
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  } catch {
    return { saved: false, reason: 'failed' };
  }
  return { saved: true, certain: frame === 'free' };
}

function frameRules(): 'free' | 'forbidden' | 'unknown' {
  if (window.self === window.top) return 'free';
  const sandbox = sandboxOfFrame();
  if (sandbox === null) return 'unknown';
  return sandbox === undefined || sandbox.contains('allow-downloads') ? 'free' : 'forbidden';
}

/** The sandbox of the frame we are in; undefined without one, null where another site hides it from us. */
function sandboxOfFrame(): DOMTokenList | undefined | null {
  try {
    const frame = window.frameElement;
    if (!(frame instanceof HTMLIFrameElement)) return null;
    return frame.hasAttribute('sandbox') ? frame.sandbox : undefined;
  } catch {
    return null;
  }
}
