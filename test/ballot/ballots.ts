import fc from 'fast-check'
import type { Ballot } from '../../src/ballot/open'
import { holdsStart } from '../../src/ballot/text'

/** Ballots of any kind: the questions, the tickets and the mesas are any text that a person could write. */
const name = (maxLength: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength })
    .filter((text) => text.trim() !== '' && !holdsStart(text) && Buffer.byteLength(text) <= 40)

const judgement = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant(null))
const rating = fc.constantFrom(1, 2, 3, 4, 5, 'SD' as const, 'NA' as const, null)
const points = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(null))

const answersTo = (list: readonly string[]) =>
  fc
    .oneof(
      ...[judgement, rating, fc.oneof(judgement, rating), points].map((one) =>
        fc.array(fc.option(one, { nil: undefined }), { minLength: list.length, maxLength: list.length }),
      ),
    )
    .map((values) =>
      Object.fromEntries(
        list.flatMap((question, i) => {
          const value = values[i]
          return value === undefined ? [] : [[question, value] as const]
        }),
      ),
    )

export const anyBallot: fc.Arbitrary<Ballot> = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 110 })
  .chain((list) =>
    fc.record({
      mesa: name(30),
      round: fc.integer({ min: 1, max: 255 }),
      ticket: name(8),
      list: fc.constant(list),
      answers: answersTo(list),
    }),
  )

/** A ballot of weights as a mesa of nine indicators has it: thirteen questions, one "no sé" and one left out. */
export const WEIGHTS: Ballot = {
  mesa: 'MNB',
  round: 1,
  ticket: 'EPS-07',
  list: [
    ...['MER|PRO', 'PRO|VAL', 'MER|VAL', 'DEM_NAC|DEM_INT', 'DEM_INT|PERSP', 'PERSP|PRECIO', 'DEM_NAC|PERSP'],
    ...['DEM_INT|PRECIO', 'DEM_NAC|PRECIO', 'CALIDAD|COMPET', 'COMPET|VOLUMEN', 'CALIDAD|VOLUMEN', 'VALAGR|EXCED'],
  ],
  answers: {
    'MER|PRO': 3,
    'PRO|VAL': 1,
    'MER|VAL': 5,
    'DEM_NAC|DEM_INT': null,
    'DEM_INT|PERSP': -3,
    'PERSP|PRECIO': 7,
    'DEM_NAC|PERSP': 9,
    'DEM_INT|PRECIO': -9,
    'CALIDAD|COMPET': 1,
    'COMPET|VOLUMEN': 3,
    'CALIDAD|VOLUMEN': -5,
    'VALAGR|EXCED': -3,
  },
}
