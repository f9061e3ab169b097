import type { Territory } from '../../../domain/programme'
import { methodHint, methodName } from '../../../i18n/methods'
import type { I18n } from '../../../i18n/useI18n'
import { nameOf, shortOf } from '../../../shared/faces/named'
import type { Complete } from '../../../shared/model/evaluation'
import type { Faces } from '../../../shared/model/faces'
import type { ContributionRow } from '../charts/contributionRow'
import type { SlopeRow } from '../charts/MethodSlope'
import { factorsOf } from '../model/factors'
import type { ShownRanking } from '../model/shownRanking'

/** The ranking as the charts take it. */
export interface Drawn {
  readonly rows: readonly ContributionRow[]
  readonly parts: readonly { readonly id: string; readonly label: string }[]
  readonly slope: SlopeRow
  readonly describe: (row: number, part: number) => string
}

export interface DrawnFrom {
  readonly shown: ShownRanking
  readonly territory: Territory
  readonly problem: Complete['problem']
  readonly faces: Faces
}

export function drawn({ shown, territory, problem, faces }: DrawnFrom, { t, format }: I18n): Drawn {
  const { rows, method, against } = shown
  const split = rows.some(({ parts }) => parts.length > 1)
  const named = (id: ShownRanking['method']) => ({ name: methodName(id, t), hint: methodHint(id, t) })
  return {
    rows: rows.flatMap((row) => {
      const face = faces.get(row.product)
      return face
        ? [
            {
              id: row.product,
              label: face.name,
              place: format.ordinal(row.place),
              face,
              total: row.points,
              points: row.parts,
              between: row.interval,
              tied: row.looksTied,
            },
          ]
        : []
    }),
    parts: split
      ? territory.indicators.map(({ id, name }) => ({ id, label: name }))
      : [{ id: method, label: methodHint(method, t) }],
    slope: {
      methods: [named(method), named(against)],
      places: rows.map(({ product, other }) => ({
        index: other.index,
        place: format.ordinal(other.place),
        label: shortOf(faces, product),
        score: other.points,
      })),
    },
    describe: (i, k) => {
      const row = rows[i]
      if (!row) return ''
      const product = nameOf(faces, row.product)
      const points = format.one(row.parts[k] ?? 0)
      if (!split) return t('ranking.mark.whole', { product, method: methodName(method, t), points })
      const { state, level, value, share, decimals } = factorsOf(problem, row.product, k, row.parts[k] ?? 0)
      const words = {
        product,
        indicator: territory.indicators[k]?.name ?? '',
        score: format.plain(level),
        value: format.plain(value),
        weight: format.percentFixed(share, decimals),
        points,
      }
      if (state === 'na') return t('ranking.mark.na', words)
      return t(state === 'rated' ? 'ranking.mark.rated' : 'ranking.mark.open', words)
    },
  }
}
