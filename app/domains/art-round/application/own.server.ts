/** What every deed of an applicant begins with: the own application to a call, and whether it may be changed now. */
import type { Call, Edition } from '#app/domains/art-round/edition/edition.ts'
import { editionById, openDaysOf, theCall } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { listMembers } from '#app/domains/places/queries.server.ts'
import type { Locale } from '#app/i18n/words.ts'
import { conflict, type Fault, forbidden, missing } from '#app/kernel/fault.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Application, Work } from './application.ts'
import type { Known } from './completeness.ts'
import { listGroupMembers, listYearsTakenPart } from './group.store.server.ts'
import type { GroupMember } from './group.ts'
import { mayApply, mayWriteIn } from './policy.ts'
import { mayStillSave, type SaveAnswer } from './rules.ts'
import { findApplicationOf, listWorks } from './store.server.ts'

export interface Own {
  application: Application
  works: Work[]
  /** Of a group. */
  members: GroupMember[]
  call: Call
  edition: Edition
}

/** This person's application to a call, with all that its rules need. Throws missing, and forbidden for jurors of the year. */
export async function ownApplication(tx: Tx, actor: Actor, callId: string): Promise<Own> {
  const call = await theCall(tx, callId)
  const edition = await editionById(tx, call.editionId)
  if (!mayApply(actor, edition.year)) throw forbidden('application.jurorsMayNot')
  const application = await findApplicationOf(tx, callId, actor.personId)
  if (!application || !mayWriteIn(actor, application)) throw missing()
  const works = (await listWorks(tx, [application.id])).get(application.id) ?? []
  const members = (await listGroupMembers(tx, [application.id])).get(application.id) ?? []
  return { application, works, members, call, edition }
}

/** What the rules of the call hold an application against: see `faultsOfApplication`. */
export async function knownOf(
  tx: Tx,
  { application, members, edition }: Pick<Own, 'application' | 'members' | 'edition'>,
): Promise<Known> {
  const { applicantId, applicantKind } = application
  return {
    year: edition.year,
    days: await openDaysOf(tx, edition.id),
    municipalities: new Set((await listMembers(tx, edition.year)).map(({ id }) => id)),
    tookPart: await listYearsTakenPart(tx, applicantId, applicantKind, edition.year),
    members,
  }
}

/** The same, when it may be changed at `now`; throws conflict with the moment in words when it may not. */
export async function openApplication(tx: Tx, actor: Actor, callId: string, now: Date, locale: Locale): Promise<Own> {
  const own = await ownApplication(tx, actor, callId)
  const answer = mayStillSave(own.call, own.application, now)
  if (!answer.may) throw refusedSave(answer, locale)
  return own
}

/** Why an application cannot be saved, as people say it. */
export function refusedSave(answer: Extract<SaveAnswer, { may: false }>, locale: Locale): Fault {
  const at = answer.at ? sayInstant(answer.at, locale) : ''
  return conflict(answer.key, { opens: at, deadline: at })
}
