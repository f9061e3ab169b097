import { describe, expect, it } from 'vitest'
import { fuzzed } from './fuzz'
import { type Draw, drawOf } from './mutate'
import { READERS } from './readers'

/** The command draws another each time. */
const SEED = 1

describe('hostile inputs', () => {
  it.each(READERS.map((reader) => ({ name: reader.name, reader })))(
    'never make the reader of $name throw: a refusal is a finding',
    ({ reader }) => {
      const { inputs, crashes } = fuzzed(reader, 400, SEED)
      expect(inputs).toBe(400)
      expect(crashes, `npm run fuzz -- --count 400 --seed ${SEED} --reader "${reader.name}"`).toEqual([])
    },
  )
})

describe('the count of hostile inputs', () => {
  it('tells which seed made a reader throw, and the seed makes the same input again', () => {
    const input = (draw: Draw) => Uint8Array.of(draw(256))
    const read = ([byte = 0]: Uint8Array) => {
      if (byte === 7) throw new Error('seven')
    }
    const { crashes } = fuzzed({ name: 'odd', input, read }, 2000, 1)
    expect(crashes.length).toBeGreaterThan(0)
    for (const { seed, error } of crashes) {
      expect(input(drawOf(seed))).toEqual(Uint8Array.of(7))
      expect(error).toContain('seven')
    }
  })
})
