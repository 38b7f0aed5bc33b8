import { parseArgs } from 'node:util';
import type { Wording } from '#wording/wording.ts';

export interface CollectOptions {
  readonly config: string;
  readonly out: string;
  /** Only this situation; null = all of the configuration. */
  readonly situation: string | null;
  readonly now: string | null;
  readonly waitSeconds: number;
  readonly takeVanished: boolean;
}

/** A fault of the command line as a sentence, with how it is used. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault';
}

/** Reads the command line. Errors: `UsageFault`. */
export function readOptions(args: readonly string[], wording: Wording): CollectOptions {
  const { t } = wording;
  const values = parsed(args, wording);
  const needed = (option: 'config' | 'out') => {
    const value = values[option];
    if (value !== undefined && value !== '') return value;
    throw usageFault(t('collect.missingOption', { option: `--${option}` }), wording);
  };
  const { now = null, wait = '0', situation = null } = values;
  if (now !== null && !isInstant(now))
    throw usageFault(t('collect.badNow', { seen: now }), wording);
  if (!/^\d{1,6}$/.test(wait)) throw usageFault(t('collect.badWait', { seen: wait }), wording);
  return {
    config: needed('config'),
    out: needed('out'),
    situation,
    now,
    waitSeconds: Number(wait),
    takeVanished: values['take-vanished'] ?? false,
  };
}

function parsed(args: readonly string[], wording: Wording) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        config: { type: 'string' },
        out: { type: 'string' },
        situation: { type: 'string' },
        now: { type: 'string' },
        wait: { type: 'string' },
        'take-vanished': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw usageFault(error instanceof Error ? error.message : '', wording);
  }
}

function usageFault(sentence: string, { t }: Wording): UsageFault {
  return new UsageFault(`${sentence}\n${t('collect.usage')}`);
}

function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}
