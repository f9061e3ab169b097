import { describe, expect, it } from 'vitest'
import { MEASURE } from '../../../src/io/read/number'
import { readColumn } from '../../../src/io/read/numberColumn'

const place = { file: 'datos.csv', column: 'Volumen (t)' }
const column = (texts: readonly string[], answer?: 'comma' | 'point') =>
  readColumn(
    texts.map((text, i) => ({ row: i + 2, text })),
    MEASURE,
    place,
    answer,
  )

describe('readColumn', () => {
  const story9 = ['54.000', '3.5', '3.185', "1'641.131", '42.259.66', '40,3']

  it('story 9: reads what is clear, asks once for the whole column, marks the impossible one', () => {
    const { values, question, troubles } = column(story9)
    expect(values).toEqual([null, '3.5', null, '1641131', null, '40.3'])
    expect(question).toEqual({ rows: [2, 4], read: '54.000', comma: '54000', point: '54' })
    const refusals = troubles.filter(({ finding }) => finding.severity === 'refused')
    expect(refusals.map(({ finding, rows }) => [finding.code, rows])).toEqual([
      ['number-ambiguous', [2, 4]],
      ['number-malformed', [6]],
    ])
    expect(refusals[1]?.finding).toMatchObject({ read: '42.259.66', place: { ...place, row: 6 } })
    expect(refusals[0]?.repairs).toEqual([
      { kind: 'answer', column: 'Volumen (t)', decimal: 'comma', value: '54000' },
      { kind: 'answer', column: 'Volumen (t)', decimal: 'point', value: '54' },
    ])
  })

  it('story 9: one answer settles every doubtful cell and no other', () => {
    const comma = column(story9, 'comma')
    expect(comma.question).toBeNull()
    expect(comma.values).toEqual(['54000', '3.5', '3185', '1641131', null, '40.3'])
    expect(column(story9, 'point').values).toEqual(['54', '3.5', '3.185', '1641131', null, '40.3'])
  })

  it('does not ask where the column itself fixed its decimal sign', () => {
    expect(column(['1.234,5', '3.185']).values).toEqual(['1234.5', '3185'])
    expect(column(['3.5', '3.185']).values).toEqual(['3.5', '3.185'])
    expect(column(["1'641.131", '54.000']).values).toEqual(['1641131', '54000'])
  })

  it('asks where nothing proves a sign: whole numbers and spaces prove none', () => {
    expect(column(['12', '1 234', '3.185']).question?.rows).toEqual([4])
  })

  it('says once which cells are missing, and that two signs are in use', () => {
    const { values, troubles } = column(['', 'n/d', '1,5', '2.5'])
    expect(values).toEqual([null, null, '1.5', '2.5'])
    expect(troubles.map(({ finding }) => [finding.code, finding.severity, finding.values?.rows])).toEqual([
      ['cells-missing', 'warning', '2, 3'],
      ['number-signs-mixed', 'warning', undefined],
    ])
  })
})
