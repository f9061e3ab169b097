import { Component, type ReactNode } from 'react'

export interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** What stands in the place of what could not be drawn. */
  readonly fallback: (error: Error, retry: () => void) => ReactNode
  /** When one of these is another than before, the drawing is tried again: what changed may have mended it. Always as many. */
  readonly resetOn?: readonly unknown[]
}

interface Caught {
  readonly error: Error | null
}

/** Our own mistakes stop here: the record and its journal live on, and the person can save a file. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Caught> {
  override state: Caught = { error: null }

  static getDerivedStateFromError(error: Error): Caught {
    return { error }
  }

  override componentDidUpdate(before: ErrorBoundaryProps, { error: known }: Caught) {
    // A fault of this very drawing is not tried again by what caused it.
    if (known === null) return
    const { resetOn = [] } = this.props
    if (resetOn.some((one, i) => one !== before.resetOn?.[i])) this.setState({ error: null })
  }

  override render() {
    const { error } = this.state
    return error ? this.props.fallback(error, () => this.setState({ error: null })) : this.props.children
  }
}
