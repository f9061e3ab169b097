import type { DirectWeights } from '../../../domain/directWeights'
import { holderName } from '../../../domain/holder'
import type { IndicatorId } from '../../../domain/ids'
import type { Programme, Territory } from '../../../domain/programme'
import type { SheetId } from '../../../domain/rating'
import type { SittingRules } from '../../../domain/sitting'
import type { Thing } from '../../../domain/thing'
import type { I18n } from '../../../i18n/useI18n'
import { itemName } from '../../../shared/model/indicatorNames'
import type { Conflict, Side } from '../../../store/joining'

type Words = Pick<I18n, 't' | 'format'>

/** Where names are looked up. */
export interface PlaceNames {
  readonly programme: Programme
  readonly territory: Territory
}

/** The word of an act that takes something back, as the record writes it. */
const UNSAID = 'unsaid'

/** What a conflict is about, as a heading: "Café arábigo · Competitividad". */
export function titleOf({ thing }: Conflict, { programme, territory }: PlaceNames, { t }: Words): string {
  const product = (id: string) => territory.candidates.find((one) => one.id === id)?.name ?? id
  const indicator = (id: string) => territory.indicators.find((one) => one.id === id)?.name ?? id
  switch (thing[0]) {
    case 'rating':
      return `${product(thing[3])} · ${indicator(thing[4])}`
    case 'evidence':
      return `${product(thing[2])} · ${indicator(thing[3])}`
    case 'datum': {
      const subs = territory.indicators.flatMap(({ subs: all }) => all)
      return `${product(thing[2])} · ${subs.find(({ id }) => id === thing[3])?.name ?? thing[3]}`
    }
    case 'judgement':
      return t('disputes.pair', {
        first: itemName(programme, territory, thing[4]),
        second: itemName(programme, territory, thing[5]),
      })
    case 'direct-weights':
      return t(`weighing.${thing[3]}`)
    case 'filter':
      return `${product(thing[2])} · ${thing[3]}`
    case 'product':
    case 'withdrawal':
      return product(thing[2])
    case 'indicator':
      return indicator(thing[2])
    case 'member':
      return territory.members.find(({ id }) => id === thing[2])?.name ?? thing[2]
    case 'mesa':
      return territory.mesas.find(({ id }) => id === thing[2])?.name ?? thing[2]
    case 'table':
      return territory.tables.find(({ id }) => id === thing[2])?.name ?? thing[2]
    case 'weights-delivery':
    case 'ratings-delivery':
      return sheetName(thing[2], territory, t)
    default:
      return t(`disputes.thing.${thing[0]}`)
  }
}

/** In which part of the work it stands: "Puntuación, mesita 4". */
export function whereOf({ thing }: Conflict, { territory }: PlaceNames, { t }: Words): string {
  if (thing[0] === 'rating') return t('disputes.thing.rating', { sheet: sheetName(thing[2], territory, t) })
  const member =
    thing[0] === 'judgement' || thing[0] === 'direct-weights'
      ? territory.members.find(({ id }) => id === thing[2])?.name
      : undefined
  return t(`disputes.thing.${thing[0]}`, { member: member ?? '' })
}

const sheetName = (sheet: SheetId, territory: Territory, t: Words['t']): string =>
  sheet === 'plenary' ? t('disputes.plenary') : (holderName(territory, sheet) ?? sheet)

/** A cell counts as missing while nobody decides; the rest stays as it is. */
export const isCell = ({ thing }: Conflict): boolean =>
  [
    'rating',
    'judgement',
    'direct-weights',
    'datum',
    'evidence',
    'filter',
    'weights-delivery',
    'ratings-delivery',
  ].includes(thing[0])

/** What one side says, short enough for a button where it is a cell. */
export function saysOf({ thing }: Conflict, { says }: Side, names: PlaceNames, { t, format }: Words): string {
  if (says === UNSAID || says === 'null')
    return t(thing[0] === 'judgement' && says === 'null' ? 'disputes.says.unknown' : 'disputes.nothing')
  switch (thing[0]) {
    case 'judgement':
      return judgementWords(thing, Number(says), names, { t, format })
    case 'weights-delivery':
    case 'ratings-delivery':
      return t('disputes.says.delivered')
    case 'sitting': {
      const { blind, sheets, coverage } = sittingIn(says)
      const seen = t(blind ? 'disputes.says.blind' : 'disputes.says.inSight')
      return `${seen}, ${t(`disputes.says.by.${sheets}`)}, ${format.percent(coverage / 100)}`
    }
    case 'direct-weights':
      return directWords(JSON.parse(says), names)
    case 'withdrawal':
      return t(says === 'withdrawn' ? 'disputes.says.withdrawn' : 'disputes.says.restored')
    case 'filter': {
      const [verdict, note] = fieldsOf(says)
      const word = verdict === 'pass' || verdict === 'fail' || verdict === 'check' ? t(`disputes.says.${verdict}`) : ''
      return [word, note].filter(Boolean).join(': ')
    }
    case 'rating':
    case 'evidence':
    case 'table':
      return says
    case 'adopted':
      return format.list(
        says.split(' ').map((one) => names.territory.indicators.find(({ id }) => id === one)?.name ?? one),
      )
    default:
      return textsOf(says).join(' · ')
  }
}

function judgementWords(
  thing: Extract<Thing, readonly ['judgement', ...unknown[]]>,
  value: number,
  { programme, territory }: PlaceNames,
  { t, format }: Words,
): string {
  if (value === 1) return t('disputes.says.equal')
  return t('disputes.says.more', {
    what: itemName(programme, territory, value > 0 ? thing[4] : thing[5]),
    n: format.whole(Math.abs(value)),
  })
}

/** What a person gave each indicator: its points, its place, or what it was told of towards the best and the worst. */
function directWords(answer: DirectWeights, { programme, territory }: PlaceNames): string {
  const named = (indicator: IndicatorId, said: string) => `${itemName(programme, territory, indicator)} ${said}`
  switch (answer.way) {
    case 'points':
      return answer.points.map(({ indicator, points }) => named(indicator, String(points))).join(' · ')
    case 'order':
      return answer.order.map((indicator, k) => `${k + 1}. ${itemName(programme, territory, indicator)}`).join(' · ')
    case 'best-worst':
      return answer.comparisons
        .map(({ indicator, toBest, toWorst }) => named(indicator, `${toBest}/${toWorst}`))
        .join(' · ')
  }
}

/** As `sitting-set` writes it. */
const sittingIn = (says: string): SittingRules => JSON.parse(says)

const fieldsOf = (says: string): readonly string[] => {
  const read: unknown = JSON.parse(says)
  return Array.isArray(read) ? read.map(String) : []
}

/** The texts and figures of a written body, in its order, without what is empty. */
function textsOf(says: string): readonly string[] {
  const collect = (value: unknown): readonly string[] => {
    if (typeof value === 'string' || typeof value === 'number') return value === '' ? [] : [String(value)]
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(collect) : []
  }
  return collect(JSON.parse(says))
}
