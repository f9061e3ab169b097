/**
 * Remembers the result for the last-seen arguments of each first argument. Folding shares what did not change, so the
 * same object means the same content.
 */
export function memo<A extends object, Rest extends readonly unknown[], R>(
  compute: (first: A, ...rest: Rest) => R,
): (first: A, ...rest: Rest) => R {
  const results = new WeakMap<A, { readonly rest: Rest; readonly result: R }>()
  return (first, ...rest) => {
    const known = results.get(first)
    if (known?.rest.every((value, i) => Object.is(value, rest[i]))) return known.result
    const result = compute(first, ...rest)
    results.set(first, { rest, result })
    return result
  }
}
