import type { Figure, Reference } from '#domain/figure.ts';
import { linkOf } from '#domain/link.ts';
import { hostOf, OutsideLink } from '../page/OutsideLink.tsx';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly figure: Figure;
  readonly zone: string;
}

/** Every row of the feed that carries this statement, with the medium and its page. */
export function ReferenceList({ figure, zone }: Props) {
  const { t } = useWording();
  const { references } = figure;
  return (
    <section>
      <h3>{t('statement.carriedBy')}</h3>
      <ul className="statement-list">
        {references.map((reference) => (
          <li key={reference.row}>
            <ReferenceEntry reference={reference} zone={zone} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReferenceEntry({
  reference,
  zone,
}: {
  readonly reference: Reference;
  readonly zone: string;
}) {
  const wording = useWording();
  const { t } = wording;
  const { carriedBy, url, published, row, rows, licence } = reference;
  const host = hostOf(url);
  const name = carriedBy === '' ? (host ?? t('statement.notStated')) : carriedBy;
  return (
    <>
      <OutsideLink url={url}>{name}</OutsideLink>
      {host !== null && carriedBy !== '' && <span className="statement-hedge"> {host}</span>}
      {published !== null && (
        <span className="statement-hedge">
          , {t('view.publishedOn', { published: wording.asOfShort(published, zone) })}
        </span>
      )}
      <span className="statement-hedge"> · {t('view.reference', { row: String(row) })}</span>
      {rows !== undefined && (
        <span className="statement-hedge"> · {t('statement.rowsInFeed', { rows })}</span>
      )}
      {licence !== undefined && (
        <span className="statement-hedge">
          {' '}
          · <bdi>{t('app.licence', { name: licence })}</bdi>
        </span>
      )}
      {linkOf(url) === null && (
        <span className="statement-hedge">
          {' '}
          <bdi>
            {url === ''
              ? t('statement.noLink')
              : t('statement.notALink', { text: url.slice(0, 300) })}
          </bdi>
        </span>
      )}
    </>
  );
}
