import { describe, expect, it } from 'vitest'
import type { Copy, PlacedEvent } from '../../src/storage/copy'
import { createLane } from '../../src/storage/lane'
import { createMemoryCopy, type Disk } from './memoryCopy'
import { createStillClock, settle } from './room'
import { event, events, ids } from './sample'

const slot = 'a'

/** One lane over a copy in memory, with so many events to keep. */
function laneOn(disk: Disk, count: number, change: Partial<Copy> = {}) {
  let memory: readonly PlacedEvent[] = events(count)
  const taken: number[] = []
  const copy = createMemoryCopy('journal', disk)
  const clock = createStillClock()
  const lane = createLane({ ...copy, ...change }, slot, clock, {
    events: () => memory,
    takeIn: (more) => void taken.push(...ids(more)),
  })
  const add = (more: PlacedEvent) => {
    memory = [...memory, more]
  }
  return { lane, copy, clock, taken, add }
}

describe('one copy of one slot', () => {
  it('holds nothing before it was read, and what it had once it was', async () => {
    const { lane } = laneOn(new Map([[slot, events(2)]]), 2)
    expect(lane.holds(event(0).id)).toBe(false)
    expect(ids((await lane.read())?.events ?? [])).toEqual([0, 1])
    expect([0, 1, 2].map((n) => lane.holds(event(n).id))).toEqual([true, true, false])
  })

  it('is read before it is written when it never was, and tells what only it had', async () => {
    const disk: Disk = new Map([[slot, [event(7)]]])
    const { lane, taken } = laneOn(disk, 2)
    await lane.flush()
    expect(taken).toEqual([7])
    expect(ids(disk.get(slot) ?? [])).toEqual([7, 0, 1])
  })

  it('is not written at all while it cannot be read, and says why', async () => {
    const disk: Disk = new Map()
    const { lane, taken } = laneOn(disk, 2, { read: () => Promise.reject(new Error('cerrado')) })
    await lane.flush()
    expect([disk.size, taken]).toEqual([0, []])
    expect(lane.failure()).toMatchObject({ copy: 'journal', reason: 'unknown', detail: 'Error: cerrado' })
    expect(await lane.read()).toBeUndefined()
  })

  it('gets what it lacks as one batch, and nothing when it lacks nothing', async () => {
    const batches: number[][] = []
    const append: Copy['append'] = async (_, batch) => void batches.push(ids(batch))
    const { lane, add } = laneOn(new Map([[slot, events(1)]]), 3, { append })
    await lane.flush()
    await lane.flush()
    add(event(3))
    await lane.flush()
    expect(batches).toEqual([[1, 2], [3]])
  })

  it('does not hold what it refused, and gets it again with the next batch', async () => {
    const disk: Disk = new Map()
    const { lane, copy, add } = laneOn(disk, 1)
    await lane.read()
    copy.fault = () => 'before'
    await lane.flush()
    expect([lane.holds(event(0).id), lane.failure()?.reason]).toEqual([false, 'quota'])
    copy.fault = () => undefined
    add(event(1))
    await lane.flush()
    expect([lane.holds(event(0).id), lane.failure()]).toEqual([true, undefined])
    expect(ids(disk.get(slot) ?? [])).toEqual([0, 1])
  })

  it('is written one batch after the other, however often it is asked', async () => {
    const disk: Disk = new Map()
    const { lane, add } = laneOn(disk, 1)
    const first = lane.flush()
    add(event(1))
    await Promise.all([first, lane.flush()])
    expect(ids(disk.get(slot) ?? [])).toEqual([0, 1])
  })

  it('lets go of its files only when what is under way is done', async () => {
    const calls: string[] = []
    let written = () => {}
    const { lane } = laneOn(new Map(), 1, {
      append: () =>
        new Promise<void>((resolve) => {
          written = () => {
            calls.push('written')
            resolve()
          }
        }),
      close: async (name) => void calls.push(`closed ${name}`),
    })
    void lane.flush()
    await settle()
    const closing = lane.close()
    await settle()
    expect(calls).toEqual([])
    written()
    await closing
    expect(calls).toEqual(['written', 'closed a'])
  })
})
