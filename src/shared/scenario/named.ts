import type { IndicatorId, ProductId, ScenarioId } from '../../domain/ids'
import { sameWords } from '../../domain/product'
import type { Programme, Territory } from '../../domain/programme'
import { kindOfChange, type MethodSetting, ofEverybody, type Scenario } from '../../domain/scenario'
import { methodHint, methodName, optionName } from '../../i18n/methods'
import type { I18n } from '../../i18n/useI18n'
import { shortOf } from '../faces/named'
import { selectWeights } from '../model/evaluation'
import { selectFaces } from '../model/faces'
import { indicatorName } from '../model/indicatorNames'
import { parametersOf } from '../model/methodParameters'
import { scenarioDifference } from '../model/scenarioDifference'
import { type Comparison, MESA, mesaScenario } from '../model/scenarios'
import { segmentName } from '../people/group'
import { type DifferenceFacts, differenceLine, differenceName } from './differenceWords'

/** Whose scenarios they are: names come from both. */
export interface ScenarioSource {
  readonly programme: Programme
  readonly territory: Territory
}

/** A setting in words: «de mínimo a máximo», «v = 0,7». One this Yunta does not know is shown as it is written. */
function settingName({ method, settings }: Scenario, { parameter, value }: MethodSetting, i18n: I18n): string {
  const known = parametersOf(method, settings).find(({ id }) => id === parameter)
  if (!known) return `${parameter} = ${value}`
  const name = optionName(known, value, i18n)
  return known.type === 'choice' ? name : `${parameter} = ${name}`
}

/** Name of a measured series; its id while no indicator of the territory has it. */
const subName = ({ indicators }: Territory, sub: string): string =>
  indicators.flatMap(({ subs }) => subs).find(({ id }) => id === sub)?.name ?? sub

/** What a scenario changes, with the names people know. */
export function differenceOf(scenario: Scenario, place: ScenarioSource, i18n: I18n): DifferenceFacts {
  const { programme, territory } = place
  const mesa = selectWeights(programme, territory).official.weights ?? []
  const difference = scenarioDifference(scenario, territory, mesa)
  const { weights, method, without, changes } = difference
  const faces = selectFaces(programme, territory)
  const products = (ids: readonly ProductId[]) => ids.map((product) => shortOf(faces, product))
  const named = (indicator: IndicatorId) => indicatorName(territory, indicator)
  return {
    weights:
      weights.kind === 'equal'
        ? { kind: 'equal', indicators: territory.indicators.length }
        : weights.kind === 'segment'
          ? { kind: 'segment', segment: segmentName(programme, weights.segment) }
          : weights.kind === 'voices'
            ? {
                kind: 'voices',
                voices: weights.voices.map(({ segment, voice }) => ({
                  segment: segmentName(programme, segment),
                  voice,
                })),
              }
            : weights.kind === 'typed'
              ? { ...weights, moves: weights.moves.map((move) => ({ ...move, indicator: named(move.indicator) })) }
              : { kind: weights.kind },
    method: method ? { name: methodName(method, i18n.t), hint: methodHint(method, i18n.t) } : null,
    settings: difference.settings.map((setting) => settingName(scenario, setting, i18n)),
    line: difference.valueLine?.join('-') ?? null,
    joining: difference.joining,
    twoChains: difference.twoChains,
    without: [
      ...territory.mesas.filter(({ id }) => without.mesas.includes(id)).map(({ name }) => name),
      ...products(without.products),
      ...without.indicators.map(named),
    ],
    changes: changes.map((change) => ({
      kind: kindOfChange(change),
      of: change.kind === 'datum' ? subName(territory, change.sub) : named(change.indicator),
      products: ofEverybody(change, territory) ? null : products(change.products),
      amount: change.kind === 'rating' ? change.steps : change.percent - 100,
    })),
  }
}

/** What a scenario changes, as the name and the line of one that nobody named. */
export const proposedName = (scenario: Scenario, place: ScenarioSource, i18n: I18n): string =>
  differenceName(differenceOf(scenario, place, i18n), i18n)
export const proposedLine = (scenario: Scenario, place: ScenarioSource, i18n: I18n): string =>
  differenceLine(differenceOf(scenario, place, i18n), i18n)

/** The name a scenario goes by: the one somebody wrote, or else what it changes. */
export const nameOfScenario = (scenario: Scenario, place: ScenarioSource, i18n: I18n): string =>
  scenario.id === MESA ? i18n.t('scenarios.mesa') : (scenario.name ?? proposedName(scenario, place, i18n))

/** One line under the name. */
export function lineOfScenario(scenario: Scenario, place: ScenarioSource, i18n: I18n): string {
  if (scenario.id !== MESA) return scenario.description ?? proposedLine(scenario, place, i18n)
  const { members } = selectWeights(place.programme, place.territory)
  return i18n.t('scenarios.mesa.what', { n: members.length })
}

/** Names of the scenarios compared, in their order; a second one of the same name carries its number. */
export function uniqueNames({ columns }: Comparison, place: ScenarioSource, i18n: I18n): readonly string[] {
  const names = columns.map(({ scenario }) => nameOfScenario(scenario, place, i18n))
  return names.map((name, i) => {
    const before = names.slice(0, i).filter((other) => other === name).length
    return before === 0 ? name : `${name} (${before + 1})`
  })
}

/** Whether another scenario, or the mesa, already goes by this name; `own` is the one being named, if it is there. */
export const isTaken = (name: string, own: ScenarioId | null, place: ScenarioSource, i18n: I18n): boolean =>
  [mesaScenario(place.territory), ...place.territory.scenarios]
    .filter(({ id }) => id !== own)
    .some((other) => sameWords(nameOfScenario(other, place, i18n), name))
