import type { Figure } from '#domain/figure.ts';
import { type BuiltPart, leftOut, NO_FIGURES } from './builtPart.ts';
import { changesPart } from './changesPart.ts';
import { chartPart } from './chartPart.ts';
import { keyFigureTablePart, keyFiguresPart } from './keyFigureParts.ts';
import { reportColophon } from './reportColophon.ts';
import { reportCover } from './reportCover.ts';
import type { ReportDocument } from './reportDocument.ts';
import { noteParagraphs, type ReportNote } from './reportNote.ts';
import { stampWords } from '#wording/stampWords.ts';
import type { Receipt } from '../receipt.ts';
import { namedPart, type PlainPart } from './reportParts.ts';
import { receiptFor, reportLink, type ReportScene } from './reportScene.ts';

import { eventsPart, figuresPart } from './tableParts.ts';
import { findingPart, textPart } from './wordParts.ts';

export interface ReportChoice {
  /** In their order; an id that means nothing is left out, and said. */
  readonly parts: readonly string[];
  /** Those that have their table too. */
  readonly tables: readonly string[];
  readonly notes: readonly ReportNote[];
  /** The reader's own; empty = that of the situation. */
  readonly title: string;
  /** When it was made, in words; null = not said (same input, same bytes). */
  readonly made: string | null;
}

export interface ComposedReport {
  readonly document: ReportDocument;
  /** Every figure in it, each once. */
  readonly figures: readonly Figure[];
  /** Over them; null where there is none. */
  readonly receipt: Receipt | null;
  /** What was chosen and is not in it, each with the reason in a sentence. */
  readonly left: readonly { readonly id: string; readonly why: string }[];
}

/**
 * A report as it stands on screen, on paper, in Word and in a single file. The same scene and choice give the same
 * document; what was built for a scene is kept with it, so that a letter typed into a note draws no chart anew.
 */
export function reportOf(scene: ReportScene, choice: ReportChoice): ComposedReport {
  const { wording, shown } = scene;
  const built = choice.parts.map((id) => ({ id, ...partOf(scene, id, choice) }));
  const { situation } = shown.data;
  const { figures, receipt } = vouchedFor(scene, built);
  const title = choice.title.trim();
  const parts = built.flatMap((one) => one.parts);
  const facts = { figures, receipt: receipt?.code ?? null, parts };
  return {
    document: {
      title: title === '' ? situation.title : title,
      cover: [...(title === '' ? [] : [situation.title]), ...reportCover(scene, choice.made)],
      stamps: stampWords(shown.data, wording),
      parts,
      colophon: reportColophon(scene, facts).filter((line) => line !== ''),
      address: reportLink(scene, {
        parts: [...choice.parts],
        tables: choice.tables.length === 0 ? null : [...choice.tables],
      }),
      receipt: facts.receipt,
      ...(receipt === null ? {} : { view: receipt.query }),
      language: wording.language,
      direction: wording.direction,
      paper: shown.address.paper,
    },
    figures,
    receipt,
    left: built.flatMap(({ id, left }) => (left === undefined ? [] : [{ id, why: left }])),
  };
}

interface Vouched {
  readonly figures: readonly Figure[];
  readonly receipt: Receipt | null;
}

/** The figures last vouched for: to hash 10,000 of them at each letter of a note would be felt. */
const VOUCHED = new WeakMap<ReportScene, Vouched & { readonly key: string }>();

/** All figures of some parts under one receipt, whatever the order of the parts. */
function vouchedFor(
  scene: ReportScene,
  built: readonly (BuiltPart & { readonly id: string })[],
): Vouched {
  const stated = built.filter(({ figures }) => figures.length > 0).map(({ id }) => id);
  const key = JSON.stringify(stated);
  const last = VOUCHED.get(scene);
  if (last?.key === key) return last;
  const figures = distinct(built.flatMap((one) => one.figures));
  const address = { ...scene.shown.address, parts: [...stated].sort() };
  const vouched = { key, figures, receipt: receiptFor(scene, 'report', { figures, address }) };
  VOUCHED.set(scene, vouched);
  return vouched;
}

/** What was built for a scene, by part; a scene never changes. */
const BUILT = new WeakMap<ReportScene, Map<string, BuiltPart>>();

function partOf(scene: ReportScene, id: string, choice: ReportChoice): BuiltPart {
  const part = namedPart(id);
  if (part?.kind === 'note') {
    return notePart(
      scene,
      id,
      choice.notes.find((one) => one.id === part.note),
    );
  }
  const withTable = choice.tables.includes(id);
  const kept = BUILT.get(scene) ?? new Map<string, BuiltPart>();
  BUILT.set(scene, kept);
  const key = JSON.stringify([id, withTable]);
  const built = kept.get(key) ?? builtPart(scene, { id, withTable });
  kept.set(key, built);
  return built;
}

interface Asked {
  readonly id: string;
  readonly withTable: boolean;
}

function builtPart(scene: ReportScene, asked: Asked): BuiltPart {
  const part = namedPart(asked.id);
  const unknown = () => leftOut(scene.wording.t('report.unknownPart', { id: asked.id }));
  if (part === null || part.kind === 'note') return unknown();
  if (part.kind !== 'chart') return PLAIN[part.kind](scene, asked);
  const { charts } = scene.shown.data.situation;
  const definition = charts.find(({ id }) => id === part.chart);
  return definition === undefined ? unknown() : chartPart(scene, definition, asked);
}

const PLAIN: Readonly<Record<PlainPart, (scene: ReportScene, asked: Asked) => BuiltPart>> = {
  finding: (scene, { id }) => findingPart(scene, id),
  text: (scene, { id }) => textPart(scene, id),
  key: (scene, { id }) => keyFiguresPart(scene, id),
  'key-table': (scene, { id }) => keyFigureTablePart(scene, id),
  changes: changesPart,
  events: (scene, { id }) => eventsPart(scene, id),
  figures: (scene, { id }) => figuresPart(scene, id),
};

function notePart({ wording }: ReportScene, id: string, note: ReportNote | undefined): BuiltPart {
  if (note === undefined) return leftOut(wording.t('report.noteMissing'));
  const heading = note.heading.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const paragraphs = noteParagraphs(note.text);
  if (heading === '' && paragraphs.length === 0) return leftOut(wording.t('report.noteEmpty'));
  const part = { kind: 'note', id, heading: heading === '' ? null : heading, paragraphs } as const;
  return { parts: [part], figures: NO_FIGURES };
}

function distinct(figures: readonly Figure[]): Figure[] {
  return [...new Map(figures.map((figure) => [figure.id, figure])).values()];
}
