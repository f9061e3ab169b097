import { type Alive, excess, type MultipleChoice, optionOf, type PricedChoice } from './multipleChoice'

/**
 * Choices that keep every limit, made from one that may not: single options are changed for the least cost per unit of
 * excess until there is none, and then for less cost while none comes back. Nothing when that gets stuck. The last is the
 * cheapest; the ones before it differ from it in one group, the cheapest such first, for whoever asks what follows.
 */
export function repaired(problem: MultipleChoice, alive: Alive, { picks, load }: PricedChoice): readonly number[][] {
  const now = [...picks]
  const held = [...load]
  if (!lowered(problem, alive, now, held)) return []
  cheapened(problem, alive, now, held)
  return [...nextTo(problem, alive, now, held), now]
}

/** How much more excess there would be with another option of one group. */
function excessAfter(
  { limits, ...problem }: MultipleChoice,
  held: readonly number[],
  group: number,
  from: number,
  to: number,
) {
  const moved = new Map<number, number>()
  const all = { limits, ...problem }
  for (const [row, amount] of optionOf(all, group, from).uses) moved.set(row, (moved.get(row) ?? 0) - amount)
  for (const [row, amount] of optionOf(all, group, to).uses) moved.set(row, (moved.get(row) ?? 0) + amount)
  let more = 0
  for (const [row, change] of moved) {
    const over = (held[row] ?? 0) - (limits[row] ?? 0)
    more += Math.max(0, over + change) - Math.max(0, over)
  }
  return more
}

function take(problem: MultipleChoice, now: number[], held: number[], group: number, to: number): void {
  for (const [row, amount] of optionOf(problem, group, now[group] ?? -1).uses) held[row] = (held[row] ?? 0) - amount
  for (const [row, amount] of optionOf(problem, group, to).uses) held[row] = (held[row] ?? 0) + amount
  now[group] = to
}

function lowered(problem: MultipleChoice, alive: Alive, now: number[], held: number[]): boolean {
  while (excess(problem, held) > 0) {
    let best = { group: -1, option: -1, rate: Number.POSITIVE_INFINITY }
    alive.forEach((options, group) => {
      const from = now[group] ?? -1
      for (const option of options) {
        const less = -excessAfter(problem, held, group, from, option)
        const cost = optionOf(problem, group, option).cost - optionOf(problem, group, from).cost
        if (less > 0 && cost / less < best.rate) best = { group, option, rate: cost / less }
      }
    })
    if (best.group < 0) return false
    take(problem, now, held, best.group, best.option)
  }
  return true
}

function cheapened(problem: MultipleChoice, alive: Alive, now: number[], held: number[]): void {
  for (let moved = true; moved; ) {
    moved = false
    alive.forEach((options, group) => {
      for (const option of options) {
        const from = now[group] ?? -1
        const cheaper = optionOf(problem, group, option).cost < optionOf(problem, group, from).cost
        if (cheaper && excessAfter(problem, held, group, from, option) === 0) {
          take(problem, now, held, group, option)
          moved = true
        }
      }
    })
  }
}

/** The choice that changes one group at the least cost. */
function nextTo(
  problem: MultipleChoice,
  alive: Alive,
  now: readonly number[],
  held: readonly number[],
): readonly number[][] {
  let best = { group: -1, option: -1, more: Number.POSITIVE_INFINITY }
  alive.forEach((options, group) => {
    const from = now[group] ?? -1
    for (const option of options) {
      const more = optionOf(problem, group, option).cost - optionOf(problem, group, from).cost
      if (option !== from && more < best.more && excessAfter(problem, held, group, from, option) === 0)
        best = { group, option, more }
    }
  })
  return best.group < 0 ? [] : [now.map((option, group) => (group === best.group ? best.option : option))]
}
