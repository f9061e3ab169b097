import { describe, expect, it } from 'vitest'
import { type Clock, withinTime } from '../../src/storage/clock'

/** A clock that notes how long it was asked to wait, and lets one alarm go off by hand. */
function alarm() {
  const asked: number[] = []
  let ring = () => {}
  let cancelled = false
  const clock: Clock = {
    now: () => 0,
    after(milliseconds, run) {
      asked.push(milliseconds)
      ring = run
      return () => {
        cancelled = true
      }
    },
  }
  return { clock, asked, ring: () => ring(), isCancelled: () => cancelled }
}

describe('an answer within a time', () => {
  it('is the answer when it comes first, and then the alarm is taken back', async () => {
    const { clock, asked, isCancelled } = alarm()
    expect(await withinTime(500, clock, Promise.resolve('sí'))).toBe('sí')
    await Promise.resolve()
    expect(asked).toEqual([500])
    expect(isCancelled()).toBe(true)
  })

  it('is the trouble of what was asked, not of the clock, when that fails first', async () => {
    const { clock } = alarm()
    await expect(withinTime(500, clock, Promise.reject(new Error('no')))).rejects.toThrow('no')
  })

  it('is a timeout that says how long was waited', async () => {
    const { clock, ring } = alarm()
    const waiting = withinTime(500, clock, new Promise(() => {}))
    ring()
    await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError', message: '500 ms' })
  })
})
