import { BODY } from '../../data/body'
import { HALL_PATH, hallRoomOf } from '../ballot/hall'
import { invitationText } from '../ballot/invitation'
import { mesaKeys } from '../ballot/mesaKeys'
import type { TerritoryId } from '../domain/ids'
import type { Territory } from '../domain/programme'
import { askedStep, invitationTo } from '../shared/model/ballots/asked'
import { selectCanEdit, selectProgramme } from '../shared/model/current'
import { placeName } from '../shared/programme/placeName'
import type { HallDesk, HallState } from '../store/ports'
import type { AppStore } from '../store/store'
import { isUnsaved } from '../store/unsaved'
import { enterHallRoom, type HallRoom } from './hallRoom'
import { markOfPayload, takenIn } from './takeIn'

/** How often the relay is asked how many phones it hears; the same question notices when it is gone. */
const EVERY = 3_000

/** How long ballots are gathered before they go into the record together. */
const GATHERED = 200

interface Serving {
  readonly slot: string
  readonly territory: TerritoryId
  readonly room: string
  readonly signing: Uint8Array
  joined: HallRoom | null
}

const NOWHERE: HallState = { link: 'searching', devices: 0, kept: 0, waiting: 0, addresses: [], alone: false }

const isLoopback = (address: string): boolean => /^(localhost|127\..*|\[::1\])$/.test(new URL(address).hostname)

/**
 * The laptop's side of the hall. It goes on whatever screen is shown: what arrives goes through the inbox's door, and its receipt
 * goes back only when the record that holds it is on this laptop's disk.
 *
 * @param base of the page, with a slash at the end
 */
export function openHallDesk(store: AppStore, base: string): HallDesk {
  let state = NOWHERE
  let serving: Serving | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let busy = false
  let gathering: ReturnType<typeof setTimeout> | 'done' | undefined
  /** Marks of what came, since a room is looked through at every act. */
  const marks = new Map<string, string | null>()
  let invited: Territory | null = null
  /** Answers that wait for the disk. */
  const owed = new Map<string, string>()
  const listeners = new Set<() => void>()

  const become = (change: Partial<HallState>) => {
    const next = { ...state, ...change }
    if (JSON.stringify(next) === JSON.stringify(state)) return
    state = next
    for (const tell of listeners) tell()
  }

  function markOf(text: string): string | null {
    const known = marks.get(text)
    if (known !== undefined) return known
    const mark = markOfPayload(text)
    marks.set(text, mark)
    return mark
  }

  /** Another record is open, or none: what comes to this room waits there. */
  function leave(): void {
    clearTimeout(timer)
    if (gathering !== 'done') clearTimeout(gathering)
    gathering = undefined
    serving?.joined?.leave()
    serving = null
    owed.clear()
    marks.clear()
    invited = null
  }

  /** Whatever changed: the record, the room or the connection. */
  function work(): void {
    // An act changes the store, and an answer the room: both come here again.
    if (busy || !serving) return
    busy = true
    try {
      while (step(serving)) {
        // Until nothing more can be done.
      }
    } finally {
      busy = false
    }
  }

  /** One thing that can be done; false when there is nothing. */
  function step(mesa: Serving): boolean {
    const app = store.getState()
    const { joined } = mesa
    if (app.work?.slot !== mesa.slot) leave()
    if (!joined || app.work?.slot !== mesa.slot) return false
    const programme = selectProgramme(app)
    const territory = programme?.territories[mesa.territory]
    if (!programme || !territory) return false
    if (owed.size > 0 && !isUnsaved(app.work)) {
      const given = new Map(owed)
      owed.clear()
      joined.answer(given)
    }
    const coming = joined.waiting(markOf)
    become({
      link: joined.isOpen() ? 'open' : state.link === 'searching' ? 'searching' : 'cut',
      kept: joined.kept(),
      waiting: coming.length,
    })
    if (!selectCanEdit(app)) return false
    if (joined.isOpen() && territory !== invited) {
      invited = territory
      const invitation = invitationTo(programme, territory, askedStep(territory), placeName(programme, territory.id))
      if (invitation) joined.invite(invitationText(invitation, BODY))
    }
    const fresh = coming.filter(({ mark }) => !owed.has(mark))
    if (fresh.length === 0) return false
    // Phones that deliver at one moment come in with one act.
    if (gathering !== 'done') {
      gathering ??= setTimeout(() => {
        gathering = 'done'
        work()
      }, GATHERED)
      return false
    }
    gathering = undefined
    const { answers, accepted } = takenIn(territory, fresh, { signing: mesa.signing, act: app.act })
    for (const [mark, answer] of answers) owed.set(mark, answer)
    return accepted
  }

  /** Asks the relay how it is; the first answer opens the room. */
  async function look(): Promise<void> {
    clearTimeout(timer)
    const mesa = serving
    if (!mesa) return
    const hall = await asked(`${HALL_PATH}/`)
    if (mesa !== serving) return
    if (hall && Array.isArray(hall.addresses)) {
      mesa.joined ??= enterHallRoom({ base, room: mesa.room, signing: mesa.signing, onChange: work })
      const room = await asked(`${HALL_PATH}/${mesa.room}`)
      if (mesa !== serving) return
      become({
        // Only from this machine itself its own name leads nowhere else.
        addresses: isLoopback(base) ? hall.addresses.map(String) : [new URL('./', base).href],
        alone: Array.isArray(hall.mesas) && hall.mesas.every((one) => Object(one).room === mesa.room),
        devices: Number(room?.devices ?? 0),
      })
      work()
    } else become({ link: mesa.joined ? 'cut' : 'none', devices: 0 })
    clearTimeout(timer)
    // A page that no relay served has none later either, until somebody starts one and says so.
    if (mesa.joined) timer = setTimeout(() => void look(), EVERY)
  }

  async function asked(path: string): Promise<Readonly<Record<string, unknown>> | null> {
    const end = new AbortController()
    const patience = setTimeout(() => end.abort(), EVERY)
    try {
      const response = await fetch(new URL(path, base), { cache: 'no-store', signal: end.signal })
      const answer: unknown = response.ok ? await response.json() : null
      return typeof answer === 'object' && answer !== null ? { ...answer } : null
    } catch {
      return null
    } finally {
      clearTimeout(patience)
    }
  }

  store.subscribe(work)
  return {
    state: () => state,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    serve(territory, seed) {
      const slot = store.getState().work?.slot
      const { signing } = mesaKeys(seed)
      const room = hallRoomOf(signing.public)
      if (slot === undefined || (serving?.slot === slot && serving.room === room)) return
      leave()
      serving = { slot, territory, room, signing: signing.secret, joined: null }
      become(NOWHERE)
      void look()
    },
    search() {
      if (state.link === 'none') become({ link: 'searching' })
      void look()
    },
  }
}
