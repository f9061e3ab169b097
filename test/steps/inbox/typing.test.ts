import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AskedQuestion, askedQuestions } from '../../../src/ballot/askedList'
import { firstTyping, nextSheet, paperSheets, sheetAtDoor } from '../../../src/steps/inbox/model/paper'
import {
  answersOfSheet,
  emptySheet,
  isComplete,
  linesApart,
  marksOfBallot,
  typed,
} from '../../../src/steps/inbox/model/typing'
import { INVITATION, RATINGS } from '../../phone/mesa'
import { drawn, SEED, withTickets } from '../../support/ballotMesa'
import { MANABI, manabiOf } from '../../support/mesa'
import { sittingMesa } from '../../support/sitting'

const type = (keys: string, questions: readonly AskedQuestion[]) =>
  [...keys].reduce(
    (sheet, key) => typed(sheet, key, questions[0]?.kind ?? 'judgement') ?? sheet,
    emptySheet(questions.length),
  )
const THIRTEEN = askedQuestions(INVITATION)
const CELLS = askedQuestions(RATINGS)

describe('typing a sheet of paper', () => {
  it('takes thirteen keys and Enter for thirteen judgements, and a key and little more for each rating', () => {
    expect(isComplete(type('3456721094.*5', THIRTEEN))).toBe(true)
    expect('3456721094.*5'.length + 1).toBeLessThanOrEqual(15)
    const keys = '12345'.repeat(20).slice(0, CELLS.length)
    expect(isComplete(type(keys, CELLS))).toBe(true)
    expect((keys.length + 1) / CELLS.length).toBeLessThanOrEqual(1.1)
  })

  it('reads each box as its judgement, and tells no sé, a blank line and two crosses apart', () => {
    const { answers, crossed } = answersOfSheet(type('1234567890.*5', THIRTEEN), THIRTEEN)
    expect(THIRTEEN.map(({ key }) => answers[key])).toEqual([
      9,
      7,
      5,
      3,
      1,
      -3,
      -5,
      -7,
      -9,
      null,
      undefined,
      undefined,
      1,
    ])
    expect(crossed).toEqual([THIRTEEN[11]?.key])
  })

  it('reads ratings as levels, SD and NA, and knows no sixth box', () => {
    const { answers } = answersOfSheet(type('160+.5', CELLS), CELLS)
    expect(CELLS.slice(0, 5).map(({ key }) => answers[key])).toEqual([1, 'SD', 'NA', undefined, 5])
  })

  it('goes back a line and wipes one, and does nothing on a key that means nothing', () => {
    expect(type('12/7', THIRTEEN).marks.slice(0, 3)).toEqual([1, 7, null])
    expect(type('12-', THIRTEEN)).toMatchObject({ at: 1 })
    expect(typed(emptySheet(1), 'q', 'judgement')).toBeNull()
    expect(typed(emptySheet(1), '/', 'judgement')).toBeNull()
    expect(typed(type('5', THIRTEEN.slice(0, 1)), '5', 'judgement')).toBeNull()
  })

  it('comes back from its ballot as it was typed, whatever it was', () => {
    const keys = fc.array(fc.constantFrom(...'0123456789.*'), { minLength: 13, maxLength: 13 })
    fc.assert(
      fc.property(keys, (pressed) => {
        const sheet = type(pressed.join(''), THIRTEEN)
        const { answers, crossed } = answersOfSheet(sheet, THIRTEEN)
        expect(marksOfBallot(answers, crossed, THIRTEEN)).toEqual(sheet.marks)
      }),
    )
  })

  it('is sealed once typed, proposed for the second typist, and compared with the first line by line', () => {
    const record = sittingMesa()
    withTickets(record, MANABI)
    const mesa = () => manabiOf(record)
    expect(nextSheet(paperSheets(mesa(), 'weights'), 'first')).toBe('EPS-01')
    const hand = (keys: string, draw: string) => {
      const sheet = type(keys, THIRTEEN.slice(0, 1))
      const act = sheetAtDoor(mesa(), 'weights', { ticket: 'EPS-01', sheet, random: drawn(draw, 32) })?.act
      if (act) record.act(act.kind, act.body)
      return sheet
    }
    hand('3', 'uno')
    expect(JSON.stringify(mesa().ballots?.arrived)).not.toContain('MER|PRO')
    expect(nextSheet(paperSheets(mesa(), 'weights'), 'first')).toBe('EPS-02')
    expect(nextSheet(paperSheets(mesa(), 'weights'), 'second')).toBe('EPS-01')
    const first = firstTyping(mesa(), 'weights', 'EPS-01', SEED)
    expect(first).toEqual([3])
    expect(linesApart(type('4', THIRTEEN.slice(0, 1)).marks, first ?? [])).toEqual([0])
    hand('4', 'dos')
    expect(nextSheet(paperSheets(mesa(), 'weights'), 'second')).toBeNull()
  })
})
