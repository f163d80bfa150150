import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'

/** `starting` until the first answer; `lost` while the connection is broken. */
export type Following = 'starting' | 'following' | 'lost'

/** Milliseconds until a connection that the browser has given up is tried again. */
const AGAIN = 3000

/**
 * Follows a stream and draws the page anew when it says so. The browser comes back by itself after a break and says what
 * it saw last; what it has given up, as when the server answered with an error, is tried again here.
 * @param seen the sign of what the page shows now
 */
export function useFollow(address: string, seen: string): Following {
  const { revalidate } = useRevalidator()
  const latest = useRef({ seen, revalidate })
  latest.current = { seen, revalidate }
  const [state, setState] = useState<Following>('starting')
  useEffect(() => {
    let source: EventSource | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    const begin = () => {
      const glue = address.includes('?') ? '&' : '?'
      source = new EventSource(`${address}${glue}sett=${encodeURIComponent(latest.current.seen)}`)
      source.onopen = () => setState('following')
      source.onmessage = ({ data }) => {
        if (data !== latest.current.seen) latest.current.revalidate()
      }
      source.onerror = () => {
        setState('lost')
        if (source?.readyState !== EventSource.CLOSED) return
        timer = setTimeout(begin, AGAIN)
      }
    }
    begin()
    return () => {
      clearTimeout(timer)
      source?.close()
    }
  }, [address])
  return state
}
