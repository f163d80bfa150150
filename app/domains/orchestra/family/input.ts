import { z } from 'zod'
import { date, email, filledLine, line, optionalWhole, prose, several, ticked, whole } from '#app/kernel/shapes.ts'
import { INSTRUMENTS } from '../instruments.ts'
import { CONSENT_PURPOSES } from './consent-rules.ts'
import { ELSEWHERE, HEALTH_KINDS, KITCHEN_CODES, RELATIONS } from './family.ts'
import { MOST_CHILDREN } from './rules.ts'

/** As people write numbers: with spaces, and a country's prefix where it has one. */
const phoneShape = /^\+?[\d\s]{5,20}$/
const phone = line(24).pipe(z.string().regex(phoneShape, 'orchestraFamily.notAPhone'))
const optionalPhone = line(24).pipe(
  z.string().refine((text) => text === '' || phoneShape.test(text), 'orchestraFamily.notAPhone'),
)
const postalCode = line(4).pipe(z.string().regex(/^\d{4}$/, 'orchestraFamily.notAPostalCode'))
const relation = z.enum(RELATIONS, { error: 'faults.notAChoice' })
const id = filledLine(40)
const optionalId = line(40).transform((text) => text || null)

const within = (choice: string) => (choice === '' || choice === ELSEWHERE ? null : choice)
const municipalityId = line(40).pipe(z.string().min(1, 'orchestraFamily.whichMunicipality')).transform(within)

export const homeShape = { address: filledLine(120), postalCode, city: filledLine(60), municipalityId }
const optionalEmail = z.preprocess(
  (text) => (typeof text === 'string' && text.trim() === '' ? undefined : text),
  email.optional().transform((value) => value ?? null),
)

export const guardianShape = z.object({ name: filledLine(120), phone: optionalPhone, ...homeShape })

/** Who is entered, once for all the children. */
const me = guardianShape.extend({ relation })

const instrument = z.enum(INSTRUMENTS as [string, ...string[]], { error: 'faults.required' })
const otherHome = z.object({ address: line(120), postalCode: line(4), city: line(60), municipalityId: line(40) })

const child = z
  .object({
    ...{ name: filledLine(120), birthDate: date, instrument },
    doubles: z.preprocess(
      (text) => (text === '' ? undefined : text),
      z.enum(INSTRUMENTS as [string, ...string[]], { error: 'faults.notAChoice' }).optional(),
    ),
    level: z.preprocess((text) => (text === '' || text === undefined ? undefined : text), whole(1, 3)),
    years: optionalWhole(0, 15),
    home: z.enum(['me', 'other'], { error: 'faults.notAChoice' }),
    ...otherHome.shape,
    ...{ musicSchool: line(80), teacher: line(80), audition: ticked, front: ticked, alone: ticked },
    email: optionalEmail,
    ensembleId: optionalId,
  })
  .superRefine((value, issues) => {
    if (value.home !== 'other') return
    if (value.address === '') issues.addIssue({ code: 'custom', path: ['address'], message: 'faults.required' })
    if (!/^\d{4}$/.test(value.postalCode))
      issues.addIssue({ code: 'custom', path: ['postalCode'], message: 'orchestraFamily.notAPostalCode' })
    if (value.city === '') issues.addIssue({ code: 'custom', path: ['city'], message: 'faults.required' })
    if (value.municipalityId === '')
      issues.addIssue({ code: 'custom', path: ['municipalityId'], message: 'orchestraFamily.whichMunicipality' })
  })
  .transform((value) => ({ ...value, municipalityId: within(value.municipalityId) }))
export type ChildWish = z.output<typeof child>

const children = z.array(child).min(1, 'faults.required').max(MOST_CHILDREN)
const yesNoLater = z.enum(['yes', 'no', 'later'], { error: 'orchestraRegistration.answerEach' })
export type YesNoLater = z.output<typeof yesNoLater>
const purposes = Object.fromEntries(CONSENT_PURPOSES.map((purpose) => [purpose, yesNoLater])) as Record<
  (typeof CONSENT_PURPOSES)[number],
  typeof yesNoLater
>

/** A part of a form of which nothing was filled in: each of its fields says what it wants. */
const part = <S extends z.ZodType>(shape: S) => z.preprocess((value) => value ?? {}, shape)

const reserve = z
  .object({ name: line(120), phone: optionalPhone, relation: line(40), mayPickUp: ticked })
  .superRefine(({ name, phone: number }, issues) => {
    if (name !== '' && number === '') issues.addIssue({ code: 'custom', path: ['phone'], message: 'faults.required' })
    if (name === '' && number !== '') issues.addIssue({ code: 'custom', path: ['name'], message: 'faults.required' })
  })

const other = z.object({ name: line(120), email: optionalEmail, relation }).superRefine((value, issues) => {
  if (value.name !== '' && value.email === null)
    issues.addIssue({ code: 'custom', path: ['email'], message: 'faults.required' })
  if (value.name === '' && value.email !== null)
    issues.addIssue({ code: 'custom', path: ['name'], message: 'faults.required' })
})

/** The names of the buttons that change how many children there are, and keep everything that was typed. */
export const RESHAPES = [
  'add',
  'back',
  ...Array.from({ length: MOST_CHILDREN }, (_, place) => `remove-${place}`),
] as const

export const reshapeInput = z.looseObject({ intent: z.enum(RESHAPES as unknown as [string, ...string[]]) })
export const lookInput = z.looseObject({ intent: z.literal('look'), semesterId: id, me, children })
export const registerInput = z.object({
  intent: z.literal('register'),
  semesterId: id,
  me,
  children,
  consents: part(z.object(purposes)),
  reserve: part(reserve),
  other: part(other),
})
export type Registration = Omit<z.output<typeof registerInput>, 'intent'>

export const saveGuardianInput = guardianShape.extend({ intent: z.literal('guardian') })
export const addContactInput = z.discriminatedUnion('kind', [
  z.object({ intent: z.literal('add-contact'), kind: z.literal('email'), value: email }),
  z.object({ intent: z.literal('add-contact'), kind: z.literal('phone'), value: phone }),
])
export const dropContactInput = z.object({ intent: z.literal('drop-contact'), contactId: id })
export const setLinkInput = z.object({
  ...{ intent: z.literal('link'), childId: id, relation },
  ...{ receivesMail: ticked, maySign: ticked, mayPickUp: ticked },
})
export const inviteInput = z.object({
  ...{ intent: z.literal('invite'), name: filledLine(120), email, relation },
  childIds: several(MOST_CHILDREN).pipe(z.array(z.string()).min(1, 'orchestraFamily.chooseChild')),
})
export const withdrawInvitationInput = z.object({ intent: z.literal('withdraw-invitation'), invitationId: id })
export const endLinkInput = z.object({ intent: z.literal('end-link'), childId: id, guardianId: id })
export const renewLinkInput = z.object({ intent: z.literal('renew-link'), which: z.enum(['reply', 'calendar']) })

export const saveChildInput = z.object({
  ...{ intent: z.literal('child'), version: whole(1, 1_000_000), name: filledLine(120), birthDate: date },
  ...{ musicSchool: line(80), goesHomeAlone: ticked, phone: optionalPhone, email: optionalEmail },
})
export const saveHomeInput = z.discriminatedUnion('home', [
  z.object({ intent: z.literal('home'), version: whole(1, 1_000_000), home: z.literal('me') }),
  z.object({ intent: z.literal('home'), version: whole(1, 1_000_000), home: z.literal('other'), ...homeShape }),
])
export const addReserveInput = z.object({
  ...{ intent: z.literal('add-reserve'), name: filledLine(120), phone, relation: line(40), mayPickUp: ticked },
})
export const dropReserveInput = z.object({ intent: z.literal('drop-reserve'), reserveId: id })
export const deleteChildInput = z.object({ intent: z.literal('delete'), name: filledLine(120) })

export const answerConsentsInput = z.object({
  capacity: z.enum(['guardian', 'self']),
  answers: z
    .object(
      Object.fromEntries(CONSENT_PURPOSES.map((one) => [one, yesNoLater.optional()])) as Record<
        (typeof CONSENT_PURPOSES)[number],
        z.ZodOptional<typeof yesNoLater>
      >,
    )
    .default({}),
})

export const addHealthInput = z.object({
  ...{ intent: z.literal('add'), kind: z.enum(HEALTH_KINDS, { error: 'faults.required' }) },
  kitchen: z.preprocess(
    (text) => (text === '' ? undefined : text),
    z
      .enum(KITCHEN_CODES, { error: 'faults.notAChoice' })
      .optional()
      .transform((code) => code ?? ''),
  ),
  ...{ text: prose(1000).pipe(z.string().min(1, 'faults.required')), measures: prose(1000) },
})
export const dropHealthInput = z.object({ intent: z.literal('drop'), noteId: id })
export const freshCodeInput = z.object({ intent: z.literal('code') })
