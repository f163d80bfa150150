/** An application as a sheet of fields with text in them, the way a form sends it and two tabs compare it. */
import type { Application, Work } from './application.ts'
import { type GroupMember, MEMBER_FIELDS, type MemberField, MOST_MEMBERS } from './group.ts'

/** Text by the name of the field. A work's fields are `works.<id>.title`, a picture's `works.<id>.alt.<pictureId>`, a member's `members.<row>.name`. */
export type Sheet = Record<string, string>

/** The fields of the application itself, in the order of the form. */
export const APPLICATION_FIELDS = [
  'applicantKind',
  'artistName',
  'membersListed',
  'phone',
  'address',
  'postalCode',
  'city',
  'municipalityId',
  'homePlace',
  'website',
  'isNew',
  'disciplines',
  'statement',
  'cv',
  'practiceYears',
  'degree',
  'hasStudio',
  'studioName',
  'studioAddress',
  'studioPostal',
  'studioCity',
  'studioLat',
  'studioLng',
  'studioDays',
  'stepFree',
  'toilet',
  'parking',
  'transport',
  'directions',
  'meetingPoint',
  'acceptsTerms',
] as const satisfies readonly (keyof Application)[]
export type ApplicationField = (typeof APPLICATION_FIELDS)[number]

export const WORK_FIELDS = [
  'title',
  'year',
  'technique',
  'heightMm',
  'widthMm',
  'depthMm',
  'priceOre',
  'editionNo',
  'space',
] as const satisfies readonly (keyof Work)[]
export type WorkField = (typeof WORK_FIELDS)[number]

export const workField = (workId: string, field: WorkField | 'pictures'): string => `works.${workId}.${field}`
export const memberField = (position: number, field: MemberField): string => `members.${position}.${field}`
export const altField = (workId: string, pictureId: string): string => `works.${workId}.alt.${pictureId}`

/** What a name of a field is about; null when it is no field of an application. */
export type FieldTarget =
  | { of: 'application'; field: ApplicationField }
  | { of: 'work'; workId: string; field: WorkField }
  | { of: 'picture'; workId: string; pictureId: string }
  | { of: 'member'; position: number; field: MemberField }

export function targetOf(name: string): FieldTarget | null {
  const own = APPLICATION_FIELDS.find((field) => field === name)
  if (own) return { of: 'application', field: own }
  if (name.startsWith('members.')) return memberTarget(name)
  const [head, workId, field, pictureId, ...rest] = name.split('.')
  if (head !== 'works' || !workId || rest.length > 0) return null
  if (field === 'alt' && pictureId) return { of: 'picture', workId, pictureId }
  const works = WORK_FIELDS.find((one) => one === field)
  return works && pictureId === undefined ? { of: 'work', workId, field: works } : null
}

function memberTarget(name: string): FieldTarget | null {
  const [, row, last] = /^members\.([1-9]\d?)\.(\w+)$/.exec(name) ?? []
  const field = MEMBER_FIELDS.find((one) => one === last)
  const position = Number(row)
  return field && position <= MOST_MEMBERS ? { of: 'member', position, field } : null
}

const TICKS: ReadonlySet<string> = new Set<ApplicationField>(['membersListed', 'meetingPoint', 'acceptsTerms'])

const decimal = (value: number): string => String(value).replace('.', ',')

/** Millimetres as centimetres with a comma, as people here write them. */
export const sayCm = (mm: number): string => decimal(mm / 10)

/** A value as it stands in its field: nothing is an empty text, a list has commas, a tick is "yes" or empty. */
function textOf(field: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.join(',')
  if (TICKS.has(field)) return value ? 'yes' : ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'number') return String(value)
  if (field.endsWith('Mm')) return sayCm(value)
  if (field === 'priceOre') return value % 100 === 0 ? String(value / 100) : (value / 100).toFixed(2).replace('.', ',')
  return decimal(value)
}

/** Everything that an applicant can fill in, as it stands; rows of members that nobody has filled are empty. */
export function sheetOf(application: Application, works: readonly Work[], members: readonly GroupMember[] = []): Sheet {
  const sheet: Sheet = {}
  for (const field of APPLICATION_FIELDS) sheet[field] = textOf(field, application[field])
  for (let position = 1; position <= MOST_MEMBERS; position++) {
    const member = members.find((one) => one.position === position)
    for (const field of MEMBER_FIELDS) sheet[memberField(position, field)] = member?.[field] ?? ''
  }
  for (const work of works) {
    for (const field of WORK_FIELDS) sheet[workField(work.id, field)] = textOf(field, work[field])
    for (const { pictureId, alt } of work.pictures) sheet[altField(work.id, pictureId)] = alt
  }
  return sheet
}

/**
 * What a form holds, by the names of a sheet. A box that is not ticked sends nothing and is empty text; several values
 * under one name are joined with commas in the order of the form; line breaks are one character, however they came.
 */
export function sheetOfForm(form: Pick<FormData, 'getAll'>, names: Iterable<string>): Sheet {
  const sheet: Sheet = {}
  for (const name of names) {
    const values = form.getAll(name).filter((value): value is string => typeof value === 'string')
    sheet[name] = values.join(',').replace(/\r\n?/g, '\n')
  }
  return sheet
}

/** The field of a form that a fault is about: `works.0.title` is told by position, the form by the work's id. */
export function fieldOfFault(field: string, works: readonly Pick<Work, 'id'>[]): string {
  return field.replace(/^works\.(\d+)\./, (whole, index: string) => {
    const work = works[Number(index)]
    return work ? `works.${work.id}.` : whole
  })
}
