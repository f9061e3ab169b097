import { cellText } from '../tables/cell'
import { type CellClass, isValue } from './cellClass'
import type { Grid } from './grid'
import { type Heading, readHeading } from './heading'
import { THING_KINDS, type ThingKind } from './lexicon'
import { couldBe } from './naming'
import { type ColumnRole, ROLES, roleContained } from './roles'
import { headingName } from './seen'
import type { Task } from './task'

/** A column as its heading and its content show it. */
export interface TableColumn {
  readonly index: number
  readonly heading: Heading
  /** Different texts, at most `SAMPLE`, in the order in which they come. */
  readonly texts: readonly string[]
  /** Share of its different texts that are figures or words for levels. */
  readonly values: number
  /** Share that only ticks ("x", "✓"). */
  readonly marks: number
  /** Nothing but 0 and 1: a tick written as a figure. */
  readonly flags: boolean
  /** Share of its different texts that name a thing of the kind for sure. */
  readonly named: (kind: ThingKind) => number
}

/** Texts that tell what a column is; more would tell the same. */
const SAMPLE = 300

export function columnsOf(grid: Grid, task: Task): readonly TableColumn[] {
  return grid.paths.map((path, index) => {
    if (saidOf(path, index, task) === OUT) return outColumn(path, index)
    const classes = new Map<string, CellClass>()
    for (const { cells } of grid.rows) {
      if (classes.size >= SAMPLE) break
      const text = cellText(cells[index])
      if (text !== '' && !classes.has(text)) classes.set(text, task.classify(cells[index]))
    }
    const all = [...classes.values()]
    const share = (test: (one: CellClass) => boolean) => (all.length === 0 ? 0 : all.filter(test).length / all.length)
    const said = all.filter(({ form }) => form !== 'state')
    const texts = [...classes.keys()]
    return {
      index,
      heading: saidHeading(path, index, task) ?? headingOf(path, texts, task),
      texts,
      values: said.length === 0 ? 0 : said.filter(isValue).length / said.length,
      marks: share(({ form }) => form === 'mark'),
      flags: texts.length === 2 && texts.includes('0') && texts.includes('1'),
      named: (kind) => share(({ kinds }) => kinds.includes(kind)),
    }
  })
}

/** What a person said a column is: a role, a thing that its heading names ("indicator:PRECIO"), or nothing that comes in. */
export const OUT = 'out'
const saidOf = (path: readonly string[], index: number, task: Task): string | null =>
  task.desk.said({ about: 'role', read: headingName(path.join(' · '), index) })

/** A column that a person left out holds nothing, whatever it says. */
const outColumn = (path: readonly string[], index: number): TableColumn => ({
  index,
  heading: { text: path.join(' · '), found: [], role: 'number', rest: [] },
  texts: [],
  values: 0,
  marks: 0,
  flags: false,
  named: () => 0,
})

function saidHeading(path: readonly string[], index: number, task: Task): Heading | null {
  const answer = saidOf(path, index, task)
  if (answer === null) return null
  const [word = '', ...rest] = answer.split(':')
  const heading = { text: path.join(' · '), found: [], role: null, rest: [] }
  const kind = THING_KINDS.find((one) => one === word)
  if (kind && rest.length > 0) return { ...heading, found: [{ kind, id: rest.join(':') }] }
  const role = ROLES.find((one) => one === word)
  return role ? { ...heading, role } : null
}

/** A heading that names nothing for sure may still contain a role's word ("PP_PRODUCTO"), if its texts bear it out. */
function headingOf(path: readonly string[], texts: readonly string[], task: Task): Heading {
  const heading = readHeading(path, task.target, task.lexicon)
  if (heading.role || heading.found.length > 0) return heading
  const role = roleContained(path.at(-1) ?? '', task.target)
  return { ...heading, role: role !== null && bearsOut(role, texts, task) ? role : null }
}

/** Whether half of a column's texts may be what its heading speaks of. New products are nobody's yet. */
function bearsOut(role: ColumnRole, texts: readonly string[], task: Task): boolean {
  const kind = THING_KINDS.find((one) => one === role)
  if (!kind || (task.target === 'candidates' && kind === 'product')) return true
  return texts.filter((text) => couldBe(task, kind, text)).length * 2 >= texts.length
}

/** Most of a column's texts must name things of a kind, for the column to be theirs without a word in its heading. */
const MOST = 0.6

/**
 * The column that holds things of a kind: the one whose heading says so, or the one most of whose texts are such things. A
 * column that forms write for themselves is none, whatever it repeats.
 */
export function columnOf(
  columns: readonly TableColumn[],
  kind: ThingKind,
  role: Heading['role'],
  taken: readonly (TableColumn | null)[],
): TableColumn | null {
  const free = columns.filter(
    (one) =>
      !taken.includes(one) &&
      one.texts.length > 0 &&
      one.heading.role !== 'system' &&
      one.heading.role !== 'status' &&
      one.heading.found.every(
        (found) => found.kind !== 'product' && found.kind !== 'indicator' && found.kind !== 'sub',
      ),
  )
  const byContent = free
    .filter((one) => one.named(kind) >= MOST)
    .sort((one, other) => other.named(kind) - one.named(kind))
  const said = free.filter(({ heading }) => heading.role === role)
  return said.find((one) => byContent.includes(one)) ?? byContent[0] ?? said[0] ?? null
}
