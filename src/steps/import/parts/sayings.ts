import type { ItemId, Saaty } from '../../../domain/judgement'
import type { Rating, SheetId } from '../../../domain/rating'
import { MILLION } from '../../../domain/scenario'
import type { I18n } from '../../../i18n/useI18n'
import type { UnderstandContext } from '../../../io/understand/context'
import type { ThingKind } from '../../../io/understand/lexicon'

/** Values of a file in words, by the names that the mesa gives its things. */
export interface Sayings {
  readonly name: (kind: ThingKind, id: string) => string
  readonly sheet: (sheet: SheetId) => string
  readonly rating: (value: Rating) => string
  readonly datum: (datum: { readonly value: string; readonly unit: string; readonly year: string }) => string
  readonly judgement: (one: { readonly first: ItemId; readonly second: ItemId; readonly value: Saaty | null }) => string
  readonly share: (millionths: number) => string
}

/** The things of a kind, with those that a file may only name after a question. */
export function thingsOf(context: UnderstandContext, kind: ThingKind) {
  switch (kind) {
    case 'product':
      return context.products
    case 'indicator':
      return [...context.indicators, ...context.others]
    case 'sub':
      return context.subs
    case 'dimension':
      return context.dimensions
    case 'member':
      return context.members
    case 'table':
      return context.tables
    case 'segment':
      return context.segments
    case 'canton':
      return context.cantons
    case 'province':
      return context.provinces
  }
}

export function sayingsOf(context: UnderstandContext, { t, format }: I18n): Sayings {
  const name = (kind: ThingKind, id: string) => thingsOf(context, kind).find((one) => one.id === id)?.name ?? id
  const item = (id: string) =>
    [...context.dimensions, ...context.indicators, ...context.others].find((one) => one.id === id)?.name ?? id
  return {
    name,
    rating: (value) => String(value),
    sheet: (sheet) => {
      const [kind, ...rest] = sheet.split(':')
      const holder = rest.join(':')
      return kind === 'table'
        ? name('table', holder)
        : kind === 'member'
          ? name('member', holder)
          : t('ratings.sheet.plenary')
    },
    datum: ({ value, unit, year }) =>
      [format.decimal(value), unit, year && `(${year})`].filter((text) => text !== '').join(' '),
    judgement: ({ first, second, value }) => {
      const [one, other] = [item(first), item(second)]
      if (value === null) return t('import.judgement.unknown', { one, other })
      if (value === 1) return t('import.judgement.equal', { one, other })
      return value > 0
        ? t('import.judgement.more', { more: one, less: other, n: value })
        : t('import.judgement.more', { more: other, less: one, n: -value })
    },
    share: (millionths) => format.percent(millionths / MILLION),
  }
}
