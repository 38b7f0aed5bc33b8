/** A moment as ISO 8601 in UTC, whatever the zone and language of the device. @example '2023-09-24T14:00:00Z' */
export function isoMoment(epochMilliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toString();
}
