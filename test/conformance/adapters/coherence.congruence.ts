import { congruenceOf, type JudgementCoherence } from '../../../src/engine/kernel/coherence'
import { type Fields, judgements, type Results } from '../case'

export default function congruence(input: Fields): Results {
  const found = congruenceOf(judgements(input, 'matrix'))
  const by = (measure: 'congruence' | 'dissonance') =>
    Object.fromEntries(found.pairs.map((pair) => [`${pair.i},${pair.j}`, pair[measure]]))
  const top = found.pairs.reduce<JudgementCoherence | null>(
    (best, pair) => ((pair.congruence ?? 0) > (best?.congruence ?? 0) ? pair : best),
    null,
  )
  return {
    pairs: by('congruence'),
    dissonances: by('dissonance'),
    congruence: found.congruence,
    dissonance: found.dissonance,
    topPair: top && [top.i, top.j],
  }
}
