import { Component, type ReactNode } from 'react';

interface Props {
  /** Drawn instead where the interactive drawing fails or never arrives. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** A reader never loses a chart to a failed script: the static drawing of the same view stays. */
export class DrawingBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
