import { useFetcher, useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { firstSpot, isSame, onNext, type Spot, type Surface, stepped } from '#app/domains/exhibition/hanging/moving.ts'
import type { HangingView, PlacedWork, PlanWork } from '#app/domains/exhibition/hanging/views.ts'
import type { Reply } from '#app/kernel/reply.ts'

/** What is said after a deed on the plan, for those who see it and for those who hear it. */
export type Told =
  | { kind: 'none' | 'putBack' }
  | { kind: 'lifted' | 'moved'; id: string; spot: Spot }
  | { kind: 'refused'; text: string }

interface Move {
  id: string
  spot: Spot
}
type Known = PlanWork & { spot: Spot | null; version: number }

export const spotOf = ({ wallId, roomId, x, y }: PlacedWork): Spot => ({
  where: wallId ? `wall:${wallId}` : `floor:${roomId}`,
  x,
  y,
})

/** Walls of the room that is shown, then its floor. */
export function surfacesOf({ room }: HangingView): Surface[] {
  if (!room) return []
  return [
    ...room.walls.map(({ id, lengthMm, heightMm }) => ({ where: `wall:${id}`, acrossMm: lengthMm, alongMm: heightMm })),
    { where: `floor:${room.id}`, acrossMm: room.widthMm, alongMm: room.depthMm },
  ]
}

/** Every work that is on the screen, with where the house has it. */
export function knownOf({ room, unplaced }: HangingView): Known[] {
  const placed = room ? [...room.walls.flatMap(({ hung }) => hung), ...room.standing] : []
  return [
    ...placed.map((work) => ({ ...work, spot: spotOf(work) })),
    ...unplaced.map((work) => ({ ...work, spot: null, version: 0 })),
  ]
}

/**
 * Lifting a work and letting it down, by key, press, mouse or finger. What is let down is sent at once, one after another;
 * until it is answered the work is shown where it was put.
 */
export function useHanging(view: HangingView) {
  const fetcher = useFetcher<Reply | { moved: true }>()
  const { revalidate } = useRevalidator()
  const [lifted, setLifted] = useState<Move | null>(null)
  const [queue, setQueue] = useState<Move[]>([])
  const [told, setTold] = useState<Told>({ kind: 'none' })
  const surfaces = surfacesOf(view)
  const known = knownOf(view)
  const { state, data } = fetcher
  const [onItsWay] = queue

  // The first in the line is on its way; when it has been answered the next one goes, with the version that it has by then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when an answer has come, or something was put down
  useEffect(() => {
    if (state !== 'idle' || !onItsWay) return
    const work = known.find(({ participantId }) => participantId === onItsWay.id)
    if (!work) return setQueue((line) => line.slice(1))
    const { where, x, y } = onItsWay.spot
    fetcher.submit(
      { intent: 'move', participantId: onItsWay.id, version: work.version, where, x, y },
      { method: 'post' },
    )
  }, [onItsWay])
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is taken once
  useEffect(() => {
    if (state !== 'idle' || !data) return
    setQueue((line) => line.slice(1))
    if (!('errors' in data)) return
    setTold({ kind: 'refused', text: [...data.formErrors, ...Object.values(data.errors).flat()].join(' ') })
    revalidate()
  }, [state, data])

  const waiting = (id: string) => queue.filter((move) => move.id === id).at(-1)?.spot
  const spotNow = (id: string): Spot | null =>
    (lifted?.id === id ? lifted.spot : waiting(id)) ??
    known.find(({ participantId }) => participantId === id)?.spot ??
    null
  const hold = (id: string, spot: Spot) => {
    setLifted({ id, spot })
    setTold({ kind: 'lifted', id, spot })
  }
  const put = (id: string, spot: Spot): void => {
    setLifted(null)
    const before = waiting(id) ?? known.find(({ participantId }) => participantId === id)?.spot
    if (before && isSame(before, spot)) {
      setTold({ kind: 'putBack' })
      return
    }
    setTold({ kind: 'moved', id, spot })
    setQueue((line) => [...line, { id, spot }])
  }
  return {
    ...{ lifted, told, put, hold, isBusy: queue.length > 0 },
    /** Every work on the screen where it is shown. */
    shown: known.map((work) => ({ ...work, spot: spotNow(work.participantId) })),
    lift: (id: string) => {
      const work = known.find(({ participantId }) => participantId === id)
      const first = work?.space === 'floor' ? surfaces.at(-1) : surfaces[0]
      const spot = spotNow(id) ?? (first && firstSpot(first))
      if (work && spot) hold(id, spot)
    },
    putBack: () => {
      if (!lifted) return
      setLifted(null)
      setTold({ kind: 'putBack' })
    },
    /** Moves what is lifted by one step; it stays lifted. */
    step: (key: string, fine: boolean) => {
      const surface = lifted && surfaces.find(({ where }) => where === lifted.spot.where)
      if (lifted && surface) hold(lifted.id, stepped(lifted.spot, key, fine, surface))
    },
    /** Takes what is lifted to the next wall, or the one before; it stays lifted. */
    stepOver: (back: boolean) => {
      if (lifted) hold(lifted.id, onNext(lifted.spot, back, surfaces))
    },
  }
}
export type Hanging = ReturnType<typeof useHanging>
