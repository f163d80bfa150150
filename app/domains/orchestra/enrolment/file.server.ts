/** The list of a semester as a file: what the purpose needs, and families' e-mail only where it was asked for. */
import type { Actor } from '#app/domains/people/person.ts'
import { instruments } from '#app/i18n/instruments.ts'
import { orchestraEnrolment as words } from '#app/i18n/orchestra-enrolment.ts'
import { enrolmentList } from '#app/i18n/orchestra-enrolment-list.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import type { Context } from '#app/platform/context.server.ts'
import { TABLE_FORMATS, TABLE_TYPES, type TableColumn, writeTable } from '#app/platform/tables/write-table.server.ts'
import { guardiansOf } from '../family/queries.server.ts'
import { sayEnsemble } from '../semester/say-semester.ts'
import { enrolmentsView } from './list.server.ts'
import type { EnrolmentFilter, EnrolmentRow } from './views.ts'

/**
 * The rows that the filter leaves, with the columns that the reader may see: the conductor's file has no home municipality.
 * `format`: csv, json or xlsx, CSV for anything else. `contacts`: with the guardians who get mail, for the secretariat alone. Never a health note. That the file was taken is
 * noted. Throws forbidden or missing.
 */
export async function enrolmentsFile(
  ctx: Context,
  actor: Actor | null,
  locale: Locale,
  asked: { term: string; filter: EnrolmentFilter; format: string | null; contacts: boolean },
) {
  const { rows, ensembles, can, semester } = await enrolmentsView(ctx, actor, asked.term, asked.filter)
  const contacts = asked.contacts && can.keep
  const format = TABLE_FORMATS.find((one) => one === asked.format) ?? 'csv'
  const guardians = contacts
    ? await guardiansOf(
        ctx.db,
        rows.map(({ childId }) => childId),
      )
    : []
  const ensembleOf = new Map(ensembles.map((ensemble) => [ensemble.id, sayEnsemble(ensemble, locale)]))
  const column = (
    key: string,
    header: { nb: string; en: string },
    value: (row: EnrolmentRow) => string | number | null,
  ): TableColumn<EnrolmentRow> => ({ key, header: say(locale, header), value })
  const columns = [
    column('name', enrolmentList.name, ({ name }) => name),
    column('ensemble', enrolmentList.ensemble, ({ ensembleId }) => ensembleOf.get(ensembleId) ?? ''),
    column('instrument', enrolmentList.instrument, ({ instrument }) => say(locale, instruments[instrument])),
    column('level', enrolmentList.level, ({ level }) => level),
    column('state', enrolmentList.state, ({ state }) => say(locale, words.state, { state })),
    column('place', enrolmentList.place, ({ place }) => place),
    ...(can.keep
      ? [
          column('age', enrolmentList.age, ({ office }) => office?.age ?? null),
          column('municipality', enrolmentList.municipality, ({ office }) => office?.municipality ?? ''),
          column('school', enrolmentList.school, ({ office }) => office?.musicSchool ?? ''),
        ]
      : []),
    ...(contacts
      ? [
          column('guardians', enrolmentList.guardians, ({ childId }) =>
            guardians
              .filter((one) => one.childId === childId && one.receivesMail)
              .map(({ name, emails }) => (emails[0] ? `${name} <${emails[0]}>` : name))
              .join('; '),
          ),
        ]
      : []),
  ]
  const bytes = await writeTable(rows, columns, format)
  await ctx.tx((tx) => ctx.note(tx, 'enrolment.listTaken', semester.id, { rows: rows.length, contacts, format }))
  const suffix = contacts ? '-med-foresatte' : ''
  return { bytes, type: TABLE_TYPES[format], name: `orkester-${asked.term}${suffix}.${format}` }
}
