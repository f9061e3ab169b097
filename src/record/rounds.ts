import { deliveriesOf, isWritable, takesSheet } from '../domain/delivery'
import { type Finding, refused } from '../domain/finding'
import { type Programme, type Territory, territoriesOf } from '../domain/programme'
import type { SheetId } from '../domain/rating'
import { ANSWERED_STEPS, type AnsweredStep, type Round, type RoundMark, type Sitting } from '../domain/sitting'
import { restsOn, type StepId } from '../domain/step'
import { visible } from '../domain/visible'
import { inTerritory } from './change'
import { codeOf } from './code'
import type { Event } from './event'

/** The territory with one of its rounds changed; one that does not deliver sheets stays as it is. */
export function inRound(
  territory: Territory,
  step: AnsweredStep,
  change: (round: Round, sitting: Sitting) => Partial<Round>,
): Territory {
  const { sitting } = territory
  if (!sitting) return territory
  const round = sitting.rounds[step]
  const rounds = { ...sitting.rounds, [step]: { ...round, ...change(round, sitting) } }
  return { ...territory, sitting: { ...sitting, rounds } }
}

/** The territory with one more mark on the rounds of its sitting. */
export function withRoundMark(
  territory: Territory,
  { step, act, reason = '', root }: RoundAct,
  { actor, at, off }: Event,
): Territory {
  const { sitting } = territory
  if (!sitting) return territory
  const { number: round, seen } = sitting.rounds[step]
  const who = { who: visible(actor), at, offset: off }
  const mark: RoundMark = { step, round, act, ...who, reason, seen, ...(root !== undefined && { code: codeOf(root) }) }
  return { ...territory, sitting: { ...sitting, marks: [...sitting.marks, mark] } }
}

interface RoundAct extends Pick<RoundMark, 'step' | 'act'> {
  readonly reason?: string
  /** Of the record that a closing closed. */
  readonly root?: string | undefined
}

/** Runs the rules of an act on a round, where the mesa delivers sheets. */
export const withSitting = (
  { sitting }: Territory,
  rules: (sitting: Sitting) => readonly Finding[],
): readonly Finding[] => (sitting ? rules(sitting) : [refused('sitting-missing')])

/** An act speaks of the round that is open, and of no other. */
export function openRound(territory: Territory, step: AnsweredStep, number: 1 | 2): readonly Finding[] {
  return withSitting(territory, ({ rounds: { [step]: round } }) =>
    round.open && round.number === number ? [] : [notOpen(territory, step, number)],
  )
}

const notOpen = ({ id: territory }: Territory, step: AnsweredStep, round: number): Finding =>
  refused('round-not-open', { values: { territory, step, round } })

/**
 * Why nothing can be written on these sheets: they are not of this sitting, their round is closed, or they were delivered.
 * Empty where the mesa delivers no sheets.
 */
export function writingFindings(
  territory: Territory,
  step: AnsweredStep,
  sheets: readonly SheetId[],
): readonly Finding[] {
  return sheets.filter((sheet) => !isWritable(territory, step, sheet)).map((sheet) => whyNot(territory, step, sheet))
}

function whyNot(territory: Territory, step: AnsweredStep, sheet: SheetId): Finding {
  const { sitting } = territory
  if (sheet === 'plenary' && sitting?.blind) return refused('plenary-blind')
  if (sheet !== 'plenary' && !takesSheet(territory, step, sheet)) return refused('sheet-not-asked', { read: sheet })
  const round = sitting?.rounds[step]
  return round?.open ? refused('sheet-delivered', { read: sheet }) : notOpen(territory, step, round?.number ?? 1)
}

/** Rounds that a closing of this step would leave open. */
export const openRoundsUnder = ({ sitting }: Territory, step: StepId): readonly AnsweredStep[] =>
  ANSWERED_STEPS.filter((one) => [step, ...restsOn(step)].includes(one) && sitting?.rounds[one].open)

/** A step that opens again opens its round, and covers what the round came to. */
export const reopenedRound = (territory: Territory, step: StepId): Territory =>
  ANSWERED_STEPS.filter((one) => one === step).reduce(
    (after, one) => inRound(after, one, () => ({ open: true, shown: false })),
    territory,
  )

/** True of a sheet that the mesa waits for. */
export const isExpected = (territory: Territory, step: AnsweredStep, sheet: SheetId): boolean =>
  deliveriesOf(territory, step).some((one) => one.sheet === sheet)

/** A programme in which every round is open: for asking whether what came late would have held. */
export const withOpenRounds = (programme: Programme): Programme =>
  territoriesOf(programme).reduce(
    (after, { id }) =>
      inTerritory(after, id, (territory) =>
        ANSWERED_STEPS.reduce((sofar, step) => inRound(sofar, step, () => ({ open: true })), territory),
      ),
    programme,
  )

/** Why sheets are none that this step takes: a mesa whose mesitas rate asks nobody for a sheet of their own. */
export const takesSheets = (territory: Territory, step: AnsweredStep, sheets: readonly SheetId[]): readonly Finding[] =>
  sheets.filter((sheet) => !takesSheet(territory, step, sheet)).map((read) => refused('sheet-not-asked', { read }))
