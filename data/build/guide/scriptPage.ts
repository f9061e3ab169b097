import { type AgendaForm, USUAL_ROWS } from '../../../src/domain/agenda'
import type { I18n } from '../../../src/i18n/useI18n'
import { rowName } from '../../../src/steps/meetings/lectura/rowName'
import type { GuideLanguage } from './pages'
import { html } from './shell'

const SAID = {
  es: {
    title: 'Guion de quien facilita',
    lead: 'Qué se dice en cada parte, con cuántos minutos, qué hay que llevar y qué hacer si algo sale mal. Es el mismo guion que Yunta muestra en Reunión, junto al reloj.',
    meetings: 'En tres reuniones',
    morning: 'En una mañana, con veinte a veinticinco personas',
    morningLead:
      'Se hace lo mismo con menos minutos y una sola ronda. Lo que se dice es igual; aquí va solo el reparto del tiempo.',
    meeting: 'Reunión',
    minutes: 'min',
    who: 'Lo lleva',
    bring: 'Hay que llevar',
    say: 'Se dice',
    wrong: 'Si algo sale mal',
    total: 'En total',
  },
  en: {
    title: 'Script of the facilitator',
    lead: 'What is said in each part, in how many minutes, what to bring and what to do if something goes wrong. It is the script that Yunta shows under Meeting, beside the clock.',
    meetings: 'In three meetings',
    morning: 'In one morning, with twenty to twenty-five people',
    morningLead:
      'The same is done in fewer minutes and one round. What is said does not change; this is how the time is shared.',
    meeting: 'Meeting',
    minutes: 'min',
    who: 'Who leads it',
    bring: 'Bring',
    say: 'Say',
    wrong: 'If something goes wrong',
    total: 'In all',
  },
} as const

/** The usual run sheets with the words that the screen of meetings says. */
export function scriptPage(language: GuideLanguage, i18n: I18n): string {
  const said = SAID[language]
  const { t } = i18n
  const numbers = [...new Set(USUAL_ROWS.meetings.map(({ meeting }) => meeting))]
  const meetings = numbers.map((number) => {
    const rows = USUAL_ROWS.meetings.filter(({ meeting }) => meeting === number)
    const parts = rows.map(
      ({ item, minutes }) => `
        <section class="parte">
          <h4>${html(rowName(item, 'meetings', i18n))} <span class="minutos">${minutes} ${said.minutes}</span></h4>
          <p class="decir">${html(t(`meetings.say.${item}`))}</p>
          <p><b>${said.wrong}:</b> ${html(t(`meetings.wrong.${item}`))}</p>
          <p class="nota">${said.who}: ${html(t(`meetings.who.${item}`))}. ${said.bring}: ${html(t(`meetings.bring.${item}`))}.</p>
        </section>`,
    )
    return `        <h3>${said.meeting} ${number} <span class="minutos">${sum(rows)} ${said.minutes}</span></h3>${parts.join('')}`
  })
  return `
        <h1>${said.title}</h1>
        <p class="lectura">${said.lead}</p>
        <h2>${said.meetings}</h2>
${meetings.join('\n')}
        <h2>${said.morning}</h2>
        <p>${said.morningLead}</p>
${minutesTable('morning', language, i18n)}      `
}

/** How a form of meeting shares its minutes. */
export function minutesTable(form: AgendaForm, language: GuideLanguage, i18n: I18n): string {
  const said = SAID[language]
  const rows = USUAL_ROWS[form].map(
    ({ item, minutes }) =>
      `          <li><span>${html(rowName(item, form, i18n))}</span> <b>${minutes} ${said.minutes}</b></li>`,
  )
  return `        <ol class="minutario">
${rows.join('\n')}
          <li class="suma"><span>${said.total}</span> <b>${sum(USUAL_ROWS[form])} ${said.minutes}</b></li>
        </ol>
`
}

const sum = (rows: readonly { readonly minutes: number }[]): number =>
  rows.reduce((all, { minutes }) => all + minutes, 0)
