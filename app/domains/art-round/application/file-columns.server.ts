/** The columns of a file of applications, and the way between its rows and what they tell of. */
import { amount, decimal, email, integer, oneOf, text, yesNo } from '#app/platform/tables/cells.ts'
import type { RowOf } from '#app/platform/tables/read-csv.ts'
import { MOST_MM } from './application.ts'
import { type FileApplication, type FileWork, WORKS_IN_FILE } from './file-row.ts'
import { readMembers, sayMembers } from './group.ts'

const line = text(200)
const side = decimal({ least: 0.1, most: MOST_MM / 10 })

const workColumns = <const N extends number>(n: N) =>
  [
    { name: `work${n}_title` as const, cell: line, optional: true },
    { name: `work${n}_year` as const, cell: integer({ least: 1900, most: 2200 }), optional: true },
    { name: `work${n}_technique` as const, cell: line, optional: true },
    { name: `work${n}_height_cm` as const, cell: side, optional: true },
    { name: `work${n}_width_cm` as const, cell: side, optional: true },
    { name: `work${n}_depth_cm` as const, cell: side, optional: true },
    { name: `work${n}_price_nok` as const, cell: amount(), optional: true },
    { name: `work${n}_image` as const, cell: text(500), optional: true },
  ] as const

export const APPLICATION_COLUMNS = [
  { name: 'application', cell: integer({ least: 1, most: 999_999 }), filled: true },
  { name: 'artist', cell: line, filled: true },
  { name: 'email', cell: email() },
  { name: 'municipality', cell: line, filled: true },
  { name: 'discipline', cell: line, optional: true },
  { name: 'new', cell: yesNo(), optional: true },
  { name: 'studio_name', cell: line, optional: true },
  { name: 'studio_address', cell: line, optional: true },
  { name: 'lat', cell: decimal({ least: -90, most: 90 }), optional: true },
  { name: 'lng', cell: decimal({ least: -180, most: 180 }), optional: true },
  ...workColumns(1),
  ...workColumns(2),
  ...workColumns(3),
  ...workColumns(4),
  { name: 'decision', cell: oneOf(['accepted', 'waitlist', 'waitlisted', 'declined']), optional: true },
  { name: 'work', cell: integer({ least: 1, most: WORKS_IN_FILE }), optional: true },
  { name: 'call', cell: line, optional: true },
  { name: 'members', cell: text(4000), optional: true },
  { name: 'members_listed', cell: yesNo(), optional: true },
] as const

/** Of editions with several calls, and of groups: left out of a file in which no row has them. */
const SELDOM: readonly string[] = ['call', 'members', 'members_listed']

/** The columns of a file with these rows. */
export const columnsFor = (rows: readonly ApplicationCells[]) =>
  APPLICATION_COLUMNS.filter(({ name }) => !SELDOM.includes(name) || rows.some((row) => row[name] !== null))

export type ApplicationCells = RowOf<typeof APPLICATION_COLUMNS>

const PLACES = [1, 2, 3, 4] as const
const toMm = (cm: number | null) => (cm === null ? null : Math.round(cm * 10))
const toCm = (mm: number | null) => (mm === null ? null : mm / 10)

function workIn(cells: ApplicationCells, n: (typeof PLACES)[number]): FileWork | null {
  const work = {
    title: cells[`work${n}_title`],
    year: cells[`work${n}_year`],
    technique: cells[`work${n}_technique`],
    heightMm: toMm(cells[`work${n}_height_cm`]),
    widthMm: toMm(cells[`work${n}_width_cm`]),
    depthMm: toMm(cells[`work${n}_depth_cm`]),
    priceOre: cells[`work${n}_price_nok`],
    image: cells[`work${n}_image`],
  }
  return Object.values(work).every((value) => value === null) ? null : work
}

/** What a row of the file tells of. */
export const applicationIn = (cells: ApplicationCells): FileApplication => ({
  number: cells.application,
  artist: cells.artist,
  email: cells.email,
  municipality: cells.municipality,
  discipline: cells.discipline,
  isNew: cells.new,
  studioName: cells.studio_name,
  studioAddress: cells.studio_address,
  lat: cells.lat,
  lng: cells.lng,
  works: PLACES.map((n) => workIn(cells, n)),
  decision: cells.decision === 'waitlist' ? 'waitlisted' : cells.decision,
  work: cells.work,
  call: cells.call,
  members: cells.members === null ? null : readMembers(cells.members),
  membersListed: cells.members_listed,
})

function cellsOfWork<const N extends number>(n: N, work: FileWork | null) {
  return {
    [`work${n}_title`]: work?.title ?? null,
    [`work${n}_year`]: work?.year ?? null,
    [`work${n}_technique`]: work?.technique ?? null,
    [`work${n}_height_cm`]: toCm(work?.heightMm ?? null),
    [`work${n}_width_cm`]: toCm(work?.widthMm ?? null),
    [`work${n}_depth_cm`]: toCm(work?.depthMm ?? null),
    [`work${n}_price_nok`]: work?.priceOre ?? null,
    [`work${n}_image`]: work?.image ?? null,
  }
}

/** The row that tells of it: `applicationIn` gives the same back. */
export const cellsOf = (of: FileApplication): ApplicationCells =>
  ({
    application: of.number,
    artist: of.artist,
    email: of.email,
    municipality: of.municipality,
    discipline: of.discipline,
    new: of.isNew,
    studio_name: of.studioName,
    studio_address: of.studioAddress,
    lat: of.lat,
    lng: of.lng,
    ...Object.assign({}, ...PLACES.map((n) => cellsOfWork(n, of.works[n - 1] ?? null))),
    decision: of.decision === 'waitlisted' ? 'waitlist' : of.decision,
    work: of.work,
    call: of.call,
    members: of.members === null ? null : sayMembers(of.members),
    members_listed: of.membersListed,
  }) as ApplicationCells
