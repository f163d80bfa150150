import type { AlikeToArtist } from '#app/domains/art-round/application/picture-doctor.ts'
import type { FormState } from '#app/domains/art-round/application/views.ts'
import type { Sent } from './picture-sender.ts'
import type { KeptPicture } from './picture-store.ts'

/** What the server answers to a picture that it has taken. */
export interface PictureAnswer {
  state: FormState
  alike: AlikeToArtist[]
}

/**
 * Sends one picture as the bare body of a request, with the sum of its content, so that the server knows one that it
 * has already, after an answer that never came.
 */
export async function sendPicture(
  address: string,
  { workId, blob }: Pick<KeptPicture, 'workId' | 'blob'>,
  signedOut: string,
  told: (percent: number) => void,
  stop: AbortSignal,
): Promise<Sent<PictureAnswer>> {
  const query = new URLSearchParams({ work: workId })
  const sum = await sumOf(blob)
  if (sum) query.set('sum', sum)
  return new Promise((resolve) => {
    if (stop.aborted) return resolve({ kind: 'away' })
    const request = new XMLHttpRequest()
    request.open('POST', `${address}?${query}`)
    request.responseType = 'json'
    request.setRequestHeader('Content-Type', blob.type || 'application/octet-stream')
    request.upload.onprogress = ({ loaded, total }) => told(Math.min(99, Math.round((100 * loaded) / (total || 1))))
    request.upload.onload = () => told(100)
    request.onload = () => resolve(answerOf(request.status, request.response, signedOut))
    request.onerror = request.onabort = request.ontimeout = () => resolve({ kind: 'away' })
    stop.addEventListener('abort', () => request.abort())
    request.send(blob)
  })
}

/** What an answer means: 422 is about the file itself, all other refusals about where and when. */
export function answerOf(status: number, body: unknown, signedOut: string): Sent<PictureAnswer> {
  const answer = (typeof body === 'object' ? body : null) as (Partial<PictureAnswer> & { sentence?: string }) | null
  if (status < 300 && answer?.state)
    return { kind: 'taken', answer: { state: answer.state, alike: answer.alike ?? [] } }
  if (status === 401) return { kind: 'refused', sentence: signedOut, hopeless: false }
  if (answer?.sentence && status < 500 && status !== 429)
    return { kind: 'refused', sentence: answer.sentence, hopeless: status === 422 }
  return { kind: 'away' }
}

/** SHA-256 in hexadecimal digits; null where the browser cannot reckon it (a page without https). */
async function sumOf(blob: Blob): Promise<string | null> {
  try {
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()))
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  } catch {
    return null
  }
}
