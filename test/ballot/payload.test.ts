import fc from 'fast-check'
import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { base45OfBytes, bytesOfBase45 } from '../../src/ballot/base45'
import { plainMessage } from '../../src/ballot/file'
import { mesaKeys } from '../../src/ballot/mesaKeys'
import { messageOfPayload, payloadOfMessage } from '../../src/ballot/payload'
import { sealedMessage } from '../../src/ballot/seal'
import { anyBallot, WEIGHTS } from './ballots'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('letters of a QR code', () => {
  it('are those of RFC 9285, section 4', () => {
    expect(base45OfBytes(utf8('AB'))).toBe('BB8')
    expect(base45OfBytes(utf8('Hello!!'))).toBe('%69 VD92EX0')
    expect(base45OfBytes(utf8('base-45'))).toBe('UJCLQE7W581')
    expect(bytesOfBase45('QED8WEX0')).toEqual(utf8('ietf!'))
  })

  it('give the bytes again, and are none when no bytes make them', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(bytesOfBase45(base45OfBytes(bytes))).toEqual(bytes)
      }),
    )
    // The highest that two bytes and one byte make, and one more.
    expect(bytesOfBase45('FGW')).toEqual(Uint8Array.of(255, 255))
    for (const text of ['GGW', '::', 'A', 'AAAA', 'ab8', 'Ñ88']) expect(bytesOfBase45(text)).toBeNull()
  })
})

describe('the code on a phone', () => {
  it('says the message again, whatever it holds', () => {
    fc.assert(
      fc.property(anyBallot, (ballot) => {
        const message = plainMessage(ballot)
        expect(messageOfPayload(payloadOfMessage(message))).toEqual(message)
      }),
    )
  })

  it('that is no ballot is told apart from a damaged one', () => {
    expect(messageOfPayload('http://192.168.4.20:4180/boleta.html#EPS-07.K4T92MXD')).toBeNull()
    const payload = payloadOfMessage(plainMessage(WEIGHTS))
    expect(messageOfPayload(payload.slice(0, -1))).toBe('damaged')
    expect(messageOfPayload(payload.replace(/.$/, (last) => (last === '0' ? '1' : '0')))).toBe('damaged')
    expect(messageOfPayload('YUNTA1:')).toBe('damaged')
  })

  it('is one static code: 41 modules for thirteen sealed judgements, 45 for ninety ratings, 49 for both', () => {
    const version = (questions: number, kind: 'judgements' | 'ratings' | 'both') => {
      const list = Array.from({ length: questions }, (_, i) => `${i}`)
      const message = sealedMessage(
        { ...WEIGHTS, list, answers: {} },
        {
          kind,
          opening: mesaKeys(new Uint8Array(16)).opening.public,
          ticketHash: new Uint8Array(32),
          ephemeral: new Uint8Array(32).fill(7),
        },
      )
      const { version, size } = encode(payloadOfMessage(message), { ecc: 'M', border: 0 })
      return { version, size }
    }
    expect(version(13, 'judgements')).toEqual({ version: 6, size: 41 })
    expect(version(90, 'ratings')).toEqual({ version: 7, size: 45 })
    expect(version(103, 'both')).toEqual({ version: 8, size: 49 })
  })
})
