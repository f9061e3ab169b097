import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersLength, answersOfBytes, BALLOT_KINDS, bytesOfAnswers } from '../../src/ballot/answers'
import { bytesOfNumber } from '../../src/ballot/bytes'
import { ballotFromJson, plainMessage } from '../../src/ballot/file'
import { bytesOfSigns } from '../../src/ballot/lines'
import { bytesOfMessage, messageOfBytes } from '../../src/ballot/message'
import { checkedText, openedPlain } from '../../src/ballot/open'
import { ballotsInText } from '../../src/ballot/readText'
import { checkSign, SIGNS, signsOfNumber } from '../../src/ballot/signs'
import { textOfMessage } from '../../src/ballot/text'
import { anyBallot, WEIGHTS } from './ballots'
import { hybridCheck, oracleBytes, oracleText } from './oracle'

describe('a ballot as a message and as a text', () => {
  it('comes back as it was, whatever its answers, its questions and its names', () => {
    fc.assert(
      fc.property(anyBallot, (ballot) => {
        const [found, ...more] = ballotsInText(textOfMessage(plainMessage(ballot), ballot.mesa))
        if (!found || more.length > 0) throw new Error('not one ballot')
        const message = checkedText(found, ballot)
        if (message.status !== 'read') throw new Error(message.finding.code)
        expect(openedPlain(message.value, ballot)).toEqual({ status: 'read', value: ballot })
      }),
      { numRuns: 500 },
    )
  })

  it('is the same as a second program writes it from the description', () => {
    fc.assert(
      fc.property(anyBallot, (ballot) => {
        const message = plainMessage(ballot)
        expect([...bytesOfMessage(message)]).toEqual(oracleBytes(ballot))
        expect(textOfMessage(message, ballot.mesa)).toBe(oracleText(ballot))
      }),
      { numRuns: 500 },
    )
  })

  it('keeps the order of the list and passes over what was not answered', () => {
    const found = openedPlain(plainMessage(WEIGHTS), WEIGHTS)
    if (found.status !== 'read') throw new Error(found.finding.code)
    expect(Object.keys(found.value.answers)).toEqual(WEIGHTS.list.filter((one) => one in WEIGHTS.answers))
  })

  it('takes few bytes: 8 for thirteen judgements, 36 for ninety ratings, 59 for both', () => {
    expect(answersLength('judgements', 13)).toBe(8)
    expect(answersLength('ratings', 90)).toBe(36)
    expect(answersLength('both', 103)).toBe(59)
  })

  it('is as long with no answer as with every answer', () => {
    const list = WEIGHTS.list
    for (const kind of BALLOT_KINDS) {
      const full = Object.fromEntries(list.map((one) => [one, 5]))
      expect(bytesOfAnswers(kind, list, full).length).toBe(bytesOfAnswers(kind, list, {}).length)
    }
  })
})

describe('answers as one number', () => {
  it('are none when the number is beyond what the list can say', () => {
    const length = answersLength('ratings', 3)
    expect(answersOfBytes('ratings', ['a', 'b', 'c'], bytesOfNumber(9n ** 3n - 1n, length))).toEqual({
      a: 'NA',
      b: 'NA',
      c: 'NA',
    })
    expect(answersOfBytes('ratings', ['a', 'b', 'c'], bytesOfNumber(9n ** 3n, length))).toBeNull()
  })

  it('are none when there are more or fewer bytes than the list takes', () => {
    expect(answersOfBytes('ratings', ['a'], Uint8Array.of())).toBeNull()
    expect(answersOfBytes('ratings', ['a'], Uint8Array.of(0, 3))).toBeNull()
  })

  it('of a question named as every object is inside are absent when nobody answered it', () => {
    const list = ['constructor', '__proto__']
    const bytes = bytesOfAnswers('ratings', list, {})
    expect(answersOfBytes('ratings', list, bytes)).toEqual({})
  })

  it('that the kind cannot say are a bug of the caller', () => {
    expect(() => bytesOfAnswers('ratings', ['a'], { a: 9 })).toThrow(RangeError)
  })
})

describe('a message', () => {
  const bytes = bytesOfMessage(plainMessage(WEIGHTS))

  it('with any one bit turned is no message', () => {
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const turned = bytes.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
      expect(messageOfBytes(turned)).toBe('damaged')
    }
  })

  it('cut anywhere is no message', () => {
    for (let length = 0; length < bytes.length; length++) expect(messageOfBytes(bytes.slice(0, length))).toBe('damaged')
  })

  it('of a version to come is told apart from a damaged one', () => {
    const body = oracleBytes(WEIGHTS).slice(0, -4)
    const message = messageOfBytes(resealed([0x20 | (body[0] ?? 0), ...body.slice(1)]))
    expect(message).toBe('newer')
  })

  it('whose ticket is not text, is empty, or ends beyond the message is damaged', () => {
    const head = [0x10, 1, 2, 3, 4, 5, 6, 1]
    expect(messageOfBytes(resealed([...head, 1, 0xff]))).toBe('damaged')
    expect(messageOfBytes(resealed([...head, 0]))).toBe('damaged')
    expect(messageOfBytes(resealed([...head, 9, 65]))).toBe('damaged')
    expect(messageOfBytes(resealed([0x10, 1, 2, 3, 4, 5, 6, 0, 1, 65]))).toBe('damaged')
  })

  it('is refused as a bug when its round or its ticket does not fit', () => {
    const message = plainMessage(WEIGHTS)
    for (const round of [256, 0, -1, 1.5]) expect(() => bytesOfMessage({ ...message, round })).toThrow(RangeError)
    for (const ticket of ['', 'x'.repeat(41)]) expect(() => bytesOfMessage({ ...message, ticket })).toThrow(RangeError)
  })

  it('may be without content, and its ticket keeps a mark of byte order', () => {
    const message = { ...plainMessage(WEIGHTS), ticket: '\ufeffEPS', content: new Uint8Array() }
    expect(messageOfBytes(bytesOfMessage(message))).toEqual(message)
  })

  it('that is sealed, or whose content is not of its list, is not opened as answers', () => {
    const message = plainMessage(WEIGHTS)
    const code = (change: object) => {
      const ballot = openedPlain({ ...message, ...change }, WEIGHTS)
      return ballot.status === 'refused' ? ballot.finding.code : null
    }
    expect(code({})).toBeNull()
    expect(code({ sealed: true })).toBe('ballot-sealed')
    expect(code({ content: message.content.slice(1) })).toBe('ballot-damaged')
  })
})

describe('a line of signs', () => {
  const line = (signs: string) => bytesOfSigns(signs + checkSign(signs, 1))

  it('stands for bytes when its length and its number are those of bytes', () => {
    expect(line(signsOfNumber(255n, 2))).toEqual(Uint8Array.of(255))
    expect(line(signsOfNumber(256n, 2))).toEqual({ line: 1 })
    for (const length of [0, 1, 3, 6, 8, 11, 13]) expect(line('2'.repeat(length))).toEqual({ line: 1 })
  })
})

describe('the sign that checks a line', () => {
  it('is the hybrid system of ISO 7064, whose published case is 0794 with 5 in MOD 11,10', () => {
    expect(hybridCheck([0, 7, 9, 4], 10)).toBe(5)
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 29 }), { maxLength: 15 }),
        fc.integer({ min: 1, max: 99 }),
        (values, line) => {
          const signs = values.map((value) => SIGNS.charAt(value)).join('')
          expect(SIGNS.indexOf(checkSign(signs, line))).toBe(hybridCheck([line % 30, ...values], 30))
        },
      ),
    )
  })

  it('differs after any one sign is another', () => {
    const line = 'K4T92MXD3QP8HVA'
    for (let i = 0; i < line.length; i++) {
      for (const sign of SIGNS) {
        const changed = line.slice(0, i) + sign + line.slice(i + 1)
        if (changed !== line) expect(checkSign(changed, 1)).not.toBe(checkSign(line, 1))
      }
    }
  })
})

describe('a ballot in JSON', () => {
  const wrong = (change: object) => {
    const read = ballotFromJson({ ...WEIGHTS, ...change })
    return read.status === 'refused' ? read.finding.code : null
  }

  it('is read when it is sound, and each thing that is wrong has its own words', () => {
    expect(ballotFromJson(WEIGHTS)).toEqual({ status: 'read', value: WEIGHTS })
    expect(wrong({ mesa: ' ' })).toBe('ballot-file-mesa')
    expect(wrong({ mesa: 'la yunta 1' })).toBe('ballot-file-mesa')
    expect(wrong({ list: [] })).toBe('ballot-file-list')
    expect(wrong({ list: ['a', 2] })).toBe('ballot-file-list')
    expect(wrong({ list: ['a', 'a'] })).toBe('ballot-file-twice')
    expect(wrong({ round: 0 })).toBe('ballot-file-round')
    expect(wrong({ round: 1.5 })).toBe('ballot-file-round')
    expect(wrong({ ticket: 7 })).toBe('ballot-file-ticket')
    expect(wrong({ ticket: 'ñ'.repeat(21) })).toBe('ballot-file-ticket')
    expect(wrong({ answers: [] })).toBe('ballot-file-answers')
    expect(wrong({ answers: { other: 1 } })).toBe('ballot-file-strange')
    expect(wrong({ answers: { 'MER|PRO': 2.5 } })).toBe('ballot-file-answer')
    expect(wrong({ answers: { 'MER|PRO': '3' } })).toBe('ballot-file-answer')
    expect(wrong({ answers: { 'MER|PRO': 101 } })).toBe('ballot-file-answer')
    expect(wrong({ answers: { 'MER|PRO': 40, 'PRO|VAL': 'SD' } })).toBe('ballot-file-mixed')
    expect(ballotFromJson([]).status).toBe('refused')
    expect(ballotFromJson(null).status).toBe('refused')
  })
})

/** Bytes as the second program would check them. */
function resealed(body: readonly number[]): Uint8Array {
  return Uint8Array.from([...body, ...createHash('sha256').update(Buffer.from(body)).digest().subarray(0, 4)])
}
