import { describe, expect, it } from 'vitest'
import { CANTONS, PROVINCES } from '../../../data/places'
import { id, type TableId, type TerritoryId } from '../../../src/domain/ids'
import { questions } from '../../../src/domain/judgement'
import { isScored } from '../../../src/domain/product'
import type { Territory } from '../../../src/domain/programme'
import { sittingBy, USUAL_SITTING } from '../../../src/domain/sitting'
import { recordFromFile } from '../../../src/io/recordFile'
import { cellText } from '../../../src/io/tables/cell'
import { openSource } from '../../../src/io/tables/openSource'
import { xlsxSheets } from '../../../src/io/tables/xlsx'
import { contextOf } from '../../../src/io/understand/contextOf'
import { NO_ANSWERS } from '../../../src/io/understand/desk'
import { understand } from '../../../src/io/understand/understand'
import { fold } from '../../../src/record/fold'
import { MESA_FILES } from '../../../src/shared/files/mesaFiles'
import { bytesOf, EXAMPLE } from '../../support/app'
import { present } from '../../support/present'

const example = present(fold(recordFromFile(bytesOf(EXAMPLE), 'ejemplo').events).programme, 'the example')
const RUN = { date: '2026-11-28', code: 'aaaa-bbbb-cccc', place: 'Manabí' }
const byPeople = ['10', '12', '13'].map((code) => present(example.territories[id<TerritoryId>(code)], code))
const byTables = byPeople.map((one): Territory => ({ ...one, sitting: sittingBy(USUAL_SITTING) }))

type Row = Readonly<Record<string, string>>

/** The sheets of a written form as rows by heading. */
async function formOf(territory: Territory) {
  const bytes = present(await MESA_FILES.formulario(example, territory, RUN), 'a form')
  const sheets = new Map(
    xlsxSheets(bytes).map(({ name, cells }) => {
      const [head = [], ...rows] = cells.map((row) => row.map(cellText))
      return [name, rows.map((row): Row => Object.fromEntries(head.map((heading, i) => [heading, row[i] ?? ''])))]
    }),
  )
  const of = (name: string) => present(sheets.get(name), name)
  return { survey: of('survey'), choices: of('choices'), settings: of('settings'), names: [...sheets.keys()] }
}

const LABEL = 'label::Español (es)'

describe('the form for Kobo', () => {
  it.each([...byPeople, ...byTables].map((one, i) => [`${one.id}, ${i < 3 ? 'people' : 'mesitas'}`, one] as const))(
    'keeps to the rules of XLSForm: %s',
    async (_, territory) => {
      const { survey, choices, settings, names } = await formOf(territory)
      expect(names).toEqual(['survey', 'choices', 'settings'])
      const named = survey.filter(({ type }) => type !== 'end_group')
      const all = named.map(({ name }) => name ?? '')
      expect(all.filter((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))).toEqual([])
      expect(new Set(all).size).toBe(all.length)
      const asked = named.filter(({ type = '' }) => /^(select_one|text|begin_group)/.test(type))
      const labels = asked.map((row) => row[LABEL] ?? '')
      expect(labels).not.toContain('')
      expect(new Set(labels).size).toBe(labels.length)
      let open = 0
      for (const { type } of survey) {
        open += type === 'begin_group' ? 1 : type === 'end_group' ? -1 : 0
        expect(open === 0 || open === 1).toBe(true)
      }
      expect(open).toBe(0)
      const lists = new Set(choices.map(({ list_name }) => list_name))
      const used = asked.flatMap(({ type = '' }) => (type.startsWith('select_one ') ? [type.slice(11)] : []))
      expect(used.filter((list) => !lists.has(list))).toEqual([])
      expect([...lists].filter((list) => !used.includes(list ?? ''))).toEqual([])
      const keys = choices.map(({ list_name, name }) => `${list_name} ${name}`)
      expect(new Set(keys).size).toBe(keys.length)
      expect(
        choices.filter(({ name = '', [LABEL]: label = '' }) => name === '' || /\s/.test(name) || label === ''),
      ).toEqual([])
      for (const { relevant = '' } of survey)
        for (const [, name = ''] of relevant.matchAll(/\$\{(\w+)\}/g)) expect(all).toContain(name)
      expect(settings).toHaveLength(1)
      expect(settings[0]?.default_language).toBe('Español (es)')
      expect(settings[0]?.form_id).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/)
    },
  )

  it('asks every comparison and every rating, with the rubric under each rating', async () => {
    const [territory] = byPeople
    if (!territory) throw new Error('no territory')
    const { survey } = await formOf(territory)
    const count = (type: string) => survey.filter((row) => row.type === type).length
    expect(count('select_one saaty')).toBe(questions(territory.indicators).length)
    expect(count('select_one nivel')).toBe(territory.candidates.filter(isScored).length * territory.indicators.length)
    const [first] = survey.filter(({ type }) => type === 'select_one nivel')
    const hint = first?.['hint::Español (es)'] ?? ''
    for (const text of territory.indicators[0]?.rubric ?? []) expect(hint).toContain(text)
  })
})

/** One person or mesita that answered: the answers by the name of the question, reasons apart. */
interface Answered {
  readonly who: Row
  readonly answers: ReadonlyMap<string, string>
}

const SHAPES = ['labels', 'names', 'central'] as const
type Shape = (typeof SHAPES)[number]

/** What KoboToolbox and ODK Central make of the answers to a form, in their three usual shapes. */
function exported(
  survey: readonly Row[],
  choices: readonly Row[],
  answered: readonly Answered[],
  shape: Shape,
): string {
  let group = ''
  const columns = survey.flatMap(({ type = '', name = '', [LABEL]: label = '' }) => {
    if (type === 'begin_group') group = name
    if (type === 'end_group') group = ''
    if (type === 'begin_group' || type === 'end_group') return []
    const inGroup = shape === 'central' && group !== '' ? `${group}-${name}` : name
    return [{ type, name, heading: shape === 'labels' && label !== '' ? label : inGroup }]
  })
  const said = (type: string, value: string) =>
    shape === 'labels' && type.startsWith('select_one ')
      ? (choices.find((one) => one.list_name === type.slice(11) && one.name === value)?.[LABEL] ?? value)
      : value
  const separator = shape === 'central' ? ',' : ';'
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)
  const rows = answered.map(({ who, answers }, i) => [
    ...columns.map(({ type, name }) => said(type, who[name] ?? answers.get(name) ?? '')),
    String(48_101 + i),
    `5b2cc313-fc09-437e-8149-00000000000${i}`,
  ])
  return [[...columns.map(({ heading }) => heading), '_id', '_uuid'], ...rows].map(line).join('\r\n')
}

/** Answers to a form, repeatable: every question of the lists given, every n-th left open. */
function answersTo(survey: readonly Row[], lists: Readonly<Record<string, readonly string[]>>, start: number) {
  const answers = new Map<string, string>()
  survey.forEach(({ type = '', name = '' }, i) => {
    const list = lists[type.replace('select_one ', '')]
    if (list && (i + start) % 11 !== 0) answers.set(name, list[(i * 7 + start) % list.length] ?? '')
  })
  return answers
}

const NIVEL = ['1', '2', '3', '4', '5', 'SD', 'NA', '4']
const SAATY = ['9a', '7a', '5a', '3a', '1', '3b', '5b', '7b', '9b', 'SD']

describe('what the form brings comes back in', () => {
  it.each(SHAPES)('as it was answered and without a question: %s', async (shape) => {
    for (const [i, territory] of [...byPeople, ...byTables].entries()) {
      const tables = i >= byPeople.length
      const { survey, choices } = await formOf(territory)
      const people = territory.members.slice(0, 4)
      const answered: readonly Answered[] = tables
        ? [
            ...people.map(({ id: ticket }, k) => ({
              who: { llena: 'boleta', ticket },
              answers: answersTo(survey, { saaty: SAATY }, k),
            })),
            ...territory.tables.map(({ id: mesita }, k) => ({
              who: { llena: 'mesita', mesita },
              answers: answersTo(survey, { nivel: NIVEL }, k),
            })),
          ]
        : people.map(({ id: ticket }, k) => ({
            who: { ticket },
            answers: answersTo(survey, { nivel: NIVEL, saaty: SAATY }, k),
          }))
      const text = exported(survey, choices, answered, shape)
      const source = present((await openSource(new TextEncoder().encode(text), 'kobo.csv')).value, 'a source')
      const context = contextOf(example, territory, { provinces: PROVINCES, cantons: CANTONS })
      const ratings = understand(source, 'ratings', context, NO_ANSWERS)
      const judgements = understand(source, 'judgements', context, NO_ANSWERS)
      expect([ratings, judgements].map(({ questions, refused }) => ({ questions, refused }))).toEqual([
        { questions: [], refused: [] },
        { questions: [], refused: [] },
      ])
      const holder = ({ who }: Answered) => (who.mesita ? `table:${id<TableId>(who.mesita)}` : `member:${who.ticket}`)
      const plain = (text: string) => text.replaceAll('-', '_')
      const saidRatings = answered.flatMap((one) =>
        territory.candidates.filter(isScored).flatMap((product) =>
          territory.indicators.flatMap((indicator) => {
            const value = one.answers.get(`${plain(product.id)}__${indicator.id}`)
            return value === undefined ? [] : [[holder(one), product.id, indicator.id, value].join(' ')]
          }),
        ),
      )
      const saidJudgements = answered.flatMap((one) =>
        questions(territory.indicators).flatMap(({ first, second }) => {
          const code = one.answers.get(`${first}__${second}`)
          if (code === undefined) return []
          const value =
            code === 'SD' ? null : code.endsWith('b') ? -Number.parseInt(code, 10) : Number.parseInt(code, 10)
          return [[one.who.ticket, first, second, value].join(' ')]
        }),
      )
      const drafts = ratings.understood?.target === 'ratings' ? ratings.understood.drafts : []
      const compared = judgements.understood?.target === 'judgements' ? judgements.understood.drafts : []
      expect(drafts.map((one) => [one.sheet, one.product, one.indicator, one.value].join(' ')).sort()).toEqual(
        saidRatings.sort(),
      )
      expect(compared.map((one) => [one.member, one.first, one.second, one.value].join(' ')).sort()).toEqual(
        saidJudgements.sort(),
      )
    }
  })
})
