import { describe, expect, it } from 'vitest'
import { readPastedRatings } from '../../../src/io/read/pastedRatings'

const room = { rows: ['Cacao', 'Café', 'Queso'], columns: ['Precios', 'Calidad'] }

describe('a range pasted from a spreadsheet', () => {
  it('reads levels, "4,0", SD and NA, row by row; blanks leave what is there', () => {
    expect(readPastedRatings('3\t4,0\r\nsd\tn/a\r\n\t5\r\n', room)).toEqual({
      findings: [],
      cells: [
        { down: 0, right: 0, value: 3 },
        { down: 0, right: 1, value: 4 },
        { down: 1, right: 0, value: 'SD' },
        { down: 1, right: 1, value: 'NA' },
        { down: 2, right: 1, value: 5 },
      ],
    })
  })

  it('story 5: 0, 6 and 44 are refused with their place, and then nothing enters', () => {
    const { cells, findings } = readPastedRatings('0\t4\n6\t3\n2\t44', room)
    expect(cells).toEqual([])
    expect(findings.map(({ read, place }) => [read, place?.subject, place?.column])).toEqual([
      ['0', 'Cacao', 'Precios'],
      ['6', 'Café', 'Precios'],
      ['44', 'Queso', 'Calidad'],
    ])
  })

  it('a range that does not fit is refused whole', () => {
    const { cells, findings } = readPastedRatings('1\t2\t3', room)
    expect(cells).toEqual([])
    expect(findings).toMatchObject([{ code: 'paste-too-big', values: { columns: 3, roomColumns: 2 } }])
    expect(readPastedRatings('1\n1\n1\n1', room).findings[0]?.code).toBe('paste-too-big')
  })

  it('answers a clipboard of a million lines like any that does not fit', () => {
    const { cells, findings } = readPastedRatings('\n'.repeat(1_000_000), { rows: ['Cacao'], columns: ['PRECIO'] })
    expect(cells).toEqual([])
    expect(findings.map(({ code }) => code)).toEqual(['paste-too-big'])
  })
})
