'use strict'

/* What the acts of a record add up to, which of them moved a step while it was closed, and the order that comes of them. */

const STEPS = ['candidates', 'indicators', 'weights', 'ratings', 'ranking', 'sensitivity', 'scenarios', 'selection']
const restsOn = (step) => (STEPS.indexOf(step) < 4 ? [] : STEPS.slice(0, 4))

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
const isScored = ({ withdrawn, filters }) => withdrawn === null && !Object.values(filters).includes('fail')
const hasKeys = (row) => Object.keys(row || {}).length > 0
const memberSheet = (member) => `member:${member}`
const sameQuestion = (one, other) =>
  one.node === other.node && [one.first, one.second].sort().join('\n') === [other.first, other.second].sort().join('\n')
const isRating = (value) => value === null || [1, 2, 3, 4, 5, 'SD', 'NA'].includes(value)
const isSaaty = (value) => value === null || (Number.isInteger(value) && ![0, -1].includes(value) && Math.abs(value) <= 9)
const productOf = (t, id) => t.candidates.find((one) => one.id === id)
const isMember = (t, id) => t.members.some((one) => one.id === id)

/** Known ids are replaced in place, new ones go to the end. */
function merge(list, items) {
  for (const item of items) {
    const at = list.findIndex(({ id }) => id === item.id)
    list.splice(at < 0 ? list.length : at, 1, item)
  }
}

const freshRound = (number) => ({ number, open: true, shown: false, delivered: [] })
const freshSitting = (rules) => ({ ...rules, rounds: { weights: freshRound(1), ratings: freshRound(1) } })
const freshTerritory = ({ catalogue }, { territory, sitting, joining = 'median', notApplicable = 'neutral' }) => ({
  id: territory,
  ...{ mesas: [], members: [], tables: [], candidates: [], shelved: [], interests: [], tickets: [] },
  ...{ judgements: {}, direct: {}, voices: {}, sheets: {}, state: {}, pick: null },
  indicators: catalogue.filter(({ core }) => core),
  method: { official: 'ahp', line: [0, 25, 50, 75, 100], joining, weighing: 'pairs', notApplicable },
  sitting: sitting ? freshSitting(sitting) : null,
})

/** Where a person's answers are. */
const spoken = (t, member) => [
  ...((t.judgements[member] || []).length > 0 || t.direct[member] ? ['weights'] : []),
  ...(Object.values(t.sheets[memberSheet(member)] || {}).some(hasKeys) ? ['ratings'] : []),
]
/** A candidate moves its own step, and the ratings when it enters or leaves the score. */
const candidateSteps = (t, { product }, change) => {
  const before = productOf(t, product)
  return before && isScored(before) !== isScored(change(before)) ? ['candidates', 'ratings'] : ['candidates']
}
const differ = (one, other, fields) => fields.some((field) => JSON.stringify((one || {})[field]) !== JSON.stringify(other[field]))
const ofItsStep = (_, { step = 'ratings' }) => [step]
const ownRow = (t, { member, product }) => (hasKeys((t.sheets[memberSheet(member)] || {})[product]) ? ['ratings'] : [])

/** The steps of its territory that an act can move. A kind that is in none of these lists is of a newer Yunta. */
const TOUCHES = {
  'territory-left': () => STEPS,
  'mesas-registered': (t, { mesas }) =>
    mesas.some((one) => {
      const known = t.mesas.find(({ id }) => id === one.id) || {}
      return (known.kind !== one.kind || known.canton !== one.canton) && t.candidates.some(({ mesa }) => mesa === one.id)
    }) ? ['candidates'] : [],
  'members-registered': (t, { members }) =>
    members.flatMap((one) => (t.members.some(({ id, segment }) => id === one.id && segment !== one.segment) ? spoken(t, one.id) : [])),
  'members-merged': (t, { from, into }) => [...spoken(t, from), ...spoken(t, into)],
  'entry-deleted': (t, { entry: { sort, id } }) => {
    if (sort !== 'product') return sort === 'indicator' ? ['indicators'] : []
    return productOf(t, id) && isScored(productOf(t, id)) ? ['candidates', 'ratings'] : ['candidates']
  },
  'interest-declared': ownRow,
  'interest-withdrawn': ownRow,
  'product-withdrawn': (t, body) => candidateSteps(t, body, (one) => ({ ...one, withdrawn: body.reason })),
  'product-restored': (t, body) => candidateSteps(t, body, (one) => ({ ...one, withdrawn: null })),
  'filter-judged': (t, body) => candidateSteps(t, body, (one) => ({ ...one, filters: { ...one.filters, [body.filter]: body.verdict } })),
  'arrival-decided': (_, { decision }) => (decision.as === 'refused' ? ['candidates'] : ['candidates', 'ratings']),
  'indicator-defined': (t, { indicator }) => {
    const known = t.indicators.find(({ id }) => id === indicator.id)
    const compared = differ(known, indicator, ['name', 'dimension', 'moment', 'question'])
    const rated = compared || differ(known, indicator, ['rubric', 'subs'])
    return ['indicators', ...(compared ? ['weights'] : []), ...(rated ? ['ratings'] : [])]
  },
  ...alike(['weights', 'ratings'], 'sitting-set'),
  ...alike(['candidates', 'ratings'], 'products-proposed'),
  ...alike(['candidates'], 'product-described'),
  ...alike(['indicators', 'weights', 'ratings'], 'indicators-adopted'),
  ...alike(['weights'], 'judgements-made', 'judgements-cleared', 'ballots-recorded', 'voices-set', 'method-chosen', 'direct-weights-given', 'value-line-asked'),
  ...alike(['ratings'], 'data-recorded', 'evidence-noted', 'ratings-recorded', 'sheets-recorded'),
  ...alike(['selection'], 'pair-picked'),
  ...alike(['scenarios'], 'scenario-saved', 'scenario-removed'),
  ...alike([], 'agenda-set', 'agenda-run', 'sheets-lent', 'sheets-taken', 'reading-agreed', 'charter-entered', 'charter-struck'),
  ...alike([], 'ballot-key-set', 'tickets-given', 'ticket-voided', 'ballots-arrived'),
  ...alike([], 'territory-opened', 'tables-registered', 'presence-noted', 'quorum-set', 'round-shown', 'step-reopened', 'acta-written'),
}
for (const kind of ['sheets-delivered', 'sheets-returned', 'round-opened', 'round-closed', 'round-reopened', 'ballots-opened', 'step-closed'])
  TOUCHES[kind] = ofItsStep
function alike(steps, ...kinds) {
  return Object.fromEntries(kinds.map((kind) => [kind, () => steps]))
}
const OF_ALL = [
  ...['programme-created', 'programme-renamed', 'programme-continued', 'plan-rule-set', 'rules-adopted', 'loss-noted'],
  ...['records-joined', 'act-undone', 'act-redone'],
]
/** A signature stands; what follows it is another act. */
const SIGNATURES = [
  ...['step-closed', 'step-reopened', 'pair-picked', 'round-closed', 'round-reopened', 'round-shown', 'rules-adopted'],
  ...['ballot-key-set', 'tickets-given', 'ticket-voided', 'ballots-arrived', 'ballots-opened'],
]

/** Whether answers may be written on a sheet of a mesa that delivers them. */
function isWritable({ sitting }, step, sheet) {
  if (!sitting) return true
  const { open, shown, delivered } = sitting.rounds[step]
  if (sheet === 'plenary') return sitting.blind ? shown : open
  return sheet.startsWith(step === 'ratings' && sitting.sheets === 'tables' ? 'table:' : 'member:') && open && !delivered.includes(sheet)
}

const isBallot = (t, { member }) => isMember(t, member) && isWritable(t, 'weights', memberSheet(member))
const isInRound = ({ sitting }, { step, round }) => !!sitting && sitting.rounds[step].open && sitting.rounds[step].number === round
const areCells = (t, { sheet, cells }) =>
  isWritable(t, 'ratings', sheet) &&
  cells.every(({ product, indicator, value }) => {
    const candidate = productOf(t, product)
    return candidate && isScored(candidate) && t.indicators.some(({ id }) => id === indicator) && isRating(value)
  })
const isKnown = (t, { product }) => productOf(t, product) !== undefined

/** Whether an answer by a fast way of weighing speaks once of each indicator, in figures that it may take. */
function isWhole(t, answer) {
  const rows = answer.way === 'order' ? answer.order : (answer.points || answer.comparisons).map(({ indicator }) => indicator)
  if (rows.length !== t.indicators.length || !t.indicators.every(({ id }) => rows.includes(id))) return false
  if (answer.way === 'points') return answer.points.every(({ points }) => points >= 0) && answer.points.reduce((sum, { points }) => sum + points, 0) === 100
  if (answer.way === 'order') return true
  const [best, worst] = [answer.best, answer.worst].map((id) => answer.comparisons.find(({ indicator }) => indicator === id))
  const scaled = answer.comparisons.every(({ toBest, toWorst }) => [toBest, toWorst].every((one) => one >= 1 && one <= 9))
  return scaled && best && worst && best !== worst && best.toBest === 1 && worst.toWorst === 1 && best.toWorst === worst.toBest
}
/** Whether a person answered what matters, in the way that the mesa asks it. */
const hasWeighed = (t, member) =>
  t.method.weighing === 'pairs' ? (t.judgements[member] || []).length > 0 : !!(t.direct[member] || {})[t.method.weighing]

/** The rules on which a result rests, beside that of closed steps: whether an act holds in its territory. */
const HOLDS = {
  'ratings-recorded': (t, body) => t.state.weights === 'closed' && areCells(t, body),
  'sheets-recorded': (t, { sheets }) => t.state.weights === 'closed' && sheets.every((one) => areCells(t, one)),
  'judgements-made': (t, body) => isBallot(t, body) && body.judgements.every(({ value }) => isSaaty(value)),
  'direct-weights-given': (t, body) => isBallot(t, body) && isWhole(t, body.answer),
  'ballots-recorded': (t, { ballots }) => ballots.every((one) => HOLDS['judgements-made'](t, one)),
  'ballots-opened': (t, { step, round }) => {
    const now = t.sitting && t.sitting.rounds[step]
    return !!now && !now.open && !now.shown && now.number === round
  },
  'judgements-cleared': isBallot,
  'sheets-delivered': isInRound,
  'sheets-returned': isInRound,
  'round-closed': isInRound,
  'method-chosen': (t) => !hasKeys(t.sheets),
  'product-described': (t, { product: { id } }) => isKnown(t, { product: id }),
  ...Object.fromEntries(['product-withdrawn', 'product-restored', 'filter-judged', 'evidence-noted'].map((kind) => [kind, isKnown])),
  'members-registered': (_, { members }, { segments }) => members.every(({ segment }) => segments.includes(segment)),
  'step-closed': (t, { step }) => {
    if (step === 'candidates' && t.candidates.filter(isScored).length < 2) return false
    if (step === 'weights' && !t.members.some(({ id }) => hasWeighed(t, id))) return false
    const isOpen = (one) => t.sitting && t.sitting.rounds[one] && t.sitting.rounds[one].open
    return (step !== 'selection' || t.pick !== null) && ![step, ...restsOn(step)].some(isOpen)
  },
  'step-reopened': (t, { step, reason }) => t.state[step] === 'closed' && reason.trim() !== '',
  'pair-picked': (t, { products, reason }) => {
    const [first, second] = products.map((id) => productOf(t, id))
    const competes = (one) => one && isScored(one) && !Object.values(one.filters).includes('check')
    if (!competes(first) || !competes(second) || first === second) return false
    return first.chain === '' || plain(first.chain) !== plain(second.chain) || reason.trim().length >= 40
  },
}

/** Why an act does not hold where it stands; null when it does. */
function objection(programme, t, { kind, body }) {
  if (kind === 'territory-opened') return t ? 'refused' : null
  if (!t) return 'refused'
  if (TOUCHES[kind](t, body).some((step) => t.state[step] === 'closed')) return 'step-closed'
  return HOLDS[kind] && !HOLDS[kind](t, body, programme) ? 'refused' : null
}

function inRound(t, step, change) {
  const round = t.sitting && t.sitting.rounds[step]
  if (round) Object.assign(round, change(round))
}
/** A closing signs the steps it rests on too. */
const signedWith = (t, step) => restsOn(step).forEach((one) => (t.state[one] = 'closed'))
const answersBut = (t, member, asked) => (t.judgements[member] || []).filter((old) => !asked.some((one) => sameQuestion(one, old)))
const proposed = (product) => ({ ...product, withdrawn: null, filters: {} })

/** What an act changes of what a result is computed from. */
const APPLY = {
  'mesas-registered': (t, { mesas }) => merge(t.mesas, mesas),
  'members-registered': (t, { members }) => merge(t.members, members),
  'tables-registered': (t, { tables }) => merge(t.tables, tables),
  'sitting-set': (t, { sitting }) => (t.sitting = t.sitting ? { ...t.sitting, ...sitting } : freshSitting(sitting)),
  'members-merged': (t, { from, into }) => {
    const own = t.judgements[into] || []
    const [ballot, sheet] = [t.judgements[from], t.sheets[memberSheet(from)]]
    if (ballot) t.judgements[into] = [...own, ...ballot.filter((other) => !own.some((one) => sameQuestion(one, other)))]
    const rows = { ...t.sheets[memberSheet(into)] }
    for (const [product, row] of Object.entries(sheet || {})) rows[product] = { ...row, ...rows[product] }
    if (sheet) t.sheets[memberSheet(into)] = rows
    if (t.direct[from]) t.direct[into] = { ...t.direct[from], ...t.direct[into] }
    delete t.judgements[from]
    delete t.direct[from]
    delete t.sheets[memberSheet(from)]
    t.members = t.members.filter(({ id }) => id !== from)
    t.interests = t.interests.map((one) => (one.member === from ? { ...one, member: into } : one))
    const renamed = (one) => (one === memberSheet(from) ? memberSheet(into) : one)
    for (const round of Object.values(t.sitting ? t.sitting.rounds : {})) round.delivered = round.delivered.map(renamed)
  },
  'entry-deleted': (t, { entry: { sort, id } }) => {
    const list = { product: 'candidates', member: 'members', table: 'tables', mesa: 'mesas', indicator: 'shelved' }[sort]
    t[list] = t[list].filter((one) => one.id !== id)
    if (sort === 'product') for (const sheet of Object.values(t.sheets)) delete sheet[id]
    if (sort === 'member') delete t.judgements[id]
    if (sort === 'member') delete t.direct[id]
    delete t.sheets[`${sort}:${id}`]
  },
  'interest-declared': (t, { member, product }) => t.interests.push({ member, product }),
  'interest-withdrawn': (t, body) => (t.interests = t.interests.filter((one) => one.member !== body.member || one.product !== body.product)),
  'products-proposed': (t, { products }) => t.candidates.push(...products.map(proposed)),
  'product-described': (t, { product }) => Object.assign(productOf(t, product.id) || {}, product),
  'product-withdrawn': (t, { product, reason }) => Object.assign(productOf(t, product) || {}, { withdrawn: reason }),
  'product-restored': (t, { product }) => Object.assign(productOf(t, product) || {}, { withdrawn: null }),
  'filter-judged': (t, { product, filter, verdict }) => Object.assign((productOf(t, product) || { filters: {} }).filters, { [filter]: verdict }),
  'arrival-decided': (t, { decision: { as, candidate } }) => as === 'new' && t.candidates.push(proposed(candidate)),
  'indicators-adopted': (t, { indicators }, { catalogue }) => {
    const known = new Map([...catalogue, ...t.shelved, ...t.indicators].map((one) => [one.id, one]))
    t.indicators = indicators.flatMap((id) => known.get(id) || [])
    t.shelved = [...known.values()].filter(({ id }) => !catalogue.some((one) => one.id === id) && !indicators.includes(id))
  },
  'indicator-defined': (t, { indicator }) => merge(t.indicators, [indicator]),
  'judgements-made': (t, { member, judgements }) => (t.judgements[member] = [...answersBut(t, member, judgements), ...judgements]),
  'direct-weights-given': (t, { member, answer }) => (t.direct[member] = { ...t.direct[member], [answer.way]: answer }),
  'ballots-recorded': (t, { ballots }) => ballots.forEach((one) => APPLY['judgements-made'](t, one)),
  'tickets-given': (t, { tickets }) => t.tickets.push(...tickets),
  'ticket-voided': (t, { number }) => (t.tickets = t.tickets.filter((one) => one.number !== number)),
  'ballots-opened': (t, { step, ballots }) => {
    for (const { ticket, judgements, ratings } of ballots) {
      const held = t.tickets.find(({ number }) => number === ticket)
      if (!held) continue
      // A ballot is the whole of what its person says in the round.
      if (step === 'weights') t.judgements[held.member] = judgements
      else {
        t.sheets[memberSheet(held.member)] = {}
        APPLY['ratings-recorded'](t, { sheet: memberSheet(held.member), cells: ratings })
      }
      inRound(t, step, ({ delivered }) => ({ delivered: [...new Set([...delivered, memberSheet(held.member)])] }))
    }
  },
  'judgements-cleared': (t, { member, questions }) => (t.judgements[member] = answersBut(t, member, questions)),
  'voices-set': (t, { voices }) => (t.voices = Object.fromEntries(voices.map(({ segment, voice }) => [segment, voice]))),
  'method-chosen': (t, { official, valueLine, joining = 'median', weighing = 'pairs', notApplicable = 'neutral' }) =>
    (t.method = { official, line: valueLine, joining, weighing, notApplicable }),
  'ratings-recorded': (t, { sheet, cells }) => {
    const rows = (t.sheets[sheet] = t.sheets[sheet] || {})
    for (const { product, indicator, value } of cells) {
      rows[product] = rows[product] || {}
      if (value === null) delete rows[product][indicator]
      else rows[product][indicator] = value
    }
  },
  'sheets-recorded': (t, { sheets }) => sheets.forEach((one) => APPLY['ratings-recorded'](t, one)),
  'sheets-delivered': (t, { step, sheets }) => inRound(t, step, ({ delivered }) => ({ delivered: [...delivered, ...sheets] })),
  'sheets-returned': (t, { step, sheets }) =>
    inRound(t, step, ({ delivered }) => ({ delivered: delivered.filter((one) => !sheets.includes(one)) })),
  'round-opened': (t, { step = 'ratings' }) => inRound(t, step, () => freshRound(2)),
  'round-closed': (t, { step }) => inRound(t, step, () => ({ open: false })),
  'round-reopened': (t, { step }) => inRound(t, step, () => ({ open: true, shown: false })),
  'round-shown': (t, { step }) => inRound(t, step, () => ({ shown: true })),
  'step-closed': (t, { step }, { judged }) => {
    t.state[step] = 'closed'
    if (judged) signedWith(t, step)
  },
  'step-reopened': (t, { step }, { judged }) => {
    t.state[step] = 'open'
    inRound(t, step, () => ({ open: true, shown: false }))
    // What was read off it was done with other data.
    if (judged) for (const one of STEPS) if (restsOn(one).includes(step) && t.state[one] === 'closed') t.state[one] = 'outdated'
  },
  'pair-picked': (t, { products }) => (t.pick = products),
}

/** What an act does to the whole programme, or to one of its territories. */
function apply(programme, t, { kind, body }) {
  const { territories } = programme
  if (kind === 'programme-created') Object.assign(programme, { segments: body.segments.map(({ id }) => id), catalogue: body.catalogue })
  else if (kind === 'rules-adopted') {
    for (const one of territories.values()) for (const step of STEPS) if (one.state[step] === 'closed') signedWith(one, step)
    programme.judged = true
  } else if (kind === 'territory-opened') territories.set(body.territory, freshTerritory(programme, body))
  else if (kind === 'territory-left') {
    for (const id of territories.keys()) if (`${id}-`.startsWith(`${body.territory}-`)) territories.delete(id)
  } else if (t && APPLY[kind]) APPLY[kind](t, JSON.parse(JSON.stringify(body)), programme)
}

/** One way through a record. @param judged whether today's rules hold from its beginning */
function walked(events, judged, undone, onAct = () => {}) {
  const programme = { segments: [], catalogue: [], territories: new Map(), judged }
  const { territories } = programme
  const byId = new Map(events.map((event) => [event.id, event]))
  const failures = []
  const out = new Set()
  for (const event of events) {
    const { kind, body } = event
    let why = null
    if (!OF_ALL.includes(kind) && !TOUCHES[kind]) why = 'newer'
    else if (kind === 'act-undone' || kind === 'act-redone') {
      const act = byId.get(body.act)
      const t = act && territories.get(act.body.territory)
      const moves = act && out.has(act.id) !== (kind === 'act-undone')
      const fixed = moves && t && TOUCHES[act.kind] && TOUCHES[act.kind](t, act.body).some((step) => t.state[step] === 'closed')
      if (!act || act.kind === 'programme-created' || (programme.judged && (fixed || SIGNATURES.includes(act.kind)))) why = 'undo'
      else if (kind === 'act-undone') out.add(act.id)
      else out.delete(act.id)
    } else if (!undone.has(event.id)) {
      const t = territories.get(body.territory)
      why = programme.judged && !OF_ALL.includes(kind) ? objection(programme, t, event) : null
      if (why === null) apply(programme, t, event)
      onAct(event, programme)
    }
    if (why) failures.push({ why, event })
  }
  return { programme, failures, out }
}

/** What fails by the rules, the order of each territory that signed one, and the closings with the codes they name. */
function told(events) {
  // An act that was undone is out from its own place on; that is known once the whole record was walked.
  const undone = walked(events, false, new Set()).out
  const closings = []
  const { programme, failures } = walked(events, false, undone, (event, sofar) => {
    if (namesRoot(event)) closings.push({ event, code: codeOf(event.body.root), order: rankingOf(sofar, event.body.territory) })
  })
  const known = new Set(failures.map(({ event }) => event.id))
  const older = walked(events, true, undone).failures.filter(({ event }) => !known.has(event.id))
  const signed = [...programme.territories.values()].filter(({ state }) => state.ranking === 'closed' || state.selection === 'closed')
  const rankings = signed.map(({ id }) => id).sort().flatMap((id) => rankingOf(programme, id) || [])
  return { failures: [...failures, ...older], rankings, closings }
}
