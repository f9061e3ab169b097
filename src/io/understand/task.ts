import type { Finding } from '../../domain/finding'
import type { Classify } from './cellClass'
import type { Target, UnderstandContext } from './context'
import { type Desk, deskOf } from './desk'
import type { Lexicon } from './lexicon'

/** What stays out of the answer without anything being wrong with it. */
export interface Left {
  readonly what: 'column' | 'row' | 'sheet' | 'title' | 'cell' | 'name'
  readonly read: string
  readonly row?: number
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
}

/**
 * Tries a way to read something. When it gives nothing, what it asked, left and refused is forgotten with it.
 *
 * @param way gets a task of its own, whose lists join the others when it gives something
 */
export function attempt<T>(task: Task, way: (task: Task) => T | null): T | null {
  const own: Task = { ...task, desk: deskOf(task.desk.answers), left: [], refused: [], notes: [] }
  const result = way(own)
  if (result === null) return null
  for (const question of own.desk.asked()) task.desk.ask(question)
  task.left.push(...own.left)
  task.refused.push(...own.refused)
  task.notes.push(...own.notes)
  return result
}
