import type { Programme, Territory } from '../../../domain/programme'
import { type I18n, useI18n } from '../../../i18n/useI18n'
import { nameOf, saidOf } from '../../../shared/faces/named'
import { useFaces } from '../../../shared/faces/useFaces'
import { type PanelFirmness, useFirmness } from '../../../shared/firmness/useFirmness'
import type { Complete } from '../../../shared/model/evaluation'
import type { Faces } from '../../../shared/model/faces'
import { indicatorName } from '../../../shared/model/indicatorNames'
import { verdictOf } from '../../../shared/model/verdict'
import { useStep } from '../../../shared/step'
import { useRanking } from '../../../shared/useRanking'
import { otherwiseLectura } from '../lectura/otherwise'
import { chanceLectura, enoughLectura, weightsLectura } from '../lectura/sensitivity'
import { whoLectura } from '../lectura/who'
import { isSame, selectConventions } from '../model/conventions'
import { selectWho } from '../model/influence'
import { selectFlips } from '../model/smallest'
import { nearestEnd, selectSlacks, shownWeight } from '../model/stability'
import type { Asked } from './useChance'
import { whoFacts } from './whoFacts'

export const QUESTIONS = ['weights', 'chance', 'who', 'enough', 'otherwise'] as const
export type SensitivityQuestion = (typeof QUESTIONS)[number]

/** What the sentence of each question is made of. */
interface Parts {
  readonly programme: Programme
  readonly territory: Territory
  readonly ranked: Complete
  readonly faces: Faces
}

/** The step's sentence, which changes with the question. */
export function useSensitivityLectura(question: SensitivityQuestion, asked: Asked): string {
  const i18n = useI18n()
  const { programme, territory } = useStep()
  const parts = { programme, territory, ranked: useRanking(), faces: useFaces() }
  const firmness = useFirmness(programme, territory)
  if (question === 'weights') return ofWeights(parts, firmness, i18n)
  if (question === 'chance') return ofChance(parts, asked, i18n)
  if (question === 'otherwise') return ofOtherwise(parts, i18n)
  return question === 'who' ? ofWho(parts, i18n) : ofEnough(parts, i18n)
}

function ofWeights({ territory, ranked, faces }: Parts, firmness: PanelFirmness | null, i18n: I18n): string {
  const [slack] = selectSlacks(ranked)
  const end = slack ? nearestEnd(slack) : null
  const { pair, tiedAtCut, rows } = ranked.evaluation
  const [, second, third] = rows
  return weightsLectura(
    {
      pair: pair
        .filter((product) => !tiedAtCut.includes(product))
        .map((product) => ({ name: nameOf(faces, product), share: firmness?.of(product)?.share ?? null })),
      cut: {
        second: nameOf(faces, second?.product),
        third: nameOf(faces, third?.product),
        shared:
          tiedAtCut.length === 0
            ? null
            : { names: tiedAtCut.map((product) => nameOf(faces, product)), place: second?.place ?? 2 },
        tie: verdictOf(ranked.evaluation, firmness).tie,
      },
      nearest:
        slack && end
          ? {
              indicator: indicatorName(territory, slack.indicator),
              from: slack.weight,
              shown: shownWeight(ranked, slack.indicator),
              to: end.to,
              enters: end.enters.map((product) => saidOf(faces, product)),
              leaves: end.leaves.map((product) => saidOf(faces, product)),
            }
          : null,
    },
    i18n,
  )
}

function ofChance({ faces }: Parts, { chance }: Asked, i18n: I18n): string {
  return chanceLectura(
    {
      likeliest: (chance?.rows ?? [])
        .slice(0, 3)
        .map(({ product, share }) => ({ name: saidOf(faces, product), share })),
      today: (chance?.today ?? []).map(({ first, second, share }) => ({
        pair: i18n.format.list([saidOf(faces, first), saidOf(faces, second)]),
        share,
      })),
    },
    i18n,
  )
}

function ofWho(parts: Parts, i18n: I18n): string {
  const who = selectWho(parts.programme, parts.territory, parts.ranked)
  return who ? whoLectura(whoFacts(parts, who, i18n), i18n) : i18n.t('sensitivity.who.none')
}

function ofOtherwise({ programme, territory, ranked, faces }: Parts, i18n: I18n): string {
  const conventions = selectConventions(programme, territory, ranked)
  const entering = [...new Set(conventions.flatMap(({ enters }) => enters))]
  return otherwiseLectura(
    {
      total: conventions.length,
      same: conventions.filter(isSame).length,
      enters: entering.map((product) => saidOf(faces, product)),
    },
    i18n,
  )
}

function ofEnough({ programme, territory, ranked, faces }: Parts, i18n: I18n): string {
  const flips = selectFlips(programme, territory, ranked)
  const weight = flips.find(({ kind }) => kind === 'weight' || kind === 'spread')
  const rating = flips.find((flip) => flip.kind === 'rating')
  const [, second] = ranked.evaluation.pair
  return enoughLectura(
    {
      second: second ? saidOf(faces, second) : '',
      tied: ranked.evaluation.tiedAtCut.length > 0,
      weight: weight?.size ?? null,
      rating: rating ? Math.abs(rating.to - rating.from) : null,
    },
    i18n,
  )
}
