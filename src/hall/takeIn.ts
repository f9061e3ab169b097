import { markOfDelivery, textOfAnswer } from '../ballot/hall'
import { messageOfPayload } from '../ballot/payload'
import { signedReceipt } from '../ballot/signedReceipt'
import type { Territory } from '../domain/programme'
import { askedStep } from '../shared/model/ballots/asked'
import { arrivalsBy, atDoor } from '../shared/model/ballots/door'
import type { AppState } from '../store/store'

/** As many as one act carries: a record whose acts are small can be read as they come. */
const AT_ONCE = 50

/** The mark of a ballot as it came; null for what is none, which a sound relay does not keep. */
export function markOfPayload(text: string): string | null {
  const message = messageOfPayload(text)
  return message === null || typeof message === 'string' ? null : markOfDelivery(message)
}

export interface TakenIn {
  /** What to tell each phone, once the record is on the disk. */
  readonly answers: ReadonlyMap<string, string>
  /** False when the record did not take them: they wait on at the relay. */
  readonly accepted: boolean
}

/** Lets ballots of the hall through the inbox's door, some at a time, and says what each of them is to be answered. */
export function takenIn(
  territory: Territory,
  coming: readonly { readonly mark: string; readonly text: string }[],
  { signing, act }: { readonly signing: Uint8Array } & Pick<AppState, 'act'>,
): TakenIn {
  const some = coming.slice(0, AT_ONCE)
  const arrivals = some.flatMap(({ text }) => arrivalsBy('hall', text))
  const { act: arrived, received } = atDoor(territory, askedStep(territory), arrivals)
  if (arrived && act(arrived).status === 'refused') return { answers: new Map(), accepted: false }
  const answers = received.flatMap(({ standing, receipt }, i) => {
    const [mark, message] = [some[i]?.mark, arrivals[i]?.read]
    if (mark === undefined || !message || !('content' in message)) return []
    const answer =
      receipt === null
        ? // What came before without a receipt came after the closing.
          { standing: standing === 'repeated' ? ('late' as const) : standing }
        : { signature: signedReceipt(message, signing) }
    return [[mark, textOfAnswer(answer)] as const]
  })
  return { answers: new Map(answers), accepted: true }
}
