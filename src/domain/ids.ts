/** Names of things, branded so that a product's id can never stand where an indicator's is expected. */
declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]: Name }

export type ProgrammeId = Id<'Programme'>
/** INEC DPA code of a province as text, two digits with leading zero: '01' … '24'; or one of its mesas (`place.ts`). */
export type TerritoryId = Id<'Territory'>
/** INEC DPA code of a canton as text, four digits with leading zero. */
export type CantonId = Id<'Canton'>
export type MesaId = Id<'Mesa'>
export type SegmentId = Id<'Segment'>
export type MemberId = Id<'Member'>
export type TableId = Id<'Table'>
export type ProductId = Id<'Product'>
export type DimensionId = Id<'Dimension'>
export type IndicatorId = Id<'Indicator'>
export type SubIndicatorId = Id<'SubIndicator'>
export type FilterId = Id<'Filter'>
export type ScenarioId = Id<'Scenario'>
/** A rule across the provinces of a programme. */
export type PlanRuleId = Id<'PlanRule'>
export type CharterEntryId = Id<'CharterEntry'>
export type DeviceId = Id<'Device'>
/** 64 hexadecimal digits: SHA-256 of an event's canonical bytes. */
export type EventId = Id<'Event'>

/** True of the names every object carries inside (`constructor`, `__proto__`): as a key one would find them, not data. */
export const isInnerName = (text: string): boolean => text in Object.prototype

/**
 * The one door through which plain text becomes an id; callers name the kind: `id<ProductId>('cacao')`.
 * The cast is the brand itself: nothing at run time distinguishes an id from its text.
 */
export const id = <T extends Id<string>>(text: string): T => text as T
