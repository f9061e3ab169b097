import { deliveriesOf } from './delivery'
import type { DeviceId } from './ids'
import type { Lending } from './lending'
import type { Programme, Territory } from './programme'
import { memberSheet, type SheetId, tableSheet } from './rating'
import type { AnsweredStep } from './sitting'

/** The lending that a device took, and where; null of one that writes everything. */
export function lendingOf(
  { territories }: Programme,
  device: DeviceId,
): { readonly territory: Territory; readonly lending: Lending } | null {
  for (const territory of Object.values(territories)) {
    const lending = territory.lendings?.find((one) => one.device === device)
    if (lending) return { territory, lending }
  }
  return null
}

/** The lending on which a sheet is now, while its round waits for it there; null where it is here. */
export const lentTo = ({ lendings }: Territory, step: AnsweredStep, sheet: SheetId): Lending | null =>
  lendings?.findLast((lending) => lending.step === step && lending.sheets.includes(sheet)) ?? null

/** The sheets that can be filled elsewhere: those the mesa waits for, or of each mesita and person where nobody delivers. */
export function sheetsToLend(territory: Territory, step: AnsweredStep): readonly SheetId[] {
  const { sitting, tables, members } = territory
  if (sitting) return deliveriesOf(territory, step).map(({ sheet }) => sheet)
  const people = members.map(({ id }) => memberSheet(id))
  return step === 'weights' ? people : [...tables.map(({ id }) => tableSheet(id)), ...people]
}
