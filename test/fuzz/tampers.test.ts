import { expect, it } from 'vitest'
import { eventsOf } from '../../src/record/log'
import { fileOf } from '../support/forge'
import { SIGNED } from '../support/steps'
import { drawsOf, outcomeOf, tampered } from './tampers/tamper'

const events = eventsOf(SIGNED.log)
const file = fileOf(events)

it('single changes of a closed file are told by the file or by the code of the acta, when they move anything', () => {
  const draw = drawsOf(20_261_128)
  const outcomes = Array.from({ length: 60 }, () => outcomeOf(tampered(events, file, draw), events))
  expect(outcomes).not.toContain('untold')
  expect(outcomes.filter((one) => one === 'file').length).toBeGreaterThan(40)
})

it('the record itself is a change of nothing, and one cut short with its head made anew is told by the code alone', () => {
  expect(outcomeOf({ mark: 'byte', forger: 'plain', bytes: file }, events)).toBe('unmoved')
  expect(outcomeOf({ mark: 'end', forger: 'rehashed', bytes: fileOf(events.slice(0, -1)) }, events)).toBe('code')
})
