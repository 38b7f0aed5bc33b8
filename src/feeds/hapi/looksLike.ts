/**
 * True for an answer or a file of HDX HAPI that this adapter reads, by its columns and not by its name.
 * @example looksLikeHapi('location_code,operation,reporting_round,population,reference_period_start\n') // true
 */
export function looksLikeHapi(text: string): boolean {
  const head = text.slice(0, 4000);
  const says = (name: string) => new RegExp(`\\b${name}\\b`).test(head);
  return (
    says('population') &&
    says('reference_period_start') &&
    ['reporting_round', 'population_group', 'population_status'].some(says)
  );
}
