/** Stand-ins (vara): who scores what when recusals leave an application with too few of the others. */
import type { Seat } from './jury.ts'

/** With fewer ordinary jurors left for an application, the stand-ins score it too. */
export const LEAST_SCORERS = 2

type Placed = Pick<Seat, 'id' | 'standIn'>

export interface Recusal {
  seatId: string
  applicationId: string
}

export interface Scorers {
  /** The applications that the stand-ins score, in the order given. */
  forStandIns: string[]
  /** Those that fewer than two are left for, the stand-ins counted: someone must be seated. */
  lacking: string[]
}

/**
 * Who is left for each application. An application is the stand-ins' exactly when fewer than two ordinary jurors are
 * left for it; a stand-in who is recused from it does not count, nor does a recusal of a seat that is gone.
 */
export function scorersOf(
  applicationIds: readonly string[],
  seats: readonly Placed[],
  recusals: readonly Recusal[],
): Scorers {
  const standIn = new Map(seats.map((seat) => [seat.id, seat.standIn]))
  const out = { ordinary: new Map<string, number>(), standIn: new Map<string, number>() }
  for (const { seatId, applicationId } of new Map(recusals.map((one) => [keyOf(one), one])).values()) {
    const kind = standIn.get(seatId)
    if (kind === undefined) continue
    const counts = kind ? out.standIn : out.ordinary
    counts.set(applicationId, (counts.get(applicationId) ?? 0) + 1)
  }
  const standIns = seats.filter((seat) => seat.standIn).length
  const ordinary = seats.length - standIns
  const leftOf = (id: string) => ordinary - (out.ordinary.get(id) ?? 0)
  const forStandIns = applicationIds.filter((id) => leftOf(id) < LEAST_SCORERS)
  const lacking = forStandIns.filter((id) => leftOf(id) + standIns - (out.standIn.get(id) ?? 0) < LEAST_SCORERS)
  return { forStandIns, lacking }
}

const keyOf = ({ seatId, applicationId }: Recusal): string => `${seatId} ${applicationId}`

/** The seats that a round waits for: all ordinary ones, and the stand-ins who have something to score. */
export function neededSeats<S extends Placed>(
  seats: readonly S[],
  forStandIns: readonly string[],
  recusals: readonly Recusal[],
): S[] {
  const recused = new Set(recusals.map(keyOf))
  const hasWork = (seat: S) =>
    forStandIns.some((applicationId) => !recused.has(keyOf({ seatId: seat.id, applicationId })))
  return seats.filter((seat) => !seat.standIn || hasWork(seat))
}
