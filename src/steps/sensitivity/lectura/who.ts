import type { I18n } from '../../../i18n/useI18n'

/** A group, and who enters the pair for it; `enters` may be empty when two are left level. */
interface Change {
  readonly group: string
  readonly enters: readonly string[]
}

export interface WhoFacts {
  readonly second: string
  /** Groups without which the pair is another. */
  readonly holding: readonly Change[]
  /** Groups that alone would give another pair. */
  readonly alone: readonly Change[]
  /** People each of whom alone would change it by not coming. */
  readonly people: number
  /** Who enters with one person, one vote; empty when the pair stays, null while it cannot be counted. */
  readonly everyone: readonly string[] | null
  /** Least and most lead of the second when one person is missing. */
  readonly range: readonly [number, number]
}

/** Whether the pair depends on who sits at the table. */
export function whoLectura({ holding, people }: Pick<WhoFacts, 'holding' | 'people'>, i18n: I18n): string {
  const { t } = i18n
  const one = t(people === 0 ? 'sensitivity.who.people.none' : 'sensitivity.who.people.some', { n: people })
  if (holding.length === 0) return t('sensitivity.who.lectura.firm', { people: one })
  return t('sensitivity.who.lectura.groups', { changes: changesOf(holding, i18n), people: one })
}

/** The same in three paragraphs: who holds the second, what each group alone would choose, what one person does. */
export function whoParagraphs(
  { second, holding, alone, people, everyone, range }: WhoFacts,
  i18n: I18n,
): readonly string[] {
  const { t, format } = i18n
  const [low, high] = range.map(format.one)
  const lead = { n: people, second, low: low ?? '', high: high ?? '' }
  return [
    holding.length === 0
      ? t('sensitivity.who.said.stay')
      : t('sensitivity.who.said.hold', { n: holding.length, second, changes: changesOf(holding, i18n) }),
    alone.length === 0
      ? t('sensitivity.who.said.onlyNone')
      : t('sensitivity.who.said.only', { groups: format.list(alone.map(({ group }) => group)) }),
    t(people === 0 ? 'sensitivity.who.said.people' : 'sensitivity.who.said.peopleSome', lead),
    ...(everyone === null ? [] : [everyoneSaid(everyone, i18n)]),
  ]
}

const everyoneSaid = (enters: readonly string[], { t, format }: I18n): string =>
  enters.length === 0
    ? t('sensitivity.who.said.everyone.same')
    : t('sensitivity.who.said.everyone.other', {
        change: t('sensitivity.who.said.enters', { enters: format.list(enters) }),
      })

/** "sin EPS o sin comunidades entra camarón; sin academia entra queso". */
function changesOf(changes: readonly Change[], { t, format }: I18n): string {
  const entering = [...new Set(changes.map(({ enters }) => format.list(enters)))]
  return entering
    .map((enters) => {
      const own = changes.filter((each) => format.list(each.enters) === enters)
      const groups = own
        .map(({ group }) => group)
        .reduce((first, other) => t('sensitivity.who.or', { one: first, other }))
      if (enters === '') return t('sensitivity.who.level', { groups })
      return t('sensitivity.who.without', { groups, enters, n: own[0]?.enters.length ?? 1 })
    })
    .join('; ')
}
