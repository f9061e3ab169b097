/** Words for a figure, lowest first; each holds from its step up to the next one's. */
export type Ladder<Word extends string> = readonly [Rung<Word>, ...Rung<Word>[]]

export interface Rung<Word extends string> {
  /** The first figure it holds for; below the first rung, the first rung holds too. */
  readonly from: number
  readonly word: Word
}

/** The word for a figure. */
export function wordOn<Word extends string>(ladder: Ladder<Word>, figure: number): Word {
  const [lowest, ...steps] = ladder
  return steps.filter(({ from }) => figure >= from).at(-1)?.word ?? lowest.word
}

/** The figure from which a word of a ladder holds. */
export const stepOf = <Word extends string>(ladder: Ladder<Word>, word: Word): number =>
  ladder.find((rung) => rung.word === word)?.from ?? Number.POSITIVE_INFINITY
