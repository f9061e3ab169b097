import type { Indicator } from '../../domain/indicator'
import { questions, ROOT } from '../../domain/judgement'
import { isScored } from '../../domain/product'
import type { Programme, Territory } from '../../domain/programme'
import { LEVELS, type PerLevel } from '../../domain/scale'
import type { Book, BookCell, BookSheet } from '../../io/write/workbook'

/** Spanish as surveys name it; a form whose columns name other languages shows nothing. */
const LANGUAGE = 'Español (es)'

/** Columns of the sheet of questions, as XLSForm calls them. */
const SURVEY = [
  'type',
  'name',
  `label::${LANGUAGE}`,
  `hint::${LANGUAGE}`,
  'required',
  'relevant',
  'constraint',
  `constraint_message::${LANGUAGE}`,
  'appearance',
  'default',
] as const

/** One row of the sheet of questions; what it does not say is blank. */
interface Question {
  readonly type: string
  readonly name?: string
  readonly label?: string
  readonly hint?: string
  readonly required?: 'yes'
  readonly relevant?: string
  readonly constraint?: string
  readonly message?: string
  readonly appearance?: string
  readonly given?: string
}

interface Choice {
  readonly list: string
  readonly name: string
  readonly label: string
}

const LEVEL_WORDS: PerLevel<string> = ['Muy bajo', 'Bajo', 'Medio', 'Alto', 'Muy alto']

/** Codes that no spreadsheet takes for a number, and words that say which side. */
const COMPARED: readonly (readonly [name: string, label: string])[] = [
  ['9a', 'Extremadamente más la primera'],
  ['7a', 'Mucho más la primera'],
  ['5a', 'Más la primera'],
  ['3a', 'Un poco más la primera'],
  ['1', 'Igual'],
  ['3b', 'Un poco más la segunda'],
  ['5b', 'Más la segunda'],
  ['7b', 'Mucho más la segunda'],
  ['9b', 'Extremadamente más la segunda'],
  ['SD', 'No sé'],
]

/**
 * The mesa's questions as a form for KoboToolbox and ODK (XLSForm): who answers by the code of the ticket and never by name, the
 * comparisons, and the ratings with the rubric under each. Where the mesa rates by mesitas the form asks first what is filled in:
 * weights with the ticket, or ratings with the mesita. What comes of it comes back in without a question.
 *
 * @returns null while there is nothing to ask: no indicator, or no product and nothing to compare
 */
export function xlsformOf(
  programme: Programme,
  territory: Territory,
  run: { readonly date: string; readonly code: string; readonly place: string },
): Book | null {
  const compared = comparisons(programme, territory)
  const rated = ratedGroups(territory)
  if (compared.length + rated.length === 0) return null
  const byTables = territory.sitting?.sheets === 'tables' && territory.tables.length > 0
  const rows: readonly Question[] = [
    { type: 'start', name: 'start' },
    { type: 'end', name: 'end' },
    { type: 'hidden', name: 'yunta_form', given: `yunta:1:${territory.id}:${run.code}` },
    ...(byTables ? [WHAT] : []),
    { ...ticketOf(territory), ...(byTables && { relevant: asked('boleta') }) },
    ...(byTables
      ? [
          {
            type: 'select_one mesita',
            name: 'mesita',
            label: 'Mesita',
            required: 'yes',
            relevant: asked('mesita'),
          } as const,
        ]
      : []),
    ...compared.flatMap((group) => grouped(group, byTables ? asked('boleta') : undefined)),
    ...rated.flatMap((group) => grouped(group, byTables ? asked('mesita') : undefined)),
  ]
  const choices: readonly Choice[] = [
    ...LEVELS.map((level, i) => ({ list: 'nivel', name: String(level), label: `${level} ${LEVEL_WORDS[i] ?? ''}` })),
    { list: 'nivel', name: 'SD', label: 'No sé' },
    { list: 'nivel', name: 'NA', label: 'No aplica' },
    ...COMPARED.map(([name, label]) => ({ list: 'saaty', name, label })),
    ...(byTables
      ? [
          { list: 'llena', name: 'boleta', label: 'Lo que pesa más, con mi boleta' },
          { list: 'llena', name: 'mesita', label: 'Los puntajes de mi mesita' },
          ...territory.tables.map(({ id, name }) => ({ list: 'mesita', name: id, label: name })),
        ]
      : []),
  ]
  return {
    sheets: [
      textSheet('survey', [SURVEY, ...rows.map(surveyRow)]),
      textSheet('choices', [
        ['list_name', 'name', `label::${LANGUAGE}`],
        ...choices.map(({ list, name, label }) => [list, name, label]),
      ]),
      textSheet('settings', [
        ['form_title', 'form_id', 'version', 'default_language', 'style', 'instance_name'],
        [
          `Yunta: ${run.place}`,
          `yunta_${plainName(territory.id)}`,
          `${run.date.replaceAll('-', '')}-${run.code.slice(0, 9)}`,
          LANGUAGE,
          'pages',
          byTables ? instanceOfBoth : TICKET_VALUE,
        ],
      ]),
    ],
    names: [],
    date: run.date,
  }
}

const reference = (name: string): string => `\${${name}}`
const TICKET_VALUE = reference('ticket')
const instanceOfBoth = `coalesce(${TICKET_VALUE}, ${reference('mesita')})`
const asked = (what: 'boleta' | 'mesita'): string => `${reference('llena')} = '${what}'`

const WHAT: Question = { type: 'select_one llena', name: 'llena', label: '¿Qué va a llenar?', required: 'yes' }

/** The ticket; its shape is checked when all of the register have the usual one. */
function ticketOf({ members }: Territory): Question {
  const usual = members.length > 0 && members.every(({ id }) => /^[A-Z]{3}-[0-9]{2}$/.test(id))
  const example = members[0]?.id ?? 'PUB-01'
  return {
    type: 'text',
    name: 'ticket',
    label: 'Código de su boleta',
    hint: `Está impreso en su tarjeta, por ejemplo ${example}`,
    required: 'yes',
    ...(usual && {
      constraint: "regex(., '^[A-Z]{3}-[0-9]{2}$')",
      message: 'Tres letras, guion, dos números',
    }),
  }
}

interface Group {
  readonly name: string
  readonly label: string
  /** 'field-list' sets all its questions on one screen. */
  readonly appearance?: 'field-list'
  readonly questions: readonly Question[]
}

const grouped = ({ name, label, appearance, questions: inside }: Group, relevant?: string): readonly Question[] => [
  {
    type: 'begin_group',
    name,
    label,
    ...(appearance !== undefined && { appearance }),
    ...(relevant !== undefined && { relevant }),
  },
  ...inside,
  { type: 'end_group' },
]

/** One group, a question on each screen; its name and label name neither side, since exports may set them before each question. */
function comparisons({ dimensions }: Programme, { indicators }: Territory): readonly Group[] {
  const name = (item: string) => [...dimensions, ...indicators].find(({ id }) => id === item)?.name ?? item
  const all = questions(indicators).map(({ node, first, second }) => ({
    type: 'select_one saaty',
    name: `${plainName(first)}__${plainName(second)}`,
    label: `${name(first)} frente a ${name(second)}`,
    hint: node === ROOT ? '' : [first, second].map((item) => spanOf(indicators, item)).join('\n'),
  }))
  return all.length === 0 ? [] : [{ name: 'juicios', label: '¿Qué pesa más?', questions: all }]
}

/** What is at stake between the lowest and the highest level of an indicator: what a weight is a weight of. */
function spanOf(indicators: readonly Indicator[], item: string): string {
  const indicator = indicators.find(({ id }) => id === item)
  return indicator ? `${indicator.name}: de «${indicator.rubric[0]}» a «${indicator.rubric.at(-1) ?? ''}»` : ''
}

/** A group for each product, its reasons at the end. */
function ratedGroups({ candidates, indicators }: Territory): readonly Group[] {
  const names = distinctNames(candidates.filter(isScored).map(({ id }) => id))
  return candidates.filter(isScored).map((product, p) => {
    const own = names[p] ?? plainName(product.id)
    return {
      name: `puntaje_${own}`,
      label: `Puntajes: ${product.name}`,
      appearance: 'field-list',
      questions: [
        ...indicators.map(({ id, name, question, rubric }) => ({
          type: 'select_one nivel',
          name: `${own}__${plainName(id)}`,
          label: `${name}: ${product.name}`,
          hint: [question, ...rubric.map((text, i) => `${LEVELS[i] ?? ''}: ${text}`)].join('\n'),
          appearance: 'likert',
        })),
        { type: 'text', name: `${own}__razon`, label: `¿Por qué? (${product.name})`, appearance: 'multiline' },
      ],
    }
  })
}

/** Letters, digits and "_", not beginning with a digit: what a form may call a question. */
const plainName = (text: string): string => text.replace(/[^A-Za-z0-9_]+/g, '_').replace(/^(?=\d)/, '_')

function distinctNames(ids: readonly string[]): readonly string[] {
  const plain = ids.map(plainName)
  return plain.map((name, i) => {
    const before = plain.slice(0, i).filter((one) => one === name).length
    return before === 0 ? name : `${name}_${before + 1}`
  })
}

const surveyRow = (one: Question): readonly string[] => [
  one.type,
  one.name ?? '',
  one.label ?? '',
  one.hint ?? '',
  one.required ?? '',
  one.relevant ?? '',
  one.constraint ?? '',
  one.message ?? '',
  one.appearance ?? '',
  one.given ?? '',
]

const textSheet = (name: string, rows: readonly (readonly string[])[]): BookSheet => ({
  name,
  widths: (rows[0] ?? []).map((_, i) => (i === 2 || i === 3 ? 48 : 24)),
  frozen: { rows: 1, columns: 0 },
  rows: rows.map((row) => row.map((text): BookCell | null => (text === '' ? null : { value: text, look: 'code' }))),
})
