import * as z from 'zod/mini'
import { type Programme, type Territory, territoriesOf } from '../../domain/programme'
import { isClosed, STEPS } from '../../domain/step'
import { inTerritory } from '../change'
import { defineKind, saysNothing, touchesNothing } from '../kind'
import { signedWith } from '../marks'

/**
 * From here on the record is judged by today's rules each time it is read, and not only when it is written: an act that
 * does not hold in the canonical order stands aside. Written by itself before the first act of a Yunta that judges.
 *
 * What comes before was accepted under the rules of its day, when a signature protected less and undo reached it. It
 * stays as it was accepted: an old record adds up to what it added up to. Only its signatures take on what they mean
 * today, so a pair confirmed then closes the steps it rests on.
 *
 * A version of this kind is an edition of the rules: a later edition is unknown here, and told as such.
 */
export const rulesAdopted = defineKind({
  kind: 'rules-adopted',
  schema: z.object({}),
  touches: touchesNothing,
  undo: 'never',
  words: saysNothing,
  apply: (programme) => adopted(programme),
})

/** What the signatures of a programme mean under today's rules. */
export const adopted = (programme: Programme): Programme =>
  territoriesOf(programme).reduce((after, { id }) => inTerritory(after, id, signed), programme)

const signed = (territory: Territory): Territory =>
  STEPS.filter((step) => isClosed(territory.steps[step])).reduce((after, step) => {
    const mark = after.steps[step].at(-1)
    return mark ? signedWith(after, step, mark) : after
  }, territory)
