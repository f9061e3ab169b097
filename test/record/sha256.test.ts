import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../../src/record/sha256'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('gives the digests FIPS 180-4 prints: %j', (text, digest) => {
    expect(sha256Hex(bytes(text))).toBe(digest)
  })

  it('agrees with an independent implementation at every length around a block', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (message) => {
        expect(sha256Hex(message)).toBe(createHash('sha256').update(message).digest('hex'))
      }),
    )
  })

  it('reads a view into a larger buffer, not the buffer', () => {
    const whole = bytes('xxabcxx')
    expect(sha256Hex(whole.subarray(2, 5))).toBe(sha256Hex(bytes('abc')))
  })
})
