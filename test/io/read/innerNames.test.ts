import { describe, expect, it } from 'vitest'
import { decimalOf, NO_CORRECTIONS, repaired } from '../../../src/io/read/corrections'
import { provinceBehind } from '../../../src/io/read/provinces'

const INNER = Object.getOwnPropertyNames(Object.prototype)

describe('words that every object carries inside', () => {
  it.each(INNER)('%s in a file is a word like any other: no province, and no chosen decimal sign', (word) => {
    expect(provinceBehind(word)).toBe(word)
    expect(decimalOf(NO_CORRECTIONS, word)).toBeUndefined()
    const answered = repaired(NO_CORRECTIONS, { kind: 'answer', column: word, decimal: 'comma', value: '1' })
    expect(decimalOf(answered, word)).toBe('comma')
  })
})
