import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { BroughtByAddress } from '../ballot/address'
import { PHONE_SPANISH, type PhoneLanguage } from './language'
import { type HallProgress, NO_HALL } from './model/hallWorld'
import type { Questionnaire } from './model/questionnaire'
import { FRESH, type Turn } from './model/turn'
import type { PhonePorts } from './ports'

/** What every screen of the phone reaches for. */
export interface PhonePage {
  readonly turn: Turn
  /** Changes the turn, and keeps it. */
  readonly change: (next: (turn: Turn) => Turn) => void
  /** What a code brings: a ticket, or what a mesa asks. */
  readonly receive: (brought: BroughtByAddress) => void
  readonly t: PhoneLanguage['t']
  /** null while no mesa's code was read, or it could not be. */
  readonly questionnaire: Questionnaire | null
  /** How far the ballot is on its way through the hall. */
  readonly hall: HallProgress
  readonly ports: Pick<PhonePorts, 'random' | 'copy' | 'share' | 'camera'>
}

const NOWHERE: PhonePage = {
  turn: FRESH,
  change: () => {},
  receive: () => {},
  t: PHONE_SPANISH.t,
  questionnaire: null,
  hall: NO_HALL,
  ports: { random: (bytes) => new Uint8Array(bytes), copy: () => Promise.resolve(false), share: null, camera: null },
}

export const PhoneContext = createContext<PhonePage>(NOWHERE)

export const usePhone = (): PhonePage => useContext(PhoneContext)
