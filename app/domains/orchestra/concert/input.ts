import { z } from 'zod'
import {
  date,
  filledLine,
  line,
  optionalDecimal,
  optionalWhole,
  prose,
  several,
  time,
  webAddress,
  whole,
} from '#app/kernel/shapes.ts'
import { isGroup } from '../instruments.ts'

const id = filledLine(60)
const version = whole(1, 1_000_000)

export const planConcertInput = z.object({
  intent: z.literal('plan'),
  term: filledLine(10),
  titleNb: filledLine(120),
  date,
  begins: time,
  venue: filledLine(120),
})

const blank = (text: unknown) => (typeof text === 'string' && text.trim() === '' ? undefined : text)

export const changeConcertInput = z.object({
  intent: z.literal('change'),
  version,
  titleNb: filledLine(120),
  titleEn: line(120),
  textNb: prose(4000),
  textEn: prose(4000),
  date,
  begins: time,
  ends: z.preprocess(blank, time.optional()).transform((end) => (end as string | undefined) ?? null),
  venue: filledLine(120),
  address: line(120),
  place: line(80),
  municipalityId: line(40).transform((code) => code || null),
  lat: optionalDecimal(57, 72),
  lng: optionalDecimal(4, 32),
  /** One a line. */
  partners: prose(1000).transform((text) =>
    text
      .split('\n')
      .map((one) => one.trim())
      .filter(Boolean),
  ),
  dressNb: line(200),
  dressEn: line(200),
  tickets: line(200),
  ticketUrl: webAddress,
  ensembleIds: several(9),
})
export type ChangeConcertInput = z.output<typeof changeConcertInput>

export const publishConcertInput = z.object({ intent: z.literal('publish') })
export const cancelConcertInput = z.object({ intent: z.literal('cancel'), text: prose(1000) })
export const audienceInput = z.object({ intent: z.literal('audience'), audience: optionalWhole(0, 100_000) })

const programme = { intent: z.literal('programme') }
export const programmeInput = z.discriminatedUnion('change', [
  z.object({ ...programme, change: z.literal('add'), pieceId: id }),
  z.object({ ...programme, change: z.literal('drop'), id }),
  z.object({ ...programme, change: z.literal('move'), id, way: z.enum(['up', 'down']) }),
  z.object({
    ...programme,
    change: z.literal('write'),
    id,
    by: line(120),
    soloistId: line(60).transform((code) => code || null),
    soloist: line(160),
    conductor: line(120),
  }),
])
export type ProgrammeChange = z.output<typeof programmeInput>

export const callInput = z.discriminatedUnion('change', [
  z.object({
    ...{ intent: z.literal('call'), change: z.literal('add'), date, time },
    ...{ whatNb: filledLine(120), whatEn: line(120) },
    groups: several(20).transform((codes) => codes.filter(isGroup)),
  }),
  z.object({ intent: z.literal('call'), change: z.literal('drop'), callId: id }),
])
export type CallChange = z.output<typeof callInput>

export const playInput = z.object({
  intent: z.literal('play'),
  childId: id,
  plays: z.enum(['yes', 'no'], { error: 'faults.notAChoice' }).transform((word) => word === 'yes'),
})

const folder = { pieceId: id }
export const foldersInput = z.discriminatedUnion('intent', [
  // Empty: every piece.
  z.object({ intent: z.literal('propose'), pieceId: line(60) }),
  z.object({ intent: z.literal('hold'), ...folder, childId: id, part: filledLine(40) }),
  z.object({ intent: z.literal('drop'), ...folder, childId: id }),
  z.object({ intent: z.literal('hand'), pieceId: line(60), childId: line(60), way: z.enum(['out', 'back']) }),
])
