import { id, type MemberId, type ProductId, type ScenarioId } from '../../../domain/ids'
import type { Product } from '../../../domain/product'
import type { Territory } from '../../../domain/programme'
import { MILLION, type Scenario } from '../../../domain/scenario'
import type { Drafts, Proposal } from '../../../io/understand/proposal'
import { freshIds } from '../../../shared/model/freshIds'
import type { AppState } from '../../../store/store'
import { isUnchanged, judgementNews, questionOf } from '../model/news'
import { type BroughtValue, type DefaultDetails, datumOf, type MesaAtHand } from './brought'

export type ImportAct = Parameters<AppState['act']>[0]

export interface Bringing {
  readonly file: string
  readonly proposal: Proposal
  readonly brought: readonly BroughtValue[]
  /** Values that a person chose to leave as the mesa has them, by their place among the drafts. */
  readonly left: ReadonlySet<number>
  readonly mesa: MesaAtHand
  readonly defaults: DefaultDetails
  /** What the scenario of weights from a file is called. */
  readonly scenarioName: string
}

/** The one act that brings a file in, of what is new and what changes; null when there is nothing of either. */
export function actOf(bringing: Bringing): ImportAct | null {
  const { proposal, brought, left, mesa } = bringing
  const enters = new Set(
    brought.flatMap(({ index, news }) =>
      (news === 'new' || news === 'replaces' || news === 'sealed') && !left.has(index) ? [index] : [],
    ),
  )
  if (!proposal.understood || enters.size === 0) return null
  return actFor(proposal.understood, (index) => enters.has(index), bringing, mesa.written)
}

function actFor(
  understood: Drafts,
  enters: (index: number) => boolean,
  { file, proposal, mesa, defaults, scenarioName }: Bringing,
  written: Territory,
): ImportAct | null {
  const territory = written.id
  const common = { territory, origin: file, leftOut: leftOutOf(proposal) }
  switch (understood.target) {
    case 'ratings': {
      const drafts = understood.drafts.filter((draft, i) => enters(i) && !isUnchanged(written, draft))
      const sheets = [...new Set(drafts.map(({ sheet }) => sheet))].map((sheet) => ({
        sheet,
        cells: drafts
          .filter((draft) => draft.sheet === sheet)
          .map(({ product, indicator, value, reason, read }) => ({
            product,
            indicator,
            value,
            reason: reason ?? '',
            ...(read !== String(value) && { original: read }),
          })),
      }))
      return sheets.length === 0 ? null : { kind: 'sheets-recorded', body: { ...common, sheets } }
    }
    case 'data': {
      const data = understood.drafts.filter((_, i) => enters(i)).map((draft) => datumOf(draft, defaults))
      return { kind: 'data-recorded', body: { ...common, data } }
    }
    case 'judgements': {
      const drafts = understood.drafts.filter(
        (draft, i) => enters(i) && judgementNews(written, written, draft).status !== 'same',
      )
      const ballots = [...new Set(drafts.map(({ member }) => member))].map((member) => ({
        member,
        judgements: drafts
          .filter((draft) => draft.member === member)
          .flatMap((draft) => {
            const question = questionOf(written, draft)
            const { first, second, value } = draft
            return question ? [{ node: question.node, first, second, value, kept: false }] : []
          }),
      }))
      return ballots.length === 0 ? null : { kind: 'ballots-recorded', body: { ...common, ballots } }
    }
    case 'weights':
      return {
        kind: 'scenario-saved',
        body: { territory, scenario: scenarioOf(understood.drafts, written, scenarioName) },
      }
    case 'members': {
      const members = understood.drafts.map(({ id: code, segment }) => ({
        id: id<MemberId>(code),
        name: code,
        segment,
      }))
      return { kind: 'members-registered', body: { territory, members } }
    }
    case 'candidates': {
      const ids = freshIds(
        understood.drafts.map(({ name }) => name),
        mesa.written.candidates.map((known) => known.id),
        'producto',
      )
      const products = understood.drafts.map(
        ({ at: _, read: __, ...draft }, i): Product => ({ ...draft, id: id<ProductId>(ids[i] ?? draft.name) }),
      )
      return { kind: 'products-proposed', body: { territory, products } }
    }
  }
}

/** What a person chose to leave out, as the record keeps it. */
const leftOutOf = ({ settled }: Proposal): readonly string[] =>
  settled.flatMap(({ about, read, answer }) => (answer === 'left-out' ? [`${about}: ${read}`.slice(0, 200)] : []))

type WeightFound = Extract<Drafts, { readonly target: 'weights' }>['drafts'][number]

/**
 * Weights from outside are assumptions beside the mesa's own: a scenario. Those of several people, each with so many points,
 * are their plain mean.
 */
function scenarioOf(drafts: readonly WeightFound[], territory: Territory, name: string): Scenario {
  const people = new Set(drafts.map(({ member }) => member)).size
  const indicators = [...new Set(drafts.map(({ indicator }) => indicator))]
  const shares = indicators.map((indicator) => {
    const sum = drafts.filter((one) => one.indicator === indicator).reduce((all, { millionths }) => all + millionths, 0)
    return { indicator, millionths: Math.min(MILLION, Math.round(sum / people)) }
  })
  const [fresh = 'pesos'] = freshIds(
    [name],
    territory.scenarios.map((known) => known.id),
    'pesos',
  )
  return {
    id: id<ScenarioId>(fresh),
    name,
    description: null,
    weights: { kind: 'typed', shares },
    method: territory.method.official,
    settings: [],
    valueLine: null,
    joining: 'median',
    without: { indicators: [], products: [], mesas: [] },
    twoChains: false,
    changes: [],
  }
}
