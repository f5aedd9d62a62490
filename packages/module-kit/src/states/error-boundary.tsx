import { Component, type ReactNode } from 'react';
import { forgetFailedEntries } from '../manifest/component-of.tsx';
import { ThrownState } from './thrown-state.tsx';

interface Props {
  readonly children: ReactNode;
  /** What is shown in place of the children; `again` shows them anew. */
  readonly fallback?: (error: Error, again: () => void) => ReactNode;
  /** A change of it is a new page: the failure of the last one is forgotten. */
  readonly resetKey?: string;
}

/** Keeps a failure inside the part of the page where it happened. */
export class ErrorBoundary extends Component<Props, { error: Error | null; resetKey: string | undefined }> {
  override state: { error: Error | null; resetKey: string | undefined } = { error: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(props: Props, state: { error: Error | null; resetKey: string | undefined }) {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey };
  }

  private readonly again = () => {
    forgetFailedEntries();
    this.setState({ error: null });
  };

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return this.props.fallback?.(error, this.again) ?? <ThrownState error={error} again={this.again} />;
  }
}
