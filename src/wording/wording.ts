import type { AsOf } from '#domain/asOf.ts';
import type { Breakdown } from '#domain/figure.ts';
import type { Quantity } from '#domain/quantity.ts';
import type { SignedChange } from '#domain/quantityDifference.ts';
import type { Share } from '#domain/share.ts';
import { createCalendar } from './calendar.ts';
import { changeWords } from './changeWords.ts';
import type { IndicatorWords } from './indicatorWords.ts';
import { breakdownWords, indicatorWords } from './indicatorWords.ts';
import type { Direction, Language } from './languages.ts';
import { LANGUAGE_TRAITS } from './languages.ts';
import type { Translate } from './messageKey.ts';
import { headlineNumberWords, headlineQuantityWords, quantityWords } from './quantityWords.ts';
import { shareWords } from './shareWords.ts';
import type { Speech } from './speech.ts';
import type { TickStep } from './timeWords.ts';
import { asOfShortWords, asOfWords, momentWords, tickWords } from './timeWords.ts';
import { createTranslator } from './translator.ts';

/** Every word and number format that a person reads, in one language. Moments are epoch ms, zones IANA names. */
export interface Wording extends Speech {
  readonly language: Language;
  readonly direction: Direction;
  /** Plural by `count`. Numbers among the values are formatted: pass a year as text. */
  readonly t: Translate;
  /** "12,345"; one decimal at most. */
  readonly number: (value: number) => string;
  /** From a million on "1.3 million", never "1.3M". */
  readonly headlineNumber: (value: number) => string;
  /** "about 12,300", "at least 10,000", "11,000 to 13,000", "no figure: not reported". */
  readonly quantity: (quantity: Quantity) => string;
  /** As `quantity`, with millions in words; low ends are cut, high ends go up. */
  readonly headlineQuantity: (quantity: Quantity) => string;
  /** "up 6,750", "down 2", "up at least 3,000", "no change can be stated". */
  readonly change: (change: SignedChange) => string;
  /** "about 84 %", "at least 6 %", "69 % to 84 %", "more than 99 %", "0.4 %". */
  readonly share: (share: Share) => string;
  /** Long: "24 September 2023, 18:00 (14:00 UTC)". */
  readonly asOf: (asOf: AsOf, zone: string) => string;
  /** Short: "24 Sept 2023, 18:00". */
  readonly asOfShort: (asOf: AsOf, zone: string) => string;
  /** Long, with the place's time and UTC. */
  readonly moment: (at: number, zone: string) => string;
  /** A label on a time axis; midnight on an axis of hours says the day. */
  readonly tick: (at: number, zone: string, step: TickStep) => string;
  /** "3 hours", "2 days": whole units, rounded down. */
  readonly age: (milliseconds: number) => string;
  /** "Syunik (Armenia)" for `Armenia/Syunik`. */
  readonly place: (place: string) => string;
  /** Words of the dictionary; an unknown key under its raw name. */
  readonly indicator: (key: string) => IndicatorWords;
  /** "civilians, Armenian side"; "" without a breakdown. */
  readonly breakdown: (breakdown: Breakdown) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
}

/** All words of a language; made once per language, without a request. */
export function createWording(language: Language): Wording {
  const { direction, numberLocale, dateLocale } = LANGUAGE_TRAITS[language];
  const numbers = new Intl.NumberFormat(numberLocale, { maximumFractionDigits: 1 });
  const lists = new Intl.ListFormat(numberLocale, { type: 'conjunction' });
  const number = (value: number) => numbers.format(value);
  const { t, find } = createTranslator(language, number);
  const calendar = createCalendar(dateLocale);
  const speech = { t, find, number, calendar };
  // One moment is said all over a page.
  let last = { at: NaN, zone: '', words: '' };
  return {
    language,
    direction,
    t,
    find,
    number,
    headlineNumber: (value) => headlineNumberWords(value, speech),
    quantity: (quantity) => quantityWords(quantity, speech),
    headlineQuantity: (quantity) => headlineQuantityWords(quantity, speech),
    change: (change) => changeWords(change, speech),
    share: (share) => shareWords(share, speech),
    asOf: (asOf, zone) => asOfWords(asOf, zone, speech),
    asOfShort: (asOf, zone) => asOfShortWords(asOf, zone, speech),
    moment: (at, zone) => {
      if (at !== last.at || zone !== last.zone) {
        last = { at, zone, words: momentWords({ at, zoneAssumed: false }, zone, speech) };
      }
      return last.words;
    },
    tick: (at, zone, step) => tickWords(at, step, { zone, speech }),
    age: (milliseconds) => ageWords(milliseconds, speech),
    place: (place) => placeWords(place, speech),
    indicator: (key) => indicatorWords(key, speech),
    breakdown: (breakdown) => breakdownWords(breakdown, speech),
    list: (items) => lists.format(items),
  };
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Rounded down, so that an age is never overstated; hours up to two days. */
function ageWords(milliseconds: number, { t }: Speech): string {
  if (milliseconds < MINUTE) return t('time.ageUnderAMinute');
  if (milliseconds < HOUR)
    return t('time.ageMinutes', { count: Math.floor(milliseconds / MINUTE) });
  if (milliseconds < 2 * DAY) return t('time.ageHours', { count: Math.floor(milliseconds / HOUR) });
  return t('time.ageDays', { count: Math.floor(milliseconds / DAY) });
}

function placeWords(place: string, { t }: Speech): string {
  const [within, ...inner] = place.split('/');
  if (within === undefined || inner.length === 0) return place;
  return t('figure.placeWithin', { place: inner.join(', '), within });
}
