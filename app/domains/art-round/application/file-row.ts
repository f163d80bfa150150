/** An application as a file tells of it; null means that the file does not say. */
import type { TextKey } from '#app/i18n/keys.ts'
import type { Facts } from '#app/i18n/words.ts'
import type { Ore } from '#app/kernel/money.ts'
import { type Decision, DISCIPLINES, type Discipline } from './application.ts'
import type { GroupMember, MemberField } from './group.ts'

/** Works that a row of the file has columns for. */
export const WORKS_IN_FILE = 4

export interface FileWork {
  title: string | null
  year: number | null
  technique: string | null
  heightMm: number | null
  widthMm: number | null
  depthMm: number | null
  priceOre: Ore | null
  /** Path of a picture beside the file. */
  image: string | null
}

export interface FileApplication {
  number: number
  artist: string
  email: string | null
  /** By name, number or key. */
  municipality: string
  discipline: string | null
  isNew: boolean | null
  studioName: string | null
  studioAddress: string | null
  lat: number | null
  lng: number | null
  /** In the artist's order; null where nothing is said of a work. */
  works: readonly (FileWork | null)[]
  decision: Exclude<Decision, 'none'> | null
  /** Which work is accepted, counted from 1. */
  work: number | null
  /** The title of the call, in either language; null: the edition's juried one. */
  call: string | null
  /** Of a group; null: nothing is said of it. */
  members: readonly Pick<GroupMember, MemberField>[] | null
  /** Whether the public may see them. */
  membersListed: boolean | null
}

/** What is wrong with a row of a file, counted from 0; `column` is the name that the file gives it. */
export interface FileFault {
  row: number
  column: string
  key: TextKey
  facts?: Facts
}

/** What people write for a discipline, beside its key; in Norwegian and English, as lists of earlier years have it. */
const ALSO: Record<Discipline, string> = {
  painting: 'maleri malerkunst akvarell akryl olje',
  drawing: 'tegning',
  printmaking: 'grafikk graphics print prints',
  sculpture: 'skulptur',
  photography: 'foto fotografi photo',
  video: 'film',
  sound: 'lyd lydkunst',
  installation: 'installasjon',
  performance: '',
  textile: 'tekstil textiles vev veving weaving fiber',
  ceramics: 'keramikk ceramic pottery',
  glass: 'glasskunst',
  metal: 'metall smijern',
  jewellery: 'smykker smykke smykkekunst jewelry gullsmed',
  wood: 'tre trearbeid treskjæring woodwork',
  paper: 'papir bok books',
  other: 'annet andre',
}
const byWord = new Map(DISCIPLINES.flatMap((key) => [key, ...ALSO[key].split(' ')].map((word) => [word, key] as const)))

/** The disciplines that a cell names, several with a comma, a semicolon or a slash between; what is not known is `other`. */
export function disciplinesOf(cell: string): { disciplines: Discipline[]; unknown: string[] } {
  const named = cell
    .split(/[,;/+]|\bog\b|\band\b/)
    .map((word) => word.trim())
    .filter(Boolean)
  const unknown = named.filter((word) => !byWord.has(word.toLocaleLowerCase('nb')))
  const known = named.map((word) => byWord.get(word.toLocaleLowerCase('nb')) ?? 'other')
  return { disciplines: [...new Set(known)], unknown }
}

/** What is wrong with the rows among themselves: numbers and addresses that stand twice, gaps, a work that is not there. */
export function rowFaults(rows: readonly FileApplication[]): FileFault[] {
  const faults: FileFault[] = []
  const numbers = new Map<number, number>()
  const emails = new Map<string, number>()
  rows.forEach(({ number, email, call, works, decision, work, lat, lng }, row) => {
    const add = (column: string, key: TextKey, facts?: Facts) =>
      faults.push({ row, column, key, ...(facts ? { facts } : {}) })
    if (numbers.has(number)) add('application', 'transfer.numberTwice', { number })
    else numbers.set(number, row)
    if (email !== null) {
      // One may apply to several calls, and to each of them once.
      const key = `${email} ${call ?? ''}`
      const first = emails.get(key)
      if (first !== undefined) add('email', 'transfer.emailTwice', { email, number: rows[first]?.number ?? 0 })
      else emails.set(key, row)
    }
    if ((lat === null) !== (lng === null)) add(lat === null ? 'lat' : 'lng', 'transfer.halfAPosition')
    const last = works.findLastIndex((one) => one !== null)
    works.forEach((one, index) => {
      if (one === null && index < last)
        add(`work${index + 1}_title`, 'transfer.workGap', { missing: index + 1, given: last + 1 })
      if (one?.priceOre === 0) add(`work${index + 1}_price_nok`, 'transfer.priceZero')
    })
    if (work !== null && decision !== 'accepted') add('work', 'transfer.workWithoutAcceptance')
  })
  return faults
}
