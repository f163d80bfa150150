/** What an artist may send of the profile and of a work. Half an answer is an answer: only what cannot be kept is refused. */
import { z } from 'zod'
import { DISCIPLINES, MOST_MM, SPACES } from '#app/domains/art-round/work.ts'
import { MOST_ORE } from '#app/kernel/money.ts'
import {
  centimetres,
  filledLine,
  line,
  optionalDecimal,
  optionalKroner,
  optionalWhole,
  prose,
  ticked,
  webAddress,
  whole,
  yesNo,
} from '#app/kernel/shapes.ts'

const side = centimetres(MOST_MM / 10)

const disciplines = z.preprocess(
  (sent) => [...new Set(Array.isArray(sent) ? sent : sent === undefined || sent === '' ? [] : [sent])],
  z.array(z.enum(DISCIPLINES, 'faults.notAChoice')).max(DISCIPLINES.length),
)

const texts = {
  artistName: line(120),
  phone: line(40),
  address: line(200),
  postalCode: line(12),
  city: line(80),
  municipalityId: line(40).transform((id) => id || null),
  disciplines,
  statement: prose(20_000),
  cv: prose(20_000),
  website: webAddress,
  practiceYears: optionalWhole(0, 90),
  degree: line(200),
  hasStudio: yesNo,
  studioName: line(120),
  studioAddress: line(200),
  studioPostal: line(12),
  studioCity: line(80),
  studioLat: optionalDecimal(57, 72),
  studioLng: optionalDecimal(4, 32),
  stepFree: yesNo,
  toilet: yesNo,
  parking: yesNo,
  transport: prose(1000),
  directions: prose(1000),
  meetingPoint: ticked,
}

/** The version that the form was made from; 0 where nothing was stored yet. */
const version = whole(0, 1_000_000_000)
const libraryWorkId = filledLine(40)

export const saveProfileInput = z.object({ intent: z.literal('save'), version, ...texts })
export type SaveProfileInput = z.output<typeof saveProfileInput>
export const profileInput = z.discriminatedUnion('intent', [
  saveProfileInput,
  z.object({ intent: z.literal('fill') }),
  z.object({ intent: z.literal('take'), version, applicationId: filledLine(40) }),
])

/** An alternative text has the name `alt.<pictureId>`. */
export const ALT = 'alt.'

export const workTexts = {
  title: line(200),
  year: optionalWhole(1000, 2100),
  technique: line(200),
  heightMm: side,
  widthMm: side,
  depthMm: side,
  priceOre: optionalKroner(MOST_ORE),
  editionNo: line(40),
  space: z.enum(SPACES, 'faults.notAChoice').default('wall'),
}
export const altText = line(500)
const alt = z.record(z.string().max(40), altText).default({})
export const libraryWorkInput = z.discriminatedUnion('intent', [
  // `press`: which button; whatever it is, what was typed is saved first.
  z.object({ intent: z.literal('save'), version, ...workTexts, alt, press: line(60) }),
  z.object({ intent: z.enum(['archive', 'restore', 'remove']) }),
])
export type SaveWorkInput = Extract<z.output<typeof libraryWorkInput>, { intent: 'save' }>

export const libraryInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('fill') }),
  z.object({ intent: z.literal('new') }),
])

const ids = z.preprocess(
  (sent) => (Array.isArray(sent) ? sent : sent === undefined || sent === '' ? [] : [sent]),
  z.array(libraryWorkId).max(50),
)
export const pickInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('pick'), works: ids }),
  z.object({ intent: z.literal('fill') }),
])
