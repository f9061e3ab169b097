import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  askedValueLine,
  inequalityOf,
  VALUE_TIMES,
  type ValueAnswer,
  type ValueTimes,
} from '../../src/domain/valueLine'

const first = (times: ValueTimes): ValueAnswer => ({ side: 'first', times })
const second = (times: ValueTimes): ValueAnswer => ({ side: 'second', times })

it('without answers, and where all steps are worth the same, the line is straight', () => {
  expect(askedValueLine([null, null, null])).toEqual([0, 25, 50, 75, 100])
  expect(askedValueLine([{ side: 'same' }, { side: 'same' }, { side: 'same' }])).toEqual([0, 25, 50, 75, 100])
})

it('one answer moves the steps that hang on it: 2 to 3 worth one and a half times 4 to 5', () => {
  expect(askedValueLine([first('half'), null, null])).toEqual([0, 30, 60, 80, 100])
})

it('three answers fix it: steps of 4, 2, 1 and 1 of eight', () => {
  expect(askedValueLine([first('double'), first('double'), null])).toEqual([0, 50, 75, 88, 100])
  expect(inequalityOf([first('double'), first('double'), null])).toBe(4)
})

it('never falls, begins at nothing and ends at a hundred, whatever is answered', () => {
  const times = fc.constantFrom(...(Object.keys(VALUE_TIMES) as ValueTimes[])) // the keys of the table itself
  const answer = fc.oneof(
    fc.constant(null),
    fc.constant({ side: 'same' as const }),
    times.map(first),
    times.map(second),
  )
  fc.assert(
    fc.property(fc.tuple(answer, answer, answer), (answers) => {
      const line = askedValueLine(answers)
      return line[0] === 0 && line[4] === 100 && line.every((value, i) => i === 0 || value > (line[i - 1] ?? 0))
    }),
  )
})
