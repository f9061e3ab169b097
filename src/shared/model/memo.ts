/** Argument lists remembered for each first argument: what one page asks of one object, with room to spare. */
const KEPT = 8

/**
 * Remembers the results for the latest arguments seen with each first argument. Folding shares what did not change, so the
 * same object means the same content. Two parts of a page that ask differently of one object do not push each other out.
 */
export function memo<A extends object, Rest extends readonly unknown[], R>(
  compute: (first: A, ...rest: Rest) => R,
): (first: A, ...rest: Rest) => R {
  const results = new WeakMap<A, readonly { readonly rest: Rest; readonly result: R }[]>()
  return (first, ...rest) => {
    const known = results.get(first) ?? []
    const found = known.find((one) => one.rest.every((value, i) => Object.is(value, rest[i])))
    if (found) return found.result
    const result = compute(first, ...rest)
    results.set(first, [{ rest, result }, ...known.slice(0, KEPT - 1)])
    return result
  }
}
