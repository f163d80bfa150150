/** The way of an enrolment: which steps there are, from where, and who takes them. */
import type { CivilDate } from '#app/kernel/when.ts'
import { ageOn } from '../age.ts'
import type { EnrolmentState } from './enrolment.ts'

/** `family`: a guardian who may sign, or the young person from the age at which one decides. `clock`: time alone. */
export type StepTaker = 'office' | 'family' | 'clock'

interface Step {
  from: readonly EnrolmentState[]
  to: EnrolmentState
  by: readonly StepTaker[]
}

/** The table. A step that is not in it does not exist. */
export const STEPS = {
  /** Is to play for a panel. */
  callToAudition: { from: ['applied', 'waiting'], to: 'audition', by: ['office'] },
  /** A place is offered, to a deadline. From the waiting list the clock may do it, where the places are counted. */
  offer: { from: ['applied', 'audition', 'waiting'], to: 'offered', by: ['office', 'clock'] },
  wait: { from: ['applied', 'audition', 'offered'], to: 'waiting', by: ['office'] },
  decline: { from: ['applied', 'audition', 'waiting'], to: 'declined', by: ['office'] },
  /** A place without an offer, as for one who was promised it on the telephone. */
  enrol: { from: ['applied', 'audition', 'offered', 'waiting'], to: 'enrolled', by: ['office'] },
  take: { from: ['offered'], to: 'enrolled', by: ['family'] },
  turnDown: { from: ['offered'], to: 'left', by: ['family', 'office'] },
  /** Nobody answered in time. */
  lapse: { from: ['offered'], to: 'left', by: ['clock'] },
  withdraw: { from: ['applied', 'audition', 'waiting'], to: 'left', by: ['family', 'office'] },
  /** The family asks for leave; the child plays on until it is given. */
  askLeave: { from: ['enrolled'], to: 'enrolled', by: ['family'] },
  refuseLeave: { from: ['enrolled'], to: 'enrolled', by: ['office'] },
  giveLeave: { from: ['enrolled'], to: 'leave', by: ['office'] },
  comeBack: { from: ['leave'], to: 'enrolled', by: ['family', 'office'] },
  stop: { from: ['enrolled', 'leave'], to: 'left', by: ['family', 'office'] },
  /** Taken up again as a new wish. */
  reopen: { from: ['declined', 'left'], to: 'applied', by: ['office'] },
} as const satisfies Record<string, Step>

export type StepName = keyof typeof STEPS
export const STEP_NAMES = Object.keys(STEPS) as StepName[]
export const isStep = (name: string): name is StepName => Object.hasOwn(STEPS, name)

/** What an enrolment stands in. `leaveTo` set while enrolled: leave is asked for. */
export interface Standpoint {
  state: EnrolmentState
  leaveTo: string | null
}

/** Whether a step can be taken from where it stands, by one of these. */
export function mayStep(name: StepName, { state, leaveTo }: Standpoint, by: readonly StepTaker[]): boolean {
  const step: Step = STEPS[name]
  if (!step.from.includes(state) || !step.by.some((taker) => by.includes(taker))) return false
  if (name === 'refuseLeave') return leaveTo !== null
  if (name === 'askLeave') return leaveTo === null
  return true
}

/** The steps that these may take now, in the order of the table. */
export const stepsFrom = (at: Standpoint, by: readonly StepTaker[]): StepName[] =>
  STEP_NAMES.filter((name) => mayStep(name, at, by))

export interface StepFacts {
  now: Date
  /** The first instant that is too late, for an offer. */
  offeredTo?: Date | null
  /** The last day of a leave. */
  leaveTo?: CivilDate | null
}

/** What a step writes. */
export interface Written {
  state: EnrolmentState
  waitingSince: Date | null
  offeredTo: Date | null
  decidedAt: Date | null
  leaveTo: string | null
  leftAt: Date | null
}

/**
 * The row after a step. Who is put back in the line after an offer keeps the place from before; a new wish after an end
 * goes last.
 */
export function afterStep(
  name: StepName,
  before: Pick<Written, 'waitingSince' | 'leaveTo' | 'decidedAt'>,
  { now, offeredTo = null, leaveTo = null }: StepFacts,
): Written {
  const state = STEPS[name].to
  const decides = name === 'offer' || name === 'wait' || name === 'decline' || name === 'enrol'
  return {
    state,
    waitingSince: name === 'wait' ? (before.waitingSince ?? now) : name === 'reopen' ? null : before.waitingSince,
    offeredTo: name === 'offer' ? offeredTo : null,
    decidedAt: decides ? now : name === 'reopen' ? null : before.decidedAt,
    leaveTo: name === 'askLeave' || name === 'giveLeave' ? (leaveTo ?? before.leaveTo) : null,
    leftAt: state === 'left' ? now : null,
  }
}

/** An enrolment as far as the waiting list needs to know it. */
export interface InLine {
  id: string
  ensembleId: string
  instrument: string
  state: EnrolmentState
  waitingSince: Date | null
}

const byLine = (a: InLine, b: InLine): number =>
  (a.waitingSince?.getTime() ?? Number.POSITIVE_INFINITY) - (b.waitingSince?.getTime() ?? Number.POSITIVE_INFINITY) ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Who waits for the same place, the first in line first. */
export const lineOf = <E extends InLine>(all: readonly E[], ensembleId: string, instrument: string): E[] =>
  all
    .filter((one) => one.state === 'waiting' && one.ensembleId === ensembleId && one.instrument === instrument)
    .sort(byLine)

/** The place in the line, from 1; null for who does not wait. */
export function placeInLine(all: readonly InLine[], id: string): number | null {
  const mine = all.find((one) => one.id === id)
  if (mine?.state !== 'waiting') return null
  return lineOf(all, mine.ensembleId, mine.instrument).findIndex((one) => one.id === id) + 1
}

/** How many an ensemble has room for. */
export interface Room {
  ensembleId: string
  /** Null: nobody has said. */
  places: number | null
  /** By instrument, where it was said. */
  needs: Readonly<Record<string, number>>
}

/** Who holds a place: enrolled, or asked whether they will take it. Who is on leave keeps none. */
const holdsPlace = ({ state }: { state: EnrolmentState }): boolean => state === 'enrolled' || state === 'offered'

/**
 * Who is to be offered a place because one is free, in the order in which they come. Only where the number of places is
 * set, for the ensemble or for the instrument: else the secretariat decides each by itself.
 */
export function nextInLine<E extends InLine>(all: readonly E[], { ensembleId, places, needs }: Room): E[] {
  const here = all.filter((one) => one.ensembleId === ensembleId)
  const holding = here.filter(holdsPlace)
  let free = places === null ? Number.POSITIVE_INFINITY : places - holding.length
  const freeOf = new Map<string, number>()
  for (const [instrument, wanted] of Object.entries(needs))
    freeOf.set(instrument, wanted - holding.filter((one) => one.instrument === instrument).length)
  const next: E[] = []
  for (const one of here.filter(({ state }) => state === 'waiting').sort(byLine)) {
    const own = freeOf.get(one.instrument)
    if (own === undefined && places === null) continue
    if (free <= 0 || (own !== undefined && own <= 0)) continue
    next.push(one)
    free -= 1
    if (own !== undefined) freeOf.set(one.instrument, own - 1)
  }
  return next
}

/** Whether the age on the semester's day is one that the ensemble takes. */
export const fitsAge = (
  birthDate: CivilDate,
  ageAt: CivilDate,
  { ageFrom, ageTo }: { ageFrom: number; ageTo: number },
): boolean => {
  const age = ageOn(birthDate, ageAt)
  return ageFrom <= age && age <= ageTo
}

/** Where a child goes on, by age. */
export interface Onward {
  ensembleId: string
  /** The child goes from one kind of ensemble to another. */
  movesUp: boolean
  state: 'enrolled' | 'audition'
}

interface Candidate {
  id: string
  kind: 'youth' | 'junior' | 'everyone'
  ageFrom: number
  ageTo: number
  auditions: boolean
}

/**
 * Where a member goes on in the next semester: in the same kind of ensemble while the age allows, except that a junior who
 * is old enough is proposed for the youth orchestra. Null: too old, or there is nothing for the age.
 */
export function onwardOf(
  birthDate: CivilDate,
  from: Candidate['kind'],
  ageAt: CivilDate,
  ensembles: readonly Candidate[],
): Onward | null {
  const fits = ensembles.filter((ensemble) => fitsAge(birthDate, ageAt, ensemble))
  const order: readonly Candidate['kind'][] =
    from === 'junior'
      ? ['youth', 'everyone', 'junior']
      : from === 'youth'
        ? ['youth', 'everyone']
        : ['everyone', 'youth', 'junior']
  const found = order.flatMap((kind) => fits.filter((ensemble) => ensemble.kind === kind))[0]
  if (!found) return null
  const movesUp = from === 'junior' && found.kind === 'youth'
  return { ensembleId: found.id, movesUp, state: movesUp && found.auditions ? 'audition' : 'enrolled' }
}
