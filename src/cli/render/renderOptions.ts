import { parseArgs } from 'node:util';
import { type Address, ADDRESS_PARSERS, parseAddress } from '#address/address.ts';
import { PICTURE_COLOURS, type PictureColours } from '#exports/paint.ts';
import { PICTURE_SIZES, type PictureSize } from '#exports/pictureSizes.ts';
import { isLanguage, LANGUAGES } from '#wording/languages.ts';
import type { Wording } from '#wording/wording.ts';
import { UsageFault } from '../collect/collectOptions.ts';

export const RENDER_FORMATS = ['svg', 'png', 'csv', 'sentence', 'json', 'zip'] as const;
export type RenderFormat = (typeof RENDER_FORMATS)[number];

export interface RenderOptions {
  readonly config: string;
  readonly out: string;
  /** null = the first of the configuration. */
  readonly situation: string | null;
  /** Ids as they were asked for; `all` and `key-figures` among them. */
  readonly charts: readonly string[];
  readonly formats: readonly RenderFormat[];
  /** All that the view is chosen by but its situation. */
  readonly address: Address;
  readonly size: PictureSize;
  readonly colours: PictureColours;
  readonly dots: 2 | 3;
  /** Epoch ms; null = not said; 'now' = when the run begins. */
  readonly made: number | null | 'now';
  /** The page's folder, with a slash at its end; null = pictures carry no address. */
  readonly addressBase: string | null;
  /** A folder with typefaces, beside those of the machine. */
  readonly fonts: string | null;
  readonly list: 'text' | 'json';
}

const DEFAULT_CONFIG = 'public/situations/situations.json';

/** Reads the command line. Errors: `UsageFault`, one sentence saying what was seen and what is allowed. */
export function readRenderOptions(args: readonly string[], wording: Wording): RenderOptions {
  const { t } = wording;
  const values = parsed(args, wording);
  const { out = '', query = '' } = values;
  if (out === '') throw usageFault(t('collect.missingOption', { option: '--out' }), wording);
  const asked = readQuery(query, wording);
  const { situation = asked.has('situation') ? parseAddress(query).situation : null } = values;
  const options = new OptionReader(wording);
  const address: Address = {
    ...parseAddress(query),
    ...(values.known === undefined ? {} : { known: options.moment(values.known) }),
    ...(values.lang === undefined ? {} : { lang: values.lang }),
  };
  if (!isLanguage(address.lang)) throw options.bad('--lang', address.lang, wording.list(LANGUAGES));
  const charts = (values.chart ?? []).flatMap((text) => text.split(',')).map((id) => id.trim());
  const fromQuery = address.chart === null ? ['all'] : [address.chart];
  return {
    config: values.config ?? DEFAULT_CONFIG,
    out,
    situation,
    charts: charts.length === 0 ? fromQuery : [...new Set(charts)],
    formats: options.formats(values.format ?? 'svg'),
    address,
    size: options.oneOf('--size', values.size ?? 'page', PICTURE_SIZES),
    colours: options.oneOf('--colours', values.colours ?? 'light', PICTURE_COLOURS),
    dots: options.oneOf('--dots', values.dots ?? '2', ['2', '3'] as const) === '3' ? 3 : 2,
    made: options.made(values.made),
    addressBase: options.base(values['address-base']),
    fonts: values.fonts ?? null,
    list: options.oneOf('--list', values.list ?? 'text', ['text', 'json'] as const),
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
        chart: { type: 'string', multiple: true },
        query: { type: 'string' },
        known: { type: 'string' },
        lang: { type: 'string' },
        format: { type: 'string' },
        size: { type: 'string' },
        colours: { type: 'string' },
        dots: { type: 'string' },
        made: { type: 'string' },
        'address-base': { type: 'string' },
        fonts: { type: 'string' },
        list: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw usageFault(error instanceof Error ? error.message : '', wording);
  }
}

/** A page falls back where it cannot read a choice, and shows so; a file that was made unseen must not. */
function readQuery(query: string, wording: Wording): URLSearchParams {
  const { t } = wording;
  const search = new URLSearchParams(query.slice(query.indexOf('?') + 1));
  for (const [name, parser] of Object.entries(ADDRESS_PARSERS)) {
    const seen = search.get(name);
    if (seen === null || parser.parse(seen) !== null) continue;
    throw usageFault(t('render.badQuery', { name, seen: seen.slice(0, 80) }), wording);
  }
  const page = search.get('page') ?? 'situation';
  if (page !== 'situation') throw usageFault(t('render.badPage', { seen: page }), wording);
  return search;
}

/** One value of the command line at a time, each refused by the same sentence. */
class OptionReader {
  private readonly wording: Wording;

  constructor(wording: Wording) {
    this.wording = wording;
  }

  bad(option: string, seen: string, allowed: string): UsageFault {
    return usageFault(this.wording.t('render.badOption', { option, seen, allowed }), this.wording);
  }

  oneOf<Value extends string>(option: string, seen: string, allowed: readonly Value[]): Value {
    const found = allowed.find((one) => one === seen);
    if (found !== undefined) return found;
    throw this.bad(option, seen, this.wording.list(allowed));
  }

  formats(text: string): readonly RenderFormat[] {
    const asked = text.split(',').map((one) => one.trim());
    return [...new Set(asked.map((one) => this.oneOf('--format', one, RENDER_FORMATS)))];
  }

  moment(text: string): string {
    const moment = ADDRESS_PARSERS.known.parse(text);
    if (moment !== null) return moment;
    throw this.bad('--known', text, this.wording.t('render.allowed.moment'));
  }

  made(text: string | undefined): RenderOptions['made'] {
    if (text === undefined) return 'now';
    if (text === 'none') return null;
    try {
      return Temporal.Instant.from(text).epochMilliseconds;
    } catch {
      throw this.bad('--made', text, this.wording.t('render.allowed.made'));
    }
  }

  base(text: string | undefined): string | null {
    if (text === undefined) return null;
    const url = URL.canParse(text) ? new URL(text) : null;
    const isPlain = url !== null && /^https?:$/.test(url.protocol) && url.search + url.hash === '';
    if (!isPlain) throw this.bad('--address-base', text, this.wording.t('render.allowed.base'));
    return new URL('.', url).href;
  }
}

function usageFault(sentence: string, { t }: Wording): UsageFault {
  return new UsageFault(`${sentence}\n${t('render.usage')}`);
}
