import type { MemberId, TerritoryId } from '../domain/ids'
import { inverse, type Judgement, sameQuestion } from '../domain/judgement'
import type { Programme } from '../domain/programme'
import type { AnsweredStep } from '../domain/sitting'
import type { Thing } from '../domain/thing'
import { inCandidate, inTerritory, lacking } from './change'
import { inRound } from './rounds'

type On<Sort extends Thing[0]> = Extract<Thing, readonly [Sort, ...unknown[]]>

/** The question of one member, the same whichever side is named first. */
export const questionThing = (
  territory: TerritoryId,
  member: MemberId,
  { node, first, second }: Pick<Judgement, 'node' | 'first' | 'second'>,
): On<'judgement'> =>
  first < second
    ? ['judgement', territory, member, node, first, second]
    : ['judgement', territory, member, node, second, first]

/** The answer as said of the pair in the order of its thing. */
export const inOneDirection = ({ first, second, value }: Judgement): number | null =>
  value === null || first < second ? value : inverse(value)

/** What a thing held is missing again; a thing that is no cell keeps what it holds. */
export function withoutCell(programme: Programme, thing: Thing): Programme {
  switch (thing[0]) {
    case 'rating':
      return withoutRating(programme, thing)
    case 'judgement':
      return withoutJudgement(programme, thing)
    case 'direct-weights':
      return withoutDirect(programme, thing)
    case 'datum':
      return withoutDatum(programme, thing)
    case 'evidence':
      return withoutEvidence(programme, thing)
    case 'filter':
      return withoutVerdict(programme, thing)
    case 'weights-delivery':
      return undelivered(programme, thing, 'weights')
    case 'ratings-delivery':
      return undelivered(programme, thing, 'ratings')
    default:
      return programme
  }
}

const withoutRating = (programme: Programme, [, territory, sheet, product, indicator]: On<'rating'>) =>
  inTerritory(programme, territory, (before) => {
    const cells = before.sheets[sheet] ?? {}
    return {
      ...before,
      sheets: { ...before.sheets, [sheet]: { ...cells, [product]: less(cells[product], indicator) } },
    }
  })

const withoutJudgement = (programme: Programme, [, territory, member, node, first, second]: On<'judgement'>) =>
  inTerritory(programme, territory, (before) => {
    const answers = (before.judgements[member] ?? []).filter((one) => !sameQuestion(one, { node, first, second }))
    return { ...before, judgements: { ...before.judgements, [member]: answers } }
  })

const withoutDirect = (programme: Programme, [, territory, member, way]: On<'direct-weights'>) =>
  inTerritory(programme, territory, (before) => ({
    ...before,
    direct: { ...before.direct, [member]: lacking(before.direct?.[member] ?? {}, way) },
  }))

const withoutDatum = (programme: Programme, [, territory, product, sub]: On<'datum'>) =>
  inTerritory(programme, territory, (before) => ({
    ...before,
    data: { ...before.data, [product]: less(before.data[product], sub) },
  }))

const withoutEvidence = (programme: Programme, [, territory, product, indicator]: On<'evidence'>) =>
  inTerritory(programme, territory, (before) => ({
    ...before,
    evidence: { ...before.evidence, [product]: less(before.evidence[product], indicator) },
  }))

const withoutVerdict = (programme: Programme, [, territory, product, filter]: On<'filter'>) =>
  inTerritory(programme, territory, (before) =>
    inCandidate(before, product, (candidate) => ({ ...candidate, filters: less(candidate.filters, filter) })),
  )

const undelivered = (
  programme: Programme,
  [, territory, sheet]: On<'weights-delivery' | 'ratings-delivery'>,
  step: AnsweredStep,
) =>
  inTerritory(programme, territory, (before) =>
    inRound(before, step, ({ delivered }) => ({ delivered: delivered.filter((one) => one !== sheet) })),
  )

function less<T>(row: Readonly<Record<string, T>> | undefined, key: string): Readonly<Record<string, T>> {
  const { [key]: _, ...rest } = row ?? {}
  return rest
}
