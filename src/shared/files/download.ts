/** Hands bytes to the browser as a file. Whether it landed on the disk is the browser's secret, so nobody says "saved". */
export function download(name: string, bytes: Uint8Array, type: string): void {
  // A Blob takes any bytes; the type of Uint8Array merely allows shared memory, which none of ours is.
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
