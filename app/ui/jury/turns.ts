/** Turns between everything that writes what a juror takes along, or takes it away: in one window, in all, and in the worker. */

import { endsAfter } from './ends-after.ts'

/** The name of the turn, and of the channel on which it is told that somebody lets go. The worker knows it too. */
const TURN = 'jury.kept'
/** Milliseconds that letting go waits for its turn: a window that sleeps is not waited for longer. */
const PATIENCE = 3000

const channelHere = () => (typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(TURN))

/** One after another in all windows: a store that is written while another takes it away would stand there anew. */
export const inTurn = <T>(deed: () => Promise<T>, signal?: AbortSignal): Promise<T> =>
  navigator.locks ? (navigator.locks.request(TURN, { signal }, deed) as Promise<T>) : deed()

/** The same for what takes long: it stops as soon as somebody lets go, in whichever window. */
export async function untilLetGo<T>(deed: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
  const stop = new AbortController()
  const end = () => stop.abort()
  const channel = channelHere()
  if (channel) channel.onmessage = end
  if (signal?.aborted) end()
  signal?.addEventListener('abort', end)
  try {
    return await inTurn(() => deed(stop.signal), stop.signal)
  } finally {
    signal?.removeEventListener('abort', end)
    channel?.close()
  }
}

/** Stops whoever is in the middle of taking along, and does this after. */
export async function afterStopping(deed: () => Promise<void>): Promise<void> {
  const channel = channelHere()
  channel?.postMessage('let go')
  channel?.close()
  await inTurn(deed, endsAfter(PATIENCE)).catch(deed)
}
