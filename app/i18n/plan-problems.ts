import { instruments } from './instruments.ts'
import { counted, type Locale } from './words.ts'

const duties = {
  lunch: { nb: 'Lunsjvakt', en: 'Lunch duty' },
  night: { nb: 'Nattevakt', en: 'Night duty' },
  transport: { nb: 'Transport', en: 'Transport' },
  door: { nb: 'Dørvakt', en: 'Door duty' },
  other: { nb: 'En vakt', en: 'A duty' },
}

const players = (locale: Locale, count: number) =>
  locale === 'nb' ? counted(locale, count, 'musikant', 'musikanter') : counted(locale, count, 'player', 'players')
const adults = (locale: Locale, count: number) =>
  locale === 'nb' ? counted(locale, count, 'voksen', 'voksne') : counted(locale, count, 'adult', 'adults')

type Code = keyof typeof instruments
const isCode = (code: string): code is Code => Object.hasOwn(instruments, code)

/** "fløyte, obo og horn": codes as people say them. */
export const listed = (locale: Locale, codes: readonly string[]): string =>
  new Intl.ListFormat(locale === 'nb' ? 'nb' : 'en-GB').format(
    codes.map((code) => (isCode(code) ? instruments[code][locale] : code)),
  )

/** What a sentence is made with. */
export interface Facts {
  name?: string
  room?: string
  count?: number
  roomFor?: number
  instruments?: readonly string[]
  from?: string
  to?: string
  kind?: string
}
export type Say = (f: Facts) => string
const some = (locale: Locale, { count = 0, instruments: codes = [] }: Facts) =>
  `${players(locale, count)} (${listed(locale, codes)})`
/** In English the verb follows the number: one player has, two have. */
const verb = ({ count = 0 }: Facts, one: string, more: string) => (count === 1 ? one : more)
const dutyOf = (locale: Locale, kind = '') =>
  (Object.hasOwn(duties, kind) ? duties[kind as keyof typeof duties] : duties.other)[locale]
/** "10.05" of "10:05". */
export const clock = (time = '') => time.replace(':', '.')

/** What is wrong with a plan, a sentence each. */
export const problems = {
  coachTwice: {
    nb: ({ name }) => `${name} står to steder samtidig.`,
    en: ({ name }) => `${name} is in two places at once.`,
  },
  roomTwice: {
    nb: ({ room }) => `${room} er satt opp to ganger samtidig.`,
    en: ({ room }) => `${room} is used twice at once.`,
  },
  roomTooSmall: {
    nb: ({ room, count = 0, roomFor }) => `${players('nb', count)} kommer, men ${room} har plass til ${roomFor}.`,
    en: ({ room, count = 0, roomFor }) => `${players('en', count)} will come, but ${room} has room for ${roomFor}.`,
  },
  roomTooSmallByRegister: {
    nb: ({ room, count = 0, roomFor }) => `Kommer alle ${count}, er ${room} for lite: det har plass til ${roomFor}.`,
    en: ({ room, count = 0, roomFor }) => `If all ${count} come, ${room} is too small: it has room for ${roomFor}.`,
  },
  percussionRoom: {
    nb: ({ room }) => `Slagverket skal være med, men ${room} har ikke slagverk.`,
    en: ({ room }) => `Percussion takes part, but ${room} has none.`,
  },
  unclearedAlone: {
    nb: ({ name }) => `${name} er alene med gruppa og har ikke vist politiattest.`,
    en: ({ name }) => `${name} is alone with the group and has shown no police certificate.`,
  },
  overnightAdults: {
    nb: ({ count = 0 }) =>
      count === 0
        ? 'Deltakerne overnatter, men ingen voksne har nattevakt. Det skal være minst to.'
        : `Deltakerne overnatter, men bare ${adults('nb', count)} har nattevakt. Det skal være minst to.`,
    en: ({ count = 0 }) =>
      count === 0
        ? 'Participants stay overnight, but no adult keeps watch. There must be at least two.'
        : `Participants stay overnight, but only ${adults('en', count)} keeps watch. There must be at least two.`,
  },
  childTwice: {
    nb: (f) => `${some('nb', f)} er satt opp to steder samtidig.`,
    en: (f) => `${some('en', f)} ${verb(f, 'is', 'are')} in two places at once.`,
  },
  outsideDay: {
    nb: ({ from, to }) => `Ligger utenfor dagen, som er fra ${clock(from)} til ${clock(to)}.`,
    en: ({ from, to }) => `Lies outside the day, which is from ${from} to ${to}.`,
  },
  noAdult: { nb: () => 'Ingen voksne er satt opp.', en: () => 'No grown-up is with them.' },
  noRoom: { nb: () => 'Har ikke fått rom.', en: () => 'Has no room.' },
  nobodyComes: {
    nb: () => 'Ingen i gruppa kommer, etter svarene.',
    en: () => 'Nobody of the group comes, by the replies.',
  },
  childFree: {
    nb: (f) => `${some('nb', f)} har ingenting fra ${clock(f.from)} til ${clock(f.to)}.`,
    en: (f) => `${some('en', f)} ${verb(f, 'has', 'have')} nothing from ${f.from} to ${f.to}.`,
  },
  childNothing: {
    nb: (f) => `${some('nb', f)} har ingenting denne dagen.`,
    en: (f) => `${some('en', f)} ${verb(f, 'has', 'have')} nothing on this day.`,
  },
  noMeal: {
    nb: (f) => `${some('nb', f)} har ingen lunsj denne dagen.`,
    en: (f) => `${some('en', f)} ${verb(f, 'has', 'have')} no lunch on this day.`,
  },
  dutyUnfilled: {
    nb: ({ kind, count }) => `${dutyOf('nb', kind)} mangler ${count}.`,
    en: ({ kind, count }) => `${dutyOf('en', kind)} lacks ${count}.`,
  },
} satisfies Record<string, { nb: Say; en: Say }>
