import { expect, it } from 'vitest'
import { nativeReader } from '../../src/camera/codeReader'

/** A browser's own reader, as Android and macOS bring it and the browser of these tests does not. */
const detectors = (formats: readonly string[], codes: readonly string[]) =>
  class {
    static getSupportedFormats() {
      return Promise.resolve(formats)
    }
    detect() {
      return Promise.resolve(codes.map((rawValue) => ({ rawValue })))
    }
  }

const picture = {} as HTMLVideoElement

it('the browser’s own reader is taken where it reads such codes, and gives the first that it sees', async () => {
  const reader = await nativeReader(detectors(['qr_code'], ['one', 'two']))
  expect(await reader?.read(picture)).toBe('one')
  const nothing = await nativeReader(detectors(['qr_code'], []))
  expect(await nothing?.read(picture)).toBeNull()
})

it('a browser without a reader, with one of other codes, or with one that fails, has none', async () => {
  expect(await nativeReader(undefined)).toBeNull()
  expect(await nativeReader(detectors(['ean_13'], ['one']))).toBeNull()
  const failing = class extends detectors(['qr_code'], []) {
    static override getSupportedFormats() {
      return Promise.reject(new Error('no'))
    }
  }
  expect(await nativeReader(failing)).toBeNull()
})
