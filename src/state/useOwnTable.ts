import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Situation } from '#domain/situation.ts';
import { openInWorker } from '#feeds/ownTable/openInWorker.ts';
import type {
  OpenedSummary,
  Preview,
  TableHost,
  TableSession,
} from '#feeds/ownTable/sessionTypes.ts';
import { isTableFault } from '#feeds/ownTable/tableFault.ts';
import type { Mapping, OpenOptions, Proposal, TableFaultFacts } from '#feeds/ownTable/types.ts';
import type { TakenTable } from './ownDataTaken.ts';
import { takeTable } from './ownDataTaken.ts';

type ReadFor = Pick<Situation, 'zone' | 'measures' | 'sources'>;

/** A file as a person gave it. */
export interface GivenFile {
  readonly name: string;
  /** Read each time that it is opened: the bytes are given away with each reading. */
  readonly bytes: () => Promise<Uint8Array>;
}

export type OpenedState<Ask, View> =
  | { readonly status: 'none' }
  | { readonly status: 'opening'; readonly name: string }
  | { readonly status: 'failed'; readonly file: GivenFile; readonly fault: TableFaultFacts }
  | {
      readonly status: 'open';
      readonly file: GivenFile;
      readonly session: TableSession<Ask, View>;
      readonly proposal: Proposal;
      /** Null where the sheet is our own table and needs none. */
      readonly mapping: Mapping | null;
      /** The reader said where its days begin; until then it is where those of the situation do. */
      readonly hasZone: boolean;
    };

export interface OwnTableControl<Ask, View> {
  readonly state: OpenedState<Ask, View>;
  /** Of the mapping as it is; null until it was made. */
  readonly preview: Preview<View> | null;
  readonly open: (file: GivenFile, options?: OpenOptions) => void;
  readonly close: () => void;
  readonly propose: (sheet: number, headerRow?: number) => void;
  readonly setMapping: (mapping: Mapping) => void;
  readonly take: () => Promise<TakenTable>;
}

interface Settings<Ask, View> {
  readonly host: TableHost<Ask, View>;
  /** What a first chart needs to know; kept the same as long as it is. */
  readonly ask: Ask | null;
  /** The situation that was open: its zone, its measures and its sources hold for the table too. */
  readonly readFor: ReadFor;
}

/** A reader's file from opening to taking: what is understood of it, and what comes of each answer. */
export function useOwnTable<Ask, View>({
  host,
  ask,
  readFor,
}: Settings<Ask, View>): OwnTableControl<Ask, View> {
  const { zone } = readFor;
  const [opened, setState] = useState<OpenedState<Ask, View>>({ status: 'none' });
  const state = useMemo(() => withZone(opened, zone), [opened, zone]);
  const session = useRef<TableSession<Ask, View> | null>(null);
  /** The last file wins, however long an earlier one takes to open. */
  const turn = useRef(0);
  const close = useCallback(() => {
    turn.current += 1;
    session.current?.close();
    session.current = null;
    setState({ status: 'none' });
  }, []);
  useEffect(() => () => session.current?.close(), []);
  const open = useCallback(
    (file: GivenFile, options: OpenOptions = {}) => {
      close();
      const mine = turn.current;
      setState({ status: 'opening', name: file.name });
      openFile(file, host, options).then(
        (opened) => {
          if (turn.current !== mine) {
            opened.close();
            return;
          }
          session.current = opened;
          const { proposal } = opened.opened;
          setState({
            status: 'open',
            file,
            session: opened,
            proposal,
            mapping: mappingOf(opened.opened, proposal),
            hasZone: false,
          });
        },
        (error: unknown) => {
          if (turn.current === mine) setState({ status: 'failed', file, fault: faultOf(error) });
        },
      );
    },
    [close, host],
  );
  const propose = useCallback((sheet: number, headerRow?: number) => {
    const opened = session.current;
    if (opened === null) return;
    void opened
      .propose(sheet, headerRow)
      .then((proposal) =>
        setState((before) =>
          before.status === 'open' && before.session === opened
            ? { ...before, proposal, mapping: mappingOf(opened.opened, proposal) }
            : before,
        ),
      );
  }, []);
  const setMapping = useCallback(
    (mapping: Mapping) =>
      setState((before) =>
        before.status === 'open'
          ? { ...before, mapping, hasZone: before.hasZone || mapping.zone !== zone }
          : before,
      ),
    [zone],
  );
  const preview = usePreview(state, ask, readFor);
  const take = useCallback(() => {
    if (state.status !== 'open') return Promise.reject(new Error('No table is open.'));
    return takeTable(state.session, {
      sheet: state.proposal.sheet,
      mapping: state.mapping,
      readFor,
    });
  }, [state, readFor]);
  return useMemo(
    () => ({ state, preview, open, close, propose, setMapping, take }),
    [state, preview, open, close, propose, setMapping, take],
  );
}

/** Answers come faster than a large table can be read: only the last one is waited for. */
const PREVIEW_AFTER_MS = 150;

function usePreview<Ask, View>(
  state: OpenedState<Ask, View>,
  ask: Ask | null,
  readFor: ReadFor,
): Preview<View> | null {
  const [made, setMade] = useState<{ readonly of: unknown; readonly preview: Preview<View> }>();
  const opened = state.status === 'open' ? state : null;
  const session = opened?.session ?? null;
  const sheet = opened?.proposal.sheet ?? 0;
  const mapping = opened?.mapping ?? null;
  useEffect(() => {
    if (session === null) return;
    let isWanted = true;
    const timer = setTimeout(() => {
      session.preview({ sheet, mapping, readFor, chart: ask }).then(
        (preview) => {
          if (isWanted) setMade({ of: session, preview });
        },
        // A closed session ends its own work; there is nobody to tell.
        () => undefined,
      );
    }, PREVIEW_AFTER_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [session, sheet, mapping, readFor, ask]);
  return made?.of === session && session !== null ? made.preview : null;
}

async function openFile<Ask, View>(
  file: GivenFile,
  host: TableHost<Ask, View>,
  options: OpenOptions,
): Promise<TableSession<Ask, View>> {
  return openInWorker({ name: file.name, bytes: await file.bytes() }, host, options);
}

function mappingOf(opened: OpenedSummary, proposal: Proposal): Mapping | null {
  const isOwn = (opened.sheets[proposal.sheet]?.own ?? null) !== null;
  return isOwn ? null : proposal.mapping;
}

/** A table's days are those of the situation that was open, until the reader says otherwise. */
function withZone<Ask, View>(state: OpenedState<Ask, View>, zone: string): OpenedState<Ask, View> {
  if (state.status !== 'open' || state.mapping === null || state.hasZone) return state;
  return { ...state, mapping: { ...state.mapping, zone } };
}

function faultOf(error: unknown): TableFaultFacts {
  if (isTableFault(error)) return error.fault;
  const seen = error instanceof Error ? error.message : '';
  return { reason: 'not_a_table', seen, limit: null };
}
