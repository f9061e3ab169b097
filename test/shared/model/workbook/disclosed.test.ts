import { expect, it } from 'vitest'
import { workbookBytes } from '../../../../src/io/write/workbook'
import { disclosed } from '../../../../src/shared/model/disclosed'
import { workbookOf } from '../../../../src/shared/model/workbook/workbook'
import { manabiOf } from '../../../support/mesa'
import { cellsOf } from '../../../support/office'
import { present } from '../../../support/present'
import { deliver, ratingApart, SHEETS, show } from '../../../support/sitting'

const RUN = { date: '2026-11-28', code: 'aaaa-bbbb', place: 'Mesa' }

it('gives no workbook while a blind round of ratings is open, however the mesa answered', () => {
  for (const mesa of [0, 1] as const) {
    const programme = disclosed(ratingApart(mesa).programme)
    expect(workbookOf(programme, manabiOf({ programme }), RUN)).toBeNull()
  }
})

it('holds the delivered sheets alone once the round is shown', async () => {
  const record = ratingApart(0)
  deliver(record, 'ratings', SHEETS.slice(0, 1))
  show(record, 'ratings')
  const programme = disclosed(record.programme)
  const book = present(workbookOf(programme, manabiOf({ programme }), RUN), 'a workbook')
  const cells = cellsOf(await workbookBytes(book))
  const ratings = [...present(cells.get('Puntajes'), 'ratings')].map(([, { value }]) => value)
  expect(ratings.filter((one) => one === 'mesita-1')).toHaveLength(3)
  expect([...cells.keys()]).not.toContain('Voces')
})

it('names nobody: people go by the code of the register', () => {
  const record = ratingApart(0)
  show(record, 'ratings')
  const { programme } = record
  const territory = manabiOf({ programme })
  const named = { ...territory, members: territory.members.map((one) => ({ ...one, name: 'Rosa Zambrano' })) }
  expect(JSON.stringify(workbookOf(programme, named, RUN))).not.toContain('Rosa')
})
