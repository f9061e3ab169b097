import { describe, expect, it } from 'vitest'
import { id, type TerritoryId } from '../../../src/domain/ids'
import type { Act } from '../../../src/record/kinds'
import { everyAct, territory } from '../../support/everyAct'

type Agreed = Extract<Act, { readonly kind: 'reading-agreed' }>['body']

const agreed = (...bodies: readonly Omit<Agreed, 'territory'>[]) => {
  const record = everyAct()
  for (const body of bodies) record.act('reading-agreed', { territory, ...body })
  return record.programme.territories[territory]?.readings
}
const scale = (answer: string | null, shape = 'k') => ({ shape, about: 'scale', read: '', answer })

describe('what a mesa says of the files it is brought', () => {
  it('is kept by kind of file, and said again it is said anew', () => {
    const kept = agreed(
      { origin: 'a.csv', answers: [scale('1-10'), scale('1-3', 'other')] },
      { origin: 'b.csv', answers: [scale('1-7')] },
    )
    expect(kept?.filter(({ shape }) => shape === 'k')).toEqual([
      { shape: 'k', about: 'scale', read: '', answer: '1-7', origin: 'b.csv' },
    ])
    expect(kept?.some(({ shape }) => shape === 'other')).toBe(true)
  })

  it('can be withdrawn, even where every step is signed', () => {
    const kept = agreed({ origin: 'a.csv', answers: [scale('1-10')] }, { origin: '', answers: [scale(null)] })
    expect(kept?.some(({ shape }) => shape === 'k')).toBe(false)
  })

  it('is of a territory that there is', () => {
    const record = everyAct()
    const body = { territory: id<TerritoryId>('99'), origin: '', answers: [] }
    expect(() => record.act('reading-agreed', body)).toThrow()
  })
})
