import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { id, type ProductId, type TerritoryId } from '../../../../src/domain/ids'
import type { Repetition } from '../../../../src/shared/model/progress'
import { Repeats } from '../../../../src/steps/programme/parts/Repeats'
import { openApp } from '../../../support/app'
import { show } from '../../../support/render'

const codes = (...all: string[]) => all.map((code) => id<TerritoryId>(code))
const repetition = (name: string, neighbours: string[], apart: string[]): Repetition => ({
  name,
  neighbours: codes(...neighbours),
  apart: codes(...apart),
  products: new Map<TerritoryId, ProductId>(),
})

it('tells the chain that provinces far apart repeat, after those of neighbours', async () => {
  const repeats = [repetition('Café', [], ['10', '13']), repetition('Cacao', ['12', '13'], ['21'])]
  show(await openApp(), <Repeats repeats={repeats} progress={[]} faceOf={() => null} />)
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Cacao: Los Ríos y Manabí lo llevan entre los dos primeros. También en Sucumbíos, sin frontera común.',
    'Café: Imbabura y Manabí, sin frontera común.',
  ])
})
