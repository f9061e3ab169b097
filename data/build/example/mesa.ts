import { id, type MemberId, type TableId, type TerritoryId } from '../../../src/domain/ids'
import { isScored } from '../../../src/domain/product'
import type { Territory } from '../../../src/domain/programme'
import { tableSheet } from '../../../src/domain/rating'
import type { Recorder } from '../recorder'
import { ballot, membersOf } from './ballots'
import type { Plan } from './plan'
import { secondRound, sheetOf } from './sheets'

const TABLES = 8
const tableId = (table: number): TableId => id<TableId>(`M${table + 1}`)

export const territoryIn = (record: Recorder, province: string): Territory => {
  const found = record.programme.territories[id<TerritoryId>(province)]
  if (!found) throw new Error(`province ${province} is not open`)
  return found
}

/** People sit down and hand in their ballots; at a mesa still weighing only half of them have. */
export function weigh(record: Recorder, plan: Plan): void {
  const territory = id<TerritoryId>(plan.province)
  const members = membersOf(plan)
  record.act('step-closed', { territory, step: 'candidates', reason: '' })
  record.act('indicators-adopted', {
    territory,
    indicators: territoryIn(record, plan.province).indicators.map((i) => i.id),
  })
  record.act('step-closed', { territory, step: 'indicators', reason: '' })
  record.act('members-registered', { territory, members })
  record.act('tables-registered', {
    territory,
    tables: Array.from({ length: TABLES }, (_, k) => ({ id: tableId(k), name: `Mesita ${k + 1}` })),
  })
  const late = plan.stage === 'picked' ? members.slice(-2).map(({ id }) => id) : []
  const absent = (member: MemberId, k: number): boolean =>
    plan.stage === 'weighing' ? k % 2 === 1 : late.includes(member) || k % 19 === 11
  const vote = (who: (member: MemberId, k: number) => boolean): void =>
    members.forEach((member, k) => {
      if (!who(member.id, k)) return
      const judgements = ballot(plan.province, member, territoryIn(record, plan.province).indicators)
      record.act('judgements-made', { territory, member: member.id, judgements })
    })
  vote((member, k) => !absent(member, k))
  if (plan.stage === 'weighing') return
  record.act('method-chosen', { territory, official: 'ahp', valueLine: [0, 25, 50, 75, 100] })
  record.act('step-closed', { territory, step: 'weights', reason: '' })
  if (late.length === 0) return
  record.act('step-reopened', {
    territory,
    step: 'weights',
    reason: 'Ejemplo simulado: llegaron dos boletas de Comunidades.',
  })
  vote((member) => late.includes(member))
  record.act('step-closed', { territory, step: 'weights', reason: 'Ejemplo simulado: con todas las boletas.' })
}

/** Tables hand in their sheets; a finished mesa goes over what divides it in a second round. */
export function rate(record: Recorder, plan: Plan): void {
  const territory = id<TerritoryId>(plan.province)
  const products = territoryIn(record, plan.province).candidates.filter(isScored)
  const sheets = Array.from({ length: plan.sheets }, (_, table) =>
    sheetOf(plan, territoryIn(record, plan.province), table, products),
  )
  const hand = (table: number, cells: ReturnType<typeof sheetOf>): void =>
    record.act('ratings-recorded', { territory, sheet: tableSheet(tableId(table)), origin: '', leftOut: [], cells })
  sheets.forEach((cells, table) => {
    hand(table, cells)
  })
  noteEvidence(record, plan, products)
  if (plan.stage === 'rating') {
    const begun = sheetOf(plan, territoryIn(record, plan.province), plan.sheets, products)
    hand(plan.sheets, begun.slice(0, Math.floor(begun.length / 3)))
    return
  }
  record.act('round-opened', { territory, step: 'ratings' })
  sheets.forEach((_, table) => {
    const again = secondRound(sheets, table)
    if (again.length > 0) hand(table, again)
  })
  record.act('step-closed', { territory, step: 'ratings', reason: '' })
}

/** The published figure behind each product's volume, in words. */
function noteEvidence(record: Recorder, { province }: Plan, products: Territory['candidates']): void {
  const territory = id<TerritoryId>(province)
  for (const { id: product, evidence } of products)
    record.act('evidence-noted', { territory, product, indicator: id('VOLUMEN'), note: evidence })
}
