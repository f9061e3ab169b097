import type { Programme } from '../../../domain/programme'
import { saidOf } from '../../../shared/faces/named'
import type { Complete } from '../../../shared/model/evaluation'
import type { Faces } from '../../../shared/model/faces'
import { segmentName } from '../../../shared/people/group'
import type { WhoFacts } from '../lectura/who'
import type { Lead, Who } from '../model/influence'

export interface WhoFactsFrom {
  readonly programme: Programme
  readonly ranked: Complete
  readonly faces: Faces
}

/** Names and figures of who changes the pair, for its sentences. */
export function whoFacts({ programme, ranked, faces }: WhoFactsFrom, who: Who): WhoFacts {
  const { pair } = ranked.evaluation
  const entering = (lead: Lead) =>
    lead.pair.filter((product) => !pair.includes(product)).map((product) => saidOf(faces, product))
  const changing = (leadOf: (one: Who['segments'][number]) => Lead | null) =>
    who.segments.flatMap((one) => {
      const lead = leadOf(one)
      if (!lead || lead.same) return []
      return [{ group: segmentName(programme, one.segment), enters: entering(lead) }]
    })
  const leads = who.people.map(({ lead }) => lead)
  const [, second] = pair
  return {
    second: second ? saidOf(faces, second) : '',
    holding: changing(({ without }) => without),
    alone: changing(({ only }) => only),
    people: who.people.filter(({ same }) => !same).length,
    everyone: who.everyone ? entering(who.everyone) : null,
    range: [Math.min(...leads), Math.max(...leads)],
  }
}
