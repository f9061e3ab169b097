import type { Datum } from '../../../domain/datum'
import type { Programme, Territory } from '../../../domain/programme'
import type { Drafts } from '../../../io/understand/proposal'
import type { SheetPlace } from '../../../io/understand/seen'
import { datumNews, judgementNews, type News, ratingNews } from '../model/news'
import type { Sayings } from './sayings'

/** One value of a file beside what the mesa has. */
export interface BroughtValue {
  readonly index: number
  readonly at: SheetPlace
  /** What stands in the file. */
  readonly read: string
  readonly news: News<unknown>['status']
  /** What it is of: "Café arábigo, Calidad". */
  readonly of: string
  readonly says: string
  readonly reason: string
  /** What the mesa has, and why; '' where nothing is, or may be shown. */
  readonly before: string
  readonly beforeReason: string
}

export type DefaultDetails = Pick<Datum, 'source' | 'year' | 'grade'>

/** The mesa of which a file speaks: as it may be shown, and as it is written. */
export interface MesaAtHand {
  readonly programme: Programme
  readonly shown: Territory
  readonly written: Territory
}

/** Every value that a file brings, in the file's order, beside what it would replace. */
export function broughtBeside(
  understood: Drafts | null,
  mesa: MesaAtHand,
  defaults: DefaultDetails,
  said: Sayings,
): readonly BroughtValue[] {
  const { shown, written } = mesa
  if (!understood) return []
  const none = { reason: '', before: '', beforeReason: '' }
  switch (understood.target) {
    case 'ratings':
      return understood.drafts.map((draft, index) => {
        const news = ratingNews(shown, written, draft)
        return {
          ...none,
          ...placed(draft, index, news.status),
          of: [
            said.sheet(draft.sheet),
            said.name('product', draft.product),
            said.name('indicator', draft.indicator),
          ].join(', '),
          says: said.rating(draft.value),
          reason: draft.reason ?? '',
          ...('before' in news && { before: said.rating(news.before.value), beforeReason: news.before.reason }),
        }
      })
    case 'data':
      return understood.drafts.map((draft, index) => {
        const news = datumNews(shown, datumOf(draft, defaults))
        return {
          ...none,
          ...placed(draft, index, news.status),
          of: [said.name('product', draft.product), said.name('sub', draft.sub)].join(', '),
          says: said.datum(draft),
          reason: draft.note,
          ...('before' in news && { before: said.datum(news.before), beforeReason: news.before.note }),
        }
      })
    case 'judgements':
      return understood.drafts.map((draft, index) => {
        const news = judgementNews(shown, written, draft)
        return {
          ...none,
          ...placed(draft, index, news.status),
          of: said.name('member', draft.member),
          says: said.judgement(draft),
          ...('before' in news && { before: said.judgement(news.before) }),
        }
      })
    case 'weights':
      return understood.drafts.map((draft, index) => ({
        ...none,
        ...placed(draft, index, 'new'),
        of: [draft.member === null ? '' : said.name('member', draft.member), said.name('indicator', draft.indicator)]
          .filter((text) => text !== '')
          .join(', '),
        says: said.share(draft.millionths),
      }))
    case 'members':
      return understood.drafts.map((draft, index) => ({
        ...none,
        ...placed(draft, index, 'new'),
        of: draft.id,
        says: said.name('segment', draft.segment),
      }))
    case 'candidates':
      return understood.drafts.map((draft, index) => ({
        ...none,
        ...placed(draft, index, 'new'),
        of: draft.name,
        says: [draft.chain, ...draft.cantons.map((canton) => said.name('canton', canton))]
          .filter((text) => text !== '')
          .join(', '),
      }))
  }
}

const placed = ({ at, read }: Pick<BroughtValue, 'at' | 'read'>, index: number, news: BroughtValue['news']) => ({
  index,
  at,
  read,
  news,
})

type DatumFound = Extract<Drafts, { readonly target: 'data' }>['drafts'][number]

/** A datum of a file, with what its file does not say as the person says it. */
export const datumOf = (
  { product, sub, value, unit, year, source, note, grade }: DatumFound,
  defaults: DefaultDetails,
): Datum => ({
  product,
  sub,
  value,
  unit,
  year: year || defaults.year,
  source: source || defaults.source,
  note,
  grade: grade ?? defaults.grade,
})
