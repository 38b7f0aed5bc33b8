/** True for an answer of DTM's API or its CSV on HDX, by the columns and not by the file's name. */
export function looksLikeDtm(text: string): boolean {
  const head = text.slice(0, 4000);
  return (
    /\bnumPresentIdpInd\b/.test(head) || /"isSuccess"\s*:\s*(true|false)/.test(text.slice(-4000))
  );
}
