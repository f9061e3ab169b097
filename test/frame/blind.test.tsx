import { act, cleanup, render, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Recorder } from '../../data/build/recorder'
import { App } from '../../src/App'
import { STEPS, type StepId } from '../../src/domain/step'
import { Hall } from '../../src/frame/Hall'
import { selectProgramme } from '../../src/shared/model/current'
import { type AppStore, createAppStore } from '../../src/store/store'
import { memoryPorts } from '../support/app'
import { MANABI, manabiOf } from '../support/mesa'
import { show } from '../support/render'
import { BALLOTS, deliver, judge, PEOPLE, ratingApart, show as reveal, SHEETS, sittingMesa } from '../support/sitting'

const calm = { onReady: () => {}, onWaiting: () => {} }

const weighing = (mesa: 0 | 1): Recorder => {
  const record = sittingMesa()
  for (const [i, member] of PEOPLE.entries()) judge(record, member, i === 0 ? 3 : mesa === 0 ? 7 : -7)
  deliver(record, 'weights', BALLOTS.slice(1))
  return record
}
/** The second round of ratings, when the first was seen by everybody: it is covered again. */
const rateAgain = (mesa: 0 | 1): Recorder => {
  const record = ratingApart(mesa)
  reveal(record, 'ratings')
  record.act('round-opened', { territory: MANABI, step: 'ratings' })
  return record
}

async function opened(record: Recorder): Promise<AppStore> {
  const store = createAppStore(memoryPorts())
  const outcome = await store.getState().openFile(record.bytes('0.1.0'), 'mesa.yunta.json', 'mesa')
  if (outcome.status === 'refused') throw new Error(JSON.stringify(outcome.findings))
  return store
}

/** All that is in the document: what is read, what a reader says, what a picture draws; without the record's own code. */
function page(store: AppStore): string {
  const spoken = store.getState().spokenCode()
  const codes = [store.getState().recordCode(), spoken, spoken.slice(0, 9)]
  // Ids count on from screen to screen, and the first visit to a screen brings the focus to it when its part has loaded.
  const chance = /(?:_r_|:r)[0-9a-z]+(?:_|:)| data-brought=""/g
  return codes.reduce(
    (text, code) => text.replaceAll(code, '…'),
    document.body.innerHTML.replace(chance, '').replaceAll('><', '>\n<'),
  )
}

async function screens(
  record: Recorder,
  tabs: readonly StepId[],
  steps: readonly StepId[] = STEPS,
): Promise<ReadonlyMap<string, string>> {
  const store = await opened(record)
  render(<App store={store} offline={calm} />)
  const user = userEvent.setup()
  const found = new Map<string, string>()
  for (const step of steps) {
    act(() => store.getState().goTo({ screen: 'step', slot: 'mesa', territory: MANABI, step }))
    await waitFor(() => {
      if (!document.querySelector('#sheet:not([aria-busy]) h1')) throw new Error('the screen is not there')
      if (!document.querySelector('#panel b')) throw new Error('the panel is not there')
    })
    found.set(step, page(store))
    if (!tabs.includes(step)) continue
    const others = [...document.querySelectorAll<HTMLElement>('#sheet [role=tab], #sheet [role=group] button')]
    for (const [i, tab] of others.entries()) {
      if (!tab.isConnected) continue
      await user.click(tab)
      found.set(`${step}, part ${i}`, page(store))
    }
  }
  act(() => store.getState().goTo({ screen: 'programme', slot: 'mesa' }))
  await waitFor(() => {
    if (!document.querySelector('[data-province]')) throw new Error('the programme is not there')
  })
  found.set('programme', page(store))
  cleanup()
  return found
}

describe('while a round is open and blind', () => {
  it.each([
    ['of weights', weighing],
    ['of ratings', ratingApart],
  ])('no screen of a round %s says anything that depends on an answer of another sheet', async (_, mesa) => {
    const [one, other] = [
      await screens(mesa(0), ['weights', 'ratings']),
      await screens(mesa(1), ['weights', 'ratings']),
    ]
    expect([...one.keys()]).toEqual([...other.keys()])
    for (const [name, html] of one) expect(other.get(name), name).toBe(html)
  })

  it('the wall of the hall says how many sheets are in, and nothing of what they say', async () => {
    const walls: string[] = []
    for (const mesa of [0, 1] as const) {
      const store = await opened(ratingApart(mesa))
      store.getState().prefer({ theme: 'proyector' })
      store.getState().goTo({ screen: 'step', slot: 'mesa', territory: MANABI, step: 'ranking' })
      const programme = selectProgramme(store.getState())
      if (!programme) throw new Error('no programme')
      show(store, <Hall programme={programme} territory={manabiOf({ programme })} onClose={() => {}} />)
      expect(document.body.textContent).toContain('2 de 3 entregaron')
      walls.push(page(store))
      cleanup()
    }
    expect(walls[0]).toBe(walls[1])
  })

  it('a second round covers what the first had shown', async () => {
    const [one, other] = [await screens(rateAgain(0), []), await screens(rateAgain(1), [])]
    for (const step of ['ranking', 'sensitivity', 'scenarios', 'selection', 'programme'])
      expect(other.get(step), step).toBe(one.get(step))
  })
})

describe('once the round is shown', () => {
  it('the same screens do differ, so that looking alike means something', async () => {
    const looks: (string | undefined)[] = []
    for (const mesa of [0, 1] as const) {
      const record = ratingApart(mesa)
      deliver(record, 'ratings', SHEETS.slice(0, 1))
      reveal(record, 'ratings')
      looks.push((await screens(record, [], ['ranking'])).get('ranking'))
    }
    const [one, other] = looks
    expect(one).not.toBe(other)
  })
})
