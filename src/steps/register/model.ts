import { deliveredSheets } from '../../domain/delivery'
import type { MemberId, ProductId } from '../../domain/ids'
import type { Member } from '../../domain/mesa'
import { type Candidate, isScored, plain } from '../../domain/product'
import type { Programme, Territory } from '../../domain/programme'
import { selectRanked } from '../../shared/model/evaluation'
import { selectSealed } from '../../shared/model/sealed'

/** What one ticket of a typed line says. */
export interface TicketSaid {
  readonly member: Member
  readonly present: boolean
  readonly interest: Candidate | null
}

/** A word of the line that cannot be taken, and why. */
export interface Unread {
  readonly read: string
  /** `several`: it could be one of `names`; `unknown`: nobody has that ticket; `no-product`: nobody competes by that name. */
  readonly why: 'several' | 'unknown' | 'no-product' | 'no-ticket'
  readonly names: readonly string[]
}

export interface Line {
  readonly said: readonly TicketSaid[]
  readonly unread: readonly Unread[]
}

/**
 * A line as it is typed at the door: tickets parted by blanks, each the beginning of its segment's code and its number, "e12" for
 * EPS-12; "-e12" leaves; "+cacao" after a ticket is an interest in a product, by the beginning of its name. Case and accents do
 * not matter.
 */
export function readLine(text: string, members: readonly Member[], candidates: readonly Candidate[]): Line {
  const said: TicketSaid[] = []
  const unread: Unread[] = []
  for (const word of text.trim().split(/\s+/).filter(Boolean)) {
    if (word.startsWith('+')) {
      const last = said.at(-1)
      const found = candidates.filter((one) => isScored(one) && plain(one.name).startsWith(plain(word.slice(1))))
      const [product] = found
      if (!last) unread.push({ read: word, why: 'no-ticket', names: [] })
      else if (found.length === 1 && product) said[said.length - 1] = { ...last, interest: product }
      else
        unread.push({
          read: word,
          why: found.length > 1 ? 'several' : 'no-product',
          names: found.map(({ name }) => name),
        })
      continue
    }
    const leaves = word.startsWith('-')
    const found = ticketsOf(leaves ? word.slice(1) : word, members)
    const [member] = found
    if (found.length === 1 && member) said.push({ member, present: !leaves, interest: null })
    else
      unread.push({ read: word, why: found.length > 1 ? 'several' : 'unknown', names: found.map(({ name }) => name) })
  }
  return { said, unread }
}

/** "e12", "EPS12", "eps-12": whoever has that number and a code that begins so; or whoever is called exactly that. */
function ticketsOf(word: string, members: readonly Member[]): readonly Member[] {
  const exact = members.filter(({ name }) => plain(name) === plain(word))
  if (exact.length > 0) return exact
  const typed = partsOf(word)
  if (!typed) return []
  return members.filter(({ name }) => {
    const own = partsOf(name)
    return own !== null && own.number === typed.number && own.letters.startsWith(typed.letters)
  })
}

function partsOf(ticket: string): { readonly letters: string; readonly number: number } | null {
  const found = /^(\p{L}+)[-–\s]?0*(\d+)$/u.exec(plain(ticket))
  return found?.[1] && found[2] ? { letters: found[1], number: Number(found[2]) } : null
}

/** Whether anything of a line can be noted. */
export const isReadable = ({ said, unread }: Line): boolean => said.length > 0 && unread.length === 0

export interface TicketSeat {
  readonly member: Member
  readonly present: boolean
}

/** Seats by segment, in the order of the list of people. */
export function seatsOf(
  members: readonly Member[],
  present: readonly MemberId[],
): ReadonlyMap<string, readonly TicketSeat[]> {
  const came = new Set(present)
  const seats = new Map<string, readonly TicketSeat[]>()
  for (const member of members)
    seats.set(member.segment, [...(seats.get(member.segment) ?? []), { member, present: came.has(member.id) }])
  return seats
}

/** The official pair, without the cells of interests, and the one that would be with them. */
export interface Effect {
  readonly official: readonly ProductId[]
  readonly other: readonly ProductId[]
}

/**
 * What the declared interests change. null while the answers may not be seen, or where there is no order.
 *
 * @param territory as it may be shown
 * @param written the same with everything that is written in it
 */
export function effectOf(programme: Programme, territory: Territory, written: Territory): Effect | null {
  if (selectSealed(territory)) return null
  const { sitting } = territory
  const sheets = sitting ? deliveredSheets(written.sheets, sitting.rounds.ratings.delivered) : written.sheets
  const [without, along] = [territory, { ...territory, sheets }].map((one) => selectRanked(programme, one))
  if (without?.status !== 'ranked' || along?.status !== 'ranked') return null
  return { official: without.evaluation.pair, other: along.evaluation.pair }
}
