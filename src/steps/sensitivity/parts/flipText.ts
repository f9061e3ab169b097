import type { Programme, Territory } from '../../../domain/programme'
import { enoughOf, limitOf } from '../../../i18n/limit'
import { spoken } from '../../../i18n/message'
import { lowered, raised } from '../../../i18n/sentence'
import type { I18n } from '../../../i18n/useI18n'
import { swapWords } from '../../../i18n/verdict'
import type { OutCell } from '../../../io/write/csv'
import { saidOf } from '../../../shared/faces/named'
import type { Complete } from '../../../shared/model/evaluation'
import type { Faces } from '../../../shared/model/faces'
import { indicatorName } from '../../../shared/model/indicatorNames'
import { segmentName } from '../../../shared/people/group'
import type { ChangeRulerProps } from '../charts/ChangeRuler'
import type { Flip } from '../model/smallest'
import { shownWeight } from '../model/stability'

export interface FlipText {
  readonly sentence: string
  readonly note: string
  /** Null for what has no scale: people. */
  readonly ruler: Omit<ChangeRulerProps, 'width'> | null
  /** The same for the table and its file: change, from, to, who enters, who leaves. */
  readonly row: readonly OutCell[]
}

/** Where the names come from. */
export interface Names {
  readonly programme: Programme
  readonly territory: Territory
  readonly faces: Faces
  readonly ranked: Complete
}

/** One smallest change as a sentence with from and to, its small print, its ruler and its row. */
export function flipText(flip: Flip, names: Names, i18n: I18n): FlipText {
  const { sentence, note = '', from, to, ruler } = told(flip, names, i18n)
  const named = (products: Flip['enters']) => products.map((product) => saidOf(names.faces, product))
  const [enters, leaves] = [named(flip.enters), named(flip.leaves)]
  const change = `${raised(swapWords({ enters, leaves }, i18n))}.`
  const scale = ruler && from !== null && to !== null ? { from, to, ...ruler, format: i18n.format.whole } : null
  return {
    sentence,
    note: note === '' ? change : `${note} ${change}`,
    ruler: scale,
    row: [spoken(sentence), from, to, i18n.format.list(enters), i18n.format.list(leaves)],
  }
}

interface Told {
  readonly sentence: string
  readonly note?: string
  readonly from: number | null
  readonly to: number | null
  readonly ruler: { readonly low: number; readonly high: number; readonly step: number } | null
}

const wayOf = ({ from, to }: { readonly from: number; readonly to: number }) => (to > from ? 'up' : 'down')

function told(flip: Flip, { programme, territory, faces, ranked }: Names, { t, format }: I18n): Told {
  const named = (id: string) => lowered(indicatorName(territory, id))
  switch (flip.kind) {
    case 'weight':
      // A tie at the cut breaks whichever way the weight moves: there is no figure to move to.
      if (flip.size < 1e-9) {
        const values = { indicator: named(flip.indicator), from: format.percent(shownWeight(ranked, flip.indicator)) }
        return { sentence: t('sensitivity.enough.weight.touch', values), from: 100 * flip.from, to: null, ruler: null }
      }
      return {
        sentence: t(`sensitivity.enough.weight.${wayOf(flip)}`, {
          indicator: named(flip.indicator),
          from: format.percent(shownWeight(ranked, flip.indicator)),
          to: format.percent(limitOf(flip.from, flip.to)),
        }),
        note: t(`sensitivity.enough.weight.${wayOf(flip)}.note`),
        ...inPercent(flip),
      }
    case 'spread':
      return {
        sentence: t('sensitivity.enough.spread', {
          points: format.one(100 * enoughOf(flip.size)),
          from: format.list(flip.givers.map(named)),
          to: named(flip.taker),
        }),
        note: t('sensitivity.enough.spread.note'),
        ...inPercent(flip),
      }
    case 'rating':
      return {
        sentence: t(`sensitivity.enough.rating.${wayOf(flip)}`, {
          product: saidOf(faces, flip.product),
          indicator: named(flip.indicator),
          from: format.plain(flip.from),
          to: format.plain(flip.to),
        }),
        from: flip.from,
        to: flip.to,
        ruler: { low: 1, high: 5, step: 1 },
      }
    case 'measured':
      return {
        sentence: t(`sensitivity.enough.measured.${wayOf(flip)}`, {
          product: saidOf(faces, flip.product),
          sub: lowered(flip.sub),
          from: format.fixed(flip.from, 2),
          to: format.fixed(flip.to, 2),
          unit: flip.unit,
        }),
        note: t('sensitivity.enough.measured.note'),
        from: flip.from,
        to: flip.to,
        ruler: null,
      }
    case 'spacing':
      return {
        sentence: t('sensitivity.enough.spacing', {
          level: flip.level,
          from: format.whole(flip.from),
          to: format.whole(flip.to),
        }),
        from: flip.from,
        to: flip.to,
        ruler: { low: 0, high: 100, step: 25 },
      }
    case 'segment':
      return {
        sentence: t('sensitivity.enough.segment', { segment: segmentName(programme, flip.segment) }),
        from: null,
        to: null,
        ruler: null,
      }
    case 'people':
      return {
        sentence: t('sensitivity.enough.people', { n: flip.members, of: flip.of }),
        note: t('sensitivity.enough.people.note'),
        from: flip.of,
        to: flip.of - flip.members,
        ruler: null,
      }
  }
}

function inPercent({ from, to }: { readonly from: number; readonly to: number }): Pick<Told, 'from' | 'to' | 'ruler'> {
  const high = Math.max(20, Math.ceil(10 * Math.max(from, to)) * 10)
  return { from: 100 * from, to: 100 * to, ruler: { low: 0, high, step: high > 40 ? 20 : 5 } }
}
