import { describe, expect, it } from 'vitest'
import { effortWord, firmWord, isWithinReach, roomWord } from '../../src/domain/firmness'
import { MARGIN } from '../../src/domain/margin'
import { PAIR_HOLDS } from '../../src/domain/tie'
import { es } from '../../src/i18n/es'

describe('how firm a product is among the first two', () => {
  it.each([
    [0.9, 'firm'],
    [0.894, 'quite'],
    [0.8, 'quite'],
    [0.794, 'notSo'],
    [0.55, 'notSo'],
    [0.544, 'contested'],
    [0.45, 'contested'],
    [0.444, 'doubtful'],
    [0, 'doubtful'],
  ] as const)('with %s it is %s: the word goes with the figure that is read', (share, word) => {
    expect(firmWord(share)).toBe(word)
  })

  it('nobody is fairly firm or firm where the pair is a technical tie for being unsure', () => {
    expect(['firm', 'quite']).not.toContain(firmWord(PAIR_HOLDS - 0.01))
  })
})

describe('how far a weight is from changing the pair', () => {
  it.each([
    [0, 'edge'],
    [0.0099, 'edge'],
    [0.01, 'near'],
    [0.03, 'far'],
    [0.1, 'veryFar'],
    [Number.POSITIVE_INFINITY, 'free'],
  ] as const)('room of %s is %s', (room, word) => {
    expect(roomWord(room)).toBe(word)
  })

  it('is within reach where a second mesa could well bring it', () => {
    expect([0, 0.0299, 0.03, Number.POSITIVE_INFINITY].map(isWithinReach)).toEqual([true, true, false, false])
  })
})

describe('how much must change', () => {
  it.each([
    [0.0098, null, 'little'],
    [0.2, 1, 'little'],
    [0.05, 3, 'some'],
    [0.2, 2, 'some'],
    [0.2, 3, 'much'],
    [null, 4, 'much'],
    [null, null, 'much'],
  ] as const)('with %s of weight and %s levels it is %s', (weight, rating, word) => {
    expect(effortWord(weight, rating)).toBe(word)
  })
})

describe('the words of different scales', () => {
  it('are different words: nothing that is said of a margin is said of a weight or of a share', () => {
    const margin = MARGIN.map(({ word }) => es[`margin.${word}`])
    const others = Object.entries(es).filter(([key]) => /^sensitivity\.(room|firm)\./.test(key))
    expect(others.length).toBeGreaterThan(9)
    for (const word of margin) for (const [, text] of others) expect(text).not.toContain(word)
  })
})
