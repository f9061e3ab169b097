import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFormula, evaluateFormula, readFormula } from '../../src/engine/formula'

const NAMES = new Set(['PR_PRECIO', 'PR_COSTO'])
const values = { PR_PRECIO: 12, PR_COSTO: 8 }
const code = (formula: string) => checkFormula(formula, NAMES)?.code ?? null

/** What a file made to harm might carry where a formula is expected. */
const WORDS = (
  'import require eval Function constructor __proto__ prototype globalThis window process this toString valueOf createUnit parse simplify derivative evaluate ' +
  'compile chain fetch console document i pi e Infinity NaN true null undefined cm random exp sqrt pow'
).split(' ')
const HOSTILE: readonly string[] = [
  ...WORDS,
  ...WORDS.map((word) => `${word}(PR_PRECIO)`),
  'PR_PRECIO.constructor',
  'PR_PRECIO.constructor("return 1")()',
  'abs.constructor("return process")()',
  'max["constructor"]("return 1")()',
  'PR_PRECIO["__proto__"]',
  'f(x) = x',
  'f(x) = f(x); f(1)',
  'PR_PRECIO = 7',
  'a = 1',
  'abs = 3',
  '{a: 1}',
  '{"__proto__": 1}.a',
  '[1, 2, 3]',
  '[1,2,3][1]',
  '"text"',
  "'text'",
  '`text`',
  'PR_PRECIO ? 1 : 2',
  'PR_PRECIO > 1',
  'PR_PRECIO == 1',
  'PR_PRECIO and 1',
  'not PR_PRECIO',
  'PR_PRECIO ^ 2',
  'PR_PRECIO ^ 1000000',
  'PR_PRECIO!',
  "PR_PRECIO'",
  'PR_PRECIO mod 2',
  'PR_PRECIO % 2',
  'PR_PRECIO << 40',
  'PR_PRECIO | 1',
  '~PR_PRECIO',
  '1:1000000000',
  '1;2',
  '1\n2',
  '5 cm to m',
  '1e400',
  '() => 1',
  'new Date()',
  '#{PR_PRECIO}',
  '',
  ' ',
  '(',
  ')',
  '1 +',
  '* 2',
  'abs',
  'abs + 1',
  'abs()',
  'abs(1, 2)',
  'abs(min)',
  'max()',
  'round(1.5, 20)',
  `${'('.repeat(240)}1${')'.repeat(240)}`,
  `${'1+'.repeat(249)}1`,
  `${'PR_PRECIO + '.repeat(60)}1`,
]

/** Well formed, and refused only when tried: a function named without its arguments or given wrong ones. */
const MISUSED: readonly string[] = ['abs', 'abs + 1', 'abs()', 'abs(1, 2)', 'abs(min)', 'max()', 'round(1.5, 20)']

describe('formulas of derived sub-indicators', () => {
  it('give the margin of the story, (price − cost) / cost', () => {
    expect(evaluateFormula('(PR_PRECIO - PR_COSTO) / PR_COSTO', values)).toBe(0.5)
    expect(evaluateFormula('(PR_PRECIO - PR_COSTO) / PR_COSTO * 100', values)).toBe(50)
    expect(code('(PR_PRECIO - PR_COSTO) / PR_COSTO * 100')).toBeNull()
  })

  it('have no value where a part was not measured or the result is not finite', () => {
    expect(evaluateFormula('(PR_PRECIO - PR_COSTO) / PR_COSTO', { PR_PRECIO: 12 })).toBeNull()
    expect(evaluateFormula('(PR_PRECIO - PR_COSTO) / PR_COSTO', { PR_PRECIO: 12, PR_COSTO: 0 })).toBeNull()
  })

  it('know abs, min, max, round, both signs and nothing by its place in the alphabet', () => {
    expect(evaluateFormula('abs(PR_COSTO - PR_PRECIO)', values)).toBe(4)
    expect(evaluateFormula('max(PR_COSTO, min(PR_PRECIO, 10))', values)).toBe(10)
    expect(evaluateFormula('round(PR_PRECIO / PR_COSTO, 1)', values)).toBe(1.5)
    expect(evaluateFormula('-PR_COSTO + +PR_PRECIO', values)).toBe(4)
    expect(code('+PR_PRECIO')).toBeNull()
  })

  it('read a decimal comma where it can be nothing else', () => {
    expect(evaluateFormula('3,5', values)).toBe(3.5)
    expect(evaluateFormula('(PR_PRECIO * 3,5) / 2', values)).toBe(21)
    expect(evaluateFormula('1,5 * max(PR_COSTO, 2)', values)).toBe(12)
  })

  it('take arguments apart by semicolons, as spreadsheets with a decimal comma do', () => {
    expect(evaluateFormula('max(3,5; 2)', values)).toBe(3.5)
    expect(evaluateFormula('round(PR_PRECIO / 7,0; 1)', values)).toBe(1.7)
    expect(evaluateFormula('min(PR_PRECIO; max(PR_COSTO; 10,5))', values)).toBe(10.5)
    expect(evaluateFormula('max(1.5; 1,25)', values)).toBe(1.5)
  })

  it('refuse, with its own reason, a comma that may be a decimal or part two arguments', () => {
    for (const either of ['max(3,5)', 'max(PR_PRECIO, 3,5)', 'max(1,2,3)', 'abs(3,5)']) {
      expect([either, code(either)]).toEqual([either, 'formula-comma'])
      expect(evaluateFormula(either, values)).toBeNull()
    }
    const found = checkFormula('max(PR_PRECIO, 3,5)', NAMES)
    expect(found?.read).toBe('3,5')
    expect(code('max(PR_PRECIO, 2; 5)')).toBe('formula-unreadable')
  })

  it('know arguments by their comma where it stands between no two whole numbers', () => {
    expect(evaluateFormula('max(3, 5)', values)).toBe(5)
    expect(evaluateFormula('max(PR_COSTO,5)', values)).toBe(8)
    expect(evaluateFormula('max(2.5,3)', values)).toBe(3)
    // A name that ends in a digit, as those of the body do, is no number.
    expect(evaluateFormula('max(DN2,5)', { DN2: 7 })).toBe(7)
  })

  it(`refuse ${HOSTILE.length} hostile ones, when written and again when computed`, () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(100)
    expect(HOSTILE.filter((formula) => checkFormula(formula, NAMES) === null)).toEqual([])
    expect(HOSTILE.filter((formula) => evaluateFormula(formula, values) !== null)).toEqual([])
  })

  it('are refused by the walk of the tree, before anything is computed', () => {
    const read = HOSTILE.filter((formula) => readFormula(formula, NAMES).status === 'read')
    expect(read).toEqual(MISUSED)
    for (const formula of MISUSED) expect([formula, code(formula)]).toEqual([formula, 'formula-not-allowed'])
  })

  it('name what is not allowed in them, shortened', () => {
    const long = '(PR_PRECIO + PR_COSTO + PR_PRECIO + PR_COSTO)'
    const found = (formula: string) => {
      const finding = checkFormula(formula, NAMES)
      return [finding?.code, finding?.read]
    }
    expect(found('PR_PRECIO + NADA')).toEqual(['formula-not-allowed', 'NADA'])
    expect(found('PR_PRECIO + sqrt(2)')).toEqual(['formula-not-allowed', 'sqrt(2)'])
    expect(found('1 + PR_PRECIO ^ 2')).toEqual(['formula-not-allowed', 'PR_PRECIO ^ 2'])
    expect(found('max("a", 1)')).toEqual(['formula-not-allowed', '"a"'])
    expect(found(`1 + ${long} ^ 2`)).toEqual(['formula-not-allowed', long.slice(0, 40)])
    expect(found(`abs(${long}, 2)`)).toEqual(['formula-not-allowed', `abs(${long}`.slice(0, 40)])
    expect(found(' '.repeat(501))).toEqual(['formula-too-long', ' '.repeat(40)])
    expect(found(`1${' + 1'.repeat(101)}`)).toEqual(['formula-too-long', `1${' + 1'.repeat(101)}`.slice(0, 40)])
  })

  it('may have 500 characters and 200 parts, and not one more', () => {
    expect(code('PR_PRECIO'.padEnd(500))).toBeNull()
    expect(code('PR_PRECIO'.padEnd(501))).toBe('formula-too-long')
    // A hundred numbers, ninety-nine plus signs between them and a minus before the first.
    const ones = (count: number) => Array.from({ length: count }, () => '1').join('+')
    expect(code(`-${ones(100)}`)).toBeNull()
    expect(code(ones(101))).toBe('formula-too-long')
  })

  it('never throw, and never give anything but a finite number or nothing, whatever is typed', () => {
    const token = fc.constantFrom(
      ...'PR_PRECIO PR_COSTO abs( min( max( round( ( ) + - * / , . 1 0 2.5 ; " [ ] = ^ %'.split(' '),
    )
    const typed = fc.oneof(
      fc.array(token, { maxLength: 12 }).map((tokens) => tokens.join('')),
      fc.string(),
    )
    fc.assert(
      fc.property(typed, (formula) => {
        const result = evaluateFormula(formula, values)
        checkFormula(formula, NAMES)
        return result === null || Number.isFinite(result)
      }),
      { numRuns: 400 },
    )
  })
})

describe('names between square brackets', () => {
  const names = new Set(['kilometros-asfaltados', 'vías', 'PR1'])

  it('stand for data whatever their ids are', () => {
    const given = { 'kilometros-asfaltados': 6, vías: 3, PR1: 2 }
    expect(checkFormula('[kilometros-asfaltados] / [vías] - PR1', names)).toBeNull()
    expect(evaluateFormula('[kilometros-asfaltados] / [vías] - PR1', given)).toBe(0)
    expect(evaluateFormula('[PR1] * [PR1]', given)).toBe(4)
  })

  it('that nobody knows are refused, and have no value', () => {
    expect(checkFormula('[caminos] * 2', names)?.code).toBe('formula-not-allowed')
    expect(evaluateFormula('[caminos] * 2', {})).toBeNull()
  })

  it('are asked for where an id reads as a subtraction', () => {
    expect(checkFormula('kilometros-asfaltados / 2', names)).toMatchObject({
      code: 'formula-dash',
      read: 'kilometros-asfaltados',
    })
  })
})

describe('a division by nothing', () => {
  it.each(['1/0', 'PR_PRECIO / (3 - 3)', '2 + 1 / max(0, -1)'])('%s is refused in words', (formula) => {
    expect(code(formula)).toBe('formula-by-zero')
  })

  it.each(['PR_PRECIO / PR_COSTO', '(PR_PRECIO - PR_COSTO) / (PR_PRECIO - PR_COSTO)', '0 / PR_COSTO'])(
    '%s is not one: the data decide',
    (formula) => {
      expect(code(formula)).toBeNull()
    },
  )
})
