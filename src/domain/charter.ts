import type { CharterEntryId, ProductId, SegmentId } from './ids'

/**
 * What a mesa constitutes when it has chosen: who sits at it, who coordinates, what they promise, what is done first, under which
 * rules, and how that went. Each paper is a list of entries; institutions and charges stand in them, never a person's name.
 */
export const CHARTER_PAPERS = ['actors', 'committee', 'pact', 'plan', 'management', 'review', 'rules'] as const
export type CharterPaper = (typeof CHARTER_PAPERS)[number]

/** The links of a value chain, from the input to whoever consumes it; what serves all of them comes last. */
export const CHAIN_LINKS = ['inputs', 'production', 'collection', 'processing', 'marketing', 'services'] as const
export type ChainLink = (typeof CHAIN_LINKS)[number]

/** The articles of a mesa's rules of procedure, in their order. */
export const CHARTER_ARTICLES = [
  'object',
  'members',
  'committee',
  'meetings',
  'quorum',
  'decisions',
  'interests',
  'records',
  'follow-up',
  'changes',
] as const
export type CharterArticle = (typeof CHARTER_ARTICLES)[number]

/** An institution that is called to the mesa: how it comes and with how many seats. How it is reached stays on the device. */
export interface ActorEntry {
  readonly paper: 'actors'
  readonly id: CharterEntryId
  readonly institution: string
  readonly segment: SegmentId
  /** By what it speaks for others: an assembly, an appointment, a law. */
  readonly mandate: string
  readonly seats: number
}

/** A charge in the Comité Coordinador, or in a commission. */
export interface CommitteeEntry {
  readonly paper: 'committee'
  readonly id: CharterEntryId
  /** '' for the Comité Coordinador itself. */
  readonly commission: string
  readonly charge: string
  readonly institution: string
  readonly task: string
  readonly products: readonly ProductId[]
}

/** What an institution promises for the pair, or for one of the two. */
export interface PactEntry {
  readonly paper: 'pact'
  readonly id: CharterEntryId
  readonly institution: string
  readonly promise: string
  readonly due: string
  readonly products: readonly ProductId[]
}

/** One action on one link of a product's value chain. */
export interface PlanEntry {
  readonly paper: 'plan'
  readonly id: CharterEntryId
  readonly product: ProductId
  readonly link: ChainLink
  readonly action: string
  readonly responsible: string
  /** ISO day, or '' while nobody said one. */
  readonly due: string
  /** Among the first three of its product. */
  readonly first: boolean
}

/** Who inside the provincial government carries an action, from where, and with which instrument. */
export interface ManagementEntry {
  readonly paper: 'management'
  readonly id: CharterEntryId
  readonly action: CharterEntryId
  readonly unit: string
  /** The programme or budget line from which it is carried. */
  readonly base: string
  /** An agreement, an ordinance, the yearly plan. */
  readonly instrument: string
}

/** How an action was found at a later meeting. */
export interface ReviewEntry {
  readonly paper: 'review'
  readonly id: CharterEntryId
  readonly action: CharterEntryId
  readonly on: string
  readonly state: 'done' | 'late'
  readonly reason: string
}

/** An article of the rules of procedure, as the mesa adopted it. */
export interface RuleEntry {
  readonly paper: 'rules'
  readonly id: CharterEntryId
  readonly article: CharterArticle
  readonly text: string
}

export type CharterEntry =
  | ActorEntry
  | CommitteeEntry
  | PactEntry
  | PlanEntry
  | ManagementEntry
  | ReviewEntry
  | RuleEntry

/** How many actions of a product come first. */
export const FIRST_ACTIONS = 3

/** The entries of one paper, in the order they were written. */
export const entriesOf = <P extends CharterPaper>(
  charter: readonly CharterEntry[] | undefined,
  paper: P,
): readonly Extract<CharterEntry, { readonly paper: P }>[] =>
  (charter ?? []).filter((one): one is Extract<CharterEntry, { readonly paper: P }> => one.paper === paper)

/** The products an entry was written for; of those that speak of an action, the product of that action. */
export function productsOf(entry: CharterEntry, charter: readonly CharterEntry[]): readonly ProductId[] {
  if ('products' in entry) return entry.products
  if ('product' in entry) return [entry.product]
  if (entry.paper !== 'management' && entry.paper !== 'review') return []
  return entriesOf(charter, 'plan').flatMap(({ id, product }) => (id === entry.action ? [product] : []))
}

/** Whether it was written for a pair that no longer is: it stays, and says so. */
export const isForAnotherPair = (
  entry: CharterEntry,
  charter: readonly CharterEntry[],
  pair: readonly ProductId[],
): boolean => productsOf(entry, charter).some((product) => !pair.includes(product))

/** What of it people wrote. */
export const textsOf = (entry: CharterEntry): readonly string[] =>
  Object.entries(entry).flatMap(([field, value]) =>
    typeof value !== 'string' || NAMING.has(field) || (field === 'action' && entry.paper !== 'plan') ? [] : [value],
  )

/** Fields that hold an id, a day or a choice. */
const NAMING: ReadonlySet<string> = new Set([
  'paper',
  'id',
  'segment',
  'product',
  'link',
  'state',
  'article',
  'due',
  'on',
])

const ADDRESS = /[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+/g
/** Ecuador's numbers: 09 and eight digits, 0, the region and seven, or with +593; with or without blanks, hyphens and brackets. */
const TELEPHONE = /(?:\+?593|\(?0)[\s().-]*[2-9](?:[\s().-]*\d){7,8}(?!\d)/g

/** Mail addresses and telephone numbers in a text: how somebody is reached stays on the device. */
export const contactsIn = (text: string): readonly string[] =>
  [ADDRESS, TELEPHONE].flatMap((shape) => [...text.matchAll(shape)].map(([found]) => found))
