import { useCallback, useRef, useState } from 'react';
import {
  type Evidence,
  EvidenceFault,
  type EvidenceFaultReason,
  MOST_BYTES,
} from '#exports/verify/evidence.ts';
import { fileEvidence, textEvidence } from '#exports/verify/readEvidence.ts';
import { runSliced, type SlicedRun } from './runSliced.ts';

export type GivenState =
  | { readonly status: 'none' }
  | { readonly status: 'reading'; readonly name: string }
  | { readonly status: 'fault'; readonly name: string; readonly reason: EvidenceFaultReason }
  | {
      readonly status: 'given';
      /** Of the file as the device has it; empty for a text. */
      readonly name: string;
      readonly evidence: Evidence;
    };

export interface EvidenceControl {
  /** A new object whenever something is given. */
  readonly given: GivenState;
  readonly takeText: (text: string) => void;
  readonly takeFile: (file: File) => void;
}

/** What the reader gave to be checked: read in slices, and only as much as may be a file of ours. */
export function useEvidence(): EvidenceControl {
  const [given, setGiven] = useState<GivenState>({ status: 'none' });
  const run = useRef<SlicedRun | null>(null);
  const takeText = useCallback((text: string) => {
    run.current?.stop();
    setGiven(givenText(text));
  }, []);
  const takeFile = useCallback((file: File) => {
    run.current?.stop();
    const { name, size } = file;
    const fail = (reason: EvidenceFaultReason) => setGiven({ status: 'fault', name, reason });
    if (size > MOST_BYTES) {
      fail('too_large');
      return;
    }
    setGiven({ status: 'reading', name });
    let stopped = false;
    run.current = { stop: () => (stopped = true) };
    void readBytes(file).then((bytes) => {
      if (stopped) return;
      if (bytes === null) {
        fail('unreadable');
        return;
      }
      run.current = runSliced(fileEvidence(bytes), {
        onDone: (evidence) => setGiven({ status: 'given', name, evidence }),
        onFailed: (error) => fail(error instanceof EvidenceFault ? error.reason : 'unreadable'),
      });
    });
  }, []);
  return { given, takeText, takeFile };
}

function givenText(text: string): GivenState {
  try {
    return { status: 'given', name: '', evidence: textEvidence(text) };
  } catch (error) {
    if (!(error instanceof EvidenceFault)) throw error;
    return { status: 'fault', name: '', reason: error.reason };
  }
}

async function readBytes(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
