import { z } from 'zod'
import { filledLine, optionalDecimal, whole } from '#app/kernel/shapes.ts'
import { LEAST_HEIGHT_MM, LEAST_SIDE_MM, MOST_HEIGHT_MM, MOST_SIDE_MM, WALL_HEIGHT_MM } from './hanging.ts'

const id = z.string().max(60)
const version = whole(1, 1_000_000)

/** Whole millimetres of metres as people type them: "12", "7,5". */
const metres = (leastMm: number, mostMm: number) =>
  optionalDecimal(leastMm / 1000, mostMm / 1000)
    .transform((value) => (value === null ? null : Math.round(value * 1000)))
    .pipe(z.number({ error: 'faults.required' }))
/** Whole millimetres of centimetres as people type them; null: nothing was. */
const optionalCm = (leastMm: number, mostMm: number) =>
  optionalDecimal(leastMm / 10, mostMm / 10).transform((value) => (value === null ? null : Math.round(value * 10)))

const sides = { widthMm: metres(LEAST_SIDE_MM, MOST_SIDE_MM), depthMm: metres(LEAST_SIDE_MM, MOST_SIDE_MM) }
const heightMm = metres(LEAST_HEIGHT_MM, MOST_HEIGHT_MM)
const wall = {
  name: filledLine(20),
  fromX: metres(0, MOST_SIDE_MM),
  fromY: metres(0, MOST_SIDE_MM),
  toX: metres(0, MOST_SIDE_MM),
  toY: metres(0, MOST_SIDE_MM),
  heightMm,
}

/** What is done with rooms and walls. Everything is typed in metres. */
export const roomsInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('room'), name: filledLine(60), ...sides, heightMm }),
  z.object({ intent: z.literal('change-room'), roomId: id, version, name: filledLine(60), ...sides }),
  z.object({ intent: z.literal('remove-room'), roomId: id, version }),
  z.object({ intent: z.literal('wall'), roomId: id, version, ...wall }),
  z.object({ intent: z.literal('change-wall'), wallId: id, version, ...wall }),
  z.object({ intent: z.literal('remove-wall'), wallId: id, version }),
])

const FAR = 2 * MOST_SIDE_MM
const millimetres = whole(-FAR, FAR)
/** "wall:<id>" or "floor:<id of the room>". */
const where = filledLine(80).pipe(z.string().regex(/^(wall|floor):.+$/, 'faults.notAChoice'))

/** What is done with works: typed in centimetres, or dragged in millimetres. */
export const hangingInput = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('hang'),
    /** "<id of the participant>:<version of the place>", as one chooses it in a list. */
    work: filledLine(80)
      .pipe(z.string().regex(/^[^:]+:\d{1,7}$/, 'faults.notAChoice'))
      .transform((text) => {
        const [participantId = '', version = '0'] = text.split(':')
        return { participantId, version: Number(version) }
      }),
    where,
    /** From the wall's left end to the work's left side, or to its middle in the plan. Empty: where there is room. */
    fromLeft: optionalCm(-FAR, FAR),
    /** The height of the middle above the floor, or down the plan. Empty: 155 cm, or the middle of the room. */
    middle: optionalCm(-FAR, FAR),
  }),
  z.object({
    intent: z.literal('move'),
    participantId: id,
    version: whole(0, 1_000_000),
    where,
    x: millimetres,
    y: millimetres,
  }),
  z.object({ intent: z.literal('take-down'), participantId: id, version }),
  z.object({ intent: z.literal('evenly'), wallId: id, told: z.string().max(10_000) }),
])

/** What the fields of a new room and a new wall begin with, in metres. */
export const FIRST_HEIGHT_M = WALL_HEIGHT_MM / 1000
