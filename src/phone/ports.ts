import type { BroughtByAddress } from '../ballot/address'
import type { CameraTrouble } from '../camera/codeCamera'
import type { HallWorld } from './model/hallWorld'

/** What a camera has to say. */
export interface CameraTold {
  onCode(code: string): void
  onTrouble(trouble: CameraTrouble): void
}

/** What the page asks of the phone. */
export interface PhonePorts {
  /** What was kept last; null when nothing was. */
  kept(): string | null
  keep(text: string): void
  random(bytes: number): Uint8Array
  /** Whether the text is now on the clipboard. */
  copy(text: string): Promise<boolean>
  /** Shows the camera's picture and reads its codes; returns how to stop. null where a page may not use a camera, as on plain http. */
  readonly camera: ((video: HTMLVideoElement, told: CameraTold) => () => void) | null
  /** Hands a text to another application; null where the phone cannot, as on plain http. */
  readonly share: ((text: string) => void) | null
  /** Asks the host of this page, which may be the hall's relay; null where the page is a file and has none. */
  readonly hall: HallWorld | null
  /** Whether there is a network, now and whenever that changes; returns how to stop listening. */
  onNetwork(listener: (online: boolean) => void): () => void
  /** What the address brings, now and whenever another is opened, each once; returns how to stop listening. */
  onAddress(listener: (brought: BroughtByAddress) => void): () => void
}
