import { memo } from 'react';
import type { ChartTable } from '#chartViews/chartView.ts';
import { linkOf } from '#domain/link.ts';
import type { ReportChart, ReportDocument, ReportPart } from '#exports/report/reportDocument.ts';
import { closingLines } from '#exports/report/reportWords.ts';
import { undrawnStamps } from '#exports/report/undrawnStamps.ts';
import { PicturePreview } from '../pictures/PicturePreview.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { usePageRules } from './usePageRules.ts';

/** The finished report: what stands here is what is printed. */
export const ReportPaper = memo(function ReportPaper({
  document: report,
}: {
  readonly document: ReportDocument;
}) {
  const wording = useWording();
  usePageRules(report, wording);
  return (
    <article
      className="report-paper"
      data-paper={report.paper}
      lang={report.language}
      dir={report.direction}
    >
      <header className="report-cover">
        {report.stamps.map((stamp) => (
          <p className="report-stamp" key={stamp}>
            {stamp}
          </p>
        ))}
        <h2 className="report-title">
          <bdi>{report.title}</bdi>
        </h2>
        {report.cover.map((line) => (
          <p key={line}>
            <bdi>{line}</bdi>
          </p>
        ))}
      </header>
      {report.parts.length === 0 && (
        <p className="report-empty">{wording.t('report.emptyPaper')}</p>
      )}
      {report.parts.map((part) => (
        <PaperPart key={part.id} part={part} report={report} />
      ))}
      <footer className="report-colophon">
        <h3>{wording.t('reportFile.about')}</h3>
        {closingLines(report, wording).map((line) => (
          <Line key={line} text={line} />
        ))}
      </footer>
    </article>
  );
});

const PaperPart = memo(function PaperPart(props: PartProps) {
  const { part } = props;
  return (
    <section className="report-section" data-kind={part.kind} data-part={part.id}>
      {part.kind === 'chart' ? <PaperChart {...props} part={part} /> : <PaperWords part={part} />}
    </section>
  );
});

interface PartProps {
  readonly part: ReportPart;
  readonly report: ReportDocument;
}

function PaperChart({
  part,
  report,
}: {
  readonly part: ReportChart;
  readonly report: ReportDocument;
}) {
  const { t } = useWording();
  const { heading, subtitle, picture, caption, notes, table } = part;
  return (
    <>
      <div className="report-whole">
        <h3>
          <bdi>{heading}</bdi>
        </h3>
        {subtitle !== '' && <p className="report-subtitle">{subtitle}</p>}
        <figure>
          {undrawnStamps(report, part).map((stamp) => (
            <p className="report-stamp" key={stamp}>
              {stamp}
            </p>
          ))}
          <PicturePreview picture={picture} />
          <figcaption>
            {caption.map((line) => (
              <Line key={line} text={line} />
            ))}
          </figcaption>
        </figure>
      </div>
      {notes.length > 0 && (
        <ul className="report-notes">
          {notes.map((note) => (
            <li key={note}>
              <bdi>{note}</bdi>
            </li>
          ))}
        </ul>
      )}
      {table !== null && (
        <>
          <h4>{t('reportFile.figures')}</h4>
          <PaperTable table={table} />
        </>
      )}
    </>
  );
}

function PaperWords({ part }: { readonly part: Exclude<ReportPart, ReportChart> }) {
  return (
    <>
      {part.heading !== null && (
        <h3>
          <bdi>{part.heading}</bdi>
        </h3>
      )}
      {part.kind === 'table' ? (
        <>
          <PaperTable table={part.table} />
          <div className="report-caption">
            {part.caption.map((line) => (
              <Line key={line} text={line} />
            ))}
          </div>
        </>
      ) : (
        part.paragraphs.map((text, index) => (
          <p key={index} dir={part.kind === 'note' ? 'auto' : undefined}>
            {text}
          </p>
        ))
      )}
    </>
  );
}

/** Moved sideways by the keyboard too where the screen is narrower than its columns. */
function PaperTable({ table: { caption, columns, rows } }: { readonly table: ChartTable }) {
  return (
    <div className="report-rows" role="group" tabIndex={0} aria-label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, label, numeric }) => (
              <th key={id} scope="col" data-numeric={numeric ? '' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells }, row) => (
            <tr key={row}>
              {cells.map((cell, index) => (
                <td key={index} data-numeric={columns[index]?.numeric === true ? '' : undefined}>
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A line that is an address is a link on the screen and spelled out on paper. */
function Line({ text }: { readonly text: string }) {
  const link = linkOf(text);
  return (
    <p>
      {link === null ? (
        <bdi>{text}</bdi>
      ) : (
        <a href={link} target="_blank" rel="noopener noreferrer" dir="ltr">
          {text}
        </a>
      )}
    </p>
  );
}
