import { describe, expect, it, vi } from 'vitest'
import { memo } from '../../../src/shared/model/memo'

describe('what a selector remembers', () => {
  it('two askers of one object, each with its own question, both get the same object back', () => {
    const compute = vi.fn((first: object, question: string) => ({ first, question }))
    const ask = memo(compute)
    const programme = {}
    const [one, other] = [ask(programme, 'around'), ask(programme, 'any')]
    expect(ask(programme, 'around')).toBe(one)
    expect(ask(programme, 'any')).toBe(other)
    expect(compute).toHaveBeenCalledTimes(2)
  })

  it('computes again for another object, or for an argument that is equal but not the same', () => {
    const ask = memo((_: object, list: readonly number[]) => ({ list }))
    const programme = {}
    expect(ask(programme, [1])).not.toBe(ask(programme, [1]))
    const list = [1]
    expect(ask(programme, list)).not.toBe(ask({}, list))
  })

  it('forgets the oldest question after eight others', () => {
    const ask = memo((_: object, n: number) => ({ n }))
    const programme = {}
    const first = ask(programme, 0)
    for (let n = 1; n < 8; n++) ask(programme, n)
    expect(ask(programme, 0)).toBe(first)
    ask(programme, 8)
    expect(ask(programme, 0)).not.toBe(first)
  })
})
