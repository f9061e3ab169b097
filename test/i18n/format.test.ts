import { describe, expect, it } from 'vitest'
import { formatOf } from '../../src/i18n/format'
import { languageOf } from '../../src/i18n/languages'

const [es, en] = [formatOf(languageOf('es')), formatOf(languageOf('en'))]
/** 16 May 2024, 15:42 in Greenwich: 10:42 in Ecuador. */
const AT = Date.UTC(2024, 4, 16, 15, 42)
const ECUADOR = -300

describe('numbers as Ecuador writes them', () => {
  it('group thousands with points and cut decimals with a comma, four digits too', () => {
    expect([es.whole(24_100), es.whole(1_234), es.whole(1_641_131)]).toEqual(['24.100', '1.234', '1.641.131'])
    expect([es.one(61.27), es.fixed(56.375, 2), es.fixed(0.008, 2)]).toEqual(['61,3', '56,38', '0,01'])
    expect([en.whole(24_100), en.one(61.27)]).toEqual(['24,100', '61.3'])
  })

  it('write as many decimals as a figure needs, two at most', () => {
    expect([4, 3.5, 3.25, 62.5, 100, 0, 1 / 3, 2.999].map(es.plain)).toEqual([
      '4',
      '3,5',
      '3,25',
      '62,5',
      '100',
      '0',
      '0,33',
      '3',
    ])
    expect(en.plain(3.5)).toBe('3.5')
  })

  it('keep every digit of a decimal written as text', () => {
    expect(['0.95', '-2', '1000.5'].map(es.decimal)).toEqual(['0,95', '-2', '1000,5'])
    expect(['0.95', '1000.5'].map(en.decimal)).toEqual(['0.95', '1000.5'])
  })

  it('keep the per cent sign on the number’s line', () => {
    expect([es.percent(0.135), es.percentWhole(0.135), es.percent(1)]).toEqual([
      '13,5\u00a0%',
      '14\u00a0%',
      '100,0\u00a0%',
    ])
    expect(en.percent(0.135)).toBe('13.5%')
  })

  it('write a true minus, and no sign on what rounds to nothing', () => {
    expect([6.4, -4.3, 0, 0.04, -0.04].map(es.signed)).toEqual(['+6,4', '−4,3', '0,0', '0,0', '0,0'])
    expect([es.one(-4.3), es.one(-0.04), es.whole(-0.4), es.fixed(-0.004, 2)]).toEqual(['−4,3', '0,0', '0', '0,00'])
    expect(en.signed(-4.3)).toBe('−4.3')
  })

  it('never disagree with the rounding of a half: the sign goes with the digits shown', () => {
    for (const value of [0.05, -0.05, 0.049999, -0.049999]) {
      const shown = es.signed(value)
      expect(/[1-9]/.test(shown)).toBe(/[+−]/.test(shown))
    }
  })
})

describe('places', () => {
  it('are ordinals', () => {
    expect([1, 2, 11].map(es.ordinal)).toEqual(['1.º', '2.º', '11.º'])
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(en.ordinal)).toEqual([
      ...['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '22nd', '101st', '111th'],
    ])
  })
})

describe('days and hours', () => {
  it('are those of the place where it was written', () => {
    expect([es.clock(AT, ECUADOR), es.date(AT, ECUADOR), es.shortDate(AT, ECUADOR)]).toEqual([
      ...['10:42', '16 de mayo de 2024', '16 may'],
    ])
    expect([en.clock(AT, ECUADOR), en.date(AT, ECUADOR), en.shortDate(AT, ECUADOR)]).toEqual([
      ...['10:42', '16 May 2024', '16 May'],
    ])
  })

  it('count the evening in Ecuador as its own day, the year’s last too', () => {
    const late = Date.UTC(2027, 0, 1, 3, 5)
    expect([es.clock(late, ECUADOR), es.date(late, ECUADOR)]).toEqual(['22:05', '31 de diciembre de 2026'])
  })
})

describe('lists', () => {
  it('end in y, in e before an i, and in and', () => {
    expect([es.list(['a']), es.list(['a', 'b']), es.list(['a', 'b', 'c'])]).toEqual(['a', 'a y b', 'a, b y c'])
    expect(es.list(['Cacao', 'Ishpingo'])).toBe('Cacao e Ishpingo')
    expect(en.list(['a', 'b', 'c'])).toBe('a, b, and c')
  })
})
