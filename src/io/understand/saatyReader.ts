import { refused, warning } from '../../domain/finding'
import { inverse, isSaaty, type Saaty } from '../../domain/judgement'
import { cellText, type RawCell } from '../tables/cell'
import { type SaatyText, saatyText } from './saaty'
import type { Task } from './task'

/** What a cell comes to: a judgement, "no sé" (null), nothing, or something to ask first. */
export type SaatyReading =
  | { readonly status: 'judgement'; readonly value: Saaty | null }
  | { readonly status: 'blank' | 'open' | 'refused' }

export interface SaatyCell {
  readonly cell: RawCell | undefined
  readonly row: number
  readonly column: string
  /** The two things, by name, for the question about direction. */
  readonly first: string
  readonly second: string
}

/** Stands for a thing whose name is still open. */
export const UNNAMED = '?'

/** Scales with ends of their own, as they are asked. */
const SIGNED = '±8'
const BOXES = '1-17'

/**
 * Reads the judgements of a whole file. Which of the two a figure favours is a convention, so the first one is said in words
 * and asked; codes and words that say it themselves need no question.
 */
export function saatyReader(cells: readonly SaatyCell[], task: Task): (cell: SaatyCell) => SaatyReading {
  const texts = cells.map(({ cell }) => saatyText(cell))
  const scale = scaleOf(texts, task)
  const figures = cells.filter(({ cell }) => {
    const said = saatyText(cell)
    return said.form === 'figure' && said.value !== 1
  })
  const first = figures.find((one) => one.first !== UNNAMED && one.second !== UNNAMED) ?? figures[0]
  const direction = first && scale !== 'open' ? directionOf(first, task) : 'as-written'
  if (texts.some((said) => said.form === 'figure' && said.rounded))
    task.notes.push(warning('judgements-rounded', { place: { file: task.file } }))
  return (one) => {
    const said = saatyText(one.cell)
    switch (said.form) {
      case 'blank':
        return { status: 'blank' }
      case 'unknown':
        return { status: 'judgement', value: null }
      case 'told':
        return { status: 'judgement', value: said.value }
      case 'refused':
        return refuse(one, said.nearest, task)
      case 'figure':
      case 'other': {
        if (scale === 'open' || direction === 'open') return { status: 'open' }
        const number = said.form === 'figure' ? said.value : said.number
        const value = onScale(number, scale)
        if (value === null) return refuse(one, [], task)
        return { status: 'judgement', value: direction === 'second' ? inverse(value) : value }
      }
    }
  }
}

function scaleOf(texts: readonly SaatyText[], task: Task): 'saaty' | typeof SIGNED | typeof BOXES | 'open' {
  const numbers = texts.flatMap((said) =>
    said.form === 'other' ? [said.number] : said.form === 'figure' && !said.rounded ? [said.value] : [],
  )
  const others = texts.flatMap((said) => (said.form === 'other' ? [said.number] : []))
  const said = task.desk.said({ about: 'scale', read: '', same: '' })
  if (numbers.length === 0 || (others.length === 0 && (said === null || said === 'saaty'))) return 'saaty'
  const min = numbers.reduce((least, one) => Math.min(least, one))
  const max = numbers.reduce((most, one) => Math.max(most, one))
  const seems = min >= 1 && max <= 17 ? BOXES : min >= -8 && max <= 8 ? SIGNED : null
  // A file of the kind that was on another scale is on it though none of its figures shows it.
  const proposal = others.length === 0 && said !== null ? said : seems
  if (proposal === null) return 'saaty'
  const answer = task.desk.ask({
    about: 'scale',
    read: `${min}–${max}`,
    same: '',
    proposal,
    options: [SIGNED, BOXES, 'saaty'],
    fits: (one) => one === seems,
  })
  if (answer === null) return 'open'
  return answer === SIGNED || answer === BOXES ? answer : 'saaty'
}

/** −8 … 8 with 0 for equal, or boxes 1 … 17 with 9 for equal, the first ones on the side of the first thing. */
function onScale(number: number, scale: 'saaty' | typeof SIGNED | typeof BOXES): Saaty | null {
  const steps = scale === BOXES ? 9 - number : number
  const value = scale === 'saaty' ? number : steps === 0 ? 1 : steps > 0 ? steps + 1 : steps - 1
  return isSaaty(value) ? value : null
}

function directionOf({ cell, column, first, second }: SaatyCell, task: Task): 'as-written' | 'second' | 'open' {
  const said = saatyText(cell)
  const value = said.form === 'figure' ? said.value : 1
  const [more, less] = value > 0 ? [first, second] : [second, first]
  const answer = task.desk.ask({
    about: 'direction',
    read: `${column}: ${cellText(cell)}`,
    same: '',
    proposal: 'as-written',
    options: ['as-written', 'reversed'],
    meaning: `${more} ${Math.abs(value)} veces más que ${less}`,
  })
  if (answer === null) return 'open'
  return answer === 'reversed' ? 'second' : 'as-written'
}

function refuse({ cell, row, column }: SaatyCell, nearest: readonly string[], task: Task): SaatyReading {
  const place = { file: task.file, row, column }
  const read = cellText(cell)
  task.refused.push(
    nearest.length === 0
      ? refused('judgement-malformed', { place, read })
      : refused('judgement-between', { place, read, expected: nearest.join(', ') }),
  )
  return { status: 'refused' }
}
