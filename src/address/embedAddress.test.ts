import { expect, it } from 'vitest';
import { parseAddress } from './address.ts';
import { embedQuery } from './embedAddress.ts';

it('An embed names its situation and chart even where they are the defaults', () => {
  expect(embedQuery(parseAddress(''), 'arrivals')).toBe(
    '?situation=nagorno-karabakh-2023&chart=arrivals',
  );
  expect(embedQuery(parseAddress('?title=off&table=on'), 'pace')).toContain('&title=off&table=on');
});

it('An embed carries the view and leaves behind what is private or belongs to the page', () => {
  const page = parseAddress(
    '?tab=table&figure=x&feed=https://f.example/?token=1&role=rejected&source=~a~b&yScale=log&known=2023-10-01',
  );
  expect(embedQuery(page, 'pace')).toBe(
    '?situation=nagorno-karabakh-2023&chart=pace&source=~a~b&known=2023-10-01&yScale=log',
  );
});
