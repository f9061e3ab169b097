/**
 * A list that grows at one end and shares all the rest with the list it grew from: adding to it costs the same however
 * long it is, and the shorter list stays what it was. Empty is null.
 */
export interface Stack<T> {
  readonly top: T
  readonly below: Stack<T> | null
}

export const pushed = <T>(below: Stack<T> | null, top: T): Stack<T> => ({ top, below })

/** Newest first; stop early and the rest is never looked at. */
export function* fromTop<T>(stack: Stack<T> | null): Generator<T> {
  for (let rest = stack; rest; rest = rest.below) yield rest.top
}

/** Oldest first, as a list of its own. */
export const fromBottom = <T>(stack: Stack<T> | null): readonly T[] => [...fromTop(stack)].reverse()
