import { screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import type { StepId } from '../../src/domain/step'
import { Hall } from '../../src/frame/Hall'
import { SidePanel } from '../../src/frame/SidePanel'
import { selectProgramme } from '../../src/shared/model/current'
import ProgrammeView from '../../src/steps/programme/View'
import RankingView from '../../src/steps/ranking/View'
import ScenariosView from '../../src/steps/scenarios/View'
import SelectionView from '../../src/steps/selection/View'
import SensitivityView from '../../src/steps/sensitivity/View'
import type { AppStore } from '../../src/store/store'
import { useApp } from '../../src/store/useApp'
import { present } from '../support/present'
import { MANABI } from '../support/ranking'
import { show } from '../support/render'
import { type Tie, tiedApp } from '../support/ties'

function AtManabi({ piece: Piece }: { readonly piece: typeof SidePanel | typeof Hall }) {
  const programme = present(useApp(selectProgramme), 'a programme')
  const territory = present(programme.territories[MANABI], 'Manabí')
  return (
    <Piece
      programme={programme}
      territory={territory}
      onNews={() => {}}
      away={false}
      onAway={() => {}}
      onClose={() => {}}
    />
  )
}

const words = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ')

/** Opens a step, or the programme, and gives what is read there once chance has answered what is asked on it. */
async function read(store: AppStore, step: StepId | 'programme', piece: ReactNode, tab?: string): Promise<string> {
  const slot = store.getState().work?.slot ?? ''
  store
    .getState()
    .goTo(step === 'programme' ? { screen: 'programme', slot } : { screen: 'step', slot, territory: MANABI, step })
  const { unmount, user } = show(store, piece)
  if (tab !== undefined) {
    await user.click(screen.getByRole('tab', { name: tab }))
    await waitFor(() => expect(words()).toMatch(/De cada 100 simulaciones, \S+ queda/))
  }
  if (step === 'ranking' && !screen.queryByRole('main')) {
    await waitFor(() => expect(words()).toMatch(/\d de 100|Esc salir/))
  }
  if (step === 'sensitivity' && tab === undefined) {
    await waitFor(() => expect(words()).toMatch(/queda entre los dos en|comparten el 1/))
  }
  const said = words()
  unmount()
  return said
}

interface Expected {
  readonly tie: Tie
  /** The verdict, as every screen says it. */
  readonly shared: string
  readonly programme: string
  /** What the second slot of the panel holds. */
  readonly slot: string
  /** How often each who shares it stays among the first two. */
  readonly ofHundred: string
  readonly choice: string
  readonly chance: string
}

/** Ties that the cut runs through, of two and of three. */
const AT_THE_CUT: readonly Expected[] = [
  {
    tie: 'two for the second place',
    shared: 'Café arábigo y Queso fresco comparten el 2.º puesto y la línea de corte pasa entre ellos.',
    programme: 'Cacao fino, con Café arábigo o Queso fresco',
    slot: '2.º, empateCafé arábigo o Queso fresco',
    ofHundred: '50 y 50 de 100',
    choice: 'al otro lo escoge la mesa entre Café arábigo y Queso fresco.',
    chance: 'la yunta cacao y café sale en 50 y la yunta cacao y queso sale en 50.',
  },
  {
    tie: 'three for the second place',
    shared: 'Café arábigo, Queso fresco y Maracuyá comparten el 2.º puesto y la línea de corte pasa entre ellos.',
    programme: 'Cacao fino, con Café arábigo, Queso fresco o Maracuyá',
    slot: '2.º, empateCafé arábigo, Queso fresco o Maracuyá',
    ofHundred: '33, 33 y 33 de 100',
    choice: 'al otro lo escoge la mesa entre Café arábigo, Queso fresco y Maracuyá.',
    chance:
      'la yunta cacao y café sale en 33, la yunta cacao y queso sale en 33 y la yunta cacao y maracuyá sale en 33.',
  },
  {
    tie: 'three for the first place',
    shared: 'Cacao fino, Café arábigo y Queso fresco comparten el 1.º puesto y la línea de corte pasa entre ellos.',
    programme: 'Dos de Cacao fino, Café arábigo y Queso fresco',
    slot: '1.º, empateCacao fino, Café arábigo o Queso fresco',
    ofHundred: '67, 67 y 67 de 100',
    choice: 'La mesa escoge a dos de Cacao fino, Café arábigo y Queso fresco.',
    chance: 'la yunta cacao y café sale en 33, la yunta cacao y queso sale en 33 y la yunta café y queso sale en 33.',
  },
]

/** What no screen may say of a tie: another word for the margin, somebody firm, a pair that never comes out, a name left out. */
const NONSENSE =
  /ajustado|margen es (claro|holgado)|est[áa] (bastante )?firme|sale en 0|en lugar de \.| y ,|: \.|NaN|undefined/

describe.each(AT_THE_CUT)('an exact tie of $tie', (expected) => {
  const { tie, shared } = expected

  it('is one verdict in the ranking, the panel and the hall, and nobody stands alone in a slot that is shared', async () => {
    const store = await tiedApp(tie)
    const [ranking, panel, hall] = [
      await read(store, 'ranking', <RankingView />),
      await read(store, 'ranking', <AtManabi piece={SidePanel} />),
      await read(store, 'ranking', <AtManabi piece={Hall} />),
    ]
    for (const said of [ranking, panel, hall]) {
      expect(said).toContain(shared)
      expect(said).not.toMatch(NONSENSE)
    }
    expect(ranking).toContain('TOPSIS no contradice el empate.')
    expect(ranking).not.toContain('la misma yunta')
    expect(panel).toContain(expected.slot)
    expect(panel).toContain(expected.ofHundred)
    expect(panel).toContain('empate técnico')
  })

  it('leaves the choice to the mesa in the selection, and is a tie in the scenarios and in the list of provinces', async () => {
    const store = await tiedApp(tie)
    const selection = await read(store, 'selection', <SelectionView />)
    expect(selection).toContain(shared)
    expect(selection).toContain(expected.choice)
    expect(selection).toContain('Empate técnico: el mismo puntaje. Hay 0,0 puntos')
    expect(selection).toContain('TOPSIS no contradice el empate.')
    const scenarios = await read(store, 'scenarios', <ScenariosView />)
    expect(scenarios).toContain('La mesa tiene un empate en el corte.')
    const programme = await read(store, 'programme', <ProgrammeView />)
    expect(programme).toContain(expected.programme)
    for (const said of [selection, scenarios, programme]) expect(said).not.toMatch(NONSENSE)
  })

  it('calls nobody firm, says that the tie holds and not the pair, and shares the draws among the pairs it could give', async () => {
    const store = await tiedApp(tie)
    const weights = await read(store, 'sensitivity', <SensitivityView />)
    expect(weights).toContain(shared)
    expect(weights).toContain('El empate se mantiene entre')
    expect(weights).not.toContain('La yunta se mantiene')
    const chance = await read(store, 'sensitivity', <SensitivityView />, '¿Y si nos equivocamos un poco?')
    expect(chance).toContain(`Hoy hay empate en el corte: ${expected.chance}`)
    expect(chance).not.toContain('La yunta de hoy')
    for (const said of [weights, chance]) expect(said).not.toMatch(NONSENSE)
  }, 30_000)
})

describe('an exact tie of two for the first place', () => {
  it('is no tie at the cut: both stand in the pair, and the method that would tie them with a third says which pair it gives', async () => {
    const store = await tiedApp('two for the first place')
    const ranking = await read(store, 'ranking', <RankingView />)
    expect(ranking).toContain('Cacao fino y Café arábigo comparten el primer puesto.')
    // Before: «TOPSIS pondría a Queso fresco en lugar de .»
    expect(ranking).toContain('Por TOPSIS la yunta sería Queso fresco, con Cacao fino o Café arábigo.')
    const selection = await read(store, 'selection', <SelectionView />)
    expect(selection).toContain('Por TOPSIS la yunta sería Queso fresco, con Cacao fino o Café arábigo.')
    const panel = await read(store, 'ranking', <AtManabi piece={SidePanel} />)
    expect(panel).toMatch(/1\.ºCacao fino61,3.*1\.ºCafé arábigo61,3/)
    for (const said of [ranking, selection, panel]) expect(said).not.toMatch(NONSENSE)
  })
})
