import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
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

/** A file as a person gave it. */
export interface GivenFile {
  readonly name: string;
  /** Read each time that it is opened: the bytes are given away with each reading. */
  readonly bytes: () => Promise<Uint8Array>;
}

/** Charts are made in the page: a session is asked for none. */
type Session = TableSession<never, unknown>;
type Host = TableHost<never, unknown>;

/** Where files are read; without a host of the page's own it is done in the page itself. */
export const TableHostContext = createContext<Host>({
  startWorker: () => null,
  chartsOf: () => Promise.resolve(() => null),
});

export type OpenedState =
  | { readonly status: 'none' }
  | { readonly status: 'opening'; readonly name: string }
  | { readonly status: 'failed'; readonly file: GivenFile; readonly fault: TableFaultFacts }
  | {
      readonly status: 'open';
      readonly file: GivenFile;
      readonly session: Session;
      readonly proposal: Proposal;
      /** Null where the sheet is our own table and needs none. */
      readonly mapping: Mapping | null;
    };

export interface OwnTableControl {
  readonly state: OpenedState;
  /** Of the mapping as it is; null until it was made. */
  readonly preview: Preview<unknown> | null;
  readonly open: (file: GivenFile, options?: OpenOptions) => void;
  readonly close: () => void;
  readonly propose: (sheet: number, headerRow?: number) => void;
  readonly setMapping: (mapping: Mapping) => void;
  readonly take: () => Promise<TakenTable>;
}

interface Settings {
  /** IANA zone of the situation that was open. */
  readonly zone: string;
}

/** A reader's file from opening to taking: what is understood of it, and what comes of each answer. */
export function useOwnTable({ zone }: Settings): OwnTableControl {
  const host = useContext(TableHostContext);
  const [state, setState] = useState<OpenedState>({ status: 'none' });
  const session = useRef<Session | null>(null);
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
            mapping: mappingOf(opened.opened, proposal, zone),
          });
        },
        (error: unknown) => {
          if (turn.current === mine) setState({ status: 'failed', file, fault: faultOf(error) });
        },
      );
    },
    [close, host, zone],
  );
  const propose = useCallback(
    (sheet: number, headerRow?: number) => {
      const opened = session.current;
      if (opened === null) return;
      void opened
        .propose(sheet, headerRow)
        .then((proposal) =>
          setState((before) =>
            before.status === 'open' && before.session === opened
              ? { ...before, proposal, mapping: mappingOf(opened.opened, proposal, zone) }
              : before,
          ),
        );
    },
    [zone],
  );
  const setMapping = useCallback(
    (mapping: Mapping) =>
      setState((before) => (before.status === 'open' ? { ...before, mapping } : before)),
    [],
  );
  const preview = usePreview(state);
  const take = useCallback(() => {
    if (state.status !== 'open') return Promise.reject(new Error('No table is open.'));
    return takeTable(state.session, { sheet: state.proposal.sheet, mapping: state.mapping });
  }, [state]);
  return useMemo(
    () => ({ state, preview, open, close, propose, setMapping, take }),
    [state, preview, open, close, propose, setMapping, take],
  );
}

/** Answers come faster than a large table can be read: only the last one is waited for. */
const PREVIEW_AFTER_MS = 150;

function usePreview(state: OpenedState): Preview<unknown> | null {
  const [made, setMade] = useState<{ readonly of: unknown; readonly preview: Preview<unknown> }>();
  const opened = state.status === 'open' ? state : null;
  const session = opened?.session ?? null;
  const sheet = opened?.proposal.sheet ?? 0;
  const mapping = opened?.mapping ?? null;
  useEffect(() => {
    if (session === null) return;
    let isWanted = true;
    const timer = setTimeout(() => {
      session.preview({ sheet, mapping, chart: null }).then(
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
  }, [session, sheet, mapping]);
  return made?.of === session && session !== null ? made.preview : null;
}

async function openFile(file: GivenFile, host: Host, options: OpenOptions): Promise<Session> {
  return openInWorker({ name: file.name, bytes: await file.bytes() }, host, options);
}

/** A table's days are those of the situation that was open, until the reader says otherwise. */
function mappingOf(opened: OpenedSummary, proposal: Proposal, zone: string): Mapping | null {
  const isOwn = (opened.sheets[proposal.sheet]?.own ?? null) !== null;
  return isOwn ? null : { ...proposal.mapping, zone };
}

function faultOf(error: unknown): TableFaultFacts {
  if (isTableFault(error)) return error.fault;
  const seen = error instanceof Error ? error.message : '';
  return { reason: 'not_a_table', seen, limit: null };
}
