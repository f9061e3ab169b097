import type { Datum } from '../../domain/datum'
import { id, type ProductId, type SubIndicatorId } from '../../domain/ids'
import type { Mesa } from '../../domain/mesa'
import { placeOf } from '../../domain/place'
import { type Candidate, type Product, sameWords } from '../../domain/product'
import type { Programme, Territory } from '../../domain/programme'
import type { Sent } from '../../domain/sent'
import type { StepMark } from '../../domain/step'
import { selectRanked } from '../../shared/model/evaluation'
import { freshIds } from '../../shared/model/freshIds'

/** One product that arrives, with all its mesa says of it. */
export interface Incoming {
  readonly sent: Sent
  readonly mesa: Mesa
  readonly candidate: Candidate
  readonly data: readonly Datum[]
  readonly history: {
    readonly place: number | null
    readonly among: number
    readonly points: number | null
    readonly margin: number | null
    readonly passed: number
    readonly signed: StepMark | null
  }
  /** Why the mesa picked its two. */
  readonly reason: string
}

/** What a mesa sent, as it stands in the mesa; null when its candidate is gone from there. */
export function incomingOf(programme: Programme, province: Territory, sent: Sent): Incoming | null {
  const place = programme.territories[placeOf(province.id, sent.mesa)]
  const mesa = province.mesas.find(({ id: own }) => own === sent.mesa)
  const candidate = place?.candidates.find(({ id: own }) => own === sent.product)
  if (!place || !mesa || !candidate) return null
  const ranked = selectRanked(programme, place)
  const evaluation = ranked.status === 'ranked' ? ranked.evaluation : null
  const row = evaluation?.rows.find(({ product }) => product === sent.product)
  return {
    sent,
    mesa,
    candidate,
    data: dataOf(place, sent.product),
    history: {
      place: row?.place ?? null,
      among: evaluation?.rows.length ?? 0,
      points: row?.score ?? null,
      margin: evaluation?.margin ?? null,
      passed: Object.values(candidate.filters).filter(({ verdict }) => verdict === 'pass').length,
      signed: place.steps.selection.at(-1) ?? null,
    },
    reason: place.pick?.reason ?? '',
  }
}

type Row = Readonly<Partial<Record<SubIndicatorId, Datum>>>

const rowOf = ({ data }: Territory, product: ProductId): Row => data[product] ?? {}

const dataOf = (place: Territory, product: ProductId): readonly Datum[] =>
  Object.values(rowOf(place, product)).flatMap((datum) => datum ?? [])

/** The candidate of the province that has the same name, if any. */
export const namesake = ({ candidates }: Territory, { name }: Product): Candidate | null =>
  candidates.find((one) => sameWords(one.name, name)) ?? null

/** Data that both measured and that differ: the province's stays. */
export function differing(
  province: Territory,
  into: ProductId,
  { data }: Incoming,
): readonly { readonly here: Datum; readonly there: Datum }[] {
  const own = rowOf(province, into)
  return data.flatMap((there) => {
    const here = own[there.sub]
    return here && here.value !== there.value ? [{ here, there }] : []
  })
}

export type ArrivalChoice =
  | { readonly as: 'new' }
  | { readonly as: 'same'; readonly candidate: ProductId }
  | { readonly as: 'refused'; readonly reason: string }

/** What is written of a choice: the decision itself, and what the mesa measured under the name the candidate has here. */
export function decisionOf(province: Territory, { sent, candidate, data }: Incoming, choice: ArrivalChoice) {
  if (choice.as === 'refused') return { decision: choice, data: [] }
  const own = choice.as === 'same' ? choice.candidate : freshCandidate(province, candidate)
  return {
    decision:
      choice.as === 'same'
        ? choice
        : { as: choice.as, candidate: { ...asProposed(candidate), id: own, mesa: sent.mesa } },
    data: data.map((datum) => ({ ...datum, product: own })),
  }
}

function freshCandidate({ candidates }: Territory, { name }: Product): ProductId {
  const taken = candidates.map((one) => one.id)
  const [fresh = ''] = freshIds([name], taken, 'producto')
  return id<ProductId>(fresh)
}

/** A candidate as it is proposed: whether its mesa withdrew or filtered it is the mesa's. */
const asProposed = ({ withdrawn: _, filters: __, ...product }: Candidate): Product => product
