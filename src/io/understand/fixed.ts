import type { Grid } from './grid'
import type { ThingKind } from './lexicon'
import { type Naming, namingOf } from './naming'
import type { Task } from './task'

/** Texts that may say what a whole table is about: its titles, the parts after a colon first, and the sheet's name. */
function aboutTexts({ titles, sheet }: Pick<Grid, 'titles' | 'sheet'>): readonly string[] {
  return [...titles, sheet].flatMap((text) => {
    const after = text.split(/:\s*/).slice(1)
    return [...after, text].filter((one) => one !== '')
  })
}

/** The thing that a title or the sheet's name names for sure. */
export function namedByTitle(task: Task, grid: Pick<Grid, 'titles' | 'sheet'>, kind: ThingKind): string | null {
  for (const text of aboutTexts(grid)) {
    const found = task.lexicon[kind].certain(text)
    if (found) return found.id
  }
  return null
}

/** What the whole table is about where no row and no heading says it: its title, or the answer to one question. */
export function fixedThing(task: Task, grid: Pick<Grid, 'titles' | 'sheet'>, kind: ThingKind): Naming {
  const id = namedByTitle(task, grid, kind)
  if (id !== null) return { status: 'known', id }
  const [title] = aboutTexts(grid)
  return namingOf(task, kind, title ?? task.file.replace(/\.\w+$/, ''))
}
