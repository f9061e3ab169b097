import { vi } from 'vitest'

export interface HandedFile {
  readonly name: string
  bytes(): Promise<Uint8Array>
}

/**
 * Catches what the page hands to the browser as files, which jsdom cannot take. Call it in a test that restores its
 * mocks; the files come in the order in which they were handed over.
 */
export function handedFiles(): readonly HandedFile[] {
  const files: HandedFile[] = []
  const blobs = new Map<string, Blob>()
  URL.createObjectURL = (blob) => {
    const address = `blob:${blobs.size}`
    if (blob instanceof Blob) blobs.set(address, blob)
    return address
  }
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)
    if (blob) files.push({ name: this.download, bytes: () => bytesOf(blob) })
  })
  return files
}

/** jsdom's Blob has no `arrayBuffer`. */
const bytesOf = (blob: Blob): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(new Uint8Array(reader.result instanceof ArrayBuffer ? reader.result : []))
    reader.readAsArrayBuffer(blob)
  })
