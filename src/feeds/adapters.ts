import type { FeedKind } from '#domain/situation.ts';
import type { FeedAdapter } from './feedAdapter.ts';
import { figuresAdapter } from './figures/adapter.ts';

/** The adapter of a kind of feed. All but our own table's come when they are asked for. */
export async function adapterOf(kind: FeedKind): Promise<FeedAdapter> {
  switch (kind) {
    case 'figures':
      return figuresAdapter;
    case 'odp_timeseries':
      return (await import('./odp/timeseriesAdapter.ts')).odpTimeseriesAdapter;
    case 'odp_sublocation':
      return (await import('./odp/sublocationAdapter.ts')).odpSublocationAdapter;
    case 'odp_origin':
      return (await import('./odp/originAdapter.ts')).odpOriginAdapter;
    case 'refstat':
      return (await import('./refstat/adapter.ts')).refstatAdapter;
    case 'hapi':
      return (await import('./hapi/adapter.ts')).hapiAdapter;
    case 'idmc_idu':
      return (await import('./idmc/iduAdapter.ts')).iduAdapter;
    case 'idmc_gidd':
      return (await import('./idmc/giddAdapter.ts')).giddAdapter;
    case 'dtm':
      return (await import('./dtm/adapter.ts')).dtmAdapter;
    case 'table':
      return (await import('./table/adapter.ts')).tableAdapter;
  }
}
