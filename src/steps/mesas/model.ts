import type { ProductId } from '../../domain/ids'
import type { Mesa } from '../../domain/mesa'
import { placeOf } from '../../domain/place'
import type { Programme, Territory } from '../../domain/programme'
import { type Sent, sentTo, signedPair } from '../../domain/sent'
import { isOutdated, type StepMark } from '../../domain/step'
import { selectRanked } from '../../shared/model/evaluation'
import { type ProvinceProgress, progressOf } from '../../shared/model/progress'

/** One mesa on the list of its province: where it stands, and its two once they are signed. */
export interface MesaStanding {
  readonly mesa: Mesa
  /** null while it has not begun in this record. */
  readonly work: { readonly place: Territory; readonly progress: ProvinceProgress } | null
  readonly signed: SignedPair | null
  /** It signed, and something it rests on was opened again. */
  readonly outdated: boolean
  /** What it sent and what the province decided; empty before its pair is signed. */
  readonly sent: readonly Sent[]
}

export interface SignedPair {
  readonly products: readonly { readonly product: ProductId; readonly points: number | null }[]
  /** Points between the second and the third as it stands now. */
  readonly margin: number | null
  readonly mark: StepMark
}

/** The mesas of a province in the order of its list. One of kind provincial is the province's own by another name. */
export function standingsOf(programme: Programme, province: Territory): readonly MesaStanding[] {
  const all = sentTo(programme, province)
  return province.mesas
    .filter(({ kind }) => kind !== 'provincial')
    .map((mesa) => {
      const place = programme.territories[placeOf(province.id, mesa.id)]
      return {
        mesa,
        work: place ? { place, progress: progressOf(programme, place) } : null,
        signed: place ? signedOf(programme, place) : null,
        outdated: place !== undefined && isOutdated(place.steps.selection),
        sent: all.filter((one) => one.mesa === mesa.id),
      }
    })
}

function signedOf(programme: Programme, place: Territory): SignedPair | null {
  const pair = signedPair(place)
  const mark = place.steps.selection.at(-1)
  if (!pair || !mark) return null
  const ranked = selectRanked(programme, place)
  const evaluation = ranked.status === 'ranked' ? ranked.evaluation : null
  return {
    products: pair.map((product) => ({
      product,
      points: evaluation?.rows.find((row) => row.product === product)?.score ?? null,
    })),
    margin: evaluation?.margin ?? null,
    mark,
  }
}

/** Whether all that a mesa sent was decided upon, so that its line to the province is whole. */
export const hasArrived = ({ sent }: MesaStanding): boolean =>
  sent.length > 0 && sent.every(({ arrival }) => arrival !== null)
