import type { Finding } from '../../domain/finding'
import type { Classify } from './cellClass'
import type { Target, UnderstandContext } from './context'
import { type Desk, deskOf } from './desk'
import type { Lexicon } from './lexicon'
import type { SeenTable } from './seen'

/** What stays out of the answer without anything being wrong with it. */
export interface Left {
  readonly what: 'column' | 'row' | 'sheet' | 'title' | 'cell' | 'name'
  readonly read: string
  readonly row?: number
  readonly sheet?: string
}

/** What every part of the understanding has at hand. The lists grow while a table is looked at. */
export interface Task {
  readonly file: string
  readonly target: Target
  readonly context: UnderstandContext
  readonly lexicon: Lexicon
  readonly classify: Classify
  readonly desk: Desk
  readonly left: Left[]
  readonly refused: Finding[]
  /** Noticed and used: nothing was lost and nothing is asked. */
  readonly notes: Finding[]
  /** Tables as they were taken. */
  readonly seen: SeenTable[]
}

/**
 * Tries a way to read something. When it gives nothing, what it asked, left and refused is forgotten with it.
 *
 * @param way gets a task of its own, whose lists join the others when it gives something
 */
export function attempt<T>(task: Task, way: (task: Task) => T | null): T | null {
  const own: Task = { ...task, desk: deskOf(task.desk.answers), left: [], refused: [], notes: [], seen: [] }
  const result = way(own)
  if (result === null) return null
  task.desk.take(own.desk)
  task.left.push(...own.left)
  task.refused.push(...own.refused)
  task.notes.push(...own.notes)
  task.seen.push(...own.seen)
  return result
}
