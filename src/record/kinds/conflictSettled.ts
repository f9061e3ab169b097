import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { EventId } from '../../domain/ids'
import { STEPS_OF_THING, type Thing, thingKey } from '../../domain/thing'
import { defineKind, type Scene, stepsOf } from '../kind'
import { filled, idOf } from '../schema'
import type { Conflict, Side } from '../spoken'
import { UNSAID } from '../word'

function isThing(value: unknown): value is Thing {
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) return false
  const [sort, ...ids] = value
  return sort !== undefined && Object.hasOwn(STEPS_OF_THING, sort) && ids.length > 0
}

const body = z.object({
  thing: z.custom<Thing>(isThing),
  /** The act whose word holds, or null for neither: the thing is asked again. */
  kept: z.nullable(idOf<EventId>()),
  reason: filled(),
})

/** A person says which of two words holds, and why. A later decision replaces it; one that had not heard of it is a conflict. */
export const conflictSettled = defineKind({
  kind: 'conflict-settled',
  schema: body,
  touches: (_, { thing }) => stepsOf(thing[1], ...STEPS_OF_THING[thing[0]]),
  undo: 'needs-open-step',
  words: ({ thing, kept }, scene) => {
    const side = sideOf(thing, kept, scene)
    return [{ thing, says: side?.says ?? UNSAID, said: side?.said ?? null, settles: true }]
  },
  rules: (_, { thing, kept }, scene) => {
    if (!conflictOn(thing, scene)) return [refused('conflict-unknown')]
    return kept === null || sideOf(thing, kept, scene) ? [] : [refused('act-unknown')]
  },
  apply: (programme, { thing, kept }, place) => {
    const said = sideOf(thing, kept, place)?.said
    const act = said ? place.read(said) : null
    return act ? act.kind.apply(programme, act.kind.only(act.body, thing), place) : programme
  },
})

/** Open, or settled by somebody whom this decision had not heard of. */
const conflictOn = (thing: Thing, { conflicts, settled }: Scene): Conflict | undefined =>
  conflicts.get(thingKey(thing)) ?? settled.get(thingKey(thing))

const sideOf = (thing: Thing, kept: EventId | null, scene: Scene): Side | undefined =>
  conflictOn(thing, scene)?.sides.find(({ event }) => event.id === kept)
