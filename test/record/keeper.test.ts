import { describe, expect, it } from 'vitest'
import { type FailureReason, isUnread } from '../../src/record/keeper'

const failures = (...reasons: readonly FailureReason[]) =>
  reasons.map((reason) => ({ status: 'failed' as const, copy: 'journal' as const, reason, detail: '' }))

describe('a copy that failed', () => {
  it('leaves nobody knowing what it holds, unless the browser does not offer it at all', () => {
    for (const reason of ['quota', 'locked', 'newer', 'timeout', 'unknown'] as const)
      expect(isUnread(failures(reason)), reason).toBe(true)
    expect(isUnread(failures('unavailable'))).toBe(false)
    expect(isUnread([])).toBe(false)
    expect(isUnread(failures('unavailable', 'locked'))).toBe(true)
  })
})
