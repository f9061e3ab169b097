import type { Sent } from '../../domain/arrival'
import type { Datum } from '../../domain/datum'
import { id, type ProductId, type SubIndicatorId } from '../../domain/ids'
import type { Mesa } from '../../domain/mesa'
import { placeOf } from '../../domain/place'
import { type Candidate, type Product, sameWords } from '../../domain/product'
import type { Programme, Territory } from '../../domain/programme'
import type { StepMark } from '../../domain/step'
import type { Act } from '../../record/kinds'
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

export type Decision =
  | { readonly as: 'new' }
  | { readonly as: 'same'; readonly candidate: ProductId }
  | { readonly as: 'refused'; readonly reason: string }

/** The act of a decision, with what comes along. */
export function decisionAct(province: Territory, { sent, candidate, data }: Incoming, decision: Decision): Act {
  const { withdrawn: _, filters: __, ...product } = candidate
  const [fresh = ''] = freshIds(
    [product.name],
    province.candidates.map((one) => one.id),
    'producto',
  )
  const own = decision.as === 'same' ? decision.candidate : id<ProductId>(fresh)
  return {
    kind: 'arrival-decided',
    body: {
      territory: province.id,
      mesa: sent.mesa,
      product: sent.product,
      decision: decision.as === 'new' ? { as: 'new', candidate: { ...product, id: own, mesa: sent.mesa } } : decision,
      data: decision.as === 'refused' ? [] : data.map((datum) => ({ ...datum, product: own })),
    },
  }
}
