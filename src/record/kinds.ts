import type * as z from 'zod/mini'
import { actaWritten } from './kinds/actaWritten'
import { actRedone } from './kinds/actRedone'
import { actUndone } from './kinds/actUndone'
import { agendaRun } from './kinds/agendaRun'
import { agendaSet } from './kinds/agendaSet'
import { arrivalDecided } from './kinds/arrivalDecided'
import { ballotKeySet } from './kinds/ballotKeySet'
import { ballotsArrived } from './kinds/ballotsArrived'
import { ballotsOpened } from './kinds/ballotsOpened'
import { ballotsRecorded } from './kinds/ballotsRecorded'
import { charterEntered } from './kinds/charterEntered'
import { charterStruck } from './kinds/charterStruck'
import { conflictSettled } from './kinds/conflictSettled'
import { dataRecorded } from './kinds/dataRecorded'
import { directWeightsGiven } from './kinds/directWeightsGiven'
import { entryDeleted } from './kinds/entryDeleted'
import { evidenceNoted } from './kinds/evidenceNoted'
import { filterJudged } from './kinds/filterJudged'
import { indicatorDefined } from './kinds/indicatorDefined'
import { indicatorsAdopted } from './kinds/indicatorsAdopted'
import { interestDeclared } from './kinds/interestDeclared'
import { interestWithdrawn } from './kinds/interestWithdrawn'
import { judgementsCleared } from './kinds/judgementsCleared'
import { judgementsMade } from './kinds/judgementsMade'
import { lateAdmitted } from './kinds/lateAdmitted'
import { lateLeftOut } from './kinds/lateLeftOut'
import { lossNoted } from './kinds/lossNoted'
import { membersMerged } from './kinds/membersMerged'
import { membersRegistered } from './kinds/membersRegistered'
import { mesasRegistered } from './kinds/mesasRegistered'
import { methodChosen } from './kinds/methodChosen'
import { pairPicked } from './kinds/pairPicked'
import { planRuleSet } from './kinds/planRuleSet'
import { presenceNoted } from './kinds/presenceNoted'
import { productDescribed } from './kinds/productDescribed'
import { productRestored } from './kinds/productRestored'
import { productsProposed } from './kinds/productsProposed'
import { productWithdrawn } from './kinds/productWithdrawn'
import { programmeContinued } from './kinds/programmeContinued'
import { programmeCreated } from './kinds/programmeCreated'
import { programmeRenamed } from './kinds/programmeRenamed'
import { quorumSet } from './kinds/quorumSet'
import { ratingsRecorded } from './kinds/ratingsRecorded'
import { readingAgreed } from './kinds/readingAgreed'
import { recordsJoined } from './kinds/recordsJoined'
import { roundClosed } from './kinds/roundClosed'
import { roundOpened } from './kinds/roundOpened'
import { roundReopened } from './kinds/roundReopened'
import { roundShown } from './kinds/roundShown'
import { rulesAdopted } from './kinds/rulesAdopted'
import { scenarioRemoved } from './kinds/scenarioRemoved'
import { scenarioSaved } from './kinds/scenarioSaved'
import { sheetsDelivered } from './kinds/sheetsDelivered'
import { sheetsLent } from './kinds/sheetsLent'
import { sheetsRecorded } from './kinds/sheetsRecorded'
import { sheetsReturned } from './kinds/sheetsReturned'
import { sheetsTaken } from './kinds/sheetsTaken'
import { sittingSet } from './kinds/sittingSet'
import { stepClosed } from './kinds/stepClosed'
import { stepReopened } from './kinds/stepReopened'
import { tablesRegistered } from './kinds/tablesRegistered'
import { territoryLeft } from './kinds/territoryLeft'
import { territoryOpened } from './kinds/territoryOpened'
import { ticketsGiven } from './kinds/ticketsGiven'
import { ticketVoided } from './kinds/ticketVoided'
import { valueLineAsked } from './kinds/valueLineAsked'
import { voicesSet } from './kinds/voicesSet'

/** Every kind of act there is. A kind that is not here is kept in the record and carried, not interpreted. */
export const KINDS = {
  'programme-created': programmeCreated,
  'programme-renamed': programmeRenamed,
  'programme-continued': programmeContinued,
  'plan-rule-set': planRuleSet,
  'rules-adopted': rulesAdopted,
  'loss-noted': lossNoted,
  'territory-opened': territoryOpened,
  'territory-left': territoryLeft,
  'sitting-set': sittingSet,
  'mesas-registered': mesasRegistered,
  'members-registered': membersRegistered,
  'members-merged': membersMerged,
  'tables-registered': tablesRegistered,
  'entry-deleted': entryDeleted,
  'presence-noted': presenceNoted,
  'sheets-lent': sheetsLent,
  'sheets-taken': sheetsTaken,
  'agenda-set': agendaSet,
  'agenda-run': agendaRun,
  'quorum-set': quorumSet,
  'interest-declared': interestDeclared,
  'interest-withdrawn': interestWithdrawn,
  'products-proposed': productsProposed,
  'product-described': productDescribed,
  'product-withdrawn': productWithdrawn,
  'product-restored': productRestored,
  'filter-judged': filterJudged,
  'arrival-decided': arrivalDecided,
  'indicators-adopted': indicatorsAdopted,
  'indicator-defined': indicatorDefined,
  'data-recorded': dataRecorded,
  'judgements-made': judgementsMade,
  'ballots-recorded': ballotsRecorded,
  'judgements-cleared': judgementsCleared,
  'direct-weights-given': directWeightsGiven,
  'voices-set': voicesSet,
  'method-chosen': methodChosen,
  'value-line-asked': valueLineAsked,
  'ratings-recorded': ratingsRecorded,
  'sheets-recorded': sheetsRecorded,
  'reading-agreed': readingAgreed,
  'evidence-noted': evidenceNoted,
  'sheets-delivered': sheetsDelivered,
  'sheets-returned': sheetsReturned,
  'ballot-key-set': ballotKeySet,
  'tickets-given': ticketsGiven,
  'ticket-voided': ticketVoided,
  'ballots-arrived': ballotsArrived,
  'ballots-opened': ballotsOpened,
  'round-opened': roundOpened,
  'round-closed': roundClosed,
  'round-reopened': roundReopened,
  'round-shown': roundShown,
  'step-closed': stepClosed,
  'step-reopened': stepReopened,
  'scenario-saved': scenarioSaved,
  'scenario-removed': scenarioRemoved,
  'pair-picked': pairPicked,
  'acta-written': actaWritten,
  'charter-entered': charterEntered,
  'charter-struck': charterStruck,
  'records-joined': recordsJoined,
  'conflict-settled': conflictSettled,
  'late-admitted': lateAdmitted,
  'late-left-out': lateLeftOut,
  'act-undone': actUndone,
  'act-redone': actRedone,
} as const

export type KindName = keyof typeof KINDS
export type BodyOf<K extends KindName> = z.infer<(typeof KINDS)[K]['schema']>

/** What a person does, before it is an event: a kind and its body. */
export type Act = { readonly [K in KindName]: { readonly kind: K; readonly body: BodyOf<K> } }[KindName]

export const isKnown = (kind: string): kind is KindName => Object.hasOwn(KINDS, kind)
