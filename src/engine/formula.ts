import {
  absDependencies,
  addDependencies,
  create,
  divideDependencies,
  type FactoryFunctionMap,
  type MathNode,
  maxDependencies,
  minDependencies,
  multiplyDependencies,
  parseDependencies,
  roundDependencies,
  subtractDependencies,
  unaryMinusDependencies,
  unaryPlusDependencies,
} from 'mathjs/number'
import { type Finding, refused } from '../domain/finding'
import type { FormulaEvaluator } from './suggest'

// The package's types call each of these possibly undefined; importing a missing one would fail the build.
const { parse } = create({
  absDependencies,
  addDependencies,
  divideDependencies,
  maxDependencies,
  minDependencies,
  multiplyDependencies,
  parseDependencies,
  roundDependencies,
  subtractDependencies,
  unaryMinusDependencies,
  unaryPlusDependencies,
} as FactoryFunctionMap)

/** A comma between digits, where the digits before are a number: in `DN2,5` they end a name, in `2.5,3` a decimal. */
const DECIMAL_COMMA = /(^|[^\w.])(\d+),(\d+)/g
const LONGEST = 500
const MOST_NODES = 200
const OPERATORS = new Set(['+', '-', '*', '/'])
const FUNCTIONS = new Set(['abs', 'min', 'max', 'round'])

/** A name between square brackets, as people's names for data are written: `[kilometros-asfaltados]`. */
const QUOTED = /\[([^[\]]*)\]/g

/**
 * Reads a formula over other sub-indicators: numbers, names, + − × ÷, brackets, abs, min, max and round. Nothing else
 * gets past the walk of the tree, so a formula from a file can neither run code nor run for long. A name that would read as a
 * sum or a subtraction stands between square brackets.
 *
 * Decimals are written with a point or a comma and arguments parted by `;` or by a comma, as spreadsheets do on either
 * side. `max(3,5)` could be both: it is refused as `formula-comma` rather than guessed.
 *
 * @param names ids a formula may use
 */
export function readFormula(
  formula: string,
  names: ReadonlySet<string>,
):
  | { readonly status: 'read'; readonly node: MathNode; readonly quoted: readonly string[] }
  | { readonly status: 'refused'; readonly finding: Finding } {
  const no = (code: string, read: string) => ({ status: 'refused', finding: refused(code, { read }) }) as const
  if (formula.length > LONGEST) return no('formula-too-long', formula.slice(0, 40))
  const quoted: string[] = []
  const plain = formula.replaceAll(QUOTED, (whole, name: string) =>
    names.has(name) ? symbolOf(quoted.push(name) - 1) : whole,
  )
  const { asDecimal, asArgument } = readings(plain)
  if (asDecimal && asArgument) return no('formula-comma', firstDecimal(formula) ?? formula)
  const node = asDecimal ?? asArgument
  if (!node) return no('formula-unreadable', formula)
  const nodes: MathNode[] = []
  node.traverse((one) => {
    nodes.push(one)
  })
  if (nodes.length > MOST_NODES) return no('formula-too-long', formula.slice(0, 40))
  const known = new Set([...names, ...quoted.map((_, i) => symbolOf(i))])
  const stranger = nodes.find((one) => !isAllowed(one, known))
  if (!stranger) return { status: 'read', node, quoted }
  const dashed = [...names].find((name) => name.includes('-') && formula.includes(name))
  if (dashed !== undefined) return no('formula-dash', dashed)
  return no('formula-not-allowed', stranger.toString().slice(0, 40))
}

/** What the name between the (i+1)-th brackets is called inside: no id of a file begins so. */
const symbolOf = (i: number): string => `_between_brackets_${i}`

function firstDecimal(formula: string): string | undefined {
  const [first] = formula.matchAll(DECIMAL_COMMA)
  return first && `${first[2]},${first[3]}`
}

/** The two things a comma can be, each null where the formula cannot be read so; both when no comma tells them apart. */
function readings(formula: string): Readonly<Record<'asDecimal' | 'asArgument', MathNode | null>> {
  const pointed = formula.replaceAll(DECIMAL_COMMA, '$1$2.$3')
  if (formula.includes(';')) {
    const mixed = pointed.includes(',')
    return { asDecimal: mixed ? null : parsed(pointed.replaceAll(';', ',')), asArgument: null }
  }
  return { asDecimal: parsed(pointed), asArgument: pointed === formula ? null : parsed(formula) }
}

function parsed(formula: string): MathNode | null {
  try {
    return parse(formula)
  } catch {
    return null
  }
}

function isAllowed(node: MathNode, names: ReadonlySet<string>): boolean {
  // mathjs narrows nodes by their `type` only through guards that would pull its whole number tower in.
  const { type, name, op, value } = node as MathNode & { name?: string; op?: string; value?: unknown }
  if (type === 'ConstantNode') return Number.isFinite(value)
  if (type === 'SymbolNode') return name !== undefined && (names.has(name) || FUNCTIONS.has(name))
  if (type === 'OperatorNode') return op !== undefined && OPERATORS.has(op)
  if (type === 'FunctionNode') return name !== undefined && FUNCTIONS.has(name)
  return type === 'ParenthesisNode'
}

/**
 * Value of a formula for one product, or null when it cannot be read, uses a value nobody measured, or is not finite
 * (a cost of 0 has no margin).
 */
export const evaluateFormula: FormulaEvaluator = (formula, values) => {
  const read = readFormula(formula, new Set(Object.keys(values)))
  const result = read.status === 'read' ? resultOf(read, values) : null
  return Number.isFinite(result) ? result : null
}

/** Why a formula cannot be used with these names, or null when it can. */
export function checkFormula(formula: string, names: ReadonlySet<string>): Finding | null {
  const read = readFormula(formula, names)
  if (read.status === 'refused') return read.finding
  if (dividesByZero(read.node)) return refused('formula-by-zero', { read: formula.slice(0, 40) })
  const trial = resultOf(read, Object.fromEntries([...names].map((name) => [name, 1])))
  return trial === null ? refused('formula-not-allowed', { read: formula.slice(0, 40) }) : null
}

interface Read {
  readonly node: MathNode
  readonly quoted: readonly string[]
}

/** Whether it divides somewhere by figures alone that come to nothing: it can never give a value. */
function dividesByZero(node: MathNode): boolean {
  let found = false
  node.traverse((one) => {
    const { type, op, args } = one as MathNode & { op?: string; args?: readonly MathNode[] }
    const under = type === 'OperatorNode' && op === '/' ? args?.[1] : undefined
    if (under && isFigures(under) && resultOf({ node: under, quoted: [] }, {}) === 0) found = true
  })
  return found
}

function isFigures(node: MathNode): boolean {
  let figures = true
  node.traverse((one) => {
    if (one.type === 'SymbolNode' && !FUNCTIONS.has(one.toString())) figures = false
  })
  return figures
}

/** The number a formula comes to, finite or not; null when a function is named without its arguments or given wrong ones. */
function resultOf({ node, quoted }: Read, values: Readonly<Record<string, number>>): number | null {
  const known = new Map(Object.entries(values))
  for (const [i, name] of quoted.entries()) known.set(symbolOf(i), known.get(name) ?? Number.NaN)
  try {
    const result: unknown = node.compile().evaluate(known)
    return typeof result === 'number' ? result : null
  } catch {
    return null
  }
}
