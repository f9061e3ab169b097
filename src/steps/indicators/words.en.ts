import type { words as spanish } from './words.es'

export const words: Readonly<Record<keyof typeof spanish, string>> = {
  'indicators.question': 'What will we measure them with?',
  'indicators.lectura':
    '**{n} {n|indicator|indicators}**: all are rated with a guide from 1 to 5; in {measured} {measured|a figure suggests|figures suggest} and the mesa decides.',
  'indicators.lectura.questions':
    'Weighing them takes **{n} questions** in {dimensions} {dimensions|dimension|dimensions}.',
  'indicators.catalogue': 'Catalogue',
  'indicators.catalogue.title': 'Body of indicators',
  'indicators.catalogue.hint':
    'The core ones keep their name in every province, so that provinces can be added up. The others each mesa adopts.',
  'indicators.catalogue.apply': 'Use these {n}',
  'indicators.delete': 'Delete the indicator {name}',
  'indicators.core': '{name} · core',
  'indicators.add': 'Indicator',
  'indicators.new': 'The mesa’s own indicator',
  'indicators.close': 'Close the indicators',
  'indicators.name': 'Indicator',
  'indicators.asks': 'The question it answers',
  'indicators.how': 'How it is measured',
  'indicators.weight': 'Weight today',
  'indicators.guide': 'Guide from 1 to 5',
  'indicators.guide.data': 'Guide from 1 to 5, with {n} {n|figure|figures}',
  'indicators.dimension': 'Dimension',
  'indicators.moment': 'Moment',
  'indicators.moment.actual': 'as it is today',
  'indicators.moment.potencial': 'realistic in 5 years',
  'indicators.more': 'In all of them a higher rating is better.',
  'indicators.move': 'Alt ↑ and Alt ↓ on the name move it; Enter opens its guide.',
  'indicators.up': 'Move {name} up',
  'indicators.down': 'Move {name} down',
  'indicators.uneven':
    '**{name}** is alone or nearly alone in its group: if groups matter the same it starts at {start}; shared out alike among the {n} indicators it would weigh {equal}. Keep it in mind when comparing groups.',
  'indicators.twins':
    '**{first} and {second} look much alike**: they put the products in the same order in {agree} of {of} comparisons. Perhaps one thing is being counted twice.',
  'indicators.rubric': 'Guide from 1 to 5',
  'indicators.level': 'Level {n}',
  'indicators.advice': 'Advice for rating',
  'indicators.subs': 'Figures that suggest',
  'indicators.subs.hint':
    'The figure suggests a level; the mesa decides. Departing by two levels or more asks for a sentence.',
  'indicators.subs.add': 'Figure',
  'indicators.sub.new': 'New figure',
  'indicators.sub.name': 'Name of the figure',
  'indicators.sub.unit': 'Unit',
  'indicators.sub.direction': 'Better is',
  'indicators.sub.max': '↑ more',
  'indicators.sub.min': '↓ less',
  'indicators.sub.cuts': 'Cuts between 1, 2, 3, 4 and 5',
  'indicators.sub.cuts.hint': 'Four numbers separated by semicolons: 0.7; 0.9; 1.1; 1.3',
  'indicators.sub.source': 'Source',
  'indicators.sub.formula': 'Formula (if computed)',
  'indicators.sub.formula.hint':
    'Put the figures in from the list: ([Price] - [Cost]) / [Cost] * 100. Inside min, max and round, separate with semicolons: max([Price]; 3.5)',
  'indicators.sub.formula.data': 'Put a figure into the formula',
  'indicators.sub.formula.choose': 'Choose a figure…',
  'indicators.sub.remove': 'Remove the figure',
}
