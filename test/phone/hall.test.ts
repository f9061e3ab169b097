import { describe, expect, it } from 'vitest'
import { hallRoomOf, markOfDelivery, textOfAnswer } from '../../src/ballot/hall'
import { mesaKeys } from '../../src/ballot/mesaKeys'
import { signedReceipt } from '../../src/ballot/signedReceipt'
import { throughHall } from '../../src/phone/model/hall'
import type { HallProgress, HallReply, HallWorld } from '../../src/phone/model/hallWorld'
import { ballotOf, crowdedMesa } from '../relay/hall'
import { drawn, SEED } from '../support/ballotMesa'

const { signing } = mesaKeys(SEED)
const ROOM = `sala/${hallRoomOf(signing.public)}`
const BALLOT = ballotOf(crowdedMesa(1), 'COM-0001')
const WAIT = `${ROOM}/espera/yo/${markOfDelivery(BALLOT)}`
const says = (value: HallReply['value'], status = 200): HallReply => ({ status, value })
const RECEIPT = textOfAnswer({ signature: signedReceipt(BALLOT, signing.secret) })

/** Runs an errand against a host that answers in this order, 'gone' where nothing comes back; after the last it hangs. */
async function errand(answers: readonly (HallReply | 'gone')[], message: typeof BALLOT | null = BALLOT, known = false) {
  const asked: string[] = []
  const told: HallProgress[] = []
  const stop = new AbortController()
  const world: HallWorld = {
    chance: () => 0.5,
    pause: () => Promise.resolve(),
    ask(path) {
      const answer = answers[asked.length]
      asked.push(path.replace(ROOM, ''))
      if (answer === 'gone') return Promise.reject(new TypeError('no network'))
      if (answer) return Promise.resolve(answer)
      setTimeout(() => stop.abort())
      return new Promise((_, reject) => stop.signal.addEventListener('abort', reject))
    },
  }
  await throughHall(
    { signing: signing.public, device: 'yo', message, known },
    world,
    (one) => told.push(one),
    stop.signal,
  )
  return { asked, told, last: told.at(-1) }
}

describe('a phone’s way through the hall', () => {
  it('says at once that there is a hall, and does not wait for the first question that the relay holds', async () => {
    const { asked, told } = await errand([says({ devices: 0 })], null)
    expect(asked[0]).toBe('')
    expect(told).toEqual([{ standing: 'here', cut: false }])
  })

  it('is none where the host of the page is no relay, and asks it once', async () => {
    const { asked, last } = await errand([says(null, 404)])
    expect([asked.length, last]).toEqual([1, { standing: 'none', cut: false }])
  })

  it('delivers, tells that the relay keeps it, and is received only by the mesa’s own signature', async () => {
    const way = [says({}), says({ took: 'kept' }), says({ kept: true, answer: RECEIPT })]
    const { asked, told } = await errand(way)
    expect(asked).toEqual(['', '/boletas', WAIT.replace(ROOM, '')])
    expect(told.map(({ standing }) => standing)).toEqual(['sending', 'kept', 'received'])
    const forged = textOfAnswer({ signature: signedReceipt(BALLOT, mesaKeys(drawn('otra', 16)).signing.secret) })
    expect((await errand([...way.slice(0, 2), says({ kept: true, answer: forged })])).last?.standing).toBe('forged')
    expect((await errand([...way.slice(0, 2), says({ kept: true, answer: 'recibo' })])).last?.standing).toBe('forged')
    expect((await errand([...way.slice(0, 2), says({ kept: true, answer: 'voided' })])).last?.standing).toBe('voided')
  })

  it('goes on over cuts, and over a proxy that answers while the relay starts again', async () => {
    const way = [
      'gone',
      says({ took: 'kept' }),
      'gone',
      says(null, 502),
      says({ kept: true, answer: RECEIPT }),
    ] as const
    const { told } = await errand(way, BALLOT, true)
    expect(told.map(({ standing, cut }) => `${standing}${cut ? ', cut' : ''}`)).toEqual([
      'sending',
      'sending, cut',
      'kept',
      'kept, cut',
      'kept, cut',
      'received',
    ])
  })

  it('gives the ballot again to a relay that lost it, or that could not write it', async () => {
    const kept = says({ took: 'kept' })
    const lost = [says({}), kept, says({ kept: false, answer: null }), kept, says({ kept: true, answer: RECEIPT })]
    expect((await errand(lost)).asked.filter((path) => path === '/boletas')).toHaveLength(2)
    const full = [says({}), says({ took: 'disk' }, 507), kept, says({ kept: true, answer: RECEIPT })]
    expect((await errand(full)).last).toEqual({ standing: 'received', cut: false })
  })
})
