/** What the office sends. */
import { z } from 'zod'
import { ticked } from '#app/kernel/shapes.ts'
import { isCivilDate } from '#app/kernel/when.ts'
import { COPIES_KINDS, FILE_KINDS } from './catalogue.ts'

const text = (most: number) => z.string().trim().max(most, 'faults.tooLong').default('')
const whole = z.coerce.number().int()

/** Characters of one erratum. */
export const MOST_ERRATUM = 400

const release = z.object({
  intent: z.literal('release'),
  note: text(400),
  /** What cannot be taken back is asked once. */
  confirm: z.literal('on', 'catalogue.confirmFirst'),
})

const again = z.object({ intent: z.literal('again'), no: whole, kind: z.enum(FILE_KINDS) })

/** A number in the paper, "12" or "12a"; empty: about the whole. */
const number = z
  .string()
  .trim()
  .regex(/^(\d{1,4}[a-z]{0,2})?$/i, 'catalogue.notANumber')
  .default('')

const said = {
  number,
  textNb: z.string().trim().min(1, 'catalogue.sayWhatHolds').max(MOST_ERRATUM, 'faults.tooLong'),
  textEn: text(MOST_ERRATUM),
}

/** `about` names the difference that it came from. */
const show = z.object({ intent: z.literal('show'), about: z.string().min(1), ...said })
const reject = z.object({ intent: z.literal('reject'), about: z.string().min(1), number })
const write = z.object({ intent: z.literal('write'), ...said })
const withdraw = z.object({ intent: z.literal('withdraw'), id: z.string().min(1) })

const copies = {
  kind: z.enum(COPIES_KINDS),
  channel: z.string().trim().min(1, 'catalogue.whichChannel').max(120, 'faults.tooLong'),
  place: text(120),
  copies: z
    .string()
    .transform((typed) => Number(typed.replace(/[\s.\u00a0\u202f]/g, '')))
    .pipe(
      z
        .number('catalogue.howMany')
        .int('catalogue.howMany')
        .min(1, 'catalogue.howMany')
        .max(5_000_000, 'catalogue.howMany'),
    ),
  inserted: ticked,
  date: z
    .string()
    .trim()
    .refine((typed) => typed === '' || isCivilDate(typed), 'catalogue.whichDay')
    .default(''),
  note: text(200),
}
const enter = z.object({ intent: z.literal('enter-copies'), ...copies })
const change = z.object({ intent: z.literal('change-copies'), id: z.string().min(1), version: whole, ...copies })
const remove = z.object({ intent: z.literal('remove-copies'), id: z.string().min(1), version: whole })

export const catalogueInput = z.discriminatedUnion('intent', [
  release,
  again,
  show,
  reject,
  write,
  withdraw,
  enter,
  change,
  remove,
])
export type CopiesWish = Omit<z.output<typeof enter>, 'intent'>
export type ErratumWish = Omit<z.output<typeof write>, 'intent'>
