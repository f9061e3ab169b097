import type { IncomingMessage } from 'node:http'

/** What a request brings as text; null when it is longer than a ballot can be. Nothing of it is held beyond that. */
export async function readBody(request: IncomingMessage, letters: number): Promise<string | null> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    const bytes = Buffer.from(part)
    length += bytes.length
    if (length > letters) {
      request.resume()
      return null
    }
    parts.push(bytes)
  }
  return Buffer.concat(parts).toString('utf8')
}
