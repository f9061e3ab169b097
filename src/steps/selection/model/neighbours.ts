import type { ProductId, TerritoryId } from '../../../domain/ids'
import { type Candidate, plain } from '../../../domain/product'
import { type Programme, provincesOf, type Territory } from '../../../domain/programme'
import { progressOf } from '../../../shared/model/progress'
import { candidatesAmong } from './selection'

/** A bordering province of the programme that picked, or leads with, a chain of the pick. */
export interface Neighbour {
  readonly territory: TerritoryId
  readonly chain: string
  readonly picked: boolean
}

/** @param borders codes of the provinces that border this one */
export function neighboursOf(
  programme: Programme,
  territory: Territory,
  chosen: readonly ProductId[],
  borders: readonly string[],
): readonly Neighbour[] {
  const name = ({ chain, name }: Candidate) => chain || name
  const own = candidatesAmong(territory, chosen).map(name)
  return provincesOf(programme)
    .filter(({ id }) => borders.includes(id))
    .flatMap((other) => {
      const progress = progressOf(programme, other)
      return candidatesAmong(other, progress.products).flatMap((candidate) => {
        const chain = own.find((one) => plain(one) === plain(name(candidate)))
        return chain === undefined ? [] : [{ territory: other.id, chain, picked: progress.state === 'picked' }]
      })
    })
}
