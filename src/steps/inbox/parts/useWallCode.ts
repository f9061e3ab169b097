import { BODY } from '../../../../data/body'
import { fragmentOf } from '../../../ballot/address'
import { invitationText } from '../../../ballot/invitation'
import type { AnsweredStep } from '../../../domain/sitting'
import { invitationTo } from '../../../shared/model/ballots/asked'
import { usePlaceName } from '../../../shared/programme/usePlaceName'
import { useRecordedStep } from '../../../shared/step'

/** How a relay's short address goes on: it leads to the phone's page. */
const SHORT = 'b'

/**
 * What the code on the wall says, and the same to be typed. The hall's relay tells a phone what its only mesa asks, so that its
 * address is enough: a code of a few large squares, read from the last row. Anywhere else the questions come in the code.
 *
 * @param page address of the phone's page
 * @param hall address of the relay that serves this mesa alone; null without one
 */
export function useWallCode(step: AnsweredStep, page: string, hall: string | null) {
  const { programme, territory } = useRecordedStep()
  const placeName = usePlaceName()
  const invitation = invitationTo(programme, territory, step, placeName(territory.id))
  const address = hall === null ? page : hall + SHORT
  const whole = invitation && page + fragmentOf({ invitation: invitationText(invitation, BODY), ticket: null })
  return { says: whole && (hall === null ? whole : address), typed: address.replace(/^https?:\/\//, '') }
}
