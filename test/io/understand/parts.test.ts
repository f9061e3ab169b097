import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalText, shifted, storedNumber } from '../../../src/io/tables/cell'
import { deskOf, LEFT_OUT, NO_ANSWERS, PROPOSED } from '../../../src/io/understand/desk'
import { levelSaid } from '../../../src/io/understand/levelSaid'
import { levelOfWord, levelsOfWords } from '../../../src/io/understand/levelWords'
import { isYear, monthOf, periodOf } from '../../../src/io/understand/periods'
import { saatyText } from '../../../src/io/understand/saaty'
import { FOREIGN_SCALES, likelyScale, scaleNamed } from '../../../src/io/understand/scales'
import { stateOf } from '../../../src/io/understand/states'
import { matchUnit, unitFor, unitInHeading } from '../../../src/io/understand/units'
import { likeliestOf, vocabulary } from '../../../src/io/understand/vocabulary'
import { keyOf, stem, withoutNumbering, wordsOf } from '../../../src/io/understand/words'

describe('a decimal text', () => {
  it('is moved by powers of ten digit by digit', () => {
    expect(['0.07', '8.5', '-0.001', '0', '100'].map((text) => shifted(text, 2))).toEqual([
      '7',
      '850',
      '-0.1',
      '0',
      '10000',
    ])
    expect(['7', '-12.5', '0'].map((text) => shifted(text, -2))).toEqual(['0.07', '-0.125', '0'])
  })

  it('comes back when it is moved there and back', () => {
    const places = fc.integer({ min: -8, max: 8 })
    const tenths = fc.integer({ min: -1e9, max: 1e9 })
    fc.assert(
      fc.property(tenths, places, (number, by) => {
        const text = decimalText(number / 1000)
        return shifted(shifted(text, by), -by) === text
      }),
    )
  })

  it('is what a file’s number means, without the noise of its last digits', () => {
    expect(storedNumber('8.5000000000000006E-2', true)).toEqual({ number: '0.085', percent: true })
    expect(storedNumber('1E+6', false)?.number).toBe('1000000')
    expect([storedNumber('', false), storedNumber('NaN', false)]).toEqual([null, null])
  })
})

describe('names', () => {
  it('are compared by letters and figures', () => {
    expect([keyOf('DEM_NAC'), keyOf('  Dem. nac'), keyOf('Maíz (duro)'), keyOf('x'.repeat(201))]).toEqual([
      'dem nac',
      'dem nac',
      'maiz duro',
      '',
    ])
  })

  it('lose number, gender and list numbering, and nothing of short words', () => {
    expect(['publicos', 'publica', 'precios', 'limones', 'volumenes', 'papa'].map(stem)).toEqual([
      'public',
      'public',
      'preci',
      'limon',
      'volumen',
      'papa',
    ])
    expect(['1. Limón', 'b) Cacao', '12 - Maní', '2024'].map(withoutNumbering)).toEqual([
      'Limón',
      'Cacao',
      'Maní',
      '2024',
    ])
    expect(wordsOf('distribucion de los excedentes')).toEqual(['distribucion', 'excedentes'])
  })

  it('are certain only when one thing has them, and likely when one is likeliest', () => {
    const known = [
      { id: 'maiz-duro', name: 'Maíz duro seco' },
      { id: 'maiz-suave', name: 'Maíz suave seco' },
      { id: 'cacao', name: 'Cacao' },
    ]
    const names = vocabulary(known, new Map([['choclo', 'maiz-suave']]))
    expect(names.certain('MAIZ DURO SECO')?.id).toBe('maiz-duro')
    expect(names.certain('Choclo')?.id).toBe('maiz-suave')
    expect(names.certain('Cacao fino')).toBeNull()
    expect(likeliestOf(names, 'Cacao fino de aroma')?.id).toBe('cacao')
    expect(likeliestOf(names, 'Maíz')).toBeNull()
    expect(
      names
        .likely('Maíz')
        .slice(1)
        .map(({ id }) => id),
    ).toEqual(['maiz-duro', 'maiz-suave'])
    expect(names.likely('Banano')).toEqual([])
  })
})

describe('states of words', () => {
  it.each([
    ['SD', ['S/D', 's. d.', 'NS/NR', 'No sabe', 'no sé', 's/i', 'N/D', 'sin información']],
    ['NA', ['N/A', 'n.a.', 'No aplica']],
    ['blank', ['', '-', '—', '…', '#N/A', '#DIV/0!', '(en blanco)']],
    [null, ['Sí', 'no', '3', 'Norte', 'sin riego']],
  ])('are %s for what means it', (state, texts) => {
    expect(texts.map(stateOf)).toEqual(texts.map(() => state))
  })
})

describe('a cell of ratings', () => {
  it('says a figure, with its word or its end, a word, a mark or a state', () => {
    expect(levelSaid('5 - Muy alto')).toMatchObject({ form: 'number', number: 5, word: 'muy alto' })
    expect(levelSaid('2 (Bajo)')).toMatchObject({ number: 2, word: 'bajo' })
    expect(levelSaid('Muy alto (5)')).toMatchObject({ number: 5, word: 'muy alto' })
    expect(levelSaid('7/10')).toMatchObject({ number: 7, of: 10 })
    expect(levelSaid('80 %')).toMatchObject({ number: 80, of: 100 })
    expect(levelSaid({ number: '0.8', percent: true })).toMatchObject({ number: 80, of: 100 })
    expect(levelSaid('★★★☆☆')).toMatchObject({ number: 3 })
    expect(levelSaid('4 t')).toEqual({ form: 'word', word: '4 t' })
    expect(levelSaid('✔').form).toBe('mark')
    expect(levelSaid('No sabe')).toEqual({ form: 'state', state: 'SD' })
  })

  it('has a level for words, slips forgiven, and three words span the scale', () => {
    expect([levelOfWord('Muy alto'), levelOfWord('exelente'), levelOfWord('Rojo')]).toEqual([5, 5, null])
    expect([...levelsOfWords(['Alto', 'Medio', 'Bajo']).values()]).toEqual([5, 3, 1])
    expect([...levelsOfWords(['Alto', 'Medio']).values()]).toEqual([4, 3])
  })
})

describe('foreign scales', () => {
  it('end where the mesa’s scale ends, and never turn an order round', () => {
    for (const { low, high, convert } of FOREIGN_SCALES) {
      expect([convert(low), convert(high)]).toEqual([1, 5])
      for (let value = low; value < high; value++) expect(convert(value + 1)).toBeGreaterThanOrEqual(convert(value))
    }
  })

  it('say their rule', () => {
    expect(scaleNamed('1-10')?.rule).toBe('1–2→1, 3–4→2, 5–6→3, 7–8→4, 9–10→5')
    expect(scaleNamed('1-3')?.rule).toBe('1→1, 2→3, 3→5')
    expect(scaleNamed('0-4')?.rule).toBe('0→1, 1→2, 2→3, 3→4, 4→5')
    expect(scaleNamed('1-6')).toBeNull()
  })

  it.each([
    [{ count: 0, min: 0, max: 0, outside: 0 }, null, null],
    [{ count: 3, min: 1, max: 3, outside: 0 }, null, null],
    [{ count: 4, min: 1, max: 3, outside: 0 }, null, '1-3'],
    [{ count: 11, min: 1, max: 4, outside: 0 }, null, null],
    [{ count: 12, min: 1, max: 4, outside: 0 }, null, '1-4'],
    [{ count: 12, min: 1, max: 5, outside: 0 }, null, null],
    [{ count: 4, min: 2, max: 5, outside: 0 }, 10, '1-10'],
    [{ count: 4, min: 0, max: 4, outside: 1 }, null, '0-4'],
    [{ count: 4, min: 0, max: 5, outside: 1 }, null, '0-5'],
    [{ count: 4, min: 0, max: 9, outside: 3 }, null, '0-10'],
    [{ count: 20, min: 1, max: 6, outside: 1 }, null, '1-5'],
    [{ count: 20, min: 1, max: 6, outside: 5 }, null, '1-7'],
    [{ count: 4, min: 1, max: 6, outside: 1 }, 5, '1-5'],
    [{ count: 4, min: -2, max: 6, outside: 2 }, null, '1-5'],
    [{ count: 9, min: 3, max: 18, outside: 8 }, null, '0-20'],
    [{ count: 4, min: 2, max: 4, outside: 0 }, 5, null],
    [{ count: 4, min: 1, max: 2, outside: 0 }, 3, '1-3'],
    [{ count: 4, min: 0, max: 2, outside: 1 }, null, '0-2'],
    [{ count: 4, min: 0, max: 3, outside: 1 }, null, '0-4'],
    [{ count: 11, min: 1, max: 6, outside: 1 }, null, '1-7'],
    [{ count: 20, min: 1, max: 6, outside: 2 }, null, '1-5'],
  ])('are likely by what figures show: %o with %s said is %s', (seen, said, scale) => {
    expect(likelyScale(seen, said)).toBe(scale)
  })
})

describe('a judgement of a pair', () => {
  it.each([
    ['3', 3],
    ['-3', -3],
    ['−3', -3],
    ['1', 1],
    ['1/5', -5],
    ['5/1', 5],
    ['2:1', 2],
    ['1:9', -9],
    ['4/2', 2],
    ['0,333', -3],
    ['0.33', -3],
    ['0,2', -5],
    ['0,14', -7],
    ['0,11', -9],
    ['2/6', -3],
    ['1/1', 1],
  ])('is read from %s', (text, value) => {
    expect(saatyText(text)).toMatchObject({ form: 'figure', value })
  })

  it('is told by codes and words that name the side', () => {
    expect([saatyText('3a'), saatyText('5b')]).toEqual([
      { form: 'told', value: 3 },
      { form: 'told', value: -5 },
    ])
    expect(saatyText('Extremadamente más la segunda')).toEqual({ form: 'told', value: -9 })
    expect(saatyText('Igual')).toEqual({ form: 'told', value: 1 })
    expect([saatyText('No sé').form, saatyText('').form]).toEqual(['unknown', 'blank'])
  })

  it('is refused between two ratios, by the names of both', () => {
    expect(saatyText('0,4')).toEqual({ form: 'refused', nearest: ['1/3', '1/2'] })
    expect(saatyText('2,5')).toEqual({ form: 'refused', nearest: ['2', '3'] })
    expect(saatyText('2/3')).toMatchObject({ form: 'refused' })
    expect([saatyText('0').form, saatyText('12').form, saatyText('-1').form]).toEqual(['other', 'other', 'other'])
    expect(saatyText('mucho')).toEqual({ form: 'refused', nearest: [] })
    expect(saatyText('2/3')).toEqual({ form: 'refused', nearest: ['1/2', '1/1'] })
    expect(saatyText('1,02')).toEqual({ form: 'refused', nearest: ['1', '2'] })
    expect(['0/3', '3/0', '0/0', '-0,5', '9,5', '0,05'].map((text) => saatyText(text).form)).toEqual(
      Array.from({ length: 6 }, () => 'refused'),
    )
    expect(saatyText('-0,5')).toEqual({ form: 'refused', nearest: [] })
    expect(saatyText('9,5')).toEqual({ form: 'refused', nearest: [] })
  })

  it('says when a fraction was rounded, and when it was written whole', () => {
    expect(saatyText('0,33')).toMatchObject({ rounded: true })
    expect(saatyText('1/3')).toMatchObject({ rounded: false })
    expect(saatyText('4/2')).toMatchObject({ rounded: false })
  })

  it('is not told by words that name no side, both or no strength', () => {
    const texts = ['mucho más', 'la primera', 'Más la primera que la segunda', 'rojo la primera']
    expect(texts.map((text) => saatyText(text).form)).toEqual(texts.map(() => 'refused'))
  })
})

describe('units', () => {
  it.each([
    ['USD/kg', 'USD/kg', 'same'],
    ['%', '% anual', 'same'],
    ['porcentaje', '%', 'same'],
    ['usd / qq', 'USD/kg', 'convertible'],
    ['kg', 't', 'convertible'],
    ['miles USD', 'USD millones FOB', 'convertible'],
    ['t', '%', 'other'],
    ['kg', 'USD/kg', 'other'],
    ['unidades', 'número', 'same'],
  ])('%s where %s is wanted is %s', (read, wanted, status) => {
    expect(matchUnit(read, wanted).status).toBe(status)
  })

  it('divide a price where they multiply a mass', () => {
    expect(matchUnit('USD/qq', 'USD/kg')).toEqual({ status: 'convertible', by: '1', over: '45.359237' })
    expect(matchUnit('qq', 'kg')).toEqual({ status: 'convertible', by: '45.359237', over: '1' })
  })

  it('are found at the end of a heading, and joined with the row’s where the heading says money only', () => {
    expect(['Precio (USD/kg)', 'PP_PONDERADO_USD_KG', 'PP_PONDERADO_USD', 'Demanda'].map(unitInHeading)).toEqual([
      'USD/kg',
      'USD/KG',
      'USD',
      '',
    ])
    expect([unitFor('USD', 'Quintal'), unitFor('USD/kg', 'Quintal'), unitFor('', 't')]).toEqual([
      'USD/Quintal',
      'USD/kg',
      't',
    ])
  })
})

describe('periods', () => {
  it('are read as sources write them', () => {
    expect(periodOf('2023-2024')).toEqual({ year: '2024', month: 0 })
    expect(periodOf('2024 (p)')).toEqual({ year: '2024', month: 0 })
    expect(periodOf('dic-2024')).toEqual({ year: '2024', month: 12 })
    expect(periodOf('2024-03')).toEqual({ year: '2024', month: 3 })
    expect(periodOf('31/12/2024')).toEqual({ year: '2024', month: 12 })
    expect(periodOf('120245')).toEqual({ year: '', month: 0 })
    expect(['Enero', 'aug', '7', '13', ''].map(monthOf)).toEqual([1, 8, 7, 0, 0])
    expect(['2024', '2024 (p)', '20244', 'año 2024'].map(isYear)).toEqual([true, true, false, false])
  })
})

describe('questions', () => {
  const question = { about: 'product', read: 'Leche', proposal: 'leche' } as const

  it('are asked once, and answered by what a person said before or by their proposals', () => {
    const open = deskOf(NO_ANSWERS)
    expect([open.ask(question), open.ask({ ...question, proposal: null }), open.asked().length]).toEqual([
      null,
      null,
      1,
    ])
    expect(deskOf(PROPOSED).ask(question)).toBe('leche')
    const given = deskOf({ given: new Map([['product\nLeche', LEFT_OUT]]), takeProposals: true })
    expect([given.ask(question), given.asked()]).toEqual([LEFT_OUT, []])
  })
})
