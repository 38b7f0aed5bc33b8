import type { ReactNode } from 'react';
import { useWording } from '../page/WordingContext.tsx';
import { closeOnLeave } from './closeOnLeave.ts';

export type MenuItem = readonly [label: string, act: () => void, opens?: 'dialog'];

interface Props {
  /** Title of the chart whose menu it is. */
  readonly title: string;
  readonly items: readonly MenuItem[];
  /** What happened last; empty at first. */
  readonly message: string;
  /** What stands before the menu. */
  readonly children?: ReactNode;
}

/** What can be taken away from one chart, and in a sentence what became of it. */
export function ActionMenu({ title, items, message, children }: Props) {
  const { t } = useWording();
  return (
    <div className="slot-actions">
      {children}
      <details className="menu" {...closeOnLeave}>
        <summary aria-label={t('view.menuOf', { title })}>{t('view.menu')}</summary>
        <div className="menu-list">
          {items.map(([label, act, opens]) => (
            <button
              type="button"
              className="menu-item"
              key={label}
              onClick={({ currentTarget }) => {
                // A dialog gives focus back where it was: the menu is closed by then, its name is there.
                if (opens === 'dialog')
                  currentTarget.closest('details')?.querySelector('summary')?.focus();
                act();
              }}
            >
              {label}
            </button>
          ))}
        </div>
      </details>
      <p role="status" className="slot-done">
        {message}
      </p>
    </div>
  );
}
