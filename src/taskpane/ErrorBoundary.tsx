import { Component } from "react";
import type { ReactNode } from "react";

interface Props {
  children: ReactNode;
  /** What to show in place of what failed; `ulang` tries again. */
  ganti: (galat: Error, ulang: () => void) => ReactNode;
}

/** Keeps a mistake of ours inside the screen where it happened: the workbook and the rest of the pane stay usable. */
export class ErrorBoundary extends Component<Props, { galat: Error | null }> {
  override state: { galat: Error | null } = { galat: null };

  static getDerivedStateFromError(galat: unknown): { galat: Error } {
    return { galat: galat instanceof Error ? galat : new Error(String(galat)) };
  }

  override render(): ReactNode {
    const { galat } = this.state;
    if (galat === null) return this.props.children;
    return this.props.ganti(galat, () => this.setState({ galat: null }));
  }
}
