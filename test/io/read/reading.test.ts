import { describe, expect, it } from 'vitest'
import { refused, warning } from '../../../src/domain/finding'
import { badRows, isImportable, type ReadResult, type Trouble } from '../../../src/io/read/reading'
import { tableOf } from './places'

const table = tableOf('Producto\nCacao', () => false)
const result = (...troubles: readonly Trouble[]): ReadResult<string> => ({ pieces: [], troubles, leftOut: [], table })
const trouble = (finding: Trouble['finding'], ...rows: readonly number[]): Trouble => ({ finding, rows, repairs: [] })

describe('a file that was read', () => {
  it('enters with warnings, and not with one refusal among them', () => {
    expect(isImportable(result())).toBe(true)
    expect(isImportable(result(trouble(warning('a'), 2)))).toBe(true)
    expect(isImportable(result(trouble(warning('a'), 2), trouble(refused('b'))))).toBe(false)
  })

  it('names the rows that a refusal touches, each once, in the order of the file', () => {
    const read = result(
      trouble(refused('a'), 12, 3),
      trouble(warning('b'), 4),
      trouble(refused('c'), 3, 7),
      trouble(refused('d')),
    )
    expect(badRows(read)).toEqual([3, 7, 12])
  })
})
