/** What artists and the secretariat may send of participation and studios. */
import { z } from 'zod'
import { filledLine, line, optionalWhole, prose, ticked, webAddress, whole, yesNo } from '#app/kernel/shapes.ts'
import { isCivilDate, isLocalTime } from '#app/kernel/when.ts'
import { placeIn } from './found-place.ts'
import { numbersIn, positionOf } from './rules.ts'
import { MOST_ABOUT, POSITION_SOURCES, type StudioDay } from './studio.ts'

export const confirmInput = z.object({ intent: z.literal('confirm'), applicationId: filledLine(40) })
export const resignInput = z.object({ intent: z.literal('resign'), applicationId: filledLine(40) })

/** Answers on paper, by the numbers of the applications. */
export const enterInput = z.object({
  intent: z.literal('enter'),
  numbers: prose(5000).transform((text, issues) => {
    const numbers = numbersIn(text)
    if (numbers) return numbers
    issues.addIssue({ code: 'custom', message: 'studio.numbersUnreadable' })
    return z.NEVER
  }),
})

const version = whole(1, 1_000_000_000)

export const aboutInput = z.object({
  intent: z.literal('about'),
  id: filledLine(40),
  version,
  name: filledLine(120),
  aboutNb: prose(MOST_ABOUT),
  aboutEn: prose(MOST_ABOUT),
  website: webAddress,
})
export type AboutInput = Omit<z.output<typeof aboutInput>, 'intent' | 'id'>

export const placeInput = z
  .object({
    intent: z.literal('place'),
    id: filledLine(40),
    version,
    name: line(120),
    address: filledLine(200),
    postalCode: line(12),
    city: line(80),
    municipalityId: filledLine(40),
    lat: line(40),
    lng: line(20),
    /** Where the program of the form has the position from; without a program the choice below says it. */
    positionFrom: z.enum(POSITION_SOURCES).nullable().catch(null),
    /** One of the addresses that the form has listed: see `placeIn`. */
    foundPlace: line(300),
    meetingPoint: ticked,
    stepFree: yesNo,
    toilet: yesNo,
    parking: yesNo,
    transport: prose(1000),
    directionsNb: prose(1000),
    directionsEn: prose(1000),
  })
  .transform(({ lat, lng, foundPlace, ...rest }, issues) => {
    const found = placeIn(foundPlace)
    if (found) {
      const { postalCode, city, ...position } = found
      // They belong to the position; the address keeps what else was written in it, as which door.
      const filled = { postalCode: postalCode || rest.postalCode, city: city || rest.city }
      return { ...rest, ...filled, ...position, positionFrom: 'register' as const }
    }
    const position = positionOf(lat, lng)
    if (position !== undefined) return { ...rest, lat: position?.lat ?? null, lng: position?.lng ?? null }
    issues.addIssue({ code: 'custom', path: ['lat'], message: 'studio.positionUnreadable' })
    return z.NEVER
  })
export type PlaceInput = Omit<z.output<typeof placeInput>, 'intent' | 'id'>

/** Looks up the address of the form of the place; the rest of what was typed goes with it and comes back. */
export const findInput = z.looseObject({
  intent: z.literal('find'),
  address: line(200),
  municipalityId: line(40),
})

/**
 * The form of hours has three fields for each open day: `open-2013-09-14` ticked, `opens-…` and `closes-…`. A day that
 * is not ticked is closed, whatever its hours say.
 */
export const hoursInput = z
  .looseObject({ intent: z.literal('hours'), id: filledLine(40), version })
  .transform(({ intent, id, version: seen, ...fields }, issues) => {
    const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '')
    const days: StudioDay[] = []
    for (const name of Object.keys(fields)) {
      const date = name.startsWith('open-') ? name.slice('open-'.length) : ''
      if (!isCivilDate(date) || !['on', 'yes'].includes(text(name))) continue
      const [opens, closes] = [text(`opens-${date}`), text(`closes-${date}`)]
      if (isLocalTime(opens) && isLocalTime(closes)) days.push({ date, opens, closes })
      else issues.addIssue({ code: 'custom', path: [`closes-${date}`], message: 'studio.hoursMissing' })
    }
    return { intent, id, version: seen, days: days.sort((a, b) => a.date.localeCompare(b.date)) }
  })

/** What the picture of the entrance shows. */
export const pictureAltInput = filledLine(300)

/** The artist has a place to open after all. */
export const openStudioInput = z.object({
  intent: z.literal('open'),
  id: filledLine(40),
  municipalityId: filledLine(40),
  address: filledLine(200),
})

/** Everything that the page of one participant saves; `id` is the participant's or, for a place and hours, the studio's. */
const saved = [aboutInput, placeInput, hoursInput, openStudioInput] as const
export const studioFormInput = z.discriminatedUnion('intent', [...saved, findInput])
export type StudioFormInput = z.output<(typeof saved)[number]>

/** The secretariat's deeds over the list. */
export const numberInput = z.object({ intent: z.literal('number'), anew: ticked })
export const honourInput = z.object({
  intent: z.literal('honour'),
  participantId: line(40).transform((id) => id || null),
})
export const moveInput = z.object({
  intent: z.literal('move'),
  id: filledLine(40),
  studioNumber: optionalWhole(1, 10_000),
})
