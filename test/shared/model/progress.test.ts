import { describe, expect, it } from 'vitest'
import { NEIGHBOURS } from '../../../data/places'
import { selectProgramme } from '../../../src/shared/model/current'
import { repetitions, stageProgress } from '../../../src/shared/model/progress'
import { EXAMPLE, openApp } from '../../support/app'

const example = async () => {
  const programme = selectProgramme((await openApp(EXAMPLE)).getState())
  if (!programme) throw new Error('no programme')
  return programme
}

describe('the provinces of a stage', () => {
  it('come those that picked first, then the furthest on, and those not begun last', async () => {
    const order = stageProgress(await example())
    expect(order.map(({ state }) => state)).toEqual([
      ...['picked', 'picked'],
      ...Array.from({ length: 9 }, () => 'working'),
      ...['empty', 'empty'],
    ])
    const reached = order.filter(({ state }) => state === 'working').map((one) => one.reached)
    expect(reached).toEqual([...reached].sort((a, b) => b - a))
  })

  it('repeat a chain as neighbours only when they share a border', async () => {
    const found = repetitions(await example(), NEIGHBOURS)
    expect(found.map(({ name, neighbours, apart }) => [name, neighbours, apart])).toEqual([
      ['Café', [], ['10', '13']],
      ['Cacao y derivados', ['12', '13'], []],
    ])
    expect([...(found[1]?.products ?? [])]).toEqual([
      ['12', 'cacao'],
      ['13', 'cacao'],
    ])
  })
})
