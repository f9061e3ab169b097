import * as z from 'zod/mini'
import { type Finding, isLate, refused } from '../../domain/finding'
import type { EventId } from '../../domain/ids'
import type { Programme } from '../../domain/programme'
import { isClosed, type StepPlace } from '../../domain/step'
import { inTerritory } from '../change'
import { defineKind, type Scene, saysNothing, touchesNothing } from '../kind'
import { marked, markOf, outdatedBy } from '../marks'
import { withOpenRounds } from '../rounds'
import { filled, idOf, list } from '../schema'

const body = z.object({ acts: list(idOf<EventId>()), reason: filled() })
type Body = z.infer<typeof body>

/**
 * Acts that came late to a closed step are let in all the same: the step opens for them and closes again, and both marks
 * stay, with the reason. What was read off the step is done with other data until it is closed anew.
 */
export const lateAdmitted = defineKind({
  kind: 'late-admitted',
  schema: body,
  touches: touchesNothing,
  undo: 'never',
  words: saysNothing,
  decides: ({ acts }) => acts,
  rules: (programme, said, scene) => [
    ...lateOnly(said, scene),
    ...objectionsOf(withOpenRounds(programme), said, scene),
  ],
  apply: (programme, said, place) => {
    const closed = closedAmong(programme, said, place)
    const reopened = closed.reduce((sofar, { territory, step }) => {
      const mark = markOf('reopened', said.reason, place.event)
      return inTerritory(sofar, territory, (before) => outdatedBy(marked(before, step, mark), step, mark))
    }, programme)
    const after = lateActs(said, place).reduce((sofar, { act }) => act.kind.apply(sofar, act.body, place), reopened)
    return closed.reduce(
      (sofar, { territory, step }) =>
        inTerritory(sofar, territory, (before) => marked(before, step, markOf('closed', said.reason, place.event))),
      after,
    )
  },
})

/** Each of the acts is aside because its step or its round was closed. */
export function lateOnly({ acts }: Pick<Body, 'acts'>, { aside }: Scene): readonly Finding[] {
  const late = new Set(
    aside.filter(({ findings }) => findings.every(({ code }) => isLate(code))).map(({ event }) => event.id),
  )
  if (acts.length === 0) return [refused('act-unknown')]
  return acts.filter((act) => !late.has(act)).map((act) => refused('act-not-late', { read: act }))
}

function lateActs({ acts }: Body, { aside, read }: Scene) {
  const meant = new Set(acts)
  return aside
    .filter(({ event }) => meant.has(event.id))
    .flatMap(({ event }) => {
      const act = read(event)
      return act ? [{ event, act }] : []
    })
}

/** What stands against each of them, in the programme that those before it leave. */
function objectionsOf(programme: Programme, said: Body, scene: Scene): readonly Finding[] {
  const [first, ...rest] = lateActs(said, scene)
  if (!first) return []
  const findings = first.act.kind.rules(programme, first.act.body, scene)
  if (findings.some(({ severity }) => severity === 'refused')) return findings
  const place = { ...scene, event: first.event, judged: true }
  const after = first.act.kind.apply(programme, first.act.body, place)
  return objectionsOf(after, { ...said, acts: rest.map(({ event }) => event.id) }, scene)
}

function closedAmong(programme: Programme, said: Body, scene: Scene): readonly StepPlace[] {
  const touched = lateActs(said, scene).flatMap(({ act }) => act.kind.touches(programme, act.body))
  const closed = touched.filter(({ territory, step }) => isClosed(programme.territories[territory]?.steps[step] ?? []))
  return [...new Map(closed.map((one) => [`${one.territory} ${one.step}`, one])).values()]
}
