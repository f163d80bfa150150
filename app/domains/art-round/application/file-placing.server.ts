/** Where each row of a file of applications belongs, and what stands in the way: read in the transaction of the import. */

import type { Call, Edition } from '#app/domains/art-round/edition/edition.ts'
import { callsOf, openDaysOf } from '#app/domains/art-round/edition/queries.server.ts'
import { personWithEmail } from '#app/domains/people/named.server.ts'
import type { Municipality } from '#app/domains/places/municipality.ts'
import { listMembers, listMunicipalities } from '#app/domains/places/queries.server.ts'
import { conflict } from '#app/kernel/fault.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Application, Work } from './application.ts'
import { worksAfter } from './file-changes.ts'
import { type FileApplication, type FileFault, WORKS_IN_FILE } from './file-row.ts'
import { listGroupMembers } from './group.store.server.ts'
import type { GroupMember } from './group.ts'
import { listApplications, listWorks } from './store.server.ts'

export interface Placed {
  row: number
  of: FileApplication
  home: Pick<Application, 'municipalityId' | 'homePlace'>
  /** The call that it belongs to. */
  callId: string
  /** Null: it is new. */
  known: Application | null
  /** Those that it has, of a group. */
  members: readonly GroupMember[]
  works: readonly Work[]
  /** Who applies; null for a person that is not known yet. */
  applicantId: string | null
}

export interface Placing {
  studioDays: CivilDate[]
  placed: Placed[]
  faults: FileFault[]
  /** The longest place that anyone has on the waiting list. */
  lastWaiting: number
}

/** Reads what the rows are held against. Throws conflict for an edition without a call. */
export async function placeRows(tx: Tx, edition: Edition, rows: readonly FileApplication[]): Promise<Placing> {
  const calls = await callsOf(tx, edition.id)
  const usual = calls.find(({ kind }) => kind === 'juried') ?? calls[0]
  if (!usual) throw conflict('transfer.noCall', { year: edition.year })
  const all = await listApplications(tx, { editionId: edition.id })
  const works = await listWorks(
    tx,
    all.map(({ id }) => id),
  )
  const groups = await listGroupMembers(
    tx,
    all.map(({ id }) => id),
  )
  const byNumber = new Map(all.map((one) => [one.number, one]))
  const municipality = finder(await listMunicipalities(tx))
  const members = new Set((await listMembers(tx, edition.year)).map(({ id }) => id))
  const days = await openDaysOf(tx, edition.id)
  const applied = new Map<string, number>()
  const placing: Placing = {
    studioDays: days.filter(({ kind }) => kind === 'studio').map(({ date }) => date),
    placed: [],
    faults: [],
    lastWaiting: Math.max(0, ...all.map(({ waitingPlace }) => waitingPlace ?? 0)),
  }
  for (const [row, of] of rows.entries()) {
    const add = (column: string, key: FileFault['key'], facts?: FileFault['facts']) =>
      placing.faults.push({ row, column, key, ...(facts ? { facts } : {}) })
    const known = byNumber.get(of.number) ?? null
    const named = of.call === null ? null : calls.find((one) => isTitleOf(one, of.call ?? ''))
    if (named === undefined) add('call', 'transfer.noSuchCall', { name: of.call })
    const call: Call = calls.find(({ id }) => id === known?.callId) ?? named ?? usual
    if (known && named && named.id !== known.callId) add('call', 'transfer.numberTaken', { number: of.number })
    const again = of.email === null ? undefined : applied.get(`${call.id} ${of.email}`)
    if (again !== undefined && rows[again]?.call !== of.call)
      add('email', 'transfer.emailTwice', { email: of.email, number: rows[again]?.number ?? 0 })
    if (of.email !== null) applied.set(`${call.id} ${of.email}`, row)
    const person = of.email === null ? null : await personWithEmail(tx, of.email)
    const applicantId = of.email === null ? (known?.applicantId ?? null) : (person?.id ?? null)
    if (known && of.email !== null && known.applicantId !== person?.id)
      add('email', 'transfer.numberTaken', { number: of.number })
    const other = all.find((one) => one.callId === call.id && one.applicantId === applicantId && one.id !== known?.id)
    if (!known && other && applicantId)
      add('email', other.number === null ? 'transfer.hasDraft' : 'transfer.appliedAlready', { number: other.number })
    const place = municipality(of.municipality)
    const anywhere = call.residence === 'any'
    if (!place && !anywhere) add('municipality', 'transfer.noSuchMunicipality', { name: of.municipality })
    else if (place && !anywhere && !members.has(place.id))
      add('municipality', 'transfer.noMember', { name: place.name, year: edition.year })
    const own = known ? (works.get(known.id) ?? []) : []
    if (of.work !== null && of.work > worksAfter(of, own, WORKS_IN_FILE))
      add('work', 'transfer.noSuchWork', { work: of.work })
    if (known && call.announcedAt && of.decision !== null && of.decision !== known.decision)
      add('decision', 'transfer.announcedAlready')
    const home = { municipalityId: place?.id ?? null, homePlace: place ? '' : of.municipality }
    const group = known ? (groups.get(known.id) ?? []) : []
    placing.placed.push({ row, of, home, callId: call.id, known, members: group, works: own, applicantId })
  }
  return placing
}

const isTitleOf = ({ titleNb, titleEn }: Call, text: string): boolean =>
  [titleNb, titleEn].some((title) => same(title) === same(text))

/** Finds a municipality by name, key or official number, with or without the number's first zero. */
function finder(all: readonly Municipality[]): (text: string) => Municipality | undefined {
  const names = all.flatMap((one) =>
    [one.name, one.id, one.number, one.number.replace(/^0+/, '')].map((name) => [same(name), one] as const),
  )
  const byName = new Map(names)
  return (text) => byName.get(same(text))
}
const same = (text: string) =>
  text
    .toLocaleLowerCase('nb')
    .replace(/\s+kommune$/, '')
    .trim()
