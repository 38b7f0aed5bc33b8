import type { KeyboardEvent } from 'react';

/**
 * On the box of a row, up and down lead to the box of the next row and Enter to what the selection states together:
 * the way by Tab would lead past every row of the table.
 */
export function moveByKey(event: KeyboardEvent, onEnter: () => void): void {
  const { target, key } = event;
  if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
  if (key === 'Enter') {
    event.preventDefault();
    onEnter();
    return;
  }
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
  event.preventDefault();
  const row = target.closest('tr');
  const next = key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
  next?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.focus();
}
