'use strict'

/* Weights by pairs, ratings by what the mesa joins them with, scores and places: the count of a territory, with other ways of adding up than the app's. */

/** Principal eigenvector of a positive matrix, by repeated multiplication. */
function eigenvector(matrix) {
  let w = matrix.map(() => 1 / matrix.length)
  for (let step = 0; step < 20000; step += 1) {
    const image = matrix.map((row) => row.reduce((sum, ratio, j) => sum + ratio * w[j], 0))
    const total = image.reduce((sum, value) => sum + value, 0)
    const next = image.map((value) => value / total)
    const moved = Math.max(...next.map((value, i) => Math.abs(value - w[i])))
    w = next
    if (moved < 1e-16) break
  }
  return w
}

const isConnected = (matrix) => {
  const found = new Set(matrix.length > 0 ? [0] : [])
  for (const i of found) matrix[i].forEach((ratio, j) => ratio !== null && found.add(j))
  return found.size === matrix.length
}

/** Shares of a matrix with holes: what nobody answered takes the values for which its largest eigenvalue is least. */
function shares(matrix) {
  if (!isConnected(matrix)) return null
  const transposed = (m) => m.map((_, i) => m.map((row) => row[i]))
  let s = matrix.map(() => 0)
  for (let step = 0; ; step += 1) {
    const whole = matrix.map((row, i) => row.map((ratio, j) => (ratio === null ? Math.exp(s[i] - s[j]) : ratio)))
    const w = eigenvector(whole)
    if (matrix.every((row) => row.every((ratio) => ratio !== null)) || step === 5000) return w
    const u = eigenvector(transposed(whole))
    const next = w.map((own, i) => (Math.log(own) - Math.log(u[i])) / 2)
    const moved = Math.max(...next.map((one, i) => Math.abs(one - next[0] - (s[i] - s[0]))))
    s = next
    if (moved < 1e-13) return w
  }
}

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  return (sorted[Math.floor(half)] + sorted[Math.ceil(half) - 1]) / 2
}

/** The plain mean, and the mean without a fifth at each end, never with the highest and the lowest of three or more. */
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length
const trimmed = (values) => {
  const cut = values.length < 3 ? 0 : Math.max(1, Math.floor(0.2 * values.length))
  return mean([...values].sort((a, b) => a - b).slice(cut, values.length - cut))
}
const JOININGS = { median, mean, trimmed }

/** The answers that may be told: delivered, in a round that was shown, and enough of them. */
function disclosed(t, step) {
  if (!t.sitting) return () => true
  const { blind, coverage, sheets, rounds } = t.sitting
  const { shown, delivered } = rounds[step]
  const asked = step === 'ratings' && sheets === 'tables' ? t.tables.map(({ id }) => [`table:${id}`, '']) : t.members.map(({ id, segment }) => [`member:${id}`, segment])
  const enough = (group) => {
    const there = group.filter(([sheet]) => delivered.includes(sheet)).length
    return there > 0 && 100 * there >= coverage * group.length
  }
  const groups = [...new Set(asked.map(([, segment]) => segment))].filter((segment) => segment !== '').map((one) => asked.filter(([, segment]) => segment === one))
  const covered = [asked, ...groups].every(enough)
  const told = blind ? shown : covered
  return (sheet) => told && (delivered.includes(sheet) || (step === 'ratings' && sheet === 'plenary'))
}

/** Shares of what a person gave points to, in proportion; with none counted as half a point at the cost of the others. */
function raised(given) {
  const total = given.reduce((sum, one) => sum + one, 0)
  const shares = given.map((one) => (total === 0 ? 1 / given.length : one / total))
  const low = shares.filter((one) => one < 0.005)
  const lent = low.reduce((sum, one) => sum + 0.005 - one, 0)
  const rich = shares.reduce((sum, one) => (one < 0.005 ? sum : sum + one), 0)
  return shares.map((one) => (one < 0.005 ? 0.005 : one - (one * lent) / rich))
}

/** The last point, from 0 to 1, up to which a condition holds that holds from 0 on. */
function lastWhere(holds) {
  if (holds(1)) return 1
  let [low, high] = [0, 1]
  for (let step = 0; step < 55; step += 1) {
    const half = (low + high) / 2
    if (holds(half)) low = half
    else high = half
  }
  return low
}

/**
 * Best and worst (Rezaei 2016) without a linear programme. For a discord and a weight of the worst, the best may weigh from b1 to b2, and
 * every other thing between two ends that grow with both. So what all weigh at least and at most grows too: whether it can be one is
 * found by halving, and the least discord by halving once more.
 */
function bestWorst(best, worst, toBest, toWorst) {
  const others = toBest.map((_, j) => j).filter((j) => j !== best && j !== worst)
  const sum = (list) => list.reduce((total, one) => total + one, 0)
  const b1 = (w, xi) => Math.max(0, toBest[worst] * w - xi, ...others.map((j) => toBest[j] * toWorst[j] * w - xi * (1 + toBest[j])))
  const b2 = (w, xi) => Math.min(toBest[worst] * w + xi, ...others.map((j) => toBest[j] * toWorst[j] * w + xi * (1 + toBest[j])))
  const least = (b, w, xi) => others.map((j) => Math.max(0, (b - xi) / toBest[j], toWorst[j] * w - xi))
  const most = (b, w, xi) => others.map((j) => Math.min((b + xi) / toBest[j], toWorst[j] * w + xi))
  const lowest = (b, w, xi) => b + w + sum(least(b, w, xi))
  const highest = (b, w, xi) => b + w + sum(most(b, w, xi))
  const worstEnds = (xi) => [
    lastWhere((w) => highest(b2(w, xi), w, xi) < 1),
    lastWhere((w) => b1(w, xi) <= b2(w, xi) && lowest(b1(w, xi), w, xi) <= 1),
  ]
  const fits = (xi) => worstEnds(xi)[0] <= worstEnds(xi)[1]
  const xi = 9 * (1 - lastWhere((less) => fits(9 * (1 - less))))
  const w = sum(worstEnds(xi)) / 2
  const between = (one) => b1(w, xi) + one * (b2(w, xi) - b1(w, xi))
  const b = between((lastWhere((one) => highest(between(one), w, xi) < 1) + lastWhere((one) => lowest(between(one), w, xi) <= 1)) / 2)
  const [low, high] = [least(b, w, xi), most(b, w, xi)]
  const room = sum(high) - sum(low)
  const part = room > 0 ? Math.min(1, Math.max(0, (1 - b - w - sum(low)) / room)) : 0
  return toBest.map((_, j) => {
    if (j === best) return b
    const at = others.indexOf(j)
    return j === worst ? w : low[at] + part * (high[at] - low[at])
  })
}

/** One person's shares by a fast way, over the adopted indicators; null of an answer to another list. */
function directShares(t, answer) {
  if (!answer) return null
  const ids = t.indicators.map(({ id }) => id)
  if (answer.way === 'points') {
    const points = ids.map((id) => answer.points.find(({ indicator }) => indicator === id))
    return points.includes(undefined) ? null : raised(points.map((one) => one.points))
  }
  if (answer.way === 'order') {
    const order = answer.order.filter((id) => ids.includes(id))
    if (order.length !== ids.length) return null
    // The mean, over how many of the first share everything alike.
    return raised(ids.map((id) => order.reduce((sum, _, k) => sum + (order.indexOf(id) <= k ? 1 / (k + 1) : 0), 0)))
  }
  const rows = ids.map((id) => answer.comparisons.find(({ indicator }) => indicator === id))
  const [best, worst] = [ids.indexOf(answer.best), ids.indexOf(answer.worst)]
  if (rows.includes(undefined) || best < 0 || worst < 0) return null
  return raised(bestWorst(best, worst, rows.map(({ toBest }) => toBest), rows.map(({ toWorst }) => toWorst)))
}

function weightsOf(programme, t) {
  const may = disclosed(t, 'weights')
  const dimensions = [...new Set(t.indicators.map(({ dimension }) => dimension))]
  const inside = (dimension) => t.indicators.filter((one) => one.dimension === dimension).map(({ id }) => id)
  const blocks = [['root', dimensions], ...dimensions.map((dimension) => [dimension, inside(dimension)])]
  const direct = t.method.weighing === 'pairs' ? null : new Map(t.members.map(({ id }) => [id, directShares(t, (t.direct[id] || {})[t.method.weighing])]))
  const shareOf = (shares, item) => t.indicators.reduce((sum, { id, dimension }, k) => (id === item || dimension === item ? sum + shares[k] : sum), 0)
  const priorities = blocks.map(([node, items]) => {
    const heard = programme.segments.flatMap((segment) => {
      const voice = t.voices[segment] === undefined ? 1 : t.voices[segment]
      const people = t.members.filter((one) => one.segment === segment && may(`member:${one.id}`)).map(({ id }) => id)
      if (direct) {
        // The geometric mean of shares is that of their ratios.
        const heard = people.map((id) => direct.get(id)).filter((one) => one !== null)
        if (heard.length === 0 || voice === 0) return []
        const logs = items.map((item) => heard.reduce((sum, one) => sum + Math.log(shareOf(one, item)), 0) / heard.length)
        const whole = logs.reduce((sum, log) => sum + Math.exp(log), 0)
        return [{ voice, own: logs.map((log) => Math.exp(log) / whole) }]
      }
      const ballots = people.map((id) => t.judgements[id] || [])
      const logs = (a, b) =>
        ballots.flat().flatMap(({ node: of, first, second, value }) => {
          if (of !== node || value === null) return []
          const log = value > 0 ? Math.log(value) : -Math.log(-value)
          return first === a && second === b ? [log] : first === b && second === a ? [-log] : []
        })
      const matrix = items.map((a) =>
        items.map((b) => {
          if (a === b) return 1
          const said = logs(a, b)
          return said.length === 0 ? null : Math.exp(said.reduce((sum, log) => sum + log, 0) / said.length)
        }),
      )
      const own = voice > 0 ? shares(matrix) : null
      return own ? [{ voice, own }] : []
    })
    if (heard.length === 0) return null
    const voices = heard.reduce((sum, { voice }) => sum + voice, 0)
    const joined = items.map((_, i) => Math.exp(heard.reduce((sum, { voice, own }) => sum + (voice / voices) * Math.log(own[i]), 0)))
    return joined.map((one) => one / joined.reduce((sum, other) => sum + other, 0))
  })
  if (priorities.includes(null)) return null
  return t.indicators.map(({ id, dimension }) => {
    const at = dimensions.indexOf(dimension)
    return priorities[0][at] * priorities[at + 1][inside(dimension).indexOf(id)]
  })
}

/** What the mesa says of one product on one indicator: a number, 'SD', 'NA', or null when nobody answered. */
function cellOf(t, product, indicator, may) {
  const on = (sheet) => (may(sheet) ? ((t.sheets[sheet] || {})[product] || {})[indicator] : undefined)
  const plenary = on('plenary')
  if (plenary !== undefined) return plenary
  const out = (member) => t.interests.some((one) => one.member === member && one.product === product)
  const tables = t.tables.map(({ id }) => on(`table:${id}`))
  const members = t.members.map(({ id, segment }) => ({ segment, rating: out(id) ? undefined : on(`member:${id}`) }))
  const levels = (list) => list.filter((one) => typeof one === 'number')
  const bySegment = [...new Set(members.map(({ segment }) => segment))].map((segment) =>
    levels(members.filter((one) => one.segment === segment).map(({ rating }) => rating)),
  )
  const middle = JOININGS[t.method.joining]
  const voices = [...levels(tables), ...bySegment.filter((own) => own.length > 0).map(middle)]
  if (voices.length > 0) return middle(voices)
  const given = [...tables, ...members.map(({ rating }) => rating)].filter((one) => one !== undefined)
  return given.length === 0 ? null : given.includes('SD') ? 'SD' : 'NA'
}

const MIDDLE = 3
/** Points of 100. An indicator that does not apply leaves the others their weight; what nobody knows stands in the middle. */
function scoreOf(said, weights, { official, line, notApplicable }) {
  const cells = said.map((cell) => (cell === 'NA' && notApplicable === 'lowest' ? 1 : cell))
  const value = (level) => {
    const below = Math.min(Math.floor(level), 4)
    return line[below - 1] + (line[below] - line[below - 1]) * (level - below)
  }
  const applying = cells.map((cell, k) => ({ level: typeof cell === 'number' ? cell : MIDDLE, w: weights[k], is: cell !== 'NA' })).filter(({ is }) => is)
  if (official === 'ahp') {
    const weight = applying.reduce((sum, { w }) => sum + w, 0)
    return weight === 0 ? value(MIDDLE) : applying.reduce((sum, { level, w }) => sum + w * value(level), 0) / weight
  }
  const far = (end) => Math.sqrt(applying.reduce((sum, { level, w }) => sum + (w * ((level - end) / 4)) ** 2, 0))
  return far(1) + far(5) === 0 ? 50 : (100 * far(1)) / (far(1) + far(5))
}

/** The order of a territory: { territory, method, products, pick }, or null when it lacks something. */
function rankingOf(programme, territory) {
  const t = programme.territories.get(territory)
  if (!t) return null
  const weights = weightsOf(programme, t)
  const may = disclosed(t, 'ratings')
  const products = t.candidates.filter(isScored)
  const cells = products.map(({ id }) => t.indicators.map((indicator) => cellOf(t, id, indicator.id, may)))
  const missing = cells.flat().filter((cell) => cell === null).length
  const lacks = t.sitting ? missing > 0 : missing === cells.flat().length
  if (products.length < 2 || !weights || lacks) return null
  const scores = cells.map((row) => scoreOf(row, weights, t.method))
  const near = scores.map((score) => Math.round(score * 1e9))
  const rows = products.map(({ id, name }, i) => ({ place: 1 + near.filter((other) => other > near[i]).length, product: id, name, score: Number(scores[i].toFixed(6)) }))
  rows.sort((a, b) => a.place - b.place)
  return { territory: t.id, method: t.method.official, products: rows, pick: t.state.selection === 'closed' ? t.pick : null }
}
