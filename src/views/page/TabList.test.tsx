import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { TabList } from './TabList.tsx';

const tabs = [
  { id: 'charts', label: 'Charts' },
  { id: 'table', label: 'Table' },
  { id: 'sources', label: 'Sources' },
] as const;

describe('the tabs', () => {
  it('are one tab stop; arrows, Home and End move, Enter chooses', async () => {
    const user = userEvent.setup();
    const onSelect = vi.fn();
    render(<TabList label="Views" tabs={tabs} selected="charts" onSelect={onSelect} />);
    await user.tab();
    expect(screen.getByRole('tab', { name: 'Charts' })).toHaveProperty('ariaSelected', 'true');
    expect(document.activeElement?.textContent).toBe('Charts');
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('Table');
    expect(onSelect).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(onSelect).toHaveBeenCalledWith('table');
    await user.keyboard('{End}');
    expect(document.activeElement?.textContent).toBe('Sources');
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('Charts');
    await user.keyboard('{ArrowLeft}{Home}');
    expect(document.activeElement?.textContent).toBe('Charts');
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });
});
