/*
 * The oldest browsers Yunta is for are Chrome and Edge 109, Firefox 115 and Safari 15.6. The compiler knows the language of 2022,
 * so that it refuses what is younger; what is named here is the whole exception. `findLast` they have all. The others are
 * supplied where they are missing: each entry (the page, each worker) imports this file before anything else.
 */
interface YoungerArray<T> {
  findLast<S extends T>(test: (item: T, index: number) => item is S): S | undefined
  findLast(test: (item: T, index: number) => unknown): T | undefined
  findLastIndex(test: (item: T, index: number) => unknown): number
  toSorted(compare?: (one: T, other: T) => number): T[]
  toReversed(): T[]
  with(index: number, item: T): T[]
}

declare global {
  interface Array<T> extends YoungerArray<T> {}
  interface ReadonlyArray<T> extends YoungerArray<T> {}
}

/** Each as the language defines it, for arrays without holes. */
export const arrayMethods = {
  toSorted<T>(this: readonly T[], compare?: (one: T, other: T) => number): T[] {
    return [...this].sort(compare)
  },
  toReversed<T>(this: readonly T[]): T[] {
    return [...this].reverse()
  },
  with<T>(this: readonly T[], index: number, item: T): T[] {
    const place = index < 0 ? this.length + index : index
    if (place < 0 || place >= this.length) throw new RangeError(`no place ${index} among ${this.length}`)
    return this.map((known, i) => (i === place ? item : known))
  },
}

function supply(prototype: object, methods: object): void {
  for (const [name, value] of Object.entries(methods)) {
    if (!(name in prototype)) Object.defineProperty(prototype, name, { value, writable: true, configurable: true })
  }
}

supply(Array.prototype, arrayMethods)
