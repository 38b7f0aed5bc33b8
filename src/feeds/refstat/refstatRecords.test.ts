import { describe, expect, it } from 'vitest';
import { isFeedError } from '../transport/feedError.ts';
import { IDPS, readRefstat, REFUGEES, refstatFeed, saysOf, textAnswer } from './fixtures.ts';

const feed = refstatFeed([REFUGEES, IDPS]);
const FILE = 'https://files.example/population.csv';

describe('the same table as a file', () => {
  it('in the style of the bulk file, with codes alone', () => {
    const csv = [
      '"Year","ISO3CoO","ISO3CoA","REF","IDP","ASY"',
      '1979,"AFG","PAK",4e+05,0,0',
      '1985,"UKN","PAK",100,0,0',
      '',
    ].join('\n');
    expect(saysOf(readRefstat(feed, textAnswer(csv, FILE)))).toEqual([
      ['Pakistan', [['origin', 'Afghanistan']], '1979', 400000],
      ['Pakistan', [['origin', 'Afghanistan']], '1979', 0],
      ['Pakistan', [['origin', 'Unknown']], '1985', 100],
      ['Pakistan', [['origin', 'Unknown']], '1985', 0],
    ]);
  });

  it('in the style of the R package, with a column of row numbers and NA', () => {
    const csv = [
      '"","year","coo_name","coo","coo_iso","coa_name","coa","coa_iso","refugees","idps"',
      '"1",2024,"Syrian Arab Rep.","SYR","SYR","Germany","GFR","DEU",725,NA',
      '',
    ].join('\n');
    expect(saysOf(readRefstat(feed, textAnswer(csv, FILE)))).toEqual([
      ['Germany', [['origin', 'Syrian Arab Rep.']], '2024', 725],
      ['Germany', [['origin', 'Syrian Arab Rep.']], '2024', null],
    ]);
  });

  it('in the style of the website, under 14 lines of explanation', () => {
    const csv = [
      '"Extracted from the UNHCR Population Statistics Reference Database"',
      '"Date extracted: 2023-01-01, all years"',
      ...Array.from({ length: 12 }, (_, index) => `"Note ${index}"`),
      `Year,Country of origin,Country of origin (ISO),Country of asylum,Country of asylum (ISO),Refugees under UNHCR's mandate ,IDPs of concern to UNHCR`,
      '2022,Syrian Arab Rep.,SYR,Germany,DEU,5,-',
      '',
    ].join('\r\n');
    const read = readRefstat(feed, textAnswer(csv, FILE));
    expect(saysOf(read)).toEqual([
      ['Germany', [['origin', 'Syrian Arab Rep.']], '2022', 5],
      ['Germany', [['origin', 'Syrian Arab Rep.']], '2022', null],
    ]);
    expect(read.received).toBe(2);
  });

  it('under a row of tags, which is no row', () => {
    const csv = 'Year,ISO3CoA,REF\n#date+year,#country+code,#affected\n2020,PAK,7\n';
    expect(readRefstat(feed, textAnswer(csv, FILE)).received).toBe(1);
  });

  it('with a line that is too short sets it aside', () => {
    const csv = 'Year,ISO3CoO,ISO3CoA,REF\n2020,AFG,PAK,7\n2020,AFG\n2021,AFG,PAK,8\n';
    const read = readRefstat(feed, textAnswer(csv, FILE));
    expect(read.setAside).toMatchObject([{ row: 2, reason: 'not_a_record', seen: '2020,AFG' }]);
  });
});

describe('an answer that is none', () => {
  it.each([
    ['Year,ISO3CoO,ISO3CoA,REF\n2020,AFG,PA', 'cut_off'],
    ['Year,ISO3CoO,ISO3CoA,REF\n2020,"AFG,PAK,7\n', 'cut_off'],
    ['{"items":[{"year":2020', 'cut_off'],
    ['{"message":"Not found"}', 'shape'],
    ['name,age\na,7\n', 'shape'],
    ['', 'shape'],
  ])('%j is a fault: %s', (text, reason) => {
    expect(reasonOf(() => readRefstat(feed, textAnswer(text, FILE)))).toBe(reason);
  });

  it('without rows, as an unknown code is answered, holds nothing', () => {
    expect(readRefstat(feed, textAnswer('{"page":1,"maxPages":0,"items":[]}')).received).toBe(0);
  });
});

function reasonOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (isFeedError(error)) return error.fault.reason;
    throw error;
  }
  return '';
}
