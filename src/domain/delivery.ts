import { membersInBox } from './ballotsIn'
import { coversAll } from './directWeights'
import type { MemberId, SegmentId } from './ids'
import { questions, sameQuestion } from './judgement'
import { weighingOf } from './method'
import { isScored } from './product'
import type { Territory } from './programme'
import { isSheetFilled, memberSheet, type SheetId, tableSheet } from './rating'
import type { AnsweredStep } from './sitting'

/** One sheet that the mesa waits for, and whether it is there. Something written on it is no delivery. */
export interface Delivery {
  readonly sheet: SheetId
  readonly name: string
  /** Of whom it is; null for a mesita. */
  readonly segment: SegmentId | null
  readonly state: 'missing' | 'partial' | 'delivered'
}

/** Sheets in hand and sheets in all. */
export interface SheetCount {
  readonly delivered: number
  readonly all: number
}

/**
 * The sheets of one step, as registered: a ballot of each person for the weights; for the ratings a sheet of each mesita
 * or of each person, as the sitting says. Empty without a sitting: there everything written counts.
 */
export function deliveriesOf(territory: Territory, step: AnsweredStep): readonly Delivery[] {
  const { sitting, members, tables } = territory
  if (!sitting) return []
  const delivered = new Set([...sitting.rounds[step].delivered, ...sheetsInBox(territory, step)])
  const of = (sheet: SheetId, name: string, segment: SegmentId | null): Delivery => {
    const state = delivered.has(sheet) ? 'delivered' : isBegun(territory, step, sheet) ? 'partial' : 'missing'
    return { sheet, name, segment, state }
  }
  return step === 'ratings' && sitting.sheets === 'tables'
    ? tables.map(({ id, name }) => of(tableSheet(id), name, null))
    : members.map(({ id, name, segment }) => of(memberSheet(id), name, segment))
}

/** Sheets of the people whose own ballot is in the box: delivered, though nobody can read them yet. */
const sheetsInBox = (territory: Territory, step: AnsweredStep): readonly SheetId[] =>
  [...membersInBox(territory, step)].map((member: MemberId) => memberSheet(member))

/** Whether a step of this mesa has a sheet of this holder: each person speaks once, by mesita or by ballot. */
export const takesSheet = ({ sitting }: Territory, step: AnsweredStep, sheet: SheetId): boolean => {
  if (!sitting) return true
  const kind = step === 'ratings' && sitting.sheets === 'tables' ? 'table:' : 'member:'
  return sheet.startsWith(kind)
}

/**
 * Whether answers can be written on a sheet: on one that the mesa waits for, while its round is open and it was not
 * delivered. The plenary agrees once the result was shown; in sight, while the round is open.
 */
export function isWritable(territory: Territory, step: AnsweredStep, sheet: SheetId): boolean {
  const { sitting } = territory
  if (!sitting) return true
  const { open, shown, delivered } = sitting.rounds[step]
  if (sheet === 'plenary') return sitting.blind ? shown : open
  const handedIn = delivered.includes(sheet) || sheetsInBox(territory, step).includes(sheet)
  return takesSheet(territory, step, sheet) && open && !handedIn
}

/** True once there is an answer on a sheet. */
export function isBegun(territory: Territory, step: AnsweredStep, sheet: SheetId): boolean {
  if (step === 'ratings') return isSheetFilled(territory.sheets[sheet])
  return territory.members.some(({ id }) => memberSheet(id) === sheet && isAnswered(territory, id))
}

/** Whether a person answered what matters, in the way that the mesa asks it. */
export function isAnswered({ method, judgements, direct }: Territory, member: MemberId): boolean {
  const way = weighingOf(method)
  return way === 'pairs' ? (judgements[member] ?? []).length > 0 : direct?.[member]?.[way] !== undefined
}

/** Questions or cells of a sheet that have no answer. "I don't know", SD and NA are answers. */
export function blanksOn(territory: Territory, step: AnsweredStep, sheet: SheetId): number {
  const { candidates, indicators, sheets } = territory
  if (step === 'weights') {
    const way = weighingOf(territory.method)
    const answer = way === 'pairs' ? undefined : directOn(territory, sheet)?.[way]
    if (way !== 'pairs') return answer && coversAll(answer, indicators) ? 0 : indicators.length
    const ballot = ballotOn(territory, sheet)
    return questions(indicators).filter((question) => !ballot.some((one) => sameQuestion(one, question))).length
  }
  return candidates
    .filter(isScored)
    .flatMap(({ id }) => indicators.filter((indicator) => sheets[sheet]?.[id]?.[indicator.id] === undefined)).length
}

function ballotOn({ judgements, members }: Territory, sheet: SheetId) {
  const member = members.find(({ id }) => memberSheet(id) === sheet)
  return (member && judgements[member.id]) ?? []
}

function directOn({ direct, members }: Territory, sheet: SheetId) {
  const member = members.find(({ id }) => memberSheet(id) === sheet)
  return member && direct?.[member.id]
}

export const tallyOf = (deliveries: readonly Delivery[]): SheetCount => ({
  delivered: deliveries.filter(({ state }) => state === 'delivered').length,
  all: deliveries.length,
})

/** Segments that have sheets, in the order of their first, each with what it delivered. Mesitas belong to none. */
export function talliesBySegment(deliveries: readonly Delivery[]): ReadonlyMap<SegmentId, SheetCount> {
  const segments = new Set(deliveries.flatMap(({ segment }) => segment ?? []))
  return new Map(
    [...segments].map((one) => [one, tallyOf(deliveries.filter(({ segment }) => segment === one))] as const),
  )
}

/** Below it nothing is drawn. Nobody's sheets cover nothing. */
export const isCovered = ({ delivered, all }: SheetCount, coverage: number): boolean =>
  delivered > 0 && 100 * delivered >= coverage * all

/** Segments of which too few delivered; and whether too few did of all. */
export interface Shortfall {
  readonly segments: readonly SegmentId[]
  readonly all: boolean
}

/** What keeps the sheets of a step from saying anything; null when enough are in, or where nobody delivers sheets. */
export function shortfallOf(territory: Territory, step: AnsweredStep): Shortfall | null {
  const { sitting } = territory
  if (!sitting) return null
  const deliveries = deliveriesOf(territory, step)
  const segments = [...talliesBySegment(deliveries)].flatMap(([segment, tally]) =>
    isCovered(tally, sitting.coverage) ? [] : [segment],
  )
  const all = !isCovered(tallyOf(deliveries), sitting.coverage)
  return all || segments.length > 0 ? { segments, all } : null
}

/** The ballots among these that were handed in, by person. */
export function deliveredBallots<Ballot>(
  ballots: Readonly<Record<MemberId, Ballot>>,
  delivered: readonly SheetId[],
): Readonly<Record<MemberId, Ballot>> {
  const holders = new Set<string>(delivered)
  return Object.fromEntries(Object.entries(ballots).filter(([member]) => holders.has(`member:${member}`)))
}

/** The sheets among these that were handed in, and what the plenary agreed, which nobody hands in. */
export const deliveredSheets = (sheets: Territory['sheets'], delivered: readonly SheetId[]): Territory['sheets'] =>
  Object.fromEntries(
    (['plenary', ...delivered] as const).flatMap((one) => {
      const sheet = sheets[one]
      return sheet ? [[one, sheet] as const] : []
    }),
  )
