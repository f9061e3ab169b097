import type { TerritoryId } from '../../domain/ids'
import { mesaOf } from '../../domain/place'
import type { Programme } from '../../domain/programme'
import type { Translate } from '../../i18n/useI18n'
import { placeName } from '../programme/placeName'
import { provinceName } from '../programme/provinceName'

/** Whose a paper is, in two lines: the government of the province, and the programme with its mesa. */
export function paperHead(programme: Programme, place: TerritoryId, t: Translate): readonly [string, string] {
  const mesa =
    mesaOf(place) === null
      ? t('paper.head.mesa.provincial')
      : t('paper.head.mesa', { mesa: placeName(programme, place) })
  return [t('paper.head.government', { province: provinceName(place) }), `${programme.name} · ${mesa}`]
}
