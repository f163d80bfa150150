import { type Actor, hasRole, isSecretariat } from '#app/domains/people/person.ts'
import type { Tx } from '#app/platform/context.server.ts'
import { type Instrument, instrumentOf, isInstrument } from './instruments.ts'
import { NOBODY, type Standing } from './standing.ts'
import { findMusician, listOwnChildren, listOwnParts, listRoster } from './store.server.ts'

/** What somebody is in the orchestra. Three statements for who is signed in, none for a stranger. */
export async function standingOf(tx: Tx, actor: Actor | null): Promise<Standing> {
  if (!actor) return NOBODY
  const { personId } = actor
  // One after the other: a transaction has one connection.
  const musician = await findMusician(tx, personId)
  const children = await listOwnChildren(tx, personId)
  const parts = await listOwnParts(tx, personId)
  const contacts = actor.grants.filter(({ role }) => role === 'contact')
  return {
    personId,
    office: isSecretariat(actor),
    association: hasRole(actor, 'association'),
    conductor: hasRole(actor, 'conductor'),
    coach: hasRole(actor, 'coach'),
    contactOf: contacts.map(({ municipalityId }) => municipalityId ?? 'all'),
    isMusician: musician !== null,
    children,
    seminars: parts.map(({ sections, ...part }) => ({ ...part, sections: sections.split(',').filter(Boolean) })),
  }
}

/** A child as it plays in a semester. Which of it somebody sees is said by sight.ts. */
export interface RosterChild {
  enrolmentId: string
  childId: string
  name: string
  demo: boolean
  birthDate: string
  municipalityId: string | null
  instrument: Instrument
  /** Also plays. */
  doubles: Instrument[]
  /** 1 to 3. */
  level: number
  /** "front" or empty. */
  seatNeed: string
  ensembleId: string
  ensemble: 'youth' | 'junior' | 'everyone'
  /** Was here in an earlier semester. */
  experienced: boolean
}

type Rows = Awaited<ReturnType<typeof listRoster>>

const rosterOf = (rows: Rows): RosterChild[] =>
  rows.map(({ id, child, ensemble, instrument, doubles, continuesId, state: _state, ...rest }) => ({
    ...rest,
    enrolmentId: id,
    name: child.person.name,
    demo: child.person.demo,
    birthDate: child.birthDate,
    municipalityId: child.municipalityId,
    instrument: instrumentOf(instrument),
    doubles: doubles.split(',').filter(isInstrument),
    ensemble: ensemble.kind,
    experienced: continuesId !== null,
  }))

/** Who is enrolled in an ensemble or a whole semester; on leave and left are out. By name. */
export const rosterOfSemester = async (tx: Tx, semesterId: string, ensembleIds?: readonly string[]) =>
  rosterOf(
    await listRoster(tx, {
      semesterId,
      state: 'enrolled',
      ...(ensembleIds && { ensembleId: { in: [...ensembleIds] } }),
    }),
  )

/** Who is expected at a seminar: the enrolled of its ensembles. By name. */
export const rosterOfSeminar = async (tx: Tx, seminarId: string) =>
  rosterOf(await listRoster(tx, { state: 'enrolled', ensemble: { seminars: { some: { seminarId } } } }))
