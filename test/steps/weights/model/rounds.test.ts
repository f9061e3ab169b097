import { expect, it } from 'vitest'
import { disclosed } from '../../../../src/shared/model/disclosed'
import { selectTwoRounds } from '../../../../src/steps/weights/model/rounds'
import { MANABI } from '../../../support/mesa'
import { BALLOTS, deliver, show, talkedMesa } from '../../../support/sitting'

const at = { territory: MANABI }

const roundsOf = (record: ReturnType<typeof talkedMesa>) => {
  const programme = disclosed(record.programme)
  const mesa = programme.territories[MANABI]
  return mesa ? selectTwoRounds(programme, mesa) : null
}

it('nothing of either round is side by side while the second is open or closed and not shown', () => {
  const record = talkedMesa()
  expect(roundsOf(record)).toBeNull()
  deliver(record, 'weights', BALLOTS, 2)
  expect(roundsOf(record)).toBeNull()
  record.act('round-closed', { ...at, step: 'weights', round: 2 })
  expect(roundsOf(record)).toBeNull()
})

it('both rounds of the weights stand side by side, with who is new and who changed', () => {
  const record = talkedMesa()
  deliver(record, 'weights', BALLOTS, 2)
  show(record, 'weights', 2)
  const rounds = roundsOf(record)
  expect(rounds?.ballots).toEqual({ before: 3, after: 4, fresh: 1, changed: 1 })
  // Everybody said three times: 3/4 and 1/4. Then EPS say −3, 3 and 1, whose geometric mean is 1, and PUB still 3: √3 to 1.
  expect(rounds?.rows.map(({ before, after }) => [before, after])).toEqual([
    [expect.closeTo(0.75, 10), expect.closeTo(Math.sqrt(3) / (1 + Math.sqrt(3)), 10)],
    [expect.closeTo(0.25, 10), expect.closeTo(1 / (1 + Math.sqrt(3)), 10)],
  ])
  expect(rounds?.moved?.indicator).toBe('PRECIO')
})
