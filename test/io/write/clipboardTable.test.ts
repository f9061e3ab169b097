import { describe, expect, it } from 'vitest'
import { tableHtml, tableTsv } from '../../../src/io/write/clipboardTable'

const table = {
  title: 'Margen <2>',
  headings: ['Producto', 'Puntos'],
  rows: [
    ['Cacao "fino" & café', '61,3'],
    ['=HYPERLINK("x")', '\u22121,2'],
    ['dos\n\tlíneas', '12,5\u00a0%'],
    ['-nota', '—'],
  ],
}

describe('a table for the clipboard', () => {
  it('is lines and tabs, figures as figures, and no words that a spreadsheet would run', () => {
    expect(tableTsv(table).split('\n')).toEqual([
      'Producto\tPuntos',
      'Cacao "fino" & café\t61,3',
      '\'=HYPERLINK("x")\t-1,2',
      'dos líneas\t12,5\u00a0%',
      "'-nota\t—",
    ])
  })

  it('is a rich table with its title, its words escaped', () => {
    const html = tableHtml(table)
    expect(html).toContain('<caption>Margen &lt;2&gt;</caption>')
    expect(html).toContain('<td>Cacao &quot;fino&quot; &amp; café</td><td>61,3</td>')
    expect(html.match(/<tr>/g)).toHaveLength(5)
  })
})
