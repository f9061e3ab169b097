import type { TerritoryId } from '../../domain/ids'
import { mesaOf } from '../../domain/place'
import { mesaAt, type Programme } from '../../domain/programme'
import { provinceName } from './provinceName'

/** What a place of work is called: a province by its name, a mesa by its own; one that is not on the list yet, by both ids. */
export function placeName(programme: Programme, place: TerritoryId): string {
  const mesa = mesaOf(place)
  if (mesa === null) return provinceName(place)
  return mesaAt(programme, place)?.name ?? `${provinceName(place)} · ${mesa}`
}
