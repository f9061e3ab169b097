import { type NodeId, ROOT } from '../../../domain/judgement'
import type { Programme } from '../../../domain/programme'
import { lowered } from '../../../i18n/sentence'
import type { I18n } from '../../../i18n/useI18n'
import type { Swap } from '../../../i18n/verdict'
import { saidOf } from '../../../shared/faces/named'
import type { Complete } from '../../../shared/model/evaluation'
import type { Faces } from '../../../shared/model/faces'
import { segmentName } from '../../../shared/people/group'
import type { WhoFacts } from '../lectura/who'
import type { Lead, Recounted, Who } from '../model/influence'

export interface WhoFactsFrom {
  readonly programme: Programme
  readonly ranked: Complete
  readonly faces: Faces
}

/** Names and figures of who changes the pair, for its sentences. */
export function whoFacts({ programme, ranked, faces }: WhoFactsFrom, who: Who, { t }: Pick<I18n, 't'>): WhoFacts {
  const { pair, tiedAtCut } = ranked.evaluation
  const named = (products: Lead['pair']) => products.map((product) => saidOf(faces, product))
  const swapOf = (lead: Lead): Swap => ({
    enters: named(lead.pair.filter((product) => !pair.includes(product))),
    leaves: named(pair.filter((product) => !lead.pair.includes(product))),
  })
  const blockName = (node: NodeId) => {
    if (node === ROOT) return t('sensitivity.who.block.root')
    const name = programme.dimensions.find(({ id }) => id === node)?.name ?? node
    return t('sensitivity.who.block', { name: lowered(name) })
  }
  const groups = (which: 'only' | 'without') =>
    who.segments.map((one) => ({ group: segmentName(programme, one.segment), recount: one[which] }))
  const changing = (which: 'only' | 'without') =>
    groups(which).flatMap(({ group, recount }) =>
      recount.status === 'counted' && !recount.same ? [{ group, ...swapOf(recount) }] : [],
    )
  const uncounted = (which: 'only' | 'without') =>
    groups(which).flatMap(({ group, recount }) =>
      recount.status === 'counted' ? [] : [{ group, blocks: recount.open.map(blockName) }],
    )
  const people = who.people.flatMap(({ without }) => counted(without))
  const leads = people.map(({ lead }) => lead)
  const [, second] = pair
  return {
    second: second ? saidOf(faces, second) : '',
    tied: tiedAtCut.length > 0,
    holding: changing('without'),
    needed: uncounted('without'),
    alone: changing('only'),
    notAlone: uncounted('only'),
    people: people.filter(({ same }) => !same).length,
    neededPeople: who.people.length - people.length,
    everyone: who.everyone.status === 'counted' ? swapOf(who.everyone) : null,
    range: leads.length === 0 ? null : [Math.min(...leads), Math.max(...leads)],
  }
}

const counted = (recount: Recounted): readonly Lead[] => (recount.status === 'counted' ? [recount] : [])
