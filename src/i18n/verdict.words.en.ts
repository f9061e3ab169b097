import type { words as spanish } from './verdict.words.es'

export const words: Readonly<Record<keyof typeof spanish, string>> = {
  'margin.tie': 'technical tie',
  'margin.tight': 'tight',
  'margin.clear': 'clear',
  'margin.ample': 'ample',
  'tie.between': '^^Technical tie between {second} and {third}^^: {why}.',
  'tie.shared': '^^{names} share the {place} place^^ and the cut line runs between them.',
  'tie.decides': 'The mesa decides.',
  'tie.equal-scores': 'the same score',
  'tie.small-margin': 'less than {points} points apart',
  'tie.contrast-differs': 'the second method changes the pair',
  'tie.interval-overlaps': 'what is missing can change the pair',
  'tie.pair-unsure': 'the pair comes out in fewer than {holds} of every 100 simulations',
  'tie.other.agrees': '{method} does not contradict the tie.',
  'tie.other.differs': 'By {method} the yunta would be {pair}.',
  'pair.tied.second': '{first}, with {others}',
  'pair.tied.first': 'two of {names}',
  'swap.both': '{enters} {n|enters|enter} and {leaves} {m|leaves|leave}',
  'swap.enters': '{enters} {n|enters|enter}',
  'swap.level': '{enters} {n|is|are} level at the cut',
  'swap.settled': '{leaves} {m|leaves|leave} and the tie is over',
}
