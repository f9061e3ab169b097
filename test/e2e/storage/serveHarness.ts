import { inject } from 'vitest'
import { type StaticServer, serveFolder } from '../staticServer'

/** The built harness on a port of its own, so that no file meets the storage of another. */
export const serveHarness = (): Promise<StaticServer> => serveFolder(inject('harness'))
