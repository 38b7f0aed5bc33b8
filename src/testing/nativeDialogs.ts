import { vi } from 'vitest';

/**
 * jsdom knows `<dialog>` and not its methods: opens and closes one as a browser does, focus included.
 * Call it in a `beforeEach` of tests that open dialogs.
 */
export function standInForDialogs(): void {
  let opener: Element | null = null;
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    opener = document.activeElement;
    this.open = true;
    this.querySelector<HTMLElement>('button, [tabindex]')?.focus();
  });
  HTMLDialogElement.prototype.close = vi.fn(function (this: HTMLDialogElement) {
    this.open = false;
    if (opener instanceof HTMLElement) opener.focus();
  });
}
