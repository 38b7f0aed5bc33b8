import { parseArgs } from 'node:util';
import { isAsOf, parseAsOf } from '#domain/asOf.ts';
import { isLanguage, type Language, LANGUAGES } from '#wording/languages.ts';
import type { Wording } from '#wording/wording.ts';
import { UsageFault } from '../collect/collectOptions.ts';

export interface PublishOptions {
  readonly config: string;
  /** A built folder. */
  readonly site: string;
  /** Absolute, ends with a slash; null = it is not known where the site will lie. */
  readonly base: string | null;
  /** null = all of the configuration. */
  readonly situations: readonly string[] | null;
  /** null = all of a situation. */
  readonly charts: readonly string[] | null;
  readonly languages: readonly Language[];
  /** As in an address; null = the latest. */
  readonly known: string | null;
  readonly archivesOnly: boolean;
  /** Files that stand with other figures are written over. */
  readonly replace: boolean;
}

/** Reads the command line. Errors: `UsageFault`. */
export function readPublishOptions(args: readonly string[], wording: Wording): PublishOptions {
  const values = parsed(args, wording);
  const needed = (option: 'config' | 'site') => {
    const value = values[option];
    if (value !== undefined && value !== '') return value;
    throw usageFault(wording.t('collect.missingOption', { option: `--${option}` }), wording);
  };
  return {
    config: needed('config'),
    site: needed('site'),
    base: baseOf(values['base-url'], wording),
    situations: listOf(values.situation),
    charts: listOf(values.chart),
    languages: (listOf(values.lang) ?? ['en']).map((tag) => languageOf(tag, wording)),
    known: knownOf(values.known, wording),
    archivesOnly: archivesOf(values.only, wording),
    replace: values.replace ?? false,
  };
}

function parsed(args: readonly string[], wording: Wording) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        config: { type: 'string' },
        site: { type: 'string' },
        'base-url': { type: 'string' },
        situation: { type: 'string' },
        chart: { type: 'string' },
        lang: { type: 'string' },
        known: { type: 'string' },
        only: { type: 'string' },
        replace: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw usageFault(error instanceof Error ? error.message : '', wording);
  }
}

function listOf(text: string | undefined): readonly string[] | null {
  if (text === undefined) return null;
  return [...new Set(text.split(',').map((part) => part.trim()))].filter((part) => part !== '');
}

function languageOf(tag: string, wording: Wording): Language {
  if (isLanguage(tag)) return tag;
  throw badOption('--lang', { seen: tag, allowed: wording.list([...LANGUAGES]) }, wording);
}

function knownOf(text: string | undefined, wording: Wording): string | null {
  if (text === undefined) return null;
  if (isAsOf(parseAsOf(text, 'UTC')) && /^\d{4}-\d{2}-\d{2}/.test(text) && !text.includes('/'))
    return text;
  throw badOption('--known', { seen: text, allowed: wording.t('publish.allowed.moment') }, wording);
}

function archivesOf(text: string | undefined, wording: Wording): boolean {
  if (text === undefined || text === 'archive') return text !== undefined;
  throw badOption('--only', { seen: text, allowed: 'archive' }, wording);
}

/** A name or password in it would be published. */
function baseOf(text: string | undefined, wording: Wording): string | null {
  if (text === undefined) return null;
  if (/^https?:\/\/[^/]/i.test(text) && URL.canParse(text)) {
    const { username, password, search, hash, href } = new URL(text);
    if ([username, password, search, hash].every((part) => part === ''))
      return href.endsWith('/') ? href : `${href}/`;
  }
  throw badOption(
    '--base-url',
    { seen: text, allowed: wording.t('publish.allowed.base') },
    wording,
  );
}

function badOption(
  option: string,
  said: { readonly seen: string; readonly allowed: string },
  wording: Wording,
): UsageFault {
  return usageFault(wording.t('publish.badOption', { option, ...said }), wording);
}

function usageFault(sentence: string, { t }: Wording): UsageFault {
  return new UsageFault(`${sentence}\n${t('publish.usage')}`);
}
