import { indicatorsIn } from './directWeights'
import type { IndicatorId, MemberId, MesaId, ProductId, SubIndicatorId, TableId } from './ids'
import type { Territory } from './programme'
import { isSheetFilled, memberSheet, tableSheet } from './rating'
import type { Scenario } from './scenario'

/** Something a person entered into the lists of a territory, perhaps by mistake. */
export type ListEntry =
  | { readonly sort: 'product'; readonly id: ProductId }
  | { readonly sort: 'member'; readonly id: MemberId }
  | { readonly sort: 'table'; readonly id: TableId }
  | { readonly sort: 'mesa'; readonly id: MesaId }
  | { readonly sort: 'indicator'; readonly id: IndicatorId }

/** The name of an entry, or null when there is none of this id. A mesa's own indicator is an entry while it is not adopted. */
export function entryName(territory: Territory, { sort, id }: ListEntry): string | null {
  const lists = {
    product: territory.candidates,
    member: territory.members,
    table: territory.tables,
    mesa: territory.mesas,
    indicator: territory.shelved ?? [],
  }
  const list: readonly { readonly id: string; readonly name: string }[] = lists[sort]
  return list.find((one) => one.id === id)?.name ?? null
}

/** Whether anything people said leans on an entry. Without it, what they said would belong to nobody. */
export function isUsed(territory: Territory, entry: ListEntry): boolean {
  switch (entry.sort) {
    case 'product':
      return isProductUsed(territory, entry.id)
    case 'member':
      return (
        isNoted(territory, entry.id) ||
        (territory.judgements[entry.id] ?? []).length > 0 ||
        territory.direct?.[entry.id] !== undefined ||
        isSheetFilled(territory.sheets[memberSheet(entry.id)])
      )
    case 'table':
      return isSheetFilled(territory.sheets[tableSheet(entry.id)])
    case 'mesa':
      return (
        territory.candidates.some(({ mesa }) => mesa === entry.id) ||
        territory.scenarios.some(({ without }) => without.mesas.includes(entry.id))
      )
    case 'indicator':
      return isIndicatorUsed(territory, entry.id)
  }
}

/** Somebody who came, who said what they have to win, or who holds a ticket. */
const isNoted = ({ presence, interests, ballots }: Territory, member: MemberId): boolean =>
  presence?.some(({ present }) => present.includes(member)) === true ||
  interests?.some((one) => one.member === member) === true ||
  ballots?.tickets.some((one) => one.member === member) === true

const hasKeys = (row: object | undefined): boolean => row !== undefined && Object.keys(row).length > 0

function isProductUsed({ sheets, data, evidence, pick, scenarios, interests }: Territory, product: ProductId): boolean {
  return (
    Object.values(sheets).some((sheet) => hasKeys(sheet?.[product])) ||
    hasKeys(data[product]) ||
    hasKeys(evidence[product]) ||
    pick?.products.includes(product) === true ||
    interests?.some((one) => one.product === product) === true ||
    scenarios.some(({ without, changes }) => [without, ...changes].some(({ products }) => products.includes(product)))
  )
}

function isIndicatorUsed(territory: Territory, indicator: IndicatorId): boolean {
  const { sheets, evidence, judgements, direct = {}, valueLines = [], data, scenarios, shelved = [] } = territory
  const subs = shelved.find(({ id }) => id === indicator)?.subs.map(({ id }) => id) ?? []
  return (
    Object.values(sheets).some((sheet) => Object.values(sheet ?? {}).some((row) => row[indicator] !== undefined)) ||
    Object.values(evidence).some((row) => row[indicator] !== undefined) ||
    Object.values(data).some((row) => subs.some((sub) => row[sub] !== undefined)) ||
    Object.values(judgements).some((ballot) =>
      ballot.some(({ first, second }) => [first, second].some((item) => item === indicator)),
    ) ||
    valueLines.some((one) => one.indicator === indicator) ||
    Object.values(direct).some((answers) =>
      Object.values(answers).some((answer) => indicatorsIn(answer).includes(indicator)),
    ) ||
    scenarios.some((scenario) => mentions(scenario, indicator, subs))
  )
}

const mentions = (
  { without, changes, weights }: Scenario,
  indicator: IndicatorId,
  subs: readonly SubIndicatorId[],
): boolean =>
  without.indicators.includes(indicator) ||
  changes.some((change) => ('sub' in change ? subs.includes(change.sub) : change.indicator === indicator)) ||
  (weights.kind === 'typed' && weights.shares.some((share) => share.indicator === indicator))
