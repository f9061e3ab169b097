import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COUNT, MEASURE, readNumber, settled } from '../../../src/io/read/number'

const value = (text: string): string | null => {
  const reading = readNumber(text)
  return reading.status === 'value' ? reading.value : null
}

describe('readNumber', () => {
  const good: readonly (readonly [string, string, 'comma' | 'point' | null])[] = [
    ['0', '0', null],
    ['7', '7', null],
    ['007', '7', null],
    ['24100', '24100', null],
    ['-0', '0', null],
    ['+5', '5', null],
    ['-2,5', '-2.5', 'comma'],
    ['−2,5', '-2.5', 'comma'],
    ['1,5', '1.5', 'comma'],
    ['3.5', '3.5', 'point'],
    ['40,30', '40.3', 'comma'],
    ['0.125', '0.125', 'point'],
    ['0,125', '0.125', 'comma'],
    ['1234.567', '1234.567', 'point'],
    ['1.234,5', '1234.5', 'comma'],
    ['1.234,567', '1234.567', 'comma'],
    ['1,234.5', '1234.5', 'point'],
    ['1.234.567', '1234567', 'comma'],
    ['1,234,567', '1234567', 'point'],
    ['1 234,5', '1234.5', 'comma'],
    ['1\u00A0234,5', '1234.5', 'comma'],
    ['1\u202F234.5', '1234.5', 'point'],
    ['1 234', '1234', null],
    ["1'234.567", '1234567', 'comma'],
    ['1’234.567', '1234567', 'comma'],
    ['1´230.408', '1230408', 'comma'],
    ["1'641.131", '1641131', 'comma'],
    ["1'641.131,5", '1641131.5', 'comma'],
    ["1.234'567.890", '1234567890', 'comma'],
    ["1'500", '1500', null],
    ["1'234.5", '1234.5', 'point'],
    ['  42  ', '42', null],
    ['999999999999999', '999999999999999', null],
  ]
  it.each(good)('reads %j as %s', (text, expected, decimal) => {
    expect(readNumber(text)).toEqual({ status: 'value', value: expected, decimal })
  })

  const bad: readonly string[] = [
    '42.259.66',
    '1.23.456',
    '12.34,567.8',
    '1,23,456',
    '1.234,567.8',
    '1..5',
    '1,,5',
    '1.',
    '.5',
    ',5',
    '1.2.3',
    '0.123.456',
    '1234.567.890',
    '1 23',
    '12 34 567',
    '1  234',
    "1'23",
    "1'2345",
    "1'234'56",
    "1'641,131",
    "1'234'567.891",
    '1e3',
    '1E5',
    '1e999',
    '0x10',
    '0b1',
    'NaN',
    'Infinity',
    '-Infinity',
    '5%',
    '5 %',
    '$5',
    'USD 5',
    '5 USD',
    '5€',
    '٣',
    '１２',
    '²',
    '½',
    'Ⅳ',
    '5/10',
    '5-3',
    '5-',
    '--5',
    '+-5',
    '- 5',
    '(5)',
    '5 t',
    '5kg',
    'tres',
    '1_000',
    '#N/A',
    '#¡REF!',
    '=1+1',
    '5;3',
    '1.5.',
    "'5",
    '5°',
    'O',
    'l2',
    '12,3a',
    '\u200B5',
    '~5',
    '<5',
    '5+',
    'null',
  ] // prettier-ignore
  it.each(bad)('refuses %j with a reason', (text) => {
    const reading = readNumber(text)
    expect(reading.status).toBe('refused')
    if (reading.status === 'refused') expect(reading.finding).toMatchObject({ code: 'number-malformed', read: text })
  })

  it('names the reason of the common ones', () => {
    const why = (text: string) => {
      const reading = readNumber(text)
      return reading.status === 'refused' ? reading.finding.values?.why : null
    }
    expect(['5%', '$5', '1e3', '٣', '42.259.66', 'tres'].map(why)).toEqual([
      'percent',
      'currency',
      'exponent',
      'digits',
      'groups',
      'text',
    ])
  })

  it('takes blank as missing everywhere, and "n/d" and its like only where nobody may know', () => {
    expect(readNumber('   ')).toEqual({ status: 'missing', marker: false })
    for (const text of ['n/d', 'SD', 's/d', 'N/A', '-', '–', 'nd', 'Sin dato']) {
      expect(readNumber(text)).toEqual({ status: 'missing', marker: true })
      expect(readNumber(text, { whole: false, markers: false }).status).toBe('refused')
    }
  })

  it('asks when one separator stands before exactly three digits', () => {
    expect(readNumber('3.185')).toEqual({ status: 'ambiguous', comma: '3185', point: '3.185' })
    expect(readNumber('54.000')).toEqual({ status: 'ambiguous', comma: '54000', point: '54' })
    expect(readNumber('31,200')).toEqual({ status: 'ambiguous', comma: '31.2', point: '31200' })
    expect(readNumber('-1,000')).toEqual({ status: 'ambiguous', comma: '-1', point: '-1000' })
  })

  it('does not ask about a count: people come whole', () => {
    expect(readNumber('3.185', COUNT)).toMatchObject({ status: 'value', value: '3185' })
    expect(readNumber('54.000', COUNT).status).toBe('ambiguous')
    expect(readNumber('3,5', COUNT)).toMatchObject({ status: 'refused', finding: { code: 'number-not-whole' } })
  })

  it('refuses more digits than a datum can hold, rather than rounding', () => {
    expect(readNumber('1234567890123456')).toMatchObject({ status: 'refused', finding: { code: 'number-too-precise' } })
    expect(readNumber('0,1234567890123')).toMatchObject({ status: 'refused', finding: { code: 'number-too-precise' } })
  })

  it('never gives a value that the strict grammar of numbers does not have', () => {
    const noise = fc.string({ unit: fc.constantFrom(..."0123456789.,' -+eE%$xn/"), maxLength: 12 })
    fc.assert(
      fc.property(noise, (text) => {
        const reading = readNumber(text)
        if (reading.status !== 'value') return true
        // Whatever was read, its digits are the text's digits in order, but for zeros at either end.
        const digits = text.replace(/\D/g, '').replace(/^0+|0+$/g, '')
        return (
          reading.value.replace(/\D/g, '').replace(/^0+|0+$/g, '') === digits && /^-?\d+(\.\d+)?$/.test(reading.value)
        )
      }),
      { numRuns: 3000 },
    )
  })

  it('reads back what each convention writes', () => {
    const styles = [
      { thousands: '.', decimal: ',', name: 'comma' as const },
      { thousands: ',', decimal: '.', name: 'point' as const },
      { thousands: ' ', decimal: ',', name: 'comma' as const },
      { thousands: '', decimal: '.', name: 'point' as const },
    ]
    const number = fc.tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 9999 }), fc.boolean())
    fc.assert(
      fc.property(number, fc.constantFrom(...styles), ([whole, rest, negative], { thousands, decimal, name }) => {
        const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, thousands)
        const fraction = String(rest).padStart(4, '0').replace(/0+$/, '')
        const text = `${negative ? '-' : ''}${grouped}${fraction ? decimal + fraction : ''}`
        const reading = settled(readNumber(text), name)
        const expected = Number(`${negative ? '-' : ''}${whole}.${fraction || '0'}`)
        return reading.status === 'value' && Number(reading.value) === expected
      }),
    )
  })

  it('has one text per value', () => {
    expect(['1,50', '01,5', '1.5', '+1,5'].map(value)).toEqual(['1.5', '1.5', '1.5', '1.5'])
  })

  it('keeps the default kind for measures', () => {
    expect(readNumber('n/d', MEASURE)).toEqual(readNumber('n/d'))
  })
})
