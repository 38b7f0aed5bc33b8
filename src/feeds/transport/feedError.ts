import type { FeedFault, FeedFaultReason } from '#domain/feedFault.ts';

/** A feed that gave nothing usable; `fault` says what was seen. Its message never holds a query or a token. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly fault: FeedFault;

  constructor(reason: FeedFaultReason, address: string, seen: FaultDetails = {}) {
    const fault = faultOf(reason, address, seen);
    const status = fault.status === null ? '' : ` ${fault.status}`;
    super(`${reason}${status}: ${fault.address}`);
    this.fault = fault;
  }
}

export interface FaultDetails {
  readonly status?: number;
  readonly retryAfterMs?: number | null;
  readonly redirected?: boolean;
  readonly seen?: string;
  readonly names?: readonly string[];
}

/** True for an error of ours; anything else is a fault of the program. */
export function isFeedError(error: unknown): error is FeedError {
  return error instanceof FeedError;
}

/**
 * An address fit to be read aloud: origin and path, without query, fragment, name or password.
 * @example addressWithoutQuery('https://a:b@feeds.example/x.csv?token=1') // 'https://feeds.example/x.csv'
 */
export function addressWithoutQuery(address: string): string {
  if (!URL.canParse(address)) return address.split(/[?#]/, 1)[0]?.slice(0, SEEN) ?? '';
  const url = new URL(address);
  // A data: or javascript: address is all path: its scheme is enough.
  if (url.host === '') return url.protocol;
  return `${url.protocol}//${url.host}${url.pathname}`;
}

const SEEN = 200;

function faultOf(reason: FeedFaultReason, address: string, seen: FaultDetails): FeedFault {
  return {
    reason,
    host: URL.canParse(address) ? new URL(address).host : '',
    address: addressWithoutQuery(address),
    status: seen.status ?? null,
    retryAfterMs: seen.retryAfterMs ?? null,
    redirected: seen.redirected ?? false,
    seen: (seen.seen ?? '').slice(0, SEEN),
    names: seen.names ?? [],
  };
}
