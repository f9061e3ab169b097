import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startRelay } from '../../src/relay/server'
import { hallLoad } from './load'

it('gives twenty phones, two of which lose the connection, a true receipt each and no ballot twice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yunta-sala-'))
  const relay = await startRelay({ pages: 'public', folder, port: 0, host: '127.0.0.1' })
  const figures = await hallLoad({ clients: 20, seconds: 1, cut: 10, addresses: [`http://127.0.0.1:${relay.port}/`] })
  expect(figures).toMatchObject({ received: 20, counted: 20, held: 20 })
  await relay.stop()
  rmSync(folder, { recursive: true, force: true })
})
