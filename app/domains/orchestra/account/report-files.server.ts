import type { Actor } from '#app/domains/people/person.ts'
import { orchestraReports as words } from '#app/i18n/orchestra-reports.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import {
  TABLE_FORMATS,
  TABLE_TYPES,
  type TableColumn,
  type TableFormat,
  writeTable,
} from '#app/platform/tables/write-table.server.ts'
import { standingOf } from '../queries.server.ts'
import { saySemester } from '../semester/say-semester.ts'
import type { CourseLine, CourseReport } from './course-report.ts'
import type { MemberLine } from './members-report.ts'
import { mayReportCourses } from './policy.ts'
import { frozenReport, homesOf } from './reports.server.ts'
import type { HomeLine } from './views.ts'

export interface ReportFile {
  bytes: Buffer
  type: string
  name: string
}

/** Which file is asked for, as it stands in the address. */
export interface FileWish {
  year: number
  /** "medlemmer", "kurs" or "kommuner". */
  kind: string
  format: string
  /** Of the frozen report; empty for municipalities, which are of now. */
  id: string
}

/** A report as a file. Throws missing for what is not there, or not for this person; forbidden for the municipalities. */
export async function reportFile(ctx: Context, actor: Actor, locale: Locale, wish: FileWish): Promise<ReportFile> {
  const format = TABLE_FORMATS.find((one) => one === wish.format)
  if (!format) throw missing()
  if (wish.kind === 'kommuner') return homesFile(ctx, actor, locale, wish.year, format)
  const snapshot = await frozenReport(ctx, actor, wish.id)
  const stored = { members: 'medlemmer', course: 'kurs' }[snapshot.kind]
  if (stored !== wish.kind || snapshot.year !== wish.year) throw missing()
  const named = (what: string) => `${what}-${wish.year}-${snapshot.revision}.${format}`
  if (snapshot.kind === 'members') {
    const rows = snapshot.rows as unknown as MemberLine[]
    return fileOf(await writeTable(rows, memberColumns(locale), format), format, named('medlemmer-31-12'))
  }
  const { lines: _lines, ...facts } = { lines: [], ...(snapshot.facts as unknown as Omit<CourseReport, 'lines'>) }
  const rows = (snapshot.rows as unknown as CourseLine[]).map((line) => ({ ...facts, ...line }))
  const what = `kurs-${snapshot.course.replace(':', '-')}`
  return fileOf(await writeTable(rows, courseColumns(locale), format), format, named(what))
}

const fileOf = (bytes: Buffer, format: TableFormat, name: string): ReportFile => ({
  ...{ bytes, type: TABLE_TYPES[format], name },
})

/** In the language of the headings: the file goes to a form in that language. */
const yesNo = (is: boolean, locale: Locale): string => say(locale, is ? words.yes : words.no)

/** The columns of the register of De Unges Orkesterforbund and of Norsk musikkråd's Frifond. */
const memberColumns = (locale: Locale): TableColumn<MemberLine>[] => [
  { key: 'name', header: say(locale, words.name), value: ({ name }) => name },
  { key: 'birth_year', header: say(locale, words.birthYear), value: ({ birthYear }) => birthYear },
  { key: 'address', header: say(locale, words.address), value: ({ address }) => address },
  { key: 'postal_code', header: say(locale, words.postalCode), value: ({ postalCode }) => postalCode },
  { key: 'city', header: say(locale, words.city), value: ({ city }) => city },
  {
    ...{ key: 'municipality_number', header: say(locale, words.municipalityNumber) },
    value: ({ municipalityNumber }) => municipalityNumber,
  },
  { key: 'municipality', header: say(locale, words.municipality), value: ({ municipality }) => municipality },
  {
    ...{ key: 'paid_nok', header: `${say(locale, words.paid)} (kr)` },
    value: ({ paidOre }) => (paidOre === null ? null : paidOre / 100),
  },
  { key: 'under_26', header: say(locale, words.under26), value: ({ under }) => yesNo(under, locale) },
  { key: 'counts', header: say(locale, words.counts), value: ({ counts }) => yesNo(counts, locale) },
]

const inHours = (minutes: number): number => Math.round((minutes / 60) * 100) / 100

/** A participant a line, with the course's own facts beside: what the study association's form asks for. */
const courseColumns = (locale: Locale): TableColumn<Omit<CourseReport, 'lines' | 'approved'> & CourseLine>[] => [
  { key: 'course', header: say(locale, words.course), value: ({ title, course }) => title || course },
  { key: 'plan', header: say(locale, words.plan), value: ({ plan }) => plan },
  { key: 'plan_approved', header: say(locale, words.planApproved), value: ({ planApproved }) => planApproved },
  { key: 'leader', header: say(locale, words.leader), value: ({ leader }) => leader },
  { key: 'first_day', header: say(locale, words.firstDay), value: ({ firstDay }) => firstDay },
  { key: 'last_day', header: say(locale, words.lastDay), value: ({ lastDay }) => lastDay },
  {
    ...{ key: 'hours_with_leader', header: say(locale, words.hoursWithLeader) },
    value: ({ withLeader }) => inHours(withLeader),
  },
  {
    ...{ key: 'hours_without', header: say(locale, words.hoursWithout) },
    value: ({ minutes, withLeader }) => inHours(Math.max(0, minutes - withLeader)),
  },
  { key: 'participant', header: say(locale, words.participant), value: ({ name }) => name },
  { key: 'birth_year', header: say(locale, words.birthYear), value: ({ birthYear }) => birthYear },
  { key: 'hours', header: say(locale, words.hoursAttended), value: ({ attended }) => inHours(attended) },
  {
    ...{ key: 'share', header: `${say(locale, words.share)} (%)` },
    value: ({ share }) => Math.floor(share * 100),
  },
  { key: 'approved', header: say(locale, words.approved), value: ({ approved }) => yesNo(approved, locale) },
]

async function homesFile(ctx: Context, actor: Actor, locale: Locale, year: number, format: TableFormat) {
  if (!mayReportCourses(await standingOf(ctx.db, actor))) throw forbidden()
  const rows = (await homesOf(ctx.db, year)).flatMap(({ season, lines }) =>
    lines.map((line) => ({ ...line, semester: saySemester({ year, season }, locale) })),
  )
  const columns: TableColumn<HomeLine & { semester: string }>[] = [
    { key: 'semester', header: say(locale, words.semester), value: ({ semester }) => semester },
    {
      ...{ key: 'municipality', header: say(locale, words.municipality) },
      value: ({ name }) => name || say(locale, words.unknownHome),
    },
    { key: 'youth', header: say(locale, words.youth), value: ({ youth }) => youth },
    { key: 'junior', header: say(locale, words.junior), value: ({ junior }) => junior },
  ]
  return fileOf(await writeTable(rows, columns, format), format, `kommuner-${year}.${format}`)
}
