import * as z from 'zod/mini'
import type { MemberId, ProductId, TerritoryId } from '../../domain/ids'
import type { Programme, Territory } from '../../domain/programme'
import { memberSheet } from '../../domain/rating'
import type { StepPlace } from '../../domain/step'
import { inTerritory, knownMember, knownProduct, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { filled, idOf } from '../schema'

const body = z.object({
  territory: idOf<TerritoryId>(),
  member: idOf<MemberId>(),
  product: idOf<ProductId>(),
  /** What ties them, in their words. */
  note: filled(),
})

/** A person says what they have to win with a product: their own ratings of it stay in the record, out of the official count. */
export const interestDeclared = defineKind({
  kind: 'interest-declared',
  schema: body,
  touches: (before, body) => rowOf(before, body),
  reaches: ({ territory }) => stepsOf(territory, 'ratings'),
  undo: 'needs-open-step',
  words: ({ territory, member, product, note }) => [{ thing: ['interest', territory, member, product], says: note }],
  rules: (programme, { territory, member, product }) =>
    withTerritory(programme, territory, (before) => [...knownMember(before, member), ...knownProduct(before, product)]),
  apply: (programme, { territory, member, product, note }) =>
    inTerritory(programme, territory, (before) => ({
      ...before,
      interests: [...others(before, member, product), { member, product, note }],
    })),
})

/** The interests of a territory but this one. */
export const others = ({ interests }: Territory, member: MemberId, product: ProductId) =>
  (interests ?? []).filter((one) => one.member !== member || one.product !== product)

/** The ratings move when the person has rated that product on a sheet of their own. */
export function rowOf(
  before: Programme,
  { territory, member, product }: { territory: TerritoryId; member: MemberId; product: ProductId },
): readonly StepPlace[] {
  const row = before.territories[territory]?.sheets[memberSheet(member)]?.[product]
  return Object.keys(row ?? {}).length > 0 ? stepsOf(territory, 'ratings') : []
}
