import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventView } from '../chartView.ts';
import { groupEvents } from './groupEvents.ts';

const eventsAt = (places: readonly number[]): EventView[] =>
  places.map((x, index) => ({
    number: index + 1,
    x,
    title: `Event ${String(index + 1)}`,
    time: '24 Sept',
    url: '',
    source: 'Agency',
  }));

describe('groupEvents', () => {
  it('gives events far apart a badge each', () => {
    const labels = groupEvents(eventsAt([0.1, 0.5, 0.9]), 600).map((badge) => badge.label);
    expect(labels).toEqual(['1', '2', '3']);
  });

  it('joins events that would touch and says their first and last number', () => {
    const badges = groupEvents(eventsAt([0.1, 0.5, 0.505, 0.51, 0.9]), 600);
    expect(badges.map((badge) => badge.label)).toEqual(['1', '2–4', '5']);
    expect(badges[1]?.events.map((event) => event.number)).toEqual([2, 3, 4]);
  });

  it('lets no two badges touch and puts every event into exactly one', () => {
    const places = fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 })
      .map((all) => all.sort((one, other) => one - other));
    fc.assert(
      fc.property(places, fc.integer({ min: 40, max: 1400 }), (all, width) => {
        const badges = groupEvents(eventsAt(all), width);
        badges.slice(1).forEach((badge, index) => {
          const before = badges[index];
          if (before === undefined) throw new Error('Every later badge has one before it.');
          expect(badge.x - badge.width / 2).toBeGreaterThanOrEqual(before.x + before.width / 2);
        });
        const numbers = badges.flatMap((badge) => badge.events.map((event) => event.number));
        expect(numbers).toEqual(all.map((_, index) => index + 1));
      }),
    );
  });

  it('keeps badges within the plot but for half a badge', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (x) => {
        const [badge] = groupEvents(eventsAt([x]), 300);
        if (badge === undefined) throw new Error('One event has one badge.');
        expect(badge.x - badge.width / 2).toBeGreaterThanOrEqual(-8);
        expect(badge.x + badge.width / 2).toBeLessThanOrEqual(308);
      }),
    );
  });

  it('has no badge without an event', () => {
    expect(groupEvents([], 600)).toEqual([]);
  });
});
