import { plain } from '../../domain/product'
import { dpaCode } from '../read/provinces'
import { namingOf } from './naming'
import type { Task } from './task'

const ALL = /^(?:tod[oa]s?|toda la provincia|todos los cantones|provincia|provincial|en toda la provincia)$/
const PARTS = /\s*(?:[;|,\n/]|\s[-–]\s|\s+[ye]\s+)\s*/

/**
 * Cantons that a cell names: one, several in a list, or all. A name that holds "y" or a dash is looked for whole before it
 * is parted. Null while one of them is open.
 */
export function cantonsOf(text: string, task: Task): readonly string[] | null {
  if (text === '') return []
  if (ALL.test(plain(text))) return task.context.cantons.map(({ id }) => id)
  const whole = task.lexicon.canton.certain(dpaCode(text, 4))
  if (whole) return [whole.id]
  const parts = text.split(PARTS).filter((part) => part !== '')
  const found: string[] = []
  let open = false
  for (const part of parts) {
    const naming = namingOf(task, 'canton', dpaCode(part, 4))
    if (naming.status === 'known') found.push(naming.id)
    open ||= naming.status === 'open'
  }
  return open ? null : found
}
