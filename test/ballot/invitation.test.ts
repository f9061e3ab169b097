import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BODY } from '../../data/body'
import { broughtBy, fragmentOf } from '../../src/ballot/address'
import { askedQuestions } from '../../src/ballot/askedList'
import { base64urlOfBytes, bytesOfBase64url } from '../../src/ballot/base64url'
import { type Invitation, type InvitedIndicator, invitationOf, invitationText } from '../../src/ballot/invitation'
import { type DimensionId, type IndicatorId, id } from '../../src/domain/ids'
import { INVITATION, RATINGS } from '../phone/mesa'

const textOfFields = (fields: unknown) => base64urlOfBytes(new TextEncoder().encode(JSON.stringify(fields)))
const fieldsOf = (text: string): unknown[] => JSON.parse(new TextDecoder().decode(bytesOfBase64url(text) ?? undefined))

describe('letters of an address', () => {
  it('are those of RFC 4648, sections 5 and 10, without padding', () => {
    const of = (text: string) => base64urlOfBytes(new TextEncoder().encode(text))
    expect(['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map(of)).toEqual([
      ...['', 'Zg', 'Zm8', 'Zm9v', 'Zm9vYg', 'Zm9vYmE', 'Zm9vYmFy'],
    ])
    expect(base64urlOfBytes(Uint8Array.of(0xfb, 0xff))).toBe('-_8')
  })

  it('are those that Node writes, and give the bytes again', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(base64urlOfBytes(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
        expect(bytesOfBase64url(base64urlOfBytes(bytes))).toEqual(bytes)
      }),
    )
  })

  it('are refused when no bytes make them', () => {
    for (const text of ['A', 'AAAAA', 'Zh', 'Zm9', 'Zg==', 'Z g', 'Zñ']) expect(bytesOfBase64url(text)).toBeNull()
  })
})

describe('the invitation of a mesa', () => {
  const [, , , price] = RATINGS.indicators
  if (!price) throw new Error('the core has four indicators and more')
  const { dimension, question, rubric } = price
  const reworded: InvitedIndicator = { id: price.id, dimension, question, rubric, name: 'Precio justo' }
  const own: Invitation = {
    ...RATINGS,
    indicators: [
      ...RATINGS.indicators.slice(0, 2),
      {
        id: id<IndicatorId>('RIEGO'),
        dimension: id<DimensionId>('AGUA'),
        name: 'Riego',
        question: '¿Hay agua?',
        rubric: ['nada', 'poca', 'algo', 'bastante', 'sobra'],
      },
      reworded,
    ],
    dimensions: { MER: 'Mercado', AGUA: 'Agua' },
  }

  it.each([
    ['of judgements', INVITATION],
    ['of ratings', RATINGS],
    ['with indicators that the mesa wrote or reworded', own],
  ])('%s comes back as it was', (_, invitation) => {
    expect(invitationOf(invitationText(invitation, BODY), BODY)).toEqual(invitation)
  })

  it('names what the body says itself by its id alone, so that one code on the wall holds it', () => {
    expect(invitationText(INVITATION, BODY).length).toBeLessThan(360)
    expect(invitationText(own, BODY)).not.toContain(invitationText(INVITATION, BODY))
  })

  it('is none when it was cut, changed in form, of a newer version, or names an indicator that this body lacks', () => {
    const text = invitationText(RATINGS, BODY)
    for (let length = 0; length < text.length; length += 7) expect(invitationOf(text.slice(0, length), BODY)).toBeNull()
    const fields = fieldsOf(text)
    const wrongs: readonly (readonly [at: number, wrong: unknown])[] = [
      ...[
        [0, 2],
        [1, 7],
        [2, null],
        [3, []],
        [4, 0],
        [4, 1.5],
        [4, '1'],
        [5, 2],
        [5, null],
        [6, 'DEM_NAC'],
        [6, [7]],
      ],
      ...[
        [7, 'MER'],
        [7, ['MER']],
        [8, [['cacao', 7]]],
        [8, null],
        [9, 'AAAA'],
        [9, 7],
        [10, 'A'],
        [10, null],
      ],
    ] as const
    for (const [at, wrong] of wrongs) expect(invitationOf(textOfFields(fields.with(at, wrong)), BODY)).toBeNull()
    expect(invitationOf(textOfFields(fields.with(6, ['NO_SUCH'])), BODY)).toBeNull()
    expect(invitationOf(textOfFields(fields.with(6, [['a', 'b', 'c', 'd', '1', '2']])), BODY)).toBeNull()
    expect(invitationOf(textOfFields({}), BODY)).toBeNull()
  })

  it('asks thirteen questions of nine indicators, and each product on each indicator', () => {
    const asked = askedQuestions(INVITATION).map(({ key }) => key)
    expect(asked).toHaveLength(13)
    expect(asked.slice(0, 4)).toEqual(['MER|PRO', 'PRO|VAL', 'MER|VAL', 'DEM_NAC|DEM_INT'])
    const rated = askedQuestions(RATINGS).map(({ key }) => key)
    expect(rated).toHaveLength(18)
    expect([rated[0], rated[9]]).toEqual(['cacao|DEM_NAC', 'paja|DEM_NAC'])
  })
})

describe('what an address brings', () => {
  it('is the invitation, the ticket, both or neither, whatever the ticket is called', () => {
    const number = fc.string({ unit: 'grapheme', minLength: 1 })
    const ticket = fc.record({ number, key: fc.constant('K4T92MXD') })
    fc.assert(
      fc.property(fc.option(fc.constant('AbC-_9')), fc.option(ticket), (invitation, given) => {
        const brought = { invitation, ticket: given }
        expect(broughtBy(fragmentOf(brought))).toEqual(brought)
      }),
    )
  })

  it('is nothing when it is not understood', () => {
    for (const fragment of ['', '#', '#x=1', '#b=EPS-07', '#b=.K4T92MXD', '#b=%E0%A4%A.K4T92MXD'])
      expect(broughtBy(fragment)).toEqual({ invitation: null, ticket: null })
  })
})
