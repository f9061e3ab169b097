import { describe, expect, it } from 'vitest'
import { createTabs, lonelyTabs, type Seat, type TabMember, type TabMessage } from '../../src/storage/tabs'
import { createFakeChannels, createFakeLocks, settle } from './room'
import { event } from './sample'

/** Tabs of one browser that only note what they are told. */
function browser() {
  const tabs = createTabs('yunta.', createFakeLocks(), createFakeChannels())
  const sit = async (slot = 'a', change: Partial<TabMember> = {}): Promise<{ seat: Seat; told: string[] }> => {
    const told: string[] = []
    const seat = await tabs.join(slot, {
      onMessage: ({ kind }) => void told.push(kind),
      onInherited: () => void told.push('inherited'),
      onTaken: async () => void told.push('taken'),
      ...change,
    })
    return { seat, told }
  }
  return { sit }
}

describe('the seats at a slot', () => {
  it('are apart for each slot: each has a writer of its own, and hears nothing of the other', async () => {
    const { sit } = browser()
    const [a, b] = [await sit('a'), await sit('b')]
    expect([a.seat.role(), b.seat.role()]).toEqual(['writer', 'writer'])
    a.seat.post({ kind: 'events', events: [event(0)] })
    await settle()
    expect(b.told).toEqual([])
  })

  it('change hands in this order: taken, then drained, then told to the new writer', async () => {
    const { sit } = browser()
    let drained = () => {}
    const draining = new Promise<void>((resolve) => {
      drained = resolve
    })
    const first = await sit('a', { onTaken: () => draining })
    const second = await sit('a')
    await second.seat.takeOver()
    await settle()
    expect([first.seat.role(), second.seat.role()]).toEqual(['follower', 'writer'])
    expect(second.told).toEqual([])
    drained()
    await settle()
    expect(second.told).toEqual(['released'])
  })

  it('come back to whoever lost one, once the new writer leaves', async () => {
    const { sit } = browser()
    const [first, second] = [await sit(), await sit()]
    await second.seat.takeOver()
    await settle()
    second.seat.leave()
    await settle()
    expect(first.told).toEqual(['taken', 'inherited'])
    expect(first.seat.role()).toBe('writer')
  })

  it('are not asked for again by their own holder', async () => {
    const { sit } = browser()
    const { seat, told } = await sit()
    await seat.takeOver()
    await settle()
    expect(told).toEqual([])
    expect(seat.role()).toBe('writer')
  })

  it('do not go to a tab that stood in line and left', async () => {
    const { sit } = browser()
    const [first, second, third] = [await sit(), await sit(), await sit()]
    second.seat.leave()
    first.seat.leave()
    await settle()
    expect(second.told).toEqual([])
    expect(third.told).toEqual(['inherited'])
  })

  it('are not announced as free by a tab that left while it drained', async () => {
    const { sit } = browser()
    let drained = () => {}
    const first = await sit('a', {
      onTaken: () =>
        new Promise<void>((resolve) => {
          drained = resolve
        }),
    })
    const second = await sit()
    await second.seat.takeOver()
    await settle()
    first.seat.leave()
    drained()
    await settle()
    expect(second.told).toEqual([])
  })

  it.each([
    ['a word', 'hola'],
    ['nothing', null],
    ['a list', [1]],
    ['something of no kind', { type: 'x' }],
  ])('hear nothing of a message that is %s', async (_, message) => {
    const channels = createFakeChannels()
    const told: unknown[] = []
    await createTabs('yunta.', createFakeLocks(), channels).join('a', {
      onMessage: (heard) => void told.push(heard),
      onInherited: () => {},
      onTaken: async () => {},
    })
    channels('yunta.slot.a').postMessage(message as unknown as TabMessage)
    await settle()
    expect(told).toEqual([])
  })
})

describe('a tab where there is neither lock nor channel', () => {
  it('writes, since it cannot know of any other', async () => {
    const seat = await lonelyTabs.join('a', { onMessage() {}, onInherited() {}, onTaken: async () => {} })
    await seat.takeOver()
    seat.post({ kind: 'released' })
    expect(seat.role()).toBe('writer')
  })
})
