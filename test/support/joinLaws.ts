import { type Product, plain } from '../../src/domain/product'
import type { Territory } from '../../src/domain/programme'
import { recordToFile } from '../../src/io/recordFile'
import { fold } from '../../src/record/fold'
import { unionOf } from '../../src/record/join'
import type { Ledger } from '../../src/record/ledger'
import { eventsOf } from '../../src/record/log'
import { verify } from '../../src/record/verify'
import { territory } from './everyAct'

/** What may never be in a territory, in words; an empty list when all is well. */
export function unsound(mesa: Territory): readonly string[] {
  const repeated = (texts: readonly string[]) => texts.filter((text, i) => texts.indexOf(text) !== i)
  const products = new Set<string>(mesa.candidates.map(({ id: product }) => product))
  const members = new Set<string>(mesa.members.map(({ id: member }) => member))
  const holders = new Set([
    'plenary',
    ...mesa.tables.map((one) => `table:${one.id}`),
    ...[...members].map((one) => `member:${one}`),
  ])
  const rated = Object.values(mesa.sheets).flatMap((sheet) => Object.keys(sheet ?? {}))
  const names = ({ name }: Product) => plain(name)
  return [
    ...repeated(mesa.candidates.map(({ id: product }) => product)).map((one) => `twice: ${one}`),
    ...repeated(mesa.candidates.map(names)).map((one) => `twice by name: ${one}`),
    ...rated.filter((product) => !products.has(product)).map((one) => `rated and not there: ${one}`),
    ...Object.keys(mesa.sheets)
      .filter((sheet) => !holders.has(sheet))
      .map((one) => `a sheet of nobody: ${one}`),
    ...Object.keys(mesa.judgements)
      .filter((member) => !members.has(member))
      .map((one) => `a ballot of nobody: ${one}`),
    ...(mesa.pick?.products.filter((product) => !products.has(product)) ?? []).map(
      (one) => `picked and not there: ${one}`,
    ),
  ]
}

/**
 * What does not hold of joining these records: the same bytes whatever their order and grouping, once or twice over; a record
 * that verifies and folds to a sound programme; and every event of each in it, applied or aside with its reason.
 */
export function brokenLaws(sides: readonly Ledger[]): readonly string[] {
  const records = sides.map(({ log }) => eventsOf(log))
  const all = unionOf(records)
  const bytes = fileOf(all)
  const [first = [], ...rest] = records
  const others: readonly (readonly [string, string])[] = [
    ['the other way round', fileOf(unionOf(records.toReversed()))],
    ['twice over', fileOf(unionOf([all, ...records, all]))],
    ['grouped otherwise', fileOf(unionOf([unionOf(rest), first]))],
  ]
  const { programme, aside } = fold(all)
  const mesa = programme?.territories[territory]
  const ids = new Set<string>(all.map((event) => event.id))
  return [
    ...others.filter(([, other]) => other !== bytes).map(([how]) => `not the same bytes ${how}`),
    ...verify(all).findings.map(({ code }) => `does not verify: ${code}`),
    ...(programme ? [] : ['no programme']),
    // A province may have left the stage.
    ...(mesa ? unsound(mesa) : []),
    ...records.flat().flatMap((event) => (ids.has(event.id) ? [] : [`lost: ${event.kind}`])),
    ...aside
      .filter(({ findings }) => findings.length === 0)
      .map(({ event }) => `aside without a reason: ${event.kind}`),
  ]
}

const fileOf = (events: Parameters<typeof recordToFile>[0]): string => new TextDecoder().decode(recordToFile(events))
