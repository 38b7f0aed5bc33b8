/** Why a feed that answered was not collected all the same. */
export class CollectFault extends Error {
  override readonly name = 'CollectFault';
  readonly reason: 'clock' | 'damaged';
  readonly values: Readonly<Record<string, string>>;

  constructor(reason: CollectFault['reason'], values: Readonly<Record<string, string>>) {
    super(reason);
    this.reason = reason;
    this.values = values;
  }
}
