import { describe, expect, it } from 'vitest'
import { cellText } from '../../../src/io/tables/cell'
import { openSource } from '../../../src/io/tables/openSource'
import { xmcdaSheets } from '../../../src/io/tables/xmcda'

const V2 = 'xmlns:x="http://www.decision-deck.org/2012/XMCDA-2.2.1"'
const lines = (text: string) =>
  xmcdaSheets(text).flatMap(({ name, cells }) => cells.map((row) => `${name}: ${row.map(cellText).join(' | ')}`))

describe('XMCDA of any version', () => {
  it('reads weights of version 2 with integers, by the name that the file declares', () => {
    const text = `<x:XMCDA ${V2}><criteria><criterion id="c01" name="Precios"/></criteria><criteriaValues mcdaConcept="Weight"><criterionValue><criterionID>c01</criterionID><value><integer>30</integer></value></criterionValue></criteriaValues></x:XMCDA>`
    expect(lines(text)).toEqual(['Pesos: Indicador | Peso', 'Pesos: Precios | 30'])
  })

  it('tells what is not available from what does not apply, and keeps reasons', () => {
    const cell = (comment: string, content: string) =>
      `<performance><description><comment>${comment}</comment></description><criterionID>PRECIO</criterionID><values><value>${content}</value></values></performance>`
    const text = `<xmcda xmlns="http://www.decision-deck.org/2021/XMCDA-4.0.0"><performanceTable name="table:M1"><alternativePerformances><alternativeID>cacao</alternativeID>${cell('', '<NA/>')}${cell('no aplica: no es de aquí', '<NA/>')}${cell('se vio en feria', '<integer>4</integer>')}</alternativePerformances></performanceTable></xmcda>`
    expect(lines(text).slice(1)).toEqual([
      'Puntajes: M1 |  | cacao | PRECIO | SD | ',
      'Puntajes: M1 |  | cacao | PRECIO | NA | no es de aquí',
      'Puntajes: M1 |  | cacao | PRECIO | 4 | se vio en feria',
    ])
  })

  it('says in a code which of the two a comparison favours, for rationals as for integers', () => {
    const pair = (value: string) =>
      `<pair><initial><criterionID>A</criterionID></initial><terminal><criterionID>B</criterionID></terminal><value>${value}</value></pair>`
    const rational = '<rational><numerator>1</numerator><denominator>3</denominator></rational>'
    const text = `<x:XMCDA ${V2}><criteriaComparisons name="member:PUB-01"><pairs>${pair('<integer>5</integer>')}${pair(rational)}${pair('<integer>1</integer>')}</pairs></criteriaComparisons></x:XMCDA>`
    expect(
      lines(text)
        .slice(1)
        .map((line) => line.split(' | ').at(-1)),
    ).toEqual(['5a', '3b', '1'])
  })

  it('takes no thresholds and no positions for weights', () => {
    const text = `<x:XMCDA ${V2}><criteriaValues mcdaConcept="veto"><criterionValue><criterionID>c01</criterionID><value><real>2</real></value></criterionValue></criteriaValues></x:XMCDA>`
    expect(xmcdaSheets(text)).toEqual([])
  })

  it('refuses a document type, whatever it holds', async () => {
    const text = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x:XMCDA ${V2}></x:XMCDA>`
    const { value, findings } = await openSource(new TextEncoder().encode(text), 'x.xml')
    expect(value).toBeNull()
    expect(findings.map(({ code }) => code)).toEqual(['file-not-table'])
  })
})
