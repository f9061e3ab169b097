import { delimitedSheet } from '../../../src/io/tables/delimited'
import type { UnderstandContext } from '../../../src/io/understand/context'
import { NO_ANSWERS } from '../../../src/io/understand/desk'
import { understand } from '../../../src/io/understand/understand'
import { mesa } from '../../io/understand/mesa'
import { drawOf } from '../mutate'
import type { Truth } from './known'
import { movedTable } from './moved'

export interface Tally {
  /** Tables that came in whole, with nothing asked. */
  readonly right: number
  /** Tables of which what entered is right, and the rest is asked, refused or left by name. */
  readonly asked: number
  /** Tables of which nothing enters before a question is answered. */
  readonly waiting: number
  /** Tables that were refused in words. */
  readonly refused: number
  /** Tables whose cells cannot show that they are on another scale. */
  readonly silent: number
  readonly wrong: readonly {
    readonly seed: number
    readonly moves: string
    readonly said: string
    readonly text: string
  }[]
}

/** Understands so many moved tables without any answer, and holds what enters against what was moved. */
export function tally(count: number, firstSeed: number): Tally {
  const context = mesa()
  let [right, asked, waiting, refused, silent] = [0, 0, 0, 0, 0]
  const wrong: { seed: number; moves: string; said: string; text: string }[] = []
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const { text, truth, moves, whole, silent: isSilent } = movedTable(drawOf(seed), context)
    const { drafts, questions, said } = readTable(text, context)
    const bad = drafts.filter((draft) => !truth.some((one) => same(one, draft)))
    if (bad.length > 0 && isSilent(drafts)) silent += 1
    else if (bad.length > 0) wrong.push({ seed, moves, said: JSON.stringify(bad.slice(0, 3)), text })
    else if (drafts.length === 0) {
      if (questions > 0) waiting += 1
      else refused += 1
      if (questions === 0 && !said) wrong.push({ seed, moves, said: 'nothing entered and nothing was said', text })
    } else if (questions === 0 && drafts.length === truth.length) right += 1
    else {
      asked += 1
      if (whole && questions === 0 && !said && drafts.length < truth.length)
        wrong.push({ seed, moves, said: `${drafts.length} of ${truth.length} and nothing was said`, text })
    }
  }
  return { right, asked, waiting, refused, silent, wrong }
}

interface Drafted {
  readonly product: string
  readonly indicator: string
  readonly value: unknown
}

const same = (one: Truth, draft: Drafted): boolean =>
  one.product === draft.product && one.indicator === draft.indicator && one.level === draft.value

function readTable(text: string, context: UnderstandContext) {
  const sheet = delimitedSheet(text, 'hoja.csv')
  if (!sheet.value) return { drafts: [], questions: 0, said: true }
  const source = {
    file: 'hoja.csv',
    kind: 'delimited',
    sheets: [sheet.value],
    findings: sheet.findings,
    twice: null,
  } as const
  const { understood, questions, refused, left } = understand(source, 'ratings', context, NO_ANSWERS)
  const drafts = understood?.target === 'ratings' ? understood.drafts : []
  return { drafts, questions: questions.length, said: refused.length + left.length > 0 }
}
