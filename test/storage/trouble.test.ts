import { describe, expect, it } from 'vitest'
import { failureOf, troubleNamed } from '../../src/storage/trouble'

describe('what a copy throws, as a value', () => {
  it.each([
    ['QuotaExceededError', 'quota'],
    ['NoModificationAllowedError', 'locked'],
    ['VersionError', 'newer'],
    ['TimeoutError', 'timeout'],
    ['SecurityError', 'unavailable'],
    ['ReferenceError', 'unavailable'],
    ['AbortError', 'unknown'],
  ])('%s is told as %s, with the browser’s own words', (name, reason) => {
    expect(failureOf('journal', troubleNamed(name, 'así dice el navegador'))).toEqual({
      status: 'failed',
      copy: 'journal',
      reason,
      detail: `${name}: así dice el navegador`,
    })
  })

  it('is unknown when it is no error at all, and its text is kept', () => {
    expect(failureOf('database', 'sin más')).toEqual({
      status: 'failed',
      copy: 'database',
      reason: 'unknown',
      detail: 'sin más',
    })
  })
})
