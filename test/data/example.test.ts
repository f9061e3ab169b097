import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exampleRecord } from '../../data/build/example/record'
import { inData } from '../../data/build/rows'
import { NEIGHBOURS } from '../../data/places'
import { statisticsOf } from '../../data/statistics'
import { version } from '../../package.json'
import { standing } from '../../src/domain/product'
import { type Territory, territoriesOf } from '../../src/domain/programme'
import { isClosed } from '../../src/domain/step'
import { readExpediente } from '../../src/io/read/expediente'
import { fold } from '../../src/record/fold'
import { verify } from '../../src/record/verify'
import { selectJoined, selectRanked, selectWeights } from '../../src/shared/model/evaluation'
import { repetitions } from '../../src/shared/model/progress'
import { departs, selectSuggestions } from '../../src/shared/model/suggestions'

const bytes = new Uint8Array(readFileSync(inData('example/ejemplo.yunta.json')))
const read = readExpediente(bytes, 'ejemplo.yunta.json')
const verified = verify(read.value?.events ?? [])
const { programme, aside } = fold(verified.events)
if (!programme) throw new Error('the example has no programme')
const territories = territoriesOf(programme)

const at = (code: string): Territory => {
  const found = territories.find(({ id }) => id === code)
  if (!found) throw new Error(code)
  return found
}
const ballotsIn = ({ judgements }: Territory) => Object.values(judgements).filter((ballot) => ballot.length > 0).length
const cellsOf = ({ sheets }: Territory) =>
  Object.values(sheets).flatMap((sheet) => Object.values(sheet ?? {}).flatMap((row) => Object.values(row)))

describe('the example programme', () => {
  it('opens, verifies and holds nothing unknown', () => {
    expect(read.findings).toEqual([])
    expect(verified.findings).toEqual([])
    expect(aside).toEqual([])
  })

  it('is under two megabytes', () => {
    expect(bytes.length).toBeLessThan(2_000_000)
  })

  it('comes out of its script byte for byte', () => {
    expect(Buffer.from(exampleRecord().bytes(version)).equals(bytes)).toBe(true)
  })

  it('says that its ballots are simulated', () => {
    expect(programme.simulated).toBe(true)
    expect(programme.name).toMatch(/boletas simuladas/)
    const reasons = territories.flatMap((territory) => [
      ...cellsOf(territory).map(({ reason }) => reason),
      ...(territory.pick ? [territory.pick.reason] : []),
      ...Object.values(territory.steps).flatMap((marks) => marks.map(({ reason }) => reason)),
      ...territory.candidates.flatMap(({ filters }) => Object.values(filters).map(({ note }) => note)),
    ])
    const written = reasons.filter((reason) => reason !== '')
    expect(written.length).toBeGreaterThan(20)
    expect(written.filter((reason) => !reason.startsWith('Ejemplo simulado: '))).toEqual([])
  })

  it('names people by segment and number, in five segments', () => {
    const members = territories.flatMap(({ members }) => members)
    expect(members.filter(({ name }) => !/^(PUB|PRI|EPS|ACA|COM)-\d\d$/.test(name))).toEqual([])
    expect(at('13').members).toHaveLength(60)
    expect(at('13').tables).toHaveLength(8)
  })

  it('shows thirteen provinces at different stages', () => {
    const stage = (territory: Territory) => {
      if (territory.pick && isClosed(territory.steps.selection)) return 'picked'
      if (Object.keys(territory.sheets).length > 0) return 'rating'
      if (isClosed(territory.steps.weights)) return 'weighed'
      if (ballotsIn(territory) > 0) return 'weighing'
      return territory.candidates.length > 0 ? 'listed' : 'empty'
    }
    const by = (name: string) => territories.filter((one) => stage(one) === name).map(({ id }) => id)
    expect(territories).toHaveLength(13)
    expect(by('picked')).toEqual(['10', '12'])
    expect(by('rating')).toEqual(['13'])
    expect(by('weighed')).toEqual(['08', '11', '18'])
    expect(by('weighing')).toEqual(['06'])
    expect(by('listed')).toEqual(['01', '05', '15', '19'])
    expect(by('empty')).toEqual(['04', '23'])
  })

  it('holds only published figures as data', () => {
    for (const territory of territories.filter(({ candidates }) => candidates.length > 0)) {
      const held = Object.values(territory.data).flatMap((row) => Object.values(row))
      expect(new Set(held.map((datum) => JSON.stringify(datum)))).toEqual(
        new Set(statisticsOf(territory.id).map((datum) => JSON.stringify(datum))),
      )
    }
  })

  it('gives every weighed province weights, with segments that do not agree', () => {
    for (const code of ['06', '08', '10', '11', '12', '13', '18'])
      expect(selectWeights(programme, at(code)).official.weights, code).not.toBeNull()
    const weights = selectWeights(programme, at('13'))
    const exced = (segment: string) => weights.segments.find((one) => one.segment === segment)?.weights?.at(-1) ?? 0
    expect(exced('eps')).toBeGreaterThan(3 * exced('pri'))
    expect(weights.members.filter(({ ratio }) => (ratio ?? 0) > 0.1).length).toBeGreaterThan(0)
  })
})

describe('the finished provinces', () => {
  it('pick two of two chains, one in the order and one departing from it', () => {
    for (const code of ['10', '12']) {
      const ranked = selectRanked(programme, at(code))
      expect(ranked.status).toBe('ranked')
      if (ranked.status !== 'ranked') continue
      const places = ranked.evaluation.rows.map(({ product }) => product)
      expect(at(code).pick?.products).toEqual(code === '12' ? [places[0], places[1]] : [places[0], places[2]])
      expect(ranked.missing).toBe(0)
    }
    expect(at('12').steps.weights.map(({ act }) => act)).toEqual(['closed', 'reopened', 'closed'])
  })

  it('settled in a second round what divided the first', () => {
    expect(at('12').round).toBe(2)
    const revised = cellsOf(at('12')).filter(({ firstRound }) => firstRound !== null)
    expect(revised.length).toBeGreaterThan(5)
    expect(
      selectJoined(at('12'))
        .cells.flat()
        .filter(({ spread }) => spread >= 2),
    ).toEqual([])
  })
})

describe('Manabí, half way', () => {
  const manabi = at('13')
  const cells = selectJoined(manabi).cells.flat()

  it('has cells in dispute, cells nobody knows, one that does not apply and three still missing', () => {
    const states = (state: string) => cells.filter((cell) => cell.state === state).length
    expect([states('sd'), states('na'), states('missing')]).toEqual([2, 1, 3])
    expect(cells.filter(({ spread }) => spread >= 2).length).toBeGreaterThanOrEqual(4)
    expect(isClosed(manabi.steps.ratings)).toBe(false)
  })

  it('gives a reason for every departure from the data', () => {
    const suggestions = selectSuggestions(manabi, null)
    const silent = Object.values(manabi.sheets).flatMap((sheet) =>
      Object.entries(sheet ?? {}).flatMap(([product, row]) =>
        Object.entries(row).filter(([indicator, { value, reason }]) => {
          const rated = [...suggestions].find(([id]) => id === product)?.[1]
          return departs(value, [...(rated ?? [])].find(([id]) => id === indicator)?.[1]) && reason === ''
        }),
      ),
    )
    expect(silent).toEqual([])
  })

  it('leads with cacao, which its neighbour Los Ríos has picked', () => {
    const cacao = repetitions(programme, NEIGHBOURS).find(({ name }) => name === 'Cacao y derivados')
    expect(cacao?.neighbours).toEqual(['12', '13'])
  })

  it('holds one candidate back until a filter is checked', () => {
    const waiting = manabi.candidates.filter((candidate) => standing(candidate) === 'to-check')
    expect(waiting.map(({ name }) => name)).toEqual(['Camarón'])
  })
})
