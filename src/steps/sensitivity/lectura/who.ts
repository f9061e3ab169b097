import type { I18n } from '../../../i18n/useI18n'
import { enteringWords, type Swap } from '../../../i18n/verdict'

/** A group and what the pair would be otherwise. */
interface Change extends Swap {
  readonly group: string
}

/** A group and what nobody of those left compares enough to be counted. */
interface Uncounted {
  readonly group: string
  readonly blocks: readonly string[]
}

export interface WhoFacts {
  readonly second: string
  /** The cut runs through a tie today, which others may break. */
  readonly tied: boolean
  /** Groups without which the pair is another, and those without whom nothing can be counted. */
  readonly holding: readonly Change[]
  readonly needed: readonly Uncounted[]
  /** Groups that alone would give another pair, and those that alone cannot be counted. */
  readonly alone: readonly Change[]
  readonly notAlone: readonly Uncounted[]
  /** People each of whom alone would change it by not coming, and those without whom nothing can be counted. */
  readonly people: number
  readonly neededPeople: number
  /** What the pair is with one person, one vote; nobody enters nor leaves when it stays, null when it cannot be counted. */
  readonly everyone: Swap | null
  /** Least and most lead of the second when one person is missing; null when nobody can be missing. */
  readonly range: readonly [number, number] | null
}

/** Whether the pair depends on who sits at the table. */
export function whoLectura(
  { holding, needed, people }: Pick<WhoFacts, 'holding' | 'needed' | 'people'>,
  i18n: I18n,
): string {
  const { t } = i18n
  const one = t(people === 0 ? 'sensitivity.who.people.none' : 'sensitivity.who.people.some', { n: people })
  const gaps = needed.map((each) => `${uncounted(each, i18n)}.`)
  const main =
    holding.length === 0
      ? t('sensitivity.who.lectura.firm', { people: one })
      : t('sensitivity.who.lectura.groups', { changes: changesOf(holding, i18n), people: one })
  return [main, ...gaps].join(' ')
}

/** The same in paragraphs: who holds the second, what each group alone would choose, what one person does, what cannot be counted. */
export function whoParagraphs(facts: WhoFacts, i18n: I18n): readonly string[] {
  const { second, tied, holding, needed, alone, notAlone, everyone } = facts
  const { t, format } = i18n
  const held = tied ? 'sensitivity.who.said.break' : 'sensitivity.who.said.hold'
  return [
    holding.length === 0
      ? t('sensitivity.who.said.stay')
      : t(held, { n: holding.length, second, changes: changesOf(holding, i18n) }),
    ...(needed.length === 0 ? [] : [`${needed.map((each) => uncounted(each, i18n)).join('; ')}.`]),
    alone.length === 0
      ? t('sensitivity.who.said.onlyNone')
      : t('sensitivity.who.said.only', { groups: format.list(alone.map(({ group }) => group)) }),
    ...notAlone.map(({ group, blocks }) => t('sensitivity.who.uncounted.only', { group, blocks: format.list(blocks) })),
    ...peopleSaid(facts, i18n),
    everyone === null ? t('sensitivity.who.said.everyone.uncounted') : everyoneSaid(everyone, i18n),
  ]
}

/** «Sin comunidades no se puede contar: nadie más compara los indicadores de Valor y distribución». */
const uncounted = ({ group, blocks }: Uncounted, { t, format }: I18n): string =>
  t('sensitivity.who.uncounted.without', { group, blocks: format.list(blocks) })

function peopleSaid({ second, tied, people, neededPeople, range }: WhoFacts, { t, format }: I18n): readonly string[] {
  const said = people === 0 ? 'sensitivity.who.said.people' : 'sensitivity.who.said.peopleSome'
  return [
    ...(range === null
      ? []
      : [
          tied
            ? t(people === 0 ? 'sensitivity.who.said.people.tied' : 'sensitivity.who.said.peopleSome.tied', {
                n: people,
              })
            : t(said, { n: people, second, low: format.one(range[0]), high: format.one(range[1]) }),
        ]),
    ...(neededPeople === 0 ? [] : [t('sensitivity.who.said.people.needed', { n: neededPeople })]),
  ]
}

const everyoneSaid = (swap: Swap, i18n: I18n): string =>
  swap.enters.length + swap.leaves.length === 0
    ? i18n.t('sensitivity.who.said.everyone.same')
    : i18n.t('sensitivity.who.said.everyone.other', { change: enteringWords(swap, i18n) })

/** "sin EPS o sin comunidades entra camarón; sin academia entra queso". */
function changesOf(changes: readonly Change[], i18n: I18n): string {
  const { t } = i18n
  const words = changes.map((change) => enteringWords(change, i18n))
  return [...new Set(words)]
    .map((change) => {
      const groups = changes
        .filter((_, i) => words[i] === change)
        .map(({ group }) => group)
        .reduce((first, other) => t('sensitivity.who.or', { one: first, other }))
      return t('sensitivity.who.without', { groups, change })
    })
    .join('; ')
}
