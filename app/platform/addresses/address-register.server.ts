/** The official address register (Kartverket's open search), asked from the server: nobody's browser talks to it. */
import { LRUCache } from 'lru-cache'
import type { Log } from '#app/platform/log/log.server.ts'
import { addressesIn, type RegisteredAddress, registerAnswer } from './register-answer.ts'

/** A search takes so long at most, in milliseconds, all its questions together. */
const PATIENCE = 6000
/** Milliseconds in which the same question is not asked again. */
const KEPT = 24 * 3_600_000
const MOST_KEPT = 500
/** The register gives so many in one answer. */
const MOST = 1000
const MOST_BYTES = 2_000_000

export interface Wish {
  /** What was typed; at least three characters. */
  words: string
  /** The municipality of today to look in, as the register writes it; null: everywhere. */
  municipality: string | null
}

export type Found =
  /** `how` the words were taken: as they stand, as a beginning, or spelled otherwise. Never mixed. */
  | { state: 'found'; how: 'exact' | 'prefix' | 'fuzzy'; addresses: RegisteredAddress[] }
  | { state: 'none' }
  /** No network, too slow, an error, or an answer that is not understood. */
  | { state: 'unreachable' }

export interface AddressRegister {
  /** `accept` picks the addresses that count: only when none does is the next, looser question asked. */
  search(wish: Wish, accept: (one: RegisteredAddress) => boolean): Promise<Found>
}

interface Given {
  url: string
  log: Log
  /** Milliseconds; other values are for tests. */
  patience?: number
  kept?: number
}

/** One register with its memory. */
export function addressRegister({ url, log, patience = PATIENCE, kept = KEPT }: Given): AddressRegister {
  const memory = new LRUCache<string, RegisteredAddress[]>({ max: MOST_KEPT, ttl: kept })

  const ask = async (query: URLSearchParams, signal: AbortSignal): Promise<RegisteredAddress[]> => {
    const key = query.toString()
    const known = memory.get(key)
    if (known) return known
    const response = await fetch(`${url}?${key}`, {
      headers: { Accept: 'application/json' },
      redirect: 'error',
      signal,
    })
    if (!response.ok) throw new Error(`the register answered ${response.status}`)
    const answer = addressesIn(registerAnswer.parse(JSON.parse(await textOf(response))))
    memory.set(key, answer)
    return answer
  }

  return {
    search: async ({ words, municipality }, accept) => {
      const signal = AbortSignal.timeout(patience)
      const plain = words
        .replace(/[*,;]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
      try {
        for (const how of ['exact', 'prefix', 'fuzzy'] as const) {
          const addresses = (await ask(questionOf(plain, how, municipality), signal)).filter(accept)
          if (addresses.length > 0) return { state: 'found', how, addresses }
        }
        return { state: 'none' }
      } catch (error) {
        // Not what was asked for: that is where somebody lives.
        log.warn(
          { err: error instanceof Error ? error.message.slice(0, 200) : 'unknown' },
          'no answer from the address register',
        )
        return { state: 'unreachable' }
      }
    },
  }
}

function questionOf(words: string, how: 'exact' | 'prefix' | 'fuzzy', municipality: string | null): URLSearchParams {
  return new URLSearchParams({
    sok: how === 'prefix' ? `${words}*` : words,
    ...(municipality !== null && { kommunenavn: municipality }),
    fuzzy: String(how === 'fuzzy'),
    sokemodus: 'AND',
    utkoordsys: '4258',
    treffPerSide: String(municipality === null ? MOST : 50),
    side: '0',
    asciiKompatibel: 'true',
  })
}

/** The body as text; throws when it is larger than any answer of the register. */
async function textOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.length
    if (size > MOST_BYTES) {
      await reader?.cancel()
      throw new Error('the answer is too large')
    }
    parts.push(read.value)
  }
  return Buffer.concat(parts).toString('utf8')
}

const registers = new Map<string, AddressRegister>()

/** The register that the settings name, one for the whole process, so that its memory is shared. */
export function registerAt(url: string, log: Log): AddressRegister {
  const known = registers.get(url)
  if (known) return known
  const made = addressRegister({ url, log })
  registers.set(url, made)
  return made
}
