/** Small zod shapes that forms and files have in common. Messages are text keys, with facts after a space. */
import { z } from 'zod'
import type { TextKey } from '#app/i18n/keys.ts'
import type { Facts } from '#app/i18n/words.ts'
import { parseKroner } from './money.ts'
import { isCivilDate, isLocalTime } from './when.ts'

/** A text key with facts, as a zod message: the door turns it into a sentence. */
export const told = (key: TextKey, facts: Facts): string => `${key} ${JSON.stringify(facts)}`
const key = (textKey: TextKey): string => textKey

/** What no keyboard types; line breaks and tabs are kept. */
const UNTYPED = /(?![\n\t])\p{Cc}/gu
const clean = (text: string) => text.normalize('NFC').replace(/\r\n?/g, '\n').replace(UNTYPED, '')

/** One line of text, trimmed; may be empty. */
export const line = (most: number) =>
  z
    .string()
    .default('')
    .transform((text) => clean(text).replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(most, told('faults.tooLong', { most })))
/** One line of text that must be there. */
export const filledLine = (most: number) => line(most).pipe(z.string().min(1, key('faults.required')))
/** Text with paragraphs, trimmed; may be empty. */
export const prose = (most: number) =>
  z
    .string()
    .default('')
    .transform((text) => clean(text).trim())
    .pipe(z.string().max(most, told('faults.tooLong', { most })))

export const email = z
  .string({ error: key('faults.required') })
  .transform((text) => text.trim().toLowerCase())
  .pipe(
    z
      .string()
      .min(1, key('faults.required'))
      .max(254, told('faults.tooLong', { most: 254 }))
      .email(key('faults.notAnEmail')),
  )

const blank = (text: unknown) => (typeof text === 'string' && text.trim() === '' ? undefined : text)

/** "2027-09-14" from a date field; empty is null. */
export const optionalDate = z.preprocess(
  blank,
  z
    .string()
    .refine(isCivilDate, key('faults.notADate'))
    .optional()
    .transform((value) => value ?? null),
)
export const date = z.preprocess(
  blank,
  z.string({ error: key('faults.required') }).refine(isCivilDate, key('faults.notADate')),
)
/** "12:00" from a time field. */
export const time = z.preprocess(
  blank,
  z.string({ error: key('faults.required') }).refine(isLocalTime, key('faults.notATime')),
)

const digits = (text: unknown) =>
  typeof text === 'string' ? text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.') : text
const number = (least: number, most: number) =>
  z.coerce
    .number({ error: key('faults.notANumber') })
    .int(key('faults.notANumber'))
    .min(least, told('faults.tooSmall', { least }))
    .max(most, told('faults.tooLarge', { most }))

/** A whole number between two bounds, both allowed. */
export const whole = (least: number, most: number) => z.preprocess((text) => digits(blank(text)), number(least, most))
export const optionalWhole = (least: number, most: number) =>
  z.preprocess(
    (text) => digits(blank(text)),
    number(least, most)
      .optional()
      .transform((value) => value ?? null),
  )

/** Øre from an amount typed in kroner; empty is null. */
export const optionalKroner = (mostOre: number) =>
  z.preprocess(
    blank,
    z
      .string()
      .optional()
      .transform((text, issues) => {
        if (text === undefined) return null
        const ore = parseKroner(text)
        if (ore === null) issues.addIssue({ code: 'custom', message: key('faults.notAnAmount') })
        else if (ore > mostOre)
          issues.addIssue({ code: 'custom', message: told('faults.tooLarge', { most: mostOre / 100 }) })
        else return ore
        return z.NEVER
      }),
  )

/** A ticked box sends "on" or "yes"; an empty one sends nothing. */
export const ticked = z.preprocess((value) => value === 'on' || value === 'yes' || value === true, z.boolean())
/** Yes, no, or not answered (null). */
export const yesNo = z
  .preprocess(blank, z.enum(['yes', 'no'], { error: key('faults.notAChoice') }).optional())
  .transform((v) => (v === undefined ? null : v === 'yes'))
/** A box that sends several values, as an array. */
export const several = (most: number) =>
  z.preprocess((v) => (v === undefined ? [] : Array.isArray(v) ? v : [v]), z.array(z.string().max(60)).max(most))

/** A number with or without decimals, comma or point, between two bounds, both allowed; empty is null. */
export const optionalDecimal = (least: number, most: number) =>
  z.preprocess(
    (text) => digits(blank(text)),
    z
      .string()
      .regex(/^-?\d{1,9}(\.\d{1,9})?$/, key('faults.notANumber'))
      .transform(Number)
      .pipe(z.number().min(least, told('faults.tooSmall', { least })).max(most, told('faults.tooLarge', { most })))
      .optional()
      .transform((value) => value ?? null),
  )

/** Whole millimetres of what was typed in centimetres; `most` is in centimetres. Empty is null. */
export const centimetres = (most: number) =>
  optionalDecimal(0, most).transform((cm) => (cm === null ? null : Math.round(cm * 10)))

/** An address on the web as people type it, with or without https://; empty is ''. */
export const webAddress = line(300)
  .transform((text) => (text === '' || /^https?:\/\//i.test(text) ? text : `https://${text}`))
  .pipe(
    z
      .string()
      .refine((text) => text === '' || (URL.canParse(text) && /\.\w{2,}/.test(text)), key('faults.notAnAddress')),
  )
