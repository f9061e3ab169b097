import type { RawCell } from './cell'
import { storedNumber } from './cell'
import { readMarkup } from './markup'
import type { RawSheet } from './sheet'

/** An element with what is in it; names without their prefix, for prefixes and years of the namespace are not to be trusted. */
interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/**
 * The things of an XMCDA file (2.0.0 to 4.0.0) as sheets, each in the headings of our own files: alternatives as candidates,
 * performance tables as ratings, weights, comparisons of criteria. What is of another kind (thresholds, programmes' messages)
 * gives no sheet. A document type is refused: it may hold anything.
 *
 * @throws SyntaxError on a document type
 */
export function xmcdaSheets(text: string): readonly RawSheet[] {
  if (/<!doctype/i.test(text)) throw new SyntaxError('an XMCDA file has no document type')
  const root = treeOf(text)
  const names = namesIn(root)
  return [
    ...candidates(root),
    ...ratings(root, names),
    ...all(root, 'criteriaValues')
      .filter(isWeights)
      .map((one) => weights(one, names)),
    ...comparisons(root, names),
  ]
}

function treeOf(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open: Element[] = [root]
  readMarkup(text, 'xml', {
    open(name, attributes) {
      const element: Element = { name: name.slice(name.indexOf(':') + 1), attributes, children: [], text: '' }
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    text(part) {
      const here = open.at(-1)
      if (here) here.text += part
    },
    close() {
      if (open.length > 1) open.pop()
    },
  })
  return root
}

/** Every element of a name, however deep. */
const all = (from: Element, name: string): readonly Element[] =>
  from.children.flatMap((one) => [...(one.name === name ? [one] : []), ...all(one, name)])

const first = (from: Element, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((here, name) => here?.children.find((one) => one.name === name), from)

const textIn = (from: Element, ...path: readonly string[]): string => first(from, ...path)?.text.trim() ?? ''

/** What ids are called where the file declares them; references are by id, to the letter. */
function namesIn(root: Element): ReadonlyMap<string, string> {
  const declared = [...all(root, 'alternative'), ...all(root, 'criterion')]
  return new Map(declared.flatMap(({ attributes: { id, name } }) => (id && name ? [[id, name] as const] : [])))
}

const called = (names: ReadonlyMap<string, string>, id: string): string => names.get(id) ?? id

const sheet = (name: string, rows: readonly (readonly RawCell[])[]): RawSheet => ({
  name,
  cells: rows,
  ragged: [],
  parted: null,
})

function candidates(root: Element): readonly RawSheet[] {
  const declared = all(root, 'alternative').filter((one) => textIn(one, 'active') !== 'false')
  if (declared.length === 0) return []
  return [sheet('Candidatos', [['Producto'], ...declared.map(({ attributes: { id = '', name } }) => [name ?? id])])]
}

/** All tables of ratings as one, with whose each is; of several that are called otherwise, whose they are is asked by their names. */
function ratings(root: Element, names: ReadonlyMap<string, string>): readonly RawSheet[] {
  const tables = all(root, 'performanceTable')
  const rows = tables.flatMap((table) => {
    const name = table.attributes.name ?? ''
    const isOurs = name.includes(':') || name === 'plenary' || tables.length === 1
    const [mesita, boleta] = isOurs ? holderOf(name) : [name, '']
    return table.children
      .filter(({ name }) => name === 'alternativePerformances')
      .flatMap((row) => {
        const product = called(names, textIn(row, 'alternativeID'))
        return row.children
          .filter(({ name }) => name === 'performance')
          .map((cell): readonly RawCell[] => {
            const comment = textIn(cell, 'description', 'comment')
            const [value, reason] = ratedAs(contentOf(cell), comment)
            return [mesita, boleta, product, called(names, textIn(cell, 'criterionID')), value, reason]
          })
      })
  })
  if (rows.length === 0) return []
  return [sheet('Puntajes', [['mesita', 'boleta', 'producto', 'indicador', 'puntaje', 'razon'], ...rows])]
}

function holderOf(name: string): readonly [mesita: string, boleta: string] {
  const [kind = '', ...rest] = name.split(':')
  if (rest.length === 0) return ['', '']
  return kind === 'member' ? ['', rest.join(':')] : [rest.join(':'), '']
}

/** Nobody knows, unless the comment says that it does not apply. */
function ratedAs(value: RawCell, comment: string): readonly [value: RawCell, reason: string] {
  if (value !== NOT_AVAILABLE) return [value, comment]
  const [, reason] = /^\s*(?:no aplica|not applicable)\s*:?\s*(.*)$/is.exec(comment) ?? []
  return reason === undefined ? ['SD', comment] : ['NA', reason]
}

const NOT_AVAILABLE = 'N/A'

/** A value as 2.x, 3.x and 4 write it; intervals and fuzzy numbers by their names, so that they are refused as they are read. */
function contentOf(of: Element): RawCell {
  const value = first(of, 'values', 'value') ?? first(of, 'value')
  const [content] = value?.children.filter(({ name }) => name !== 'description') ?? []
  if (!content) return ''
  const text = content.text.trim()
  if (content.name === 'NA') return NOT_AVAILABLE
  if (content.name === 'rational') return `${textIn(content, 'numerator')}/${textIn(content, 'denominator')}`
  if (content.name === 'integer' || content.name === 'real') return storedNumber(text, false) ?? text
  return text === '' ? content.name : text
}

/** Values of criteria may be thresholds or positions: only what calls itself weights, or nothing at all, is taken for weights. */
const isWeights = ({ attributes: { mcdaConcept = '', name = '' } }: Element): boolean =>
  /weight|peso|importan/i.test(mcdaConcept) || (mcdaConcept === '' && /^$|weight|peso/i.test(name))

function weights(values: Element, names: ReadonlyMap<string, string>): RawSheet {
  const rows = values.children
    .filter(({ name }) => /^criterionValues?$/.test(name))
    .map((one) => [called(names, textIn(one, 'criterionID')), contentOf(one)])
  return sheet(values.attributes.name ?? 'Pesos', [['Indicador', 'Peso'], ...rows])
}

/** Comparisons as rows; the format says which of the two a figure favours, so it is said in a code that needs no question. */
function comparisons(root: Element, names: ReadonlyMap<string, string>): readonly RawSheet[] {
  const matrices = all(root, 'criteriaMatrix').flatMap((matrix) => {
    const [, boleta] = holderOf(matrix.attributes.name ?? '')
    return matrix.children
      .filter(({ name }) => name === 'row')
      .flatMap((row) =>
        row.children
          .filter(({ name }) => name === 'column')
          .map(
            (column) => [boleta, textIn(row, 'criterionID'), textIn(column, 'criterionID'), contentOf(column)] as const,
          ),
      )
  })
  const pairs = all(root, 'criteriaComparisons').flatMap((list) => {
    const [, boleta] = holderOf(list.attributes.name ?? '')
    return all(list, 'pair').map(
      (pair) =>
        [
          boleta,
          textIn(pair, 'initial', 'criterionID'),
          textIn(pair, 'terminal', 'criterionID'),
          contentOf(pair),
        ] as const,
    )
  })
  const rows = [...matrices, ...pairs]
    .filter(([, one, other]) => one !== other)
    .map(([boleta, one, other, value]) => [boleta, called(names, one), called(names, other), sideSaid(value)])
  return rows.length === 0 ? [] : [sheet('Comparaciones', [['boleta', 'primero', 'segundo', 'juicio'], ...rows])]
}

function sideSaid(value: RawCell): RawCell {
  const text = typeof value === 'object' ? value.number : value
  const [, over = '', under = '1'] = /^(\d+)(?:\/(\d+))?$/.exec(text) ?? []
  if (over === under && over !== '') return '1'
  if (/^[2-9]$/.test(over) && under === '1') return `${over}a`
  if (over === '1' && /^[2-9]$/.test(under)) return `${under}b`
  return value
}
