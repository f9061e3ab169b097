import { BODY, FILTERS, SEGMENTS_AT_START } from '../../data/body'
import { id, type MemberId, type TerritoryId } from '../../src/domain/ids'
import { questions } from '../../src/domain/judgement'
import type { Level } from '../../src/domain/scale'
import { streamOf } from '../../src/engine/kernel/random'
import type { Event } from '../../src/record/event'
import type { Act } from '../../src/record/kinds'
import { product, written } from '../record/sample'

export interface StageSize {
  readonly provinces: readonly string[]
  /** People of each mesa: each has a ballot of comparisons. */
  readonly members: number
  readonly products: number
}

/** The provinces of the first stage. */
export const FIRST_STAGE = ['01', '04', '05', '06', '08', '10', '11', '12', '13', '15', '18', '19', '23']

const INDICATORS = BODY.indicators.filter(({ core }) => core).slice(0, 9)
const CHAINS = [
  'Cacao',
  'Café',
  'Lácteos',
  'Papa',
  'Camarón',
  'Maní',
  'Turismo',
  'Textiles',
  'Quinua',
  'Plátano',
  'Miel',
  'Madera',
]

/** What every province starts from. */
export const stageBegun = ({ provinces }: StageSize): readonly Event[] =>
  written([
    {
      kind: 'programme-created',
      body: {
        name: 'Etapa de trece (datos inventados)',
        simulated: true,
        bodyVersion: BODY.version,
        dimensions: BODY.dimensions,
        catalogue: BODY.indicators,
        segments: SEGMENTS_AT_START,
        filters: FILTERS,
      },
    },
    ...provinces.map((code): Act => ({ kind: 'territory-opened', body: { territory: id<TerritoryId>(code) } })),
  ])

/**
 * What a province wrote on a laptop of its own: people, candidates, a ballot of each person, the mesa's ratings, the steps
 * closed, the two picked. The last of the list has not picked yet. Drawn by a seed of the province: the same bytes each time.
 */
export function provinceRecord(size: StageSize, code: string, stage: readonly Event[]): readonly Event[] {
  const territory = id<TerritoryId>(code)
  const draw = streamOf(26, Number(code))
  const level = (): Level => ([1, 2, 3, 4, 5] as const)[Math.floor(draw() * 5)] ?? 3
  const people = Array.from({ length: size.members }, (_, i) => id<MemberId>(`m${i + 1}`))
  const first = Math.floor(draw() * CHAINS.length)
  const candidates = Array.from({ length: size.products }, (_, i) => {
    const chain = CHAINS[(first + i) % CHAINS.length] ?? 'Cacao'
    return {
      ...product(`${chain} de ${code}`, chain),
      kind: chain === 'Turismo' ? ('service' as const) : ('product' as const),
    }
  })
  const asked = questions(INDICATORS)
  // Levels fall from one candidate to the next, a little by chance, so that the order is settled.
  const rated = (at: number): Level => {
    const value = Math.round(5 - (4 * at) / Math.max(1, size.products - 1) + (draw() - 0.5))
    return ([1, 2, 3, 4, 5] as const)[Math.min(4, Math.max(0, value - 1))] ?? 3
  }
  const [best, next] = candidates
  if (!best || !next) throw new RangeError('two products at least')
  const close = (step: 'weights' | 'selection'): Act => ({ kind: 'step-closed', body: { territory, step, reason: '' } })
  const picked: readonly Act[] = [
    {
      kind: 'pair-picked',
      body: { territory, products: [best.id, next.id], reason: '', acknowledged: [] },
    },
    close('selection'),
  ]
  const acts: readonly Act[] = [
    {
      kind: 'members-registered',
      body: {
        territory,
        members: people.map((one, i) => ({
          id: one,
          name: `M-${i + 1}`,
          segment: SEGMENTS_AT_START[i % SEGMENTS_AT_START.length]?.id ?? id('pub'),
        })),
      },
    },
    { kind: 'products-proposed', body: { territory, products: candidates } },
    { kind: 'indicators-adopted', body: { territory, indicators: INDICATORS.map((one) => one.id) } },
    ...people.map(
      (member): Act => ({
        kind: 'judgements-made',
        body: {
          territory,
          member,
          judgements: asked.map((question) => ({ ...question, value: level(), kept: false })),
        },
      }),
    ),
    close('weights'),
    {
      kind: 'ratings-recorded',
      body: {
        territory,
        sheet: 'plenary',
        origin: '',
        leftOut: [],
        cells: candidates.flatMap(({ id: own }, at) =>
          INDICATORS.map((indicator) => ({ product: own, indicator: indicator.id, value: rated(at), reason: '' })),
        ),
      },
    },
    ...(code === size.provinces.at(-1) ? [] : picked),
  ]
  return written(acts, stage, { device: id(`provincia-${code}`) })
}
