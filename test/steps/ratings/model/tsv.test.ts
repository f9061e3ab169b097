import { expect, it } from 'vitest'
import { id } from '../../../../src/domain/ids'
import type { CellFacts } from '../../../../src/steps/ratings/model/sheetGrid'
import { tsv } from '../../../../src/steps/ratings/model/tsv'

const cell = (state: CellFacts['state'], value: number | null = null): CellFacts => ({
  product: id('cacao'),
  indicator: id('PRECIO'),
  state,
  value,
  agreed: false,
  own: null,
  votes: 0,
  suggested: null,
  raw: null,
  decimals: 0,
  unit: '',
  noted: false,
  owes: null,
  firstRound: null,
})

it('cells go to a spreadsheet by tabs and lines: half levels with a comma, states in capitals, missing ones blank', () => {
  expect(
    tsv([
      [cell('rated', 4), cell('rated', 3.5), cell('missing')],
      [cell('sd'), cell('na'), cell('rated', 1)],
    ]),
  ).toBe('4\t3,5\t\nSD\tNA\t1')
})
