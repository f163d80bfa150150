import { z } from 'zod'
import { placeIn } from '#app/domains/art-round/studio/found-place.ts'
import { positionOf } from '#app/domains/art-round/studio/rules.ts'
import type { TextKey } from '#app/i18n/keys.ts'
import { MOST_ORE } from '#app/kernel/money.ts'
import {
  filledLine,
  line,
  optionalDate,
  optionalKroner,
  optionalWhole,
  prose,
  whole,
  yesNo,
} from '#app/kernel/shapes.ts'
import { CANDIDACY_DEEDS } from './rules.ts'

const key = (textKey: TextKey): string => textKey
const id = filledLine(60)
const version = whole(1, 1_000_000)

/** Every form on the page of a hosting's venues. */
export const hostingVenuesInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('consider'), venueId: id }),
  z.object({ intent: z.literal('new'), name: filledLine(120), municipalityId: id }),
  z.object({ intent: z.literal('inspect'), id, version, inspectOn: optionalDate, findings: prose(5000) }),
  z.object({
    ...{ intent: z.literal('settle'), id, version },
    deed: z.enum(CANDIDACY_DEEDS, { error: key('faults.notAChoice') }),
  }),
  z.object({ intent: z.literal('edition') }),
])

const note = line(300)
const checklistFields = z.object({
  intent: z.literal('checklist'),
  version,
  name: filledLine(120),
  address: line(160),
  postalCode: line(40).refine((text) => text === '' || /^\d{4}$/.test(text), key('hostingVenues.notAPostalCode')),
  city: line(80),
  lat: line(40),
  lng: line(20),
  /** One of the addresses that the form has listed: see `placeIn`. */
  foundPlace: line(300),
  areaM2: optionalWhole(1, 100_000),
  hangingM: optionalWhole(1, 10_000),
  heightCm: optionalWhole(100, 5000),
  stepFree: yesNo,
  accessNote: note,
  transport: note,
  parking: optionalWhole(0, 10_000),
  climate: yesNo,
  climateNote: note,
  guards: yesNo,
  guardsNote: note,
  insurance: yesNo,
  insuranceNote: note,
  riggingDays: optionalWhole(0, 365),
  rent: optionalKroner(MOST_ORE),
  remark: prose(3000),
})

/**
 * What is known of a house. Its position is the one of an address that was chosen from the list, or what was typed, or none;
 * one outside the region is refused.
 */
export const checklistInput = checklistFields.transform(({ lat, lng, foundPlace, city, ...rest }, issues) => {
  const found = placeIn(foundPlace)
  if (found) {
    const { postalCode, city: town, ...point } = found
    return { ...rest, ...point, postalCode: postalCode || rest.postalCode, place: town || city }
  }
  const point = positionOf(lat, lng)
  if (point !== undefined) return { ...rest, place: city, lat: point?.lat ?? null, lng: point?.lng ?? null }
  issues.addIssue({ code: 'custom', path: ['lat'], message: key('studio.positionUnreadable') })
  return z.NEVER
})

/** The address is looked up; nothing is saved, and what was typed comes back as it was. */
export const findVenueInput = z.looseObject({ intent: z.literal('find'), address: line(160), municipalityId: line(40) })
export type ChecklistFacts = Omit<z.output<typeof checklistInput>, 'intent'>

/** Every form on the page of one venue. Pictures have a door of their own. */
export const venueInput = z.discriminatedUnion('intent', [
  checklistInput,
  findVenueInput,
  z.object({ intent: z.literal('describe'), pictureId: id, alt: line(300) }),
  z.object({ intent: z.literal('unpicture'), pictureId: id }),
])
