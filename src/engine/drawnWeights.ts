import { iterate } from './kernel/ahp'
import { incompletePriorities, type Judgements } from './kernel/ahpIncomplete'
import { at, indices, sum, type Vector } from './kernel/matrix'
import { exp, ln } from './kernel/special'
import type { Answers, People } from './weigh'

/**
 * Weights of some of the people, written to `out` from `offset` on.
 *
 * @param come per segment, how often each comes; those past its answers are people who judged nothing
 * @returns false, with nothing written, when some block is connected by nobody's answers
 */
export type DrawnWeights = (come: readonly Int32Array[], out: Float64Array, offset: number) => boolean

/** One block of the hierarchy: how many things it compares, and what the sums of answers as they stand come to. */
interface Block {
  readonly size: number
  /** Logarithms of the priorities, up to a constant, in an array written anew each time; null while the answers do not connect it. */
  readonly priorities: () => Float64Array | null
}

/** The answers of a segment with a voice: people × pairs, logarithms of ratios, 0 where there is none. */
interface Ballots {
  readonly segment: number
  readonly voice: number
  readonly logs: Float64Array
  /** Pairs that were left open, person by person; those of person i end at ends[i]. */
  readonly open: Int32Array
  readonly ends: Int32Array
}

/**
 * What `weigh` comes to, to the last digits, made ready to be asked some thousand times. Everything is in logarithms: joined judgements
 * (AIJ) are then means of rows, joined priorities (AIP) means of vectors, and the eigenvector of two or three things is the mean of their
 * rows, so that nothing is iterated for them.
 *
 * Source: Crawford & Williams (1985), J. Math. Psychology 29:387–405 (for n ≤ 3 the row means are the eigenvector); else as `weigh`.
 */
export function drawnWeights({ segments, leaves }: People): DrawnWeights {
  const sizes = [leaves.length, ...leaves.map(({ length }) => length)]
  const starts = startsOf(sizes.map(pairsOf))
  const sums = new Float64Array(sum(sizes.map(pairsOf)))
  const counts = new Float64Array(sums.length)
  const joint = new Float64Array(sum(sizes))
  const voices = new Float64Array(sizes.length)
  const blocks = sizes.map((size, b): Block => ({ size, priorities: prioritiesIn(size, at(starts, b), sums, counts) }))
  const ballots = segments.flatMap(({ voice, answers }, segment) =>
    voice > 0 ? [{ segment, voice, ...ballotsOf(answers, sizes) }] : [],
  )
  return (come, out, offset) => {
    joint.fill(0)
    voices.fill(0)
    for (let s = 0; s < ballots.length; s += 1) {
      const own = ballots[s] as Ballots // s, b and to are inside throughout: ballots, blocks, items
      addUp(own, come[own.segment] as Int32Array, sums, counts)
      for (let b = 0, to = 0; b < blocks.length; b += 1) {
        const block = blocks[b] as Block
        const logs = block.priorities()
        if (logs) {
          voices[b] = (voices[b] as number) + own.voice
          for (let i = 0; i < block.size; i += 1)
            joint[to + i] = (joint[to + i] as number) + own.voice * (logs[i] as number)
        }
        to += block.size
      }
    }
    if (voices.includes(0)) return false
    let from = 0
    for (let b = 0; b < blocks.length; b += 1) {
      const { size } = at(blocks, b)
      let total = 0
      for (let i = from; i < from + size; i += 1) {
        const part = exp((joint[i] as number) / (voices[b] as number)) // inside: items, blocks
        joint[i] = part
        total += part
      }
      for (let i = from; i < from + size; i += 1) joint[i] = (joint[i] as number) / total
      from += size
    }
    let item = leaves.length
    for (let dimension = 0; dimension < leaves.length; dimension += 1) {
      for (const indicator of at(leaves, dimension)) {
        out[offset + indicator] = (joint[dimension] as number) * (joint[item] as number) // inside: items
        item += 1
      }
    }
    return true
  }
}

const pairsOf = (size: number): number => (size * (size - 1)) / 2

/** Where each stretch begins when they follow each other. */
const startsOf = (lengths: Vector): Vector => lengths.map((_, k) => sum(lengths.slice(0, k)))

/** Upper triangles of all blocks, row by row, one row of them per person. */
function ballotsOf(answers: readonly Answers[], sizes: Vector): Pick<Ballots, 'logs' | 'open' | 'ends'> {
  const rows = answers.map((one) => sizes.flatMap((size, b) => triangleOf(at(one, b), size)))
  const open = rows.map((row) => indices(row.length).filter((p) => row[p] === null))
  return {
    logs: Float64Array.from(rows.flat(), (ratio) => (ratio === null ? 0 : ln(ratio))),
    open: Int32Array.from(open.flat()),
    ends: Int32Array.from(open, (_, i) => sum(open.slice(0, i + 1).map(({ length }) => length))),
  }
}

const triangleOf = (matrix: Judgements, size: number): readonly (number | null)[] =>
  indices(size).flatMap((i) => at(matrix, i).slice(i + 1))

/** Sums of the logarithms of those who come and, per pair, how many of them gave an answer. */
function addUp({ logs, open, ends }: Ballots, come: Int32Array, sums: Float64Array, counts: Float64Array): void {
  const pairs = sums.length
  for (let p = 0; p < pairs; p += 1) sums[p] = 0
  let judged = 0
  for (let person = 0; person < ends.length; person += 1) judged += come[person] as number // inside throughout: people × pairs
  for (let p = 0; p < pairs; p += 1) counts[p] = judged
  for (let person = 0, q = 0; person < ends.length; person += 1) {
    const times = come[person] as number
    if (times > 0) {
      const row = person * pairs
      for (let p = 0; p < pairs; p += 1) sums[p] = (sums[p] as number) + times * (logs[row + p] as number)
    }
    for (; q < (ends[person] as number); q += 1) {
      const p = open[q] as number
      counts[p] = (counts[p] as number) - times
    }
  }
}

/** Steps made before the first look at how near they are: three of four joined matrices need no more than one after them. */
const UNSEEN = 10

/** What a block's pairs, from number `from` on, come to. */
function prioritiesIn(size: number, from: number, sums: Float64Array, counts: Float64Array): Block['priorities'] {
  const logs = new Float64Array(size)
  if (size === 1) return () => logs
  const to = from + pairsOf(size)
  const ratios = new Float64Array(size * size).fill(1)
  const weights = new Float64Array(size)
  const image = new Float64Array(size)
  return () => {
    let answered = 0
    for (let p = from; p < to; p += 1) if ((counts[p] as number) > 0) answered += 1 // inside throughout: pairs, size
    if (answered === 0) return null
    if (answered < to - from) return holed()
    if (size > 3) return iterated()
    for (let i = 0; i < size; i += 1) logs[i] = 0
    for (let i = 0, p = from; i < size; i += 1)
      for (let j = i + 1; j < size; j += 1, p += 1) {
        const part = (sums[p] as number) / (counts[p] as number) / size
        logs[i] = (logs[i] as number) + part
        logs[j] = (logs[j] as number) - part
      }
    return logs
  }

  function iterated(): Float64Array {
    for (let i = 0, p = from; i < size; i += 1)
      for (let j = i + 1; j < size; j += 1, p += 1) {
        const ratio = exp((sums[p] as number) / (counts[p] as number))
        ratios[i * size + j] = ratio
        ratios[j * size + i] = 1 / ratio
      }
    for (let i = 0; i < size; i += 1) weights[i] = 1
    for (let step = 0; step < UNSEEN; step += 1) {
      for (let i = 0; i < size; i += 1) {
        let value = 0
        for (let j = 0; j < size; j += 1) value += (ratios[i * size + j] as number) * (weights[j] as number)
        image[i] = value
      }
      for (let i = 0; i < size; i += 1) weights[i] = image[i] as number
    }
    let total = 0
    for (let i = 0; i < size; i += 1) total += weights[i] as number
    for (let i = 0; i < size; i += 1) weights[i] = (weights[i] as number) / total
    iterate(ratios, weights, image)
    for (let i = 0; i < size; i += 1) logs[i] = ln(weights[i] as number)
    return logs
  }

  /** Some pair has no answer of anybody who came: the rare case, and the careful way. */
  function holed(): Float64Array | null {
    const place = (i: number, j: number) => from + i * size - (i * (i + 1)) / 2 + (j - i - 1)
    const ratio = (i: number, j: number): number | null => {
      const count = counts[place(i, j)] ?? 0
      return count === 0 ? null : exp((sums[place(i, j)] ?? 0) / count)
    }
    const matrix = indices(size).map((i) =>
      indices(size).map((j) => {
        if (i === j) return 1
        const one = i < j ? ratio(i, j) : ratio(j, i)
        return one === null || i < j ? one : 1 / one
      }),
    )
    const found = incompletePriorities(matrix)
    if (found.status === 'disconnected') return null
    found.weights.forEach((weight, i) => {
      logs[i] = ln(weight)
    })
    return logs
  }
}
