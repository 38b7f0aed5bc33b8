import { compareAsOf } from '#domain/asOf.ts';
import type { Figure } from '#domain/figure.ts';
import { SOURCE_NOT_STATED } from '#domain/figure.ts';
import { grouped } from '#domain/grouped.ts';
import type { Wording } from '#wording/wording.ts';
import type { DataSelection } from './dataSelection.ts';

export interface ReadmeSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What a readme says beyond what follows from the figures. */
export interface ReadmeExtras {
  /** How the form of the file is to be read, in whole sentences. */
  readonly reading: readonly string[];
  /** A line for each file of a zip. */
  readonly files?: readonly string[];
}

/**
 * What a file of figures is: content, situation, as known at, marking, filters, receipt, how to read it, sources, terms.
 * Words alone; a workbook and a text file write them down each in their way.
 */
export function readmeSections(
  selection: DataSelection,
  extras: ReadmeExtras,
  wording: Wording,
): readonly ReadmeSection[] {
  const { t } = wording;
  const { facts, figures } = selection;
  const { licence, disclaimers } = facts.situation;
  const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    [t('files.readme.content'), contentLines(figures, wording)],
    [t('files.readme.situation'), situationLines(selection, wording)],
    [t('files.readme.state'), stateLines(selection, wording)],
    [
      t('files.readme.filters'),
      facts.filters.length === 0 ? [t('files.readme.noFilter')] : facts.filters,
    ],
    [t('files.readme.trace'), traceLines(selection, wording)],
    [
      t('files.readme.reading'),
      [
        t('files.readme.readingTimes'),
        t('files.readme.readingQualifier'),
        t('files.readme.notAdded'),
        ...extras.reading,
      ],
    ],
    [t('files.readme.files'), extras.files ?? []],
    [t('files.readme.sources'), sourceLines(selection, wording)],
    [
      t('files.readme.licence'),
      [licence.name, licence.url, t('files.readme.credit', { credit: licence.credit })],
    ],
    [t('files.readme.disclaimers'), disclaimers],
  ];
  return sections
    .map(([heading, lines]) => ({ heading, lines: lines.filter((line) => line !== '') }))
    .filter(({ lines }) => lines.length > 0);
}

export function readmeTitle({ facts }: DataSelection, { t }: Wording): string {
  return t('files.readmeTitle', { situation: facts.situation.title, content: facts.title });
}

/** Whether a moment was chosen; said in every file. */
export function knownSentence({ facts }: DataSelection, wording: Wording): string {
  const { knownAt, situation } = facts;
  return knownAt === null
    ? wording.t('files.readme.knownLatest')
    : wording.t('files.readme.knownAt', { moment: wording.moment(knownAt, situation.zone) });
}

function contentLines(figures: readonly Figure[], { t }: Wording): string[] {
  const sources = new Set(figures.map(({ source }) => source)).size;
  const references = figures.reduce((sum, one) => sum + one.references.length, 0);
  const missing = figures.filter(({ quantity }) => !quantity.known).length;
  return [
    t('files.readme.contentOf', { count: figures.length }),
    t('files.sources', { count: sources }),
    t('files.readme.references', { count: references }),
    ...(missing === 0 ? [] : [t('files.readme.noNumber', { count: missing })]),
  ];
}

function situationLines({ facts }: DataSelection, wording: Wording): string[] {
  const { t } = wording;
  const { title, id, placeNames, zone } = facts.situation;
  return [
    title,
    t('files.readme.situationId', { id }),
    ...(placeNames.length === 0
      ? []
      : [t('files.readme.names', { names: wording.list(placeNames) })]),
    t('files.readme.zone', { zone }),
  ];
}

function stateLines(selection: DataSelection, wording: Wording): string[] {
  const { t } = wording;
  const { marking, situation, made, stamps } = selection.facts;
  return [
    ...stamps,
    t(`files.readme.marking.${marking}`),
    ...(situation.own === undefined ? [] : [t('files.readme.own')]),
    ...(situation.disclosure === undefined
      ? []
      : [
          t('disclosure.hidden', { under: situation.disclosure.under }),
          t('disclosure.notTheFeed'),
        ]),
    knownSentence(selection, wording),
    ...(made === null
      ? []
      : [t('files.readme.made', { moment: wording.moment(made, situation.zone) })]),
  ];
}

function traceLines({ facts }: DataSelection, { t }: Wording): string[] {
  const { address, receipt } = facts;
  return [
    ...(address === '' ? [] : [t('files.readme.address', { address })]),
    receipt === null
      ? t('files.readme.noReceipt')
      : t('files.readme.receipt', { receipt: receipt.code }),
  ];
}

function sourceLines({ facts, figures }: DataSelection, wording: Wording): string[] {
  const links = new Map(facts.situation.sources.map(({ name, url }) => [name, url]));
  const bySource = [...grouped(figures, ({ source }) => source)];
  bySource.sort(([, one], [, other]) => other.length - one.length);
  return bySource.map(([source, stated]) => {
    const latest = stated.reduce((one, other) =>
      compareAsOf(one.asOf, other.asOf) < 0 ? other : one,
    );
    const name = source === SOURCE_NOT_STATED ? wording.t('files.readme.sourceNotStated') : source;
    const line = wording.t('files.readme.source', {
      source: name,
      count: stated.length,
      asOf: wording.asOf(latest.asOf, facts.situation.zone),
    });
    const url = links.get(source) ?? '';
    return url === '' ? line : `${line} ${url}`;
  });
}
