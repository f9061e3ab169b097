import { saidOf } from '../../../shared/faces/named'
import { segmentName } from '../../../shared/people/group'
import type { WhoFacts } from '../lectura/who'
import type { Lead, Who } from '../model/influence'
import type { Parts } from './part'

/** Names and figures of who changes the pair, for its sentences. */
export function whoFacts({ programme, ranked, faces }: Parts, who: Who): WhoFacts {
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
