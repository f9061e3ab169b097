import { id, type TerritoryId } from '../../domain/ids'
import { useProgramme } from '../reading'
import { placeName } from './placeName'
import { provinceName } from './provinceName'

/** Names places of the open programme, by what an act or an address calls them. */
export function usePlaceName(): (place: string) => string {
  const programme = useProgramme()
  return (place) => (programme ? placeName(programme, id<TerritoryId>(place)) : provinceName(place))
}
