/** The log as the secretariat reads it: who did what, when, and for whom. */
import { labelsOf } from '#app/domains/art-round/application/queries.server.ts'
import { listEditions } from '#app/domains/art-round/edition/queries.server.ts'
import { namesOf } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { mayReadAudit } from '#app/domains/people/policy.ts'
import { sayDeed } from '#app/i18n/deeds.ts'
import type { Locale } from '#app/i18n/words.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import { pageOf } from '#app/kernel/page.ts'
import { addDays, type CivilDate, instantOf } from '#app/kernel/when.ts'
import { countAudit, listAudit } from '#app/platform/audit.store.server.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { TABLE_TYPES, type TableColumn, type TableFormat, writeTable } from '#app/platform/tables/write-table.server.ts'
import type { AuditAbout, AuditAsk, AuditLine, AuditView } from './audit.ts'

const LINES_A_PAGE = 60
/** More lines than this are not taken out at once: a shorter time is asked for. */
export const MOST_LINES_OUT = 100_000
/** Lines that are read at a time for a file. */
const AT_ONCE = 2000

const startOf = (date: CivilDate | null): Date | undefined => (date && instantOf(date, '00:00')) || undefined
const wishOf = ({ personId, kind, from, to }: AuditAsk) => ({
  personId: personId ?? undefined,
  kind: kind ?? undefined,
  from: startOf(from),
  until: startOf(to && addDays(to, 1)),
})

/** A page of the log, newest first. Throws forbidden. */
export async function auditView(
  ctx: Context,
  actor: Actor | null,
  ask: AuditAsk,
  page: string | null,
): Promise<AuditView> {
  if (!mayReadAudit(actor)) throw forbidden()
  const wish = wishOf(ask)
  const total = await countAudit(ctx.db, wish)
  const place = pageOf(page, total, LINES_A_PAGE)
  const lines = await linesOf(ctx.db, await listAudit(ctx.db, wish, place.skip, place.take))
  const names = ask.personId ? await namesOf(ctx.db, [ask.personId]) : new Map<string, string>()
  return {
    ask,
    person: (ask.personId && names.get(ask.personId)) || null,
    lines,
    total,
    page: place.page,
    pages: place.pages,
  }
}

type Row = Awaited<ReturnType<typeof listAudit>>[number]

async function linesOf(tx: Tx, rows: readonly Row[]): Promise<AuditLine[]> {
  const ids = new Set(rows.flatMap(({ actorId, forId, subjectId }) => [actorId ?? '', forId ?? '', subjectId]))
  const names = await namesOf(tx, [...ids])
  const applications = await labelsOf(tx, [...new Set(rows.map(({ subjectId }) => subjectId))])
  const years = new Map((await listEditions(tx)).map(({ id, year }) => [id, year]))
  return rows.map(({ id, at, forId, deed, subjectId, facts, ...row }) => {
    // Who comes in is nobody yet when it is noted.
    const actorId = row.actorId ?? (deed === 'session.started' ? subjectId : null)
    const application = applications.get(subjectId)
    const year = years.get(application?.editionId ?? subjectId) ?? null
    return {
      id,
      at,
      who: actorId ? { id: actorId, name: names.get(actorId) ?? '' } : null,
      for: forId ? { id: forId, name: names.get(forId) ?? '' } : null,
      deed,
      about: aboutOf(subjectId, { application, year, name: names.get(subjectId) }),
      facts: saidFacts(facts),
    }
  })
}

interface Known {
  application: { number: number | null } | undefined
  year: number | null
  name: string | undefined
}

function aboutOf(id: string, { application, year, name }: Known): AuditAbout {
  if (application) return { kind: 'application', id, year: year ?? 0, number: application.number }
  if (year !== null) return { kind: 'edition', year }
  return name === undefined ? { kind: 'other', id } : { kind: 'person', id, name }
}

const IS_ID = /^[\da-f]{8}-[\da-f-]{27}$/

/** Plain facts as "name: value"; the ids in them say nothing to people and are left out. */
function saidFacts(facts: unknown): string {
  if (typeof facts !== 'object' || facts === null) return ''
  return Object.entries(facts)
    .filter(([name, value]) => value !== null && !/Id$/.test(name) && !IS_ID.test(String(value)))
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
    .join(' · ')
}

const COLUMNS = (locale: Locale): TableColumn<AuditLine>[] => [
  { key: 'at', header: 'at', value: ({ at }) => at.toISOString() },
  { key: 'actorId', header: 'actor_id', value: ({ who }) => (who ? who.id : null) },
  { key: 'actor', header: 'actor', value: ({ who }) => (who ? who.name : null) },
  { key: 'forId', header: 'for_id', value: (line) => (line.for ? line.for.id : null) },
  { key: 'for', header: 'for', value: (line) => (line.for ? line.for.name : null) },
  { key: 'deed', header: 'deed', value: ({ deed }) => deed },
  { key: 'said', header: 'said', value: ({ deed }) => sayDeed(deed, locale) },
  { key: 'subject', header: 'subject', value: ({ about }) => ('id' in about ? about.id : String(about.year)) },
  { key: 'number', header: 'application', value: ({ about }) => (about.kind === 'application' ? about.number : null) },
  { key: 'facts', header: 'facts', value: ({ facts }) => facts },
]

/** The lines that an ask names as a file. Throws forbidden, and conflict for more than can be taken out at once. */
export async function auditFile(ctx: Context, actor: Actor | null, locale: Locale, ask: AuditAsk, format: TableFormat) {
  if (!mayReadAudit(actor)) throw forbidden()
  const wish = wishOf(ask)
  const total = await countAudit(ctx.db, wish)
  if (total > MOST_LINES_OUT) throw conflict('audit.tooMany', { most: MOST_LINES_OUT })
  const lines: AuditLine[] = []
  for (let skip = 0; skip < total; skip += AT_ONCE)
    lines.push(...(await linesOf(ctx.db, await listAudit(ctx.db, wish, skip, AT_ONCE))))
  const bytes = await writeTable(lines, COLUMNS(locale), format)
  return { bytes, type: TABLE_TYPES[format], name: `log.${format}` }
}
