import { describe, expect, it } from 'vitest'
import type { CanaryNote } from '../../src/storage/canary'
import { createMemoryCopy } from './memoryCopy'
import { createMemoryCanary, createStillClock, keeperOn, noticesOf, settle } from './room'
import { event } from './sample'

const note = (slot: string, savedAt: number): [string, CanaryNote] => [slot, { slot, count: 1, lastId: '', savedAt }]
const names = async (keeper: ReturnType<typeof keeperOn>) => (await keeper.slots()).slots.map(({ slot }) => slot)

describe('the list of what a device keeps', () => {
  it('puts the latest first, those of one time and those without any by name', async () => {
    const disk = new Map(['z', 'y'].map((slot) => [slot, [event(0)]]))
    const notes = new Map([note('b', 5), note('a', 5), note('c', 9)])
    const keeper = keeperOn([createMemoryCopy('journal', disk)], { canaries: [createMemoryCanary(notes)] })
    expect(await names(keeper)).toEqual(['c', 'a', 'b', 'y', 'z'])
  })

  it('stands by name whichever of two slots was found first', async () => {
    for (const found of [
      ['a', 'b'],
      ['b', 'a'],
    ]) {
      const disk = new Map(found.map((slot) => [slot, [event(0)]]))
      expect(await names(keeperOn([createMemoryCopy('journal', disk)]))).toEqual(['a', 'b'])
    }
  })

  it('says nothing of a slot that no canary remembers but where it is', async () => {
    const keeper = keeperOn([createMemoryCopy('journal', new Map([['a', [event(0)]]]))])
    expect((await keeper.slots()).slots).toStrictEqual([{ slot: 'a', heldBy: ['journal'] }])
  })

  it('does not wait for a copy that never answers, and says which one', async () => {
    const [journal, database] = [createMemoryCopy('journal'), createMemoryCopy('database', new Map([['a', []]]))]
    journal.fault = () => 'never'
    const clock = createStillClock()
    const listing = keeperOn([journal, database], { clock }).slots()
    await settle()
    clock.skip()
    expect(await listing).toMatchObject({
      slots: [{ slot: 'a', heldBy: ['database'] }],
      failures: [{ copy: 'journal', reason: 'timeout' }],
    })
  })

  it('shows the name that was given last', async () => {
    const canaries = [createMemoryCanary()]
    const keeper = keeperOn([createMemoryCopy('journal')], { canaries })
    await keeper.label('a', 'Loja')
    await keeper.label('a', 'Zamora')
    expect((await keeper.slots()).slots).toEqual([{ slot: 'a', label: 'Zamora', count: 0, savedAt: 0, heldBy: [] }])
  })
})

describe('asking the browser to keep the data', () => {
  it('is answered with no when the asking itself fails', async () => {
    const persist = () => Promise.reject(new Error('not here'))
    const opened = await keeperOn([createMemoryCopy('journal')], { persist }).open('a')
    const notices = noticesOf(opened)
    await opened.append([event(0)])
    await settle()
    expect(notices).toContainEqual({ kind: 'persistence', answer: 'refused' })
  })

  it('is not done again for another slot', async () => {
    let asked = 0
    const persist = async () => {
      asked += 1
      return 'granted' as const
    }
    const keeper = keeperOn([createMemoryCopy('journal')], { persist })
    for (const slot of ['a', 'b']) await (await keeper.open(slot)).append([event(0)])
    expect(asked).toBe(1)
  })
})
