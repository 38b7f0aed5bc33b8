import { Component, type ReactNode } from 'react';

interface Props {
  /** What stands in place of a part that could not be drawn; the rest of the page lives. */
  readonly fallback: (error: unknown, retry: () => void) => ReactNode;
  /** A new value is a new chance, e.g. after other data or another choice. */
  readonly resetKey?: unknown;
  readonly children: ReactNode;
}

interface State {
  readonly failed: { readonly error: unknown } | null;
  readonly resetKey: unknown;
}

/** Keeps an error inside one part of the page. */
export class PanelBoundary extends Component<Props, State> {
  override state: State = { failed: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failed: { error } };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return Object.is(props.resetKey, state.resetKey)
      ? null
      : { failed: null, resetKey: props.resetKey };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (failed === null) return this.props.children;
    return this.props.fallback(failed.error, () => this.setState({ failed: null }));
  }
}
