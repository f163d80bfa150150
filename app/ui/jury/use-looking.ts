import { useEffect, useState } from 'react'
import { useRemembered } from './use-remembered.ts'
import { nextWall, type Wall, wallOf } from './walls.ts'

/** How the juror came to a sheet while a picture fills the screen: onward to its first, or back to its last. */
export type Arrival = 'first' | 'last' | null

interface Given {
  view: { number: number }
  /** Which picture the address asks for alone. */
  asked: number | null
  arrival: Arrival
  /** How many pictures the sheet has, and how many sheets there are. */
  plates: number
  total: number
  onLeave: (number: number | null, arrival?: Arrival) => void
}

export interface Looking {
  /** The picture that is looked at alone; null for all works at once. */
  shown: number | null
  /** The picture that fills the screen; null while none does. */
  full: number | null
  wall: Wall
  show: (place: number | null) => void
  setFull: (place: number | null) => void
  setWall: (wall: Wall) => void
  turnWall: () => void
  /** Onward (1) or back (-1): the next picture, and behind the last one the next application. */
  turn: (way: 1 | -1) => void
}

/** How the juror looks: all works or one picture, in the page or on the whole screen, and on which wall. */
export function useLooking({ view, asked, arrival, plates, total, onLeave }: Given): Looking {
  const [mode, setMode] = useRemembered('jury.view', 'all')
  const [wallName, setWallName] = useRemembered('jury.wall', 'white')
  const begin = arrival === 'last' ? plates : 1
  const [chosen, setChosen] = useState<number | null | undefined>(asked ?? undefined)
  const [full, setFull] = useState<number | null>(arrival ? begin : null)
  const shown = chosen === undefined ? (mode === 'one' ? begin : null) : chosen
  const wall = wallOf(wallName)
  // Nothing is enlarged of a picture that is not there.
  useEffect(() => {
    if (full !== null && full > plates) setFull(plates)
  }, [full, plates])
  const show = (place: number | null) => {
    setChosen(place)
    setMode(place === null ? 'all' : 'one')
  }
  const turn = (way: 1 | -1) => {
    const place = full ?? shown
    const inside = place !== null && place + way >= 1 && place + way <= plates
    if (inside) return full === null ? show(place + way) : setFull(place + way)
    const number = view.number + way
    if (number >= 1 && number <= total) onLeave(number, full === null ? null : way === 1 ? 'first' : 'last')
  }
  return {
    ...{ shown, full, wall, show, setFull, turn },
    setWall: setWallName,
    turnWall: () => setWallName(nextWall(wall)),
  }
}
