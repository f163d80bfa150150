import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import {
  beside,
  FINE_STEP,
  later,
  type MoveFault,
  moveFault,
  placed,
  type Spot,
  STEP,
} from '#app/domains/orchestra/plan/moving.ts'
import type { PlanSession, PlanView } from '#app/domains/orchestra/plan/views.ts'
import type { Reply } from '#app/kernel/reply.ts'

/** What is said after a deed on the grid, for those who see it and for those who hear it. */
export type Told =
  | { kind: 'none' }
  | { kind: 'lifted' | 'moved'; session: PlanSession; spot: Spot }
  | { kind: 'fault'; fault: MoveFault }
  | { kind: 'refused'; text: string }
  | { kind: 'putBack' | 'undone' }

interface Sent {
  id: string
  spot: Spot
}

/**
 * Lifting a session and letting it down, by key, press or mouse. What is let down is sent at once; the page then knows what
 * is wrong with the plan. Moves can be undone, the last one first.
 */
export function useGrid(view: PlanView) {
  const fetcher = useFetcher<Reply | { moved: true }>()
  const [lifted, setLifted] = useState<{ id: string; spot: Spot } | null>(null)
  const [told, setTold] = useState<Told>({ kind: 'none' })
  const [undo, setUndo] = useState<Sent[]>([])
  const [sent, setSent] = useState<Sent | null>(null)
  /** Let down while another move was on its way: sent as soon as that has been answered. */
  const [waiting, setWaiting] = useState<Sent | null>(null)
  const undoing = useRef(false)
  const { day, sessions, rooms } = view

  useEffect(() => {
    if (fetcher.state !== 'idle' || !fetcher.data) return
    setSent(null)
    if (!('errors' in fetcher.data)) return
    const { errors, formErrors } = fetcher.data
    const text = [...formErrors, ...Object.values(errors).flat()].join(' ')
    if (!undoing.current) setUndo((all) => all.slice(0, -1))
    setTold({ kind: 'refused', text })
  }, [fetcher.state, fetcher.data])

  const spotOf = ({ roomId, begins }: Pick<PlanSession, 'roomId' | 'begins'>): Spot => ({ roomId, begins })
  const shown = sessions.map((session) => {
    const spot = [lifted, waiting, sent].find((one) => one?.id === session.id)?.spot
    return (spot && placed(session, spot)) ?? session
  })

  const send = (session: PlanSession, spot: Spot) => {
    setSent({ id: session.id, spot })
    fetcher.submit(
      {
        intent: 'move',
        stay: 'yes',
        id: session.id,
        version: session.version,
        roomId: spot.roomId ?? '',
        begins: spot.begins,
      },
      { method: 'post' },
    )
  }
  const find = (id: string) => sessions.find((session) => session.id === id)

  /** Lets a session down where it is asked for; says why where it cannot be. */
  const put = (id: string, spot: Spot): void => {
    const session = find(id)
    if (!session || !day) return
    // Against where everything is on its way to, also while an answer is awaited.
    const fault = moveFault(session, spot, day, shown)
    if (fetcher.state !== 'idle') {
      if (fault) setTold({ kind: 'fault', fault })
      else {
        setLifted(null)
        setWaiting({ id, spot })
      }
      return
    }
    if (spot.roomId === session.roomId && spot.begins === session.begins) {
      setLifted(null)
      setTold({ kind: 'putBack' })
      return
    }
    if (fault) {
      setTold({ kind: 'fault', fault })
      // What was let down while another move was on its way is taken up again, so that it can be put elsewhere or back.
      if (!lifted) setLifted({ id, spot: moveFault(session, spot, day, []) ? spotOf(session) : spot })
      return
    }
    setLifted(null)
    undoing.current = false
    setUndo((all) => [...all, { id, spot: spotOf(session) }])
    setTold({ kind: 'moved', session, spot })
    send(session, spot)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked again when an answer has come
  useEffect(() => {
    if (fetcher.state !== 'idle' || !waiting) return
    setWaiting(null)
    put(waiting.id, waiting.spot)
  }, [fetcher.state, waiting])

  return {
    ...{ shown, told, lifted, put, isBusy: fetcher.state !== 'idle', canUndo: undo.length > 0 },
    lift: (id: string) => {
      const session = shown.find((one) => one.id === id)
      if (!session) return
      setWaiting(null)
      setLifted({ id, spot: spotOf(session) })
      setTold({ kind: 'lifted', session, spot: spotOf(session) })
    },
    putBack: () => {
      if (!lifted) return
      setLifted(null)
      setTold({ kind: 'putBack' })
    },
    /** Moves what is lifted by one step; it stays lifted, and stays where it is when it may not go there. */
    step: (key: string, fine: boolean): void => {
      const session = lifted && find(lifted.id)
      if (!lifted || !session || !day) return
      const by = fine ? FINE_STEP : STEP
      const spot =
        key === 'ArrowDown'
          ? later(lifted.spot, by)
          : key === 'ArrowUp'
            ? later(lifted.spot, -by)
            : beside(lifted.spot, key === 'ArrowRight' ? 1 : -1, rooms)
      const fault = moveFault(session, spot, day, [])
      if (!fault) setLifted({ id: lifted.id, spot })
      setTold(fault ? { kind: 'fault', fault } : { kind: 'lifted', session, spot })
    },
    undo: () => {
      const last = undo.at(-1)
      const session = last && find(last.id)
      if (!last || !session) return
      undoing.current = true
      setUndo((all) => all.slice(0, -1))
      setTold({ kind: 'undone' })
      send(session, last.spot)
    },
  }
}
