'use strict'

/* The page: takes a file and a code, says what verificar-cuenta.js found. Nothing is kept and nothing is sent. */

const byId = (id) => document.getElementById(id)
let language = navigator.language.startsWith('en') ? 'en' : 'es'
let verdict = null
const t = (key, values = {}) => WORDS[language][key].replace(/\{(\w+)\}/g, (_, name) => values[name])

function element(name, content, className) {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...(Array.isArray(content) ? content : [content]))
  return made
}
const row = (head, ...cells) => element('tr', [element('th', head), ...cells.map((cell) => element('td', cell))])
const table = (caption, rows) => element('table', [...(caption ? [element('caption', caption)] : []), ...rows])
const number = (value, digits) => value.toLocaleString(language === 'es' ? 'es-EC' : 'en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
/** The hour where it happened, whatever this device's own. */
const hourOf = ({ at, off }) => new Date(at + off * 60000).toISOString().slice(0, 16).replace('T', ' ')
const box = (kind, title, text) => element('div', [element('h2', title), element('p', text)], `verdict ${kind}`)
/** An act by its number; where several devices wrote, by its device too. */
const placeOf = ({ device, seq }) => (verdict.acts.every((act) => act.device === device) ? String(seq) : `${device} ${seq}`)

/** The province, and the mesa by its own name in the list: '13-tosagua'. */
const nameOf = (territory) => [PROVINCES[Number(territory.slice(0, 2)) - 1], ...territory.split('-').slice(1)].join(' · ')

const typed = () => byId('codigo').value.toLowerCase().replace(/[^0-9a-f]/g, '')
const spaced = (code) => (code.match(/.{1,4}/g) || []).join(' ')
const bare = (code) => code.replace(/ /g, '')

/** The letters of a code, those marked that differ from another. */
const compared = (code, other) => [...spaced(code)].map((letter, i) => (letter === spaced(other)[i] ? letter : element('mark', letter)))

function rankingTable({ territory, method, products, pick }, caption) {
  const rows = products.map(({ place, product, name, score }) => {
    const made = row(String(place), pick && pick.includes(product) ? [element('strong', name), ` · ${t('picked')}`] : name, number(score, 2))
    made.lastChild.className = 'n'
    return made
  })
  return table(t(caption, { t: nameOf(territory), m: method.toUpperCase() }), [element('tr', ['place', 'product', 'points'].map((key) => element('th', t(key), key === 'points' ? 'n' : ''))), ...rows])
}

function failure({ why, event }) {
  if (!event) return [row(t('why'), WORDS[language].whys[why])]
  const says = JSON.stringify(event.body)
  return [
    row(t('what'), (ACTS[event.kind] || [event.kind, event.kind])[language === 'es' ? 0 : 1]),
    row(t('when'), hourOf(event)),
    row(t('who'), `${event.actor} · ${event.device} ${event.seq}`),
    row(t('says'), says.length > 400 ? `${says.slice(0, 400)}…` : says),
    row(t('why'), WORDS[language].whys[why]),
  ]
}

function show() {
  for (const one of document.querySelectorAll('[data-t]')) one.textContent = t(one.dataset.t)
  document.documentElement.lang = language
  document.title = `${t('title')} · Yunta`
  byId('idioma').textContent = t('other')
  byId('idioma').lang = language === 'es' ? 'en' : 'es'
  const [says, fails, detail] = [[], [], []]
  const code = typed()
  if (!verdict && code) says.push(box('doubt', t('codeAlone'), code.length < 24 ? t('codeShort', { n: code.length }) : spaced(code)))
  if (verdict && verdict.trouble) fails.push(box('bad', t('broken'), WORDS[language].troubles[verdict.trouble]))
  if (verdict && !verdict.trouble) whole(code, says, fails, detail)
  byId('dice').replaceChildren(...says)
  byId('falla').replaceChildren(...fails)
  byId('detalle').replaceChildren(...detail)
}

function whole(code, says, fails, detail) {
  const { acts, failures, closings, rankings, apart } = verdict
  const closing = closings.find((one) => bare(one.code) === code)
  const matches = bare(verdict.code) === code || closing !== undefined
  const [first, ...others] = failures
  if (first) {
    fails.push(box('bad', first.event ? t('brokenAt', { n: placeOf(first.event) }) : t('broken'), WORDS[language].whys[first.why]))
    detail.push(table('', failure(first)))
    const list = [...new Set(others.flatMap(({ event }) => (event ? placeOf(event) : [])))].slice(0, 10).join(', ')
    if (list) detail.push(element('p', t('also', { list })))
    detail.push(element('p', t('todo'), 'aside'))
    return
  }
  if (code && !matches) {
    const known = [verdict.code, ...closings.map((one) => one.code)].map(bare)
    const apartBy = (other) => [...other].filter((letter, i) => letter !== code[i]).length
    const nearest = known.reduce((best, other) => (apartBy(other) < apartBy(best) ? other : best))
    const text = code.length < 24 ? t('codeShort', { n: code.length }) : t('codeOtherHelp')
    says.push(element('div', [element('h2', t('codeOther')), element('p', compared(code, nearest)), element('p', text)], 'verdict doubt'))
  } else says.push(box('', t(code ? 'wholeSigned' : 'whole'), t('actsAre', { n: number(acts.length, 0) })))
  const order = closing ? (closing.order ? [closing.order] : []) : rankings
  const told = closing ? t('codeClosing', { code: closing.code, n: placeOf(closing.event) }) : t(matches ? 'codeNow' : 'fileCode', { code: verdict.code })
  detail.push(
    table('', [
      row(t('acts'), t('actsAre', { n: number(acts.length, 0) })),
      row(t('theCode'), told),
      ...(apart ? [] : [row(t('rules'), t('rulesHold'))]),
      row(t('result'), t(apart ? 'resultApart' : order.length > 0 ? 'resultHere' : 'resultNone')),
    ]),
    ...order.map((one) => rankingTable(one, closing ? 'atClosing' : 'ranking')),
  )
  const print = element('button', t('print'), 'noprint')
  print.type = 'button'
  print.addEventListener('click', () => window.print())
  detail.push(element('p', print))
}

async function take(file) {
  if (!file) return
  byId('dice').replaceChildren(element('p', t('reading')))
  verdict = check(new Uint8Array(await file.arrayBuffer()))
  show()
}

byId('archivo').addEventListener('change', ({ target }) => take(target.files[0]))
byId('codigo').addEventListener('input', show)
byId('idioma').addEventListener('click', () => {
  language = language === 'es' ? 'en' : 'es'
  show()
})
for (const kind of ['dragover', 'dragleave', 'drop'])
  document.addEventListener(kind, (event) => {
    event.preventDefault()
    byId('suelte').classList.toggle('over', kind === 'dragover')
    if (kind === 'drop') take(event.dataTransfer.files[0])
  })
show()
