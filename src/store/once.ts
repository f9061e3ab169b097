/** Fetches something once. What failed is fetched anew when it is asked for again: the network may be back. */
export function once<T>(fetch: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | null = null
  return () => {
    asked ??= fetch().catch((reason: unknown) => {
      asked = null
      throw reason
    })
    return asked
  }
}
