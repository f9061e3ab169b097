import { createHmac, createPublicKey, diffieHellman, generateKeyPairSync, verify } from 'node:crypto'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersLength, narrowestKind } from '../../src/ballot/answers'
import { joinedBytes } from '../../src/ballot/bytes'
import { plainMessage } from '../../src/ballot/file'
import { BOX_OVERHEAD, openBox, sealBox } from '../../src/ballot/hpke'
import { mesaKeys } from '../../src/ballot/mesaKeys'
import { bytesOfMessage, messageOfBytes } from '../../src/ballot/message'
import type { Ballot } from '../../src/ballot/open'
import { receiptOf } from '../../src/ballot/receipt'
import { seedOfWords, wordsOfSeed } from '../../src/ballot/recoveryWords'
import { isProven, openedSealed, sealedMessage } from '../../src/ballot/seal'
import { isReceiptOf, signedReceipt } from '../../src/ballot/signedReceipt'
import { SIGNS } from '../../src/ballot/signs'
import { newTicketKey, ticketHash, ticketKeyOf } from '../../src/ballot/ticketKey'
import { anyBallot, WEIGHTS } from './ballots'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
/** Bytes that look random and are the same in every run. */
const drawn = (name: string, length: number) => sha256(new TextEncoder().encode(name)).slice(0, length)

const KEYS = mesaKeys(drawn('mesa', 16))
const HASH = ticketHash(drawn('salt', 16), WEIGHTS.ticket, 'K4T92MXD')
const sealed = (ballot: Ballot = WEIGHTS, change: Partial<Parameters<typeof sealedMessage>[1]> = {}) =>
  sealedMessage(ballot, {
    kind: 'judgements',
    opening: KEYS.opening.public,
    ticketHash: HASH,
    ephemeral: drawn('ephemeral', 32),
    ...change,
  })

describe('a sealed box', () => {
  it('is the one of RFC 9180, appendix A.2.1, first encryption', () => {
    const recipient = hexToBytes('4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a')
    const secret = hexToBytes('8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb')
    const ephemeral = hexToBytes('f4ec9b33b792c372c1d2c2063507b684ef925b8c75a42dbcbf57d63ccd381600')
    const context = {
      info: hexToBytes('4f6465206f6e2061204772656369616e2055726e'),
      bound: hexToBytes('436f756e742d30'),
    }
    const content = hexToBytes('4265617574792069732074727574682c20747275746820626561757479')
    const box = sealBox(recipient, context, content, ephemeral)
    expect(bytesToHex(box)).toBe(
      '1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a' +
        '1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28',
    )
    expect(openBox(secret, context, box)).toEqual(content)
  })

  it('agrees with the keys of another library', () => {
    const { privateKey, publicKey } = generateKeyPairSync('x25519')
    const other = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url')
    const secret = Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url')
    const context = { info: Uint8Array.of(1), bound: Uint8Array.of(2) }
    const box = sealBox(other, context, Uint8Array.of(3, 4), drawn('ephemeral', 32))
    expect(openBox(secret, context, box)).toEqual(Uint8Array.of(3, 4))
    const ours = createPublicKey({
      key: { kty: 'OKP', crv: 'X25519', x: Buffer.from(KEYS.opening.public).toString('base64url') },
      format: 'jwk',
    })
    expect(diffieHellman({ privateKey, publicKey: ours })).toHaveLength(32)
  })

  it('with any bit turned, cut, bound to something else or for another key does not open', () => {
    const context = { info: Uint8Array.of(1), bound: Uint8Array.of(2) }
    const box = sealBox(KEYS.opening.public, context, drawn('content', 8), drawn('ephemeral', 32))
    const { secret } = KEYS.opening
    for (let bit = 0; bit < box.length * 8; bit++) {
      const turned = box.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
      // The last bit of a public key counts for nothing in the exchange, and the key schedule still sees it.
      expect(openBox(secret, context, turned)).toBeNull()
    }
    for (let length = 0; length < box.length; length++)
      expect(openBox(secret, context, box.slice(0, length))).toBeNull()
    expect(openBox(secret, { ...context, info: Uint8Array.of() }, box)).toBeNull()
    expect(openBox(secret, { ...context, bound: Uint8Array.of() }, box)).toBeNull()
    expect(openBox(drawn('other', 32), context, box)).toBeNull()
  })
})

describe('a sealed ballot', () => {
  it('opens to what was answered, over the bytes of the road, with the mesa’s key and with no other', () => {
    fc.assert(
      fc.property(anyBallot, bytes(16), bytes(32), (ballot, seed, ephemeral) => {
        const keys = mesaKeys(seed)
        const kind = narrowestKind(Object.values(ballot.answers)) ?? 'both'
        const message = messageOfBytes(
          bytesOfMessage(sealed(ballot, { kind, opening: keys.opening.public, ephemeral })),
        )
        if (typeof message === 'string') throw new Error(message)
        expect(openedSealed(message, ballot, keys.opening.secret)).toEqual({ status: 'read', value: ballot })
        expect(openedSealed(message, ballot, KEYS.opening.secret).status).toBe('refused')
      }),
      { numRuns: 50 },
    )
  })

  it('is equally long whatever was answered, and holds the answers nowhere in the clear', () => {
    const empty = sealed({ ...WEIGHTS, answers: {} })
    expect(empty.content.length).toBe(sealed().content.length)
    expect(empty.content.length).toBe(6 + BOX_OVERHEAD + answersLength('judgements', WEIGHTS.list.length))
    const plain = bytesToHex(plainMessage(WEIGHTS).content)
    expect(bytesToHex(bytesOfMessage(sealed()))).not.toContain(plain)
  })

  it('cannot pass for one of another ticket, round, list or mesa', () => {
    const message = sealed()
    for (const change of [
      { ticket: 'EPS-08' },
      { round: 2 },
      { list: Uint8Array.of(1, 2, 3) },
      { mesa: Uint8Array.of(1, 2, 3) },
      { kind: 'both' as const },
    ]) {
      expect(openedSealed({ ...message, ...change }, WEIGHTS, KEYS.opening.secret).status).toBe('refused')
      expect(isProven({ ...message, ...change }, HASH)).toBe(false)
    }
  })

  it('proves that whoever sealed it held the ticket', () => {
    expect(isProven(sealed(), HASH)).toBe(true)
    expect(isProven(sealed(), ticketHash(drawn('salt', 16), WEIGHTS.ticket, 'K4T92MXE'))).toBe(false)
    expect(isProven(sealed(), ticketHash(drawn('salt of another mesa', 16), WEIGHTS.ticket, 'K4T92MXD'))).toBe(false)
    expect(isProven(plainMessage(WEIGHTS), HASH)).toBe(false)
  })

  it('that is not sealed has nothing to open', () => {
    expect(openedSealed(plainMessage(WEIGHTS), WEIGHTS, KEYS.opening.secret).status).toBe('refused')
  })
})

describe('the key of a ticket', () => {
  it('has eight signs, the last of which checks the others, every sign as likely', () => {
    const counts = new Map<string, number>()
    for (let i = 0; i < 3000; i++) {
      let call = 0
      const key = newTicketKey((n) => drawn(`${i} ${call++}`, n))
      expect(ticketKeyOf(key)).toEqual({ key })
      for (const sign of key.slice(0, -1)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
    }
    // 700 expected of each; 4.5 standard deviations are 117.
    expect(counts.size).toBe(SIGNS.length)
    for (const count of counts.values()) expect(Math.abs(count - 700)).toBeLessThan(117)
  })

  it('passes over bytes that would make the first signs likelier, however many come', () => {
    let call = 0
    const key = newTicketKey((n) => (call++ < 3 ? new Uint8Array(n).fill(255) : new Uint8Array(n).fill(31)))
    expect(key.slice(0, -1)).toBe('3333333')
  })

  it('is read in any letters and with spaces, and a wrong one is told by what is wrong', () => {
    const key = newTicketKey((n) => drawn('key', n))
    expect(ticketKeyOf(` ${key.slice(0, 4).toLowerCase()} - ${key.slice(4)} `)).toEqual({ key })
    expect(ticketKeyOf(key.slice(1))).toEqual({ trouble: 'length' })
    expect(ticketKeyOf(`${key.slice(1)}O`)).toEqual({ trouble: 'sign' })
    for (let at = 0; at < key.length; at++) {
      for (const sign of SIGNS) {
        const changed = key.slice(0, at) + sign + key.slice(at + 1)
        if (changed !== key) expect(ticketKeyOf(changed)).toEqual({ trouble: 'check' })
      }
    }
  })

  it('is kept as an HMAC-SHA-256 under the mesa’s salt', () => {
    const hash = createHmac('sha256', drawn('salt', 16)).update('EPS-07\u001fK4T92MXD').digest('hex')
    expect(bytesToHex(HASH)).toBe(hash)
  })
})

describe('a receipt', () => {
  it('is four signs that laptop and phone make of the same message, and others for another ballot', () => {
    expect(receiptOf(sealed())).toMatch(new RegExp(`^[${SIGNS}]{4}$`))
    const message = messageOfBytes(bytesOfMessage(sealed()))
    if (typeof message === 'string') throw new Error(message)
    expect(receiptOf(message)).toBe(receiptOf(sealed()))
    expect(receiptOf(sealed(WEIGHTS, { ephemeral: drawn('again', 32) }))).not.toBe(receiptOf(sealed()))
  })

  it('is signed by the mesa, as another library confirms', () => {
    const signature = signedReceipt(sealed(), KEYS.signing.secret)
    expect(isReceiptOf(signature, sealed(), KEYS.signing.public)).toBe(true)
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(KEYS.signing.public).toString('base64url') },
      format: 'jwk',
    })
    const subject = joinedBytes(new TextEncoder().encode('yunta recibo 1'), sha256(bytesOfMessage(sealed())))
    expect(verify(null, subject, key, signature)).toBe(true)
  })

  it('of an earlier ballot of the same ticket, of another mesa, or changed, is none', () => {
    const earlier = signedReceipt(sealed(), KEYS.signing.secret)
    expect(isReceiptOf(earlier, sealed(WEIGHTS, { ephemeral: drawn('again', 32) }), KEYS.signing.public)).toBe(false)
    expect(isReceiptOf(earlier, sealed(), mesaKeys(drawn('other', 16)).signing.public)).toBe(false)
    expect(
      isReceiptOf(
        earlier.map((byte, i) => (i === 9 ? byte ^ 1 : byte)),
        sealed(),
        KEYS.signing.public,
      ),
    ).toBe(false)
    expect(isReceiptOf(earlier.slice(1), sealed(), KEYS.signing.public)).toBe(false)
  })
})

describe('the recovery words', () => {
  it('are those of BIP-39 in Spanish: the seed of zeros is eleven times ábaco and abierto', () => {
    expect(wordsOfSeed(new Uint8Array(16))).toEqual([...Array(11).fill('ábaco'), 'abierto'])
  })

  it('give the seed again, and with it the keys, as people write words', () => {
    fc.assert(
      fc.property(bytes(16), (seed) => {
        const words = wordsOfSeed(seed)
        const bare = words.map((word) => word.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
        for (const text of [
          words.join(' '),
          bare.join('\n'),
          words.map((word, i) => `${i + 1}. ${word.toUpperCase()}`).join(', '),
          words.join(' ').normalize('NFD'),
        ]) {
          expect(seedOfWords(text)).toEqual({ status: 'read', value: seed })
        }
      }),
      { numRuns: 100 },
    )
  })

  it('are refused with the place of the wrong one, or when they do not belong together', () => {
    const words = wordsOfSeed(drawn('mesa', 16))
    const code = (list: readonly string[]) => {
      const read = seedOfWords(list.join(' '))
      return read.status === 'refused' ? [read.finding.code, read.finding.values?.place] : null
    }
    expect(code(words.slice(1))).toEqual(['recovery-count', undefined])
    expect(code(words.with(4, 'yunta'))).toEqual(['recovery-word', 5])
    expect(code([...words.slice(1), words[0] ?? ''])).toEqual(['recovery-check', undefined])
  })

  it('make a seed of sixteen bytes, and no other is one', () => {
    expect(() => mesaKeys(new Uint8Array(32))).toThrow(RangeError)
  })
})
