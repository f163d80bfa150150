/** What people may send about seminars; messages are text keys. */
import { z } from 'zod'
import { placeIn } from '#app/domains/art-round/studio/found-place.ts'
import {
  date,
  filledLine,
  line,
  optionalDate,
  optionalDecimal,
  optionalWhole,
  prose,
  several,
  ticked,
  time,
  whole,
  yesNo,
} from '#app/kernel/shapes.ts'
import { isGroup, SECTIONS, type Section } from '../instruments.ts'
import { SEMINAR_ROLES } from '../standing.ts'
import { MOST_PARTNER_PLAYERS } from './partner.ts'

const id = filledLine(40)
const version = whole(1, 1_000_000)
const optionalTime = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
  time.optional().transform((value) => value ?? null),
)

// The season.
export const proposeInput = z.object({ intent: z.literal('propose') })
export const makeInput = z.object({
  intent: z.literal('make'),
  titleNb: filledLine(120),
  first: date,
  days: whole(1, 5),
})
export const copyInput = z.object({ intent: z.literal('copy'), from: id, titleNb: filledLine(120), first: date })

// One seminar.
/** Players of the partner: a field for each section, "players.violin1". */
const players = z.object(
  Object.fromEntries(SECTIONS.map((section) => [section, optionalWhole(0, MOST_PARTNER_PLAYERS)])) as Record<
    Section,
    ReturnType<typeof optionalWhole>
  >,
)

const typedFields = z.object({
  titleNb: filledLine(120),
  titleEn: line(120),
  ensembleIds: several(10),
  venue: line(120),
  address: line(200),
  postalCode: line(12),
  city: line(80),
  municipalityId: line(40),
  lat: optionalDecimal(-90, 90),
  lng: optionalDecimal(-180, 180),
  /** One of the addresses that the form has listed. */
  foundPlace: line(300),
  overnight: ticked,
  answerByDate: optionalDate,
  answerByTime: optionalTime,
  infoNb: prose(4000),
  infoEn: prose(4000),
})

/** What is said of a seminar. The place of an address that was chosen from the list is the register's. */
export const editInput = typedFields
  .extend({ intent: z.literal('edit'), version })
  .transform(({ foundPlace, postalCode: _, city, ...rest }) => {
    const found = placeIn(foundPlace)
    return found ? { ...rest, place: found.city || city, lat: found.lat, lng: found.lng } : { ...rest, place: city }
  })
export type SeminarFields = Omit<z.output<typeof editInput>, 'intent' | 'version'>

/** The address is looked up; nothing is saved, and what was typed comes back as it was. */
export const findInput = z.looseObject({ intent: z.literal('find'), address: line(200), municipalityId: line(40) })

export const partnerInput = z.object({ intent: z.literal('partner'), version, partner: line(120), players })
export type PartnerFields = Pick<z.output<typeof partnerInput>, 'partner' | 'players'>

/** No day begins in the night, when the clock may jump over an hour. */
const beginning = time.refine((value) => value >= '06:00', 'seminarTold.tooEarly')
const day = { date, begins: beginning, ends: time }
export const addDayInput = z.object({ intent: z.literal('addDay'), ...day })
export const changeDayInput = z.object({ intent: z.literal('changeDay'), dayId: id, ...day })
export const removeDayInput = z.object({ intent: z.literal('removeDay'), dayId: id })

const room = { name: filledLine(60), capacity: optionalWhole(1, 2000), percussion: ticked, stepFree: yesNo }
export const addRoomInput = z.object({ intent: z.literal('addRoom'), ...room })
export const changeRoomInput = z.object({ intent: z.literal('changeRoom'), roomId: id, ...room })
export const removeRoomInput = z.object({ intent: z.literal('removeRoom'), roomId: id })
export type RoomFields = Omit<z.output<typeof addRoomInput>, 'intent'>

const part = {
  role: z.enum(SEMINAR_ROLES, { error: 'faults.notAChoice' }),
  sections: several(40).transform((codes) => codes.filter(isGroup)),
  binder: ticked,
}
/** `who` is an e-mail address, or the name of somebody who is known. A new address needs a name. */
export const addStaffInput = z.object({ intent: z.literal('addStaff'), who: filledLine(254), name: line(120), ...part })
export const changeStaffInput = z.object({ intent: z.literal('changeStaff'), staffId: id, ...part })
export const removeStaffInput = z.object({ intent: z.literal('removeStaff'), staffId: id })
export type StaffFields = Omit<z.output<typeof addStaffInput>, 'intent'>

export const publishInput = z.object({ intent: z.literal('publish') })
export const cancelInput = z.object({ intent: z.literal('cancel'), reason: prose(600) })

/** Every form of a seminar's page. */
export const seminarInput = z.discriminatedUnion('intent', [
  ...([editInput, findInput, partnerInput, addDayInput, changeDayInput, removeDayInput] as const),
  ...([addRoomInput, changeRoomInput, removeRoomInput, addStaffInput, changeStaffInput, removeStaffInput] as const),
  ...([publishInput, cancelInput] as const),
])
