import { describe, expect, it } from 'vitest'
import { selectBallotQuestions } from '../../../../src/steps/sensitivity/model/ballotQuestions'
import { type Ballot, manabiOf, mesaOf, said } from '../../../support/mesa'

const person = (member: string, value: number): Ballot => ({
  member,
  segment: 'pub',
  answers: [said('root', 'MER', 'PRO', value)],
})

describe('ballots worth a question', () => {
  it('the one who says the opposite of nine others, and nobody else', () => {
    const nine = [2, 3, 3, 2, 4, 3, 2, 3, 4].map((value, i) => person(`m${i}`, value))
    const record = mesaOf(['PRECIO', 'CALIDAD'], [...nine, person('aparte', -9)])
    expect(selectBallotQuestions(record.programme, manabiOf(record))).toEqual([{ kind: 'unusual', member: 'aparte' }])
  })

  it('nobody when all agree, nor in a mesa without ballots', () => {
    const alike = mesaOf(
      ['PRECIO', 'CALIDAD'],
      ['a', 'b', 'c'].map((member) => person(member, 3)),
    )
    expect(selectBallotQuestions(alike.programme, manabiOf(alike))).toEqual([])
    const empty = mesaOf(['PRECIO', 'CALIDAD'], [])
    expect(selectBallotQuestions(empty.programme, manabiOf(empty))).toEqual([])
  })
})
