import { describe, expect, it } from 'vitest';
import { createTranslator } from './translator.ts';

describe('a message that was said before', () => {
  const { t } = createTranslator('en', (value) => `<${value}>`);

  it('is said again with other values', () => {
    expect(t('known.notice', { moment: 'noon', known: 2, count: 9 })).toContain('<2> of <9>');
    expect(t('known.notice', { moment: 'noon', known: 3, count: 9 })).toContain('<3> of <9>');
  });

  it('formats a number, and leaves the same digits alone where they are text', () => {
    expect(t('table.column.asOf')).toBe('As of');
    expect(t('time.range', { from: 2023, to: 2024 })).toBe('<2023> to <2024>');
    expect(t('time.range', { from: '2023', to: '2024' })).toBe('2023 to 2024');
  });

  it('keeps its plural', () => {
    expect(t('table.rows', { count: 1 })).toBe('<1> row');
    expect(t('table.rows', { count: 2 })).toBe('<2> rows');
    expect(t('table.rows', { count: 1 })).toBe('<1> row');
  });
});
