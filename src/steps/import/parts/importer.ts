import { CANTONS, PROVINCES } from '../../../../data/places'
import type { Datum } from '../../../domain/datum'
import { type CantonId, id, type MemberId, type ProductId, type SegmentId, type TerritoryId } from '../../../domain/ids'
import { provinceOf } from '../../../domain/place'
import { isScored } from '../../../domain/product'
import type { Programme, Territory } from '../../../domain/programme'
import type { SheetId } from '../../../domain/rating'
import { knowsCandidateHeading, readCandidates } from '../../../io/read/candidates'
import type { Corrections } from '../../../io/read/corrections'
import type { KnowsHeading } from '../../../io/read/edges'
import { knowsMeasurementHeading } from '../../../io/read/measurementColumns'
import { readMeasurements } from '../../../io/read/measurements'
import { knowsMemberHeading, readMembers } from '../../../io/read/members'
import { knowsRatingHeading, type RatingDraft, readRatings } from '../../../io/read/ratings'
import type { ReadResult } from '../../../io/read/reading'
import type { RawTable } from '../../../io/read/table'
import { freshIds } from '../../../shared/model/freshIds'
import type { ImportKind } from '../../../store/route'
import type { AppState } from '../../../store/store'

export type ImportAct = Parameters<AppState['act']>[0]

/** A table as one kind of thing, and the act that would bring it in. */
export interface Understood {
  readonly result: ReadResult<unknown>
  readonly act: ImportAct
}

export interface Importer {
  readonly knows: KnowsHeading
  read(table: RawTable, corrections: Corrections): Understood
}

/** What the person said about a file beyond its cells. */
export interface ImportChoices {
  /** Whose ratings they are when the file does not say. */
  readonly sheet: SheetId
  /** Source, year and kind of evidence of data whose file names none. */
  readonly defaults: Pick<Datum, 'source' | 'year' | 'grade'>
}

export function importerOf(
  kind: ImportKind,
  programme: Programme,
  territory: Territory,
  choices: ImportChoices,
): Importer {
  switch (kind) {
    case 'candidates':
      return candidates(territory)
    case 'data':
      return measurements(territory, choices)
    case 'ratings':
      return ratings(territory, choices)
    case 'members':
      return members(programme, territory)
  }
}

function candidates(territory: Territory): Importer {
  const province = provinceOf(territory.id)
  const provinces = PROVINCES.map((one) => ({ id: id<TerritoryId>(one.id), name: one.name }))
  const here = provinces.find((one) => one.id === province) ?? { id: province, name: province }
  const cantons = CANTONS.filter((one) => one.province === province)
  const context = {
    territory: here,
    provinces,
    cantons: cantons.map((one) => ({ id: id<CantonId>(one.id), name: one.name })),
    mesas: territory.mesas,
    products: territory.candidates,
  }
  return {
    knows: knowsCandidateHeading,
    read: (table, corrections) => {
      const result = readCandidates(table, context, corrections)
      const drafts = result.pieces.map(({ value }) => value)
      const ids = freshIds(
        drafts.map(({ name }) => name),
        territory.candidates.map((known) => known.id),
        'producto',
      )
      const products = drafts.map((draft, i) => ({ ...draft, id: id<ProductId>(ids[i] ?? draft.name) }))
      return { result, act: { kind: 'products-proposed', body: { territory: territory.id, products } } }
    },
  }
}

function measurements(territory: Territory, { defaults }: ImportChoices): Importer {
  const subs = territory.indicators.flatMap((indicator) => indicator.subs.filter(({ formula }) => formula === ''))
  const context = { products: territory.candidates, subs, defaults }
  return {
    knows: knowsMeasurementHeading(context),
    read: (table, corrections) => {
      const result = readMeasurements(table, context, corrections)
      const data = result.pieces.map(({ value }) => value)
      const body = { territory: territory.id, origin: table.file, leftOut: result.leftOut, data }
      return { result, act: { kind: 'data-recorded', body } }
    },
  }
}

function ratings(territory: Territory, { sheet }: ImportChoices): Importer {
  const { indicators, tables, members: known } = territory
  const context = { products: territory.candidates.filter(isScored), indicators, tables, members: known, sheet }
  return {
    knows: knowsRatingHeading(context),
    read: (table, corrections) => {
      const result = readRatings(table, context, corrections)
      const drafts = result.pieces.map(({ value }) => value)
      const sheets = [...new Set(drafts.map((draft) => draft.sheet))].map((one) => ({
        sheet: one,
        cells: drafts.filter((draft) => draft.sheet === one).map(withoutSheet),
      }))
      const body = { territory: territory.id, origin: table.file, leftOut: result.leftOut, sheets }
      return { result, act: { kind: 'sheets-recorded', body } }
    },
  }
}

const withoutSheet = ({ product, indicator, value, reason }: RatingDraft) => ({ product, indicator, value, reason })

function members(programme: Programme, territory: Territory): Importer {
  const context = { segments: programme.segments, members: territory.members }
  return {
    knows: knowsMemberHeading,
    read: (table, corrections) => {
      const result = readMembers(table, context, corrections)
      const drafts = result.pieces.map(({ value }) => value)
      const ids = freshIds(
        drafts.map(({ name }) => name),
        territory.members.map((member) => member.id),
        'miembro',
      )
      const registered = drafts.map(({ name, segment }: { name: string; segment: SegmentId }, i) => ({
        id: id<MemberId>(ids[i] ?? name),
        name,
        segment,
      }))
      return { result, act: { kind: 'members-registered', body: { territory: territory.id, members: registered } } }
    },
  }
}
