import type { IndicatorBody } from '../src/domain/indicator'
import type { Segment } from '../src/domain/mesa'
import type { FilterRule } from '../src/domain/product'
import body from './body.json'
import start from './start.json'

/** The body of indicators a programme starts from; cuts are proposals to calibrate in each province. */
// JSON literals are read as string; a test passes the body through the record's schema.
export const BODY = body as unknown as IndicatorBody

/** Filters F1–F5 and the five segments, with their names. */
export const FILTERS = start.filters as unknown as readonly FilterRule[]
export const SEGMENTS_AT_START = start.segments as unknown as readonly Segment[]
