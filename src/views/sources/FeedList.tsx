import { licencesOfFeed, statedBy } from '#domain/feedCredits.ts';
import type { FeedDefinition, Situation } from '#domain/situation.ts';
import { hostOf, OutsideLink } from '../page/OutsideLink.tsx';
import { useWording } from '../page/WordingContext.tsx';

/** The feeds that a situation is read from, with the terms and credit lines of their providers. */
export function FeedList({ situation }: { readonly situation: Situation }) {
  const { t } = useWording();
  const { feeds } = situation;
  // A situation that is one table of its own has said it all in its footer.
  if (feeds.every((feed) => licencesOfFeed(feed).length === 0 && feed.page === undefined)) {
    return null;
  }
  return (
    <section aria-labelledby="feeds-heading">
      <h2 className="sources-heading" id="feeds-heading">
        {t('sources.feeds', { count: feeds.length })}
      </h2>
      <p className="sources-intro">{t('sources.feedsIntro')}</p>
      <ul role="list" className="sources-list">
        {feeds.map((feed, index) => (
          <FeedEntry key={index} feed={feed} situation={situation} />
        ))}
      </ul>
    </section>
  );
}

interface Props {
  readonly feed: FeedDefinition;
  readonly situation: Situation;
}

function FeedEntry({ feed, situation }: Props) {
  const { t } = useWording();
  const { page } = feed;
  const stated = licencesOfFeed(feed);
  const address = withoutQuery(feed.address);
  return (
    <li className="source-entry">
      <div className="source-name">
        <h3>
          <bdi>{statedBy(feed) ?? hostOf(feed.address) ?? address}</bdi>
        </h3>
      </div>
      <div className="source-facts">
        <p>
          <bdi>{t('sources.feedAddress', { address })}</bdi>
        </p>
        {(stated.length === 0 ? [situation.licence] : stated).map(({ name, url, credit }) => (
          <p key={name + credit}>
            <OutsideLink url={url}>{t('sources.feedLicence', { name })}</OutsideLink>.{' '}
            <bdi>{credit}</bdi>
          </p>
        ))}
        {page !== undefined && (
          <p>
            <OutsideLink url={page}>{t('sources.feedPage')}</OutsideLink>{' '}
            <span className="statement-hedge">{hostOf(page)}</span>
          </p>
        )}
      </div>
    </li>
  );
}

/** An address may hold a token in its query: only what stands before it is shown. */
function withoutQuery(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? '';
}
