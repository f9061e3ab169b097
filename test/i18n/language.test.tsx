import { cleanup, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import type { BodyWords } from '../../src/domain/indicator'
import type { StepId } from '../../src/domain/step'
import { words as listed } from '../../src/i18n/body.words.en'
import { es, type Messages } from '../../src/i18n/es'
import { type Language, languageOf } from '../../src/i18n/languages'
import { I18nContext, i18nIn } from '../../src/i18n/useI18n'
import { selectProgramme } from '../../src/shared/model/current'
import { programmeIn } from '../../src/shared/model/reading'
import { bodyTexts } from '../../src/shared/model/wording'
import { AtStep } from '../../src/shared/step'
import CandidatesView from '../../src/steps/candidates/View'
import IndicatorsView from '../../src/steps/indicators/View'
import RankingView from '../../src/steps/ranking/View'
import RatingsView from '../../src/steps/ratings/View'
import ScenariosView from '../../src/steps/scenarios/View'
import SelectionView from '../../src/steps/selection/View'
import SensitivityView from '../../src/steps/sensitivity/View'
import WeightsView from '../../src/steps/weights/View'
import { StoreContext } from '../../src/store/useApp'
import { openApp } from '../support/app'
import { MANABI } from '../support/ranking'
import '../support/render'

/** A third language as somebody would bring it: one entry and its words, each sentence between marks. */
const PSEUDO: Language = {
  ...languageOf('es'),
  code: 'qps',
  label: 'QPS',
  name: 'Pseudo',
  words: () => PSEUDO_WORDS,
  body: () => PSEUDO_BODY,
  ordinal: (place) => `⟦${place}⟧`,
}
const PSEUDO_WORDS = Object.fromEntries(Object.entries(es).map(([key, words]) => [key, `⟦${words}⟧`])) as Messages

const PSEUDO_BODY: BodyWords = Object.fromEntries([
  ...[...bodyTexts()].map(([key, text]) => [key, `⟦${text}⟧`] as const),
  ...Object.keys(listed).flatMap((key) =>
    key.includes(':') ? [[key, `⟦${key.slice(key.indexOf(':') + 1)}⟧`] as const] : [],
  ),
])

const VIEWS: readonly (readonly [StepId, () => ReactNode])[] = [
  ['candidates', CandidatesView],
  ['indicators', IndicatorsView],
  ['weights', WeightsView],
  ['ratings', RatingsView],
  ['ranking', RankingView],
  ['sensitivity', SensitivityView],
  ['scenarios', ScenariosView],
  ['selection', SelectionView],
]

afterEach(cleanup)

describe('a third language', () => {
  it('speaks every key and writes its own ordinals', () => {
    const { t, format } = i18nIn(PSEUDO, PSEUDO_WORDS)
    expect(t('ranking.question')).toBe(`⟦${es['ranking.question']}⟧`)
    expect(format.ordinal(2)).toBe('⟦2⟧')
    expect(format.percent(0.135)).toBe('13,5\u00a0%')
  })

  it.each(VIEWS)(
    'is all that is heard on the screen of %s: question, buttons, tabs and column heads',
    async (step, View) => {
      const store = await openApp()
      store.getState().goTo({ screen: 'step', slot: 'x', territory: MANABI, step })
      render(
        <StoreContext value={store}>
          <I18nContext value={i18nIn(PSEUDO, PSEUDO_WORDS, PSEUDO_BODY)}>
            <AtStep>
              <View />
            </AtStep>
          </I18nContext>
        </StoreContext>,
      )
      const programme = selectProgramme(store.getState())
      // What the body calls things is said in the language too; the rest are names.
      const data = namesOf(programme && programmeIn(PSEUDO_BODY, programme))
      const spoken = ['heading', 'button', 'tab'].flatMap((role) => screen.queryAllByRole(role, { hidden: true }))
      const unmarked = spoken
        .map((one) => one.getAttribute('aria-label') ?? one.textContent ?? '')
        .filter(
          (text) => /[a-záéíóúñ]{3}/i.test(text) && !text.includes('⟦') && !data.some((name) => text.includes(name)),
        )
      expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('⟦')
      expect(unmarked).toEqual([])
    },
  )
})

/** What people called things: candidates, members and the rest speak no language of ours. */
function namesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length > 3 ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesOf) : []
}
