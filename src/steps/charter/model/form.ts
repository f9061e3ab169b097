import {
  CHAIN_LINKS,
  type CharterEntry,
  type CharterPaper,
  entriesOf,
  type ManagementEntry,
  type ReviewEntry,
} from '../../../domain/charter'
import { type CharterEntryId, id, type ProductId, type SegmentId } from '../../../domain/ids'
import type { Programme, Territory } from '../../../domain/programme'
import { freshIds } from '../../../shared/model/freshIds'

/** The papers that are filled entry by entry; the rules of procedure are filled article by article. */
export type ListedPaper = Exclude<CharterPaper, 'rules'>

/** An entry of one of them. */
export type ListedEntry = Extract<CharterEntry, { readonly paper: ListedPaper }>

/** How a field is filled: a line, several, a day, a whole number, one of a list, or a tick. */
type FieldShape = 'line' | 'lines' | 'day' | 'count' | 'choice' | 'tick'

interface CharterFieldOf<Key extends string> {
  readonly key: Key
  readonly shape: FieldShape
  readonly optional?: true
}

const field = <Key extends string>(key: Key, shape: FieldShape = 'line'): CharterFieldOf<Key> => ({ key, shape })
const optional = <Key extends string>(key: Key, shape: FieldShape = 'line'): CharterFieldOf<Key> => ({
  key,
  shape,
  optional: true,
})

/** What each paper asks of an entry, in the order in which a mesa says it. */
export const FORMS = {
  actors: [field('institution'), field('segment', 'choice'), field('seats', 'count'), optional('mandate')],
  committee: [
    optional('commission'),
    field('charge'),
    field('institution'),
    optional('task'),
    field('about', 'choice'),
  ],
  pact: [field('institution'), field('promise', 'lines'), optional('due', 'day'), field('about', 'choice')],
  plan: [
    field('product', 'choice'),
    field('link', 'choice'),
    field('deed', 'lines'),
    field('responsible'),
    optional('due', 'day'),
    optional('first', 'tick'),
  ],
  management: [field('action', 'choice'), field('unit'), optional('base'), optional('instrument')],
  review: [field('action', 'choice'), field('on', 'day'), field('state', 'choice'), optional('reason', 'lines')],
} as const satisfies Readonly<Record<ListedPaper, readonly CharterFieldOf<string>[]>>

export type CharterField = (typeof FORMS)[ListedPaper][number]
export type CharterFieldKey = CharterField['key']

/** What stands in the fields, as text. A tick is 'yes' or ''. */
export type CharterValues = Readonly<Partial<Record<CharterFieldKey, string>>>

/** Both of the pair, or one of them by its id. */
export const BOTH = 'both'

/** The fields that still have to be filled, or hold no whole number. */
export const lackingFields = (paper: ListedPaper, values: CharterValues): readonly CharterFieldKey[] => {
  const fields: readonly CharterField[] = FORMS[paper]
  return fields
    .filter(({ key, shape, ...rest }) => {
      const written = values[key]?.trim() ?? ''
      if (shape === 'count') return !/^\d{1,3}$/.test(written)
      return written === '' && !('optional' in rest)
    })
    .map(({ key }) => key)
}

/** What a fresh entry begins with. */
export function freshValues(
  paper: ListedPaper,
  { pick }: Territory,
  programme: Programme,
  today: string,
): CharterValues {
  const [first = ''] = pick?.products ?? []
  switch (paper) {
    case 'actors':
      return { segment: programme.segments[0]?.id ?? '', seats: '1' }
    case 'committee':
    case 'pact':
      return { about: BOTH }
    case 'plan':
      return { product: first, link: CHAIN_LINKS[0] }
    case 'review':
      return { on: today, state: 'done' }
    case 'management':
      return {}
  }
}

/** The fields of an entry that is rewritten. */
export function valuesOf(entry: ListedEntry): CharterValues {
  switch (entry.paper) {
    case 'actors':
      return { ...entry, seats: String(entry.seats) }
    case 'committee':
    case 'pact': {
      const { products, ...texts } = entry
      return { ...texts, about: products.length === 1 ? (products[0] ?? BOTH) : BOTH }
    }
    case 'plan': {
      const { action, first, ...texts } = entry
      return { ...texts, deed: action, first: first ? 'yes' : '' }
    }
    default:
      return { ...entry }
  }
}

/**
 * The entry that the fields make; what is optional and blank stays ''.
 *
 * @param known the entry it rewrites; without one its id is made from its words, so that two devices that write the same write one
 */
export function entryFrom(
  paper: ListedPaper,
  values: CharterValues,
  territory: Territory,
  known: CharterEntryId | null,
): CharterEntry {
  const text = (key: CharterFieldKey) => values[key]?.trim() ?? ''
  const ids = (territory.charter ?? []).map((one) => one.id)
  const named = (...words: readonly string[]): CharterEntryId => {
    const [fresh = paper] = freshIds([[paper, ...words].join(' ')], ids, paper)
    return known ?? id<CharterEntryId>(fresh)
  }
  const products = () => {
    const about = text('about')
    return about === BOTH ? [...(territory.pick?.products ?? [])] : [id<ProductId>(about)]
  }
  const institution = text('institution')
  switch (paper) {
    case 'actors': {
      const segment = id<SegmentId>(text('segment'))
      return {
        paper,
        id: named(institution),
        institution,
        segment,
        mandate: text('mandate'),
        seats: Number(text('seats')),
      }
    }
    case 'committee': {
      const [commission, charge] = [text('commission'), text('charge')]
      return {
        paper,
        id: named(commission, charge, institution),
        commission,
        charge,
        institution,
        task: text('task'),
        products: products(),
      }
    }
    case 'pact': {
      const promise = text('promise')
      return { paper, id: named(institution, promise), institution, promise, due: text('due'), products: products() }
    }
    case 'plan':
      return {
        paper,
        id: named(text('deed')),
        product: id<ProductId>(text('product')),
        link: CHAIN_LINKS.find((link) => link === text('link')) ?? 'production',
        action: text('deed'),
        responsible: text('responsible'),
        due: text('due'),
        first: text('first') === 'yes',
      }
    case 'management': {
      const action = id<CharterEntryId>(text('action'))
      return {
        paper,
        id: id<CharterEntryId>(`${action}-gad`),
        action,
        unit: text('unit'),
        base: text('base'),
        instrument: text('instrument'),
      } satisfies ManagementEntry
    }
    case 'review': {
      const [action, on] = [id<CharterEntryId>(text('action')), text('on')]
      return {
        paper,
        id: id<CharterEntryId>(`${action}-${on}`),
        action,
        on,
        state: text('state') === 'late' ? 'late' : 'done',
        reason: text('reason'),
      } satisfies ReviewEntry
    }
  }
}

/** The actions of the plan that a carrier or a review can speak of. */
export const actionsOf = (territory: Territory) => entriesOf(territory.charter, 'plan')
