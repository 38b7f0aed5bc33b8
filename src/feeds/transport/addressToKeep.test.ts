import { expect, it } from 'vitest';
import { addressToKeep } from './addressToKeep.ts';

it.each([
  ['https://a:b@feeds.example/x?year=2023&token=1#z', 'https://feeds.example/x?year=2023'],
  [
    'https://feeds.example/x?coo=SYR,AFG&yearFrom=2020',
    'https://feeds.example/x?coo=SYR,AFG&yearFrom=2020',
  ],
  ['https://feeds.example/x?app_identifier=Zm9v&limit=10', 'https://feeds.example/x?limit=10'],
  ['https://feeds.example/x?API-KEY=1&apikey=2&sig=3', 'https://feeds.example/x'],
  ['https://feeds.example/x?x=abcdefghijklmnopqrstuvwx', 'https://feeds.example/x'],
  ['https://feeds.example/x.csv', 'https://feeds.example/x.csv'],
  ['javascript:alert(1)', ''],
  ['no address', ''],
])('%s is kept as %s', (address, kept) => {
  expect(addressToKeep(address)).toBe(kept);
});
