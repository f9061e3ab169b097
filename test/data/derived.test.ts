import { describe, expect, it } from 'vitest'
import { derived } from '../../data/build/derived'
import { textOf } from '../../data/build/rows'

describe('derived files', () => {
  it.each([...derived()])('%s follows from the raw files byte for byte', (path, text) => {
    expect(textOf(path)).toBe(text)
  })
})
