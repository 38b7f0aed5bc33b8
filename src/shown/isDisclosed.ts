import type { Address } from '#address/address.ts';
import type { Situation } from '#domain/situation.ts';

/** Whether address or manifest hides something or labels the view: only then is the reader made to wait for how. */
export function isDisclosed(
  { disclosure, sensitivity }: Pick<Situation, 'disclosure' | 'sensitivity'>,
  { small, label }: Pick<Address, 'small' | 'label'>,
): boolean {
  return (
    [disclosure, sensitivity].some((one) => one !== undefined) || small !== null || label !== null
  );
}
