import { warning } from '../../domain/finding'
import { rowList } from '../read/text'
import { LEFT_OUT } from './desk'
import type { Task } from './task'

/** Something a row says, with what makes two of them the same question. */
export interface Repeatable<T> {
  readonly key: string
  /** Who or what is said twice, as the question names it. */
  readonly said: string
  readonly row: number
  readonly value: T
}

/**
 * Rows that say the same thing twice. When they agree one stays; when they do not, which one holds is asked once for each
 * person or product, and until then neither does. The last one never wins by itself.
 */
export function settleRepeats<T, R extends Repeatable<T>>(found: readonly R[], task: Task): readonly R[] {
  const groups = new Map<string, R[]>()
  for (const one of found) {
    const group = groups.get(one.key)
    if (group) group.push(one)
    else groups.set(one.key, [one])
  }
  const disputed = new Map<string, Set<number>>()
  const agreed: number[] = []
  for (const group of groups.values()) {
    const [first] = group
    if (!first || group.length === 1) continue
    const rows = group.map(({ row }) => row)
    if (agree(group)) for (const row of rows.slice(1)) agreed.push(row)
    else disputed.set(first.said, new Set([...(disputed.get(first.said) ?? []), ...rows]))
  }
  if (agreed.length > 0) {
    const rows = rowList([...new Set(agreed)].sort((one, other) => one - other))
    task.notes.push(warning('rows-repeated', { place: { file: task.file }, values: { rows } }))
  }
  const answers = new Map(
    [...disputed].map(([said, rows]) => {
      const list = [...rows].sort((one, other) => one - other)
      const read = `${said} (${rowList(list)})`
      return [
        said,
        task.desk.ask({ about: 'repeated', read, proposal: null, options: [...list.map(String), LEFT_OUT] }),
      ]
    }),
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    if (group.length === 1 || agree(group)) return [first]
    const kept = group.find(({ row }) => String(row) === answers.get(first.said))
    return kept ? [kept] : []
  })
}

const agree = <T>([first, ...others]: readonly Repeatable<T>[]): boolean => {
  const said = JSON.stringify(first?.value)
  return others.every(({ value }) => JSON.stringify(value) === said)
}
