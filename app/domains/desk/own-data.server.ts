/** Gathers what is held about who asks, from every domain, through what each of them lets be read. */
import { ownActivities } from '#app/domains/action-plan/own.server.ts'
import type { Work } from '#app/domains/art-round/application/application.ts'
import { type GroupMember, namedMembers } from '#app/domains/art-round/application/group.ts'
import { type OwnPast, pastOf } from '#app/domains/art-round/application/library-uses.server.ts'
import { groupMembersOf, groupsNaming } from '#app/domains/art-round/application/queries.server.ts'
import { shownToApplicant } from '#app/domains/art-round/application/rules.ts'
import { editionById, theCall } from '#app/domains/art-round/edition/queries.server.ts'
import { invitationsTo } from '#app/domains/art-round/invitation/queries.server.ts'
import { libraryOf, profileOf } from '#app/domains/art-round/portfolio/queries.server.ts'
import { textsOfProfile } from '#app/domains/art-round/portfolio/rules.ts'
import { noticesSaidBy } from '#app/domains/art-round/studio/notice-changes.server.ts'
import { everyParticipationOf, everyStudioOf } from '#app/domains/art-round/studio/queries.server.ts'
import type { Participant } from '#app/domains/art-round/studio/studio.ts'
import { textsOfWork, type WorkPicture, type WorkTexts } from '#app/domains/art-round/work.ts'
import {
  type ConditionFile,
  conditionFilesOf,
  ownExhibit,
  takenOfOthers,
} from '#app/domains/exhibition/receipt/own.server.ts'
import { ownShiftsOf } from '#app/domains/exhibition/shift/own.server.ts'
import { ownInvoices } from '#app/domains/funding/keeping.server.ts'
import { ownDocuments, ownOffers } from '#app/domains/hosting/own.server.ts'
import { ownHostingTasks } from '#app/domains/hosting/plan/own.server.ts'
import { ownGroups } from '#app/domains/hosting/project/own.server.ts'
import { loosePicturesOf } from '#app/domains/media/changes.server.ts'
import type { Picture } from '#app/domains/media/picture.ts'
import { picturesOf } from '#app/domains/media/queries.server.ts'
import { ownWork } from '#app/domains/orchestra/account/own-work.server.ts'
import { ownMarketing } from '#app/domains/outreach/marketing/own.server.ts'
import { newsRecordOf } from '#app/domains/outreach/newsletter/own-news.server.ts'
import { recordOf } from '#app/domains/people/own.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { invitedGroupsAt } from '#app/domains/programme/invited.server.ts'
import { signUpsOf } from '#app/domains/programme/queries.server.ts'
import { entriesOfParticipant } from '#app/domains/tallies/queries.server.ts'
import { people } from '#app/i18n/people.ts'
import { say } from '#app/i18n/words.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { listAudit } from '#app/platform/audit.store.server.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { listLettersTo } from '#app/platform/mail/outbox.store.server.ts'
import {
  fileNameOf,
  type OwnApplication,
  type OwnData,
  type OwnInvitation,
  type OwnParticipation,
  type OwnWork,
} from './own-data.ts'
import { maySeeOwnData } from './policy.ts'

/** Lines of the log that are given out; older ones are there on request. */
const MOST_LOG = 5000

/**
 * Everything that is held about who asks. Nothing of others: no scores and no jurors, no decision before its announcement,
 * no letter that waits for one. Throws forbidden for who acts for another.
 */
export async function ownData(ctx: Context, actor: Actor): Promise<OwnData> {
  if (!maySeeOwnData(actor)) throw forbidden('people.notInPerson')
  const { db } = ctx
  const { personId } = actor
  const past = await pastOf(db, personId)
  const members = await groupMembersOf(
    db,
    past.map(({ application }) => application.id),
  )
  const library = await libraryOf(db, personId)
  const pictures = await ownPictures(db, personId)
  const names = namesOf(pictures, [...past.flatMap(({ works }) => works), ...library])
  const profile = await profileOf(db, personId)
  const { since, grants, sessions } = await recordOf(db, personId)
  const participations = await everyParticipationOf(db, personId)
  const conditions = await ownConditionFiles(db, personId)
  const told = await Promise.all(participations.map((one) => participation(db, one, names, conditions)))
  const loose = await loosePicturesOf(db, personId)
  return {
    madeAt: ctx.now,
    person: {
      ...{ name: actor.name, email: actor.email, phone: since?.phone ?? null, language: actor.locale },
      ...{ since: since?.at ?? null, demonstration: actor.demo },
    },
    roles: grants.map(({ role, editionYear, grantedAt, revokedAt }) => ({
      ...{ role, year: editionYear, from: grantedAt, until: revokedAt },
    })),
    profile: profile && { ...textsOfProfile(profile), savedAt: profile.savedAt },
    library: library.map((work) => ({
      ...workOf(work, names),
      ...{ putAway: work.archivedAt !== null, savedAt: work.savedAt },
    })),
    applications: past.map((one) => applicationOf(one, members.get(one.application.id) ?? [], names)),
    participations: told,
    invitations: await invitations(db, actor),
    signUps: await signUpsOf(db, { personId, email: actor.email }),
    orchestra: await ownWork(db, { id: personId, email: actor.email }),
    hostingTasks: await ownHostingTasks(db, personId),
    projectGroups: await ownGroups(db, actor),
    hostingOffers: await ownOffers(db, actor),
    hostingDocuments: await ownDocuments(db, personId),
    shifts: await ownShiftsOf(db, personId),
    invitedGroups: await invitedGroupsAt(db, actor.email),
    invoices: await ownInvoices(db, actor.email),
    planActivities: await ownActivities(db, actor),
    marketing: await ownMarketing(db, actor),
    groups: await groupsNaming(db, { id: personId, email: actor.email }),
    pictures: pictures.map(({ id, bytes, width, height, receivedAt }) => ({
      ...{ file: names.get(id) ?? id, bytes, width, height, receivedAt, hangs: !loose.has(id) },
    })),
    newsletters: await newsletters(db, actor.email),
    letters: (await listLettersTo(db, personId, actor.email)).map(veiled(actor)),
    signIns: sessions.map(({ startedAt, lastSeenAt, endedAt, device }) => ({ startedAt, lastSeenAt, endedAt, device })),
    log: (await listAudit(db, { personId }, 0, MOST_LOG)).map(({ at, deed, actorId, forId }) => ({
      ...({ at, deed, relation: actorId === personId ? 'by' : forId === personId ? 'for' : 'about' } as const),
    })),
  }
}

/** Everything that a person has sent of the own, in the order in which it came. */
export async function ownPictures(tx: Tx, personId: string): Promise<Picture[]> {
  const ofOthers = await takenOfOthers(tx, personId)
  return (await picturesOf(tx, personId)).filter(({ id }) => !ofOthers.has(id))
}

/** What those at the door took of the person's works, of every year. */
export async function ownConditionFiles(tx: Tx, personId: string): Promise<ConditionFile[]> {
  const parts = []
  for (const { id, editionId } of await everyParticipationOf(tx, personId))
    parts.push({ id, year: (await editionById(tx, editionId)).year })
  return conditionFilesOf(tx, parts)
}

/** A letter that lets someone in is told without the link and the code. */
const veiled =
  (actor: Actor) => (letter: { key: string; subject: string; text: string; postedAt: Date; sentAt: Date | null }) => {
    const { key, subject, text, postedAt, sentAt } = letter
    return key.startsWith('sign-in:')
      ? { postedAt, sentAt, subject: say(actor.locale, people.signIn), text: '' }
      : { postedAt, sentAt, subject, text }
  }

type Hung = { title: string; pictures: readonly WorkPicture[] }

/** What the file of each picture is called in the archive: a number, and the title of the work that it first hung on. */
function namesOf(pictures: readonly Picture[], works: readonly Hung[]): Map<string, string> {
  const titles = new Map<string, string>()
  for (const { title, pictures: hung } of works)
    for (const { pictureId } of hung) if (title && !titles.has(pictureId)) titles.set(pictureId, title)
  return new Map(
    pictures.map(({ id, format }, index) => {
      const number = String(index + 1).padStart(3, '0')
      return [id, `bilder/${number}-${fileNameOf(titles.get(id) ?? '', 'bilde')}.${format === 'jpeg' ? 'jpg' : format}`]
    }),
  )
}

const workOf = (work: WorkTexts & Hung, names: ReadonlyMap<string, string>): OwnWork => ({
  ...textsOfWork(work),
  pictures: work.pictures.map(({ pictureId, alt }) => ({ file: names.get(pictureId) ?? '', title: work.title, alt })),
})

function applicationOf(
  { application, works, year, announcedAt }: OwnPast,
  members: readonly GroupMember[],
  names: ReadonlyMap<string, string>,
): OwnApplication {
  const shown = shownToApplicant(application, announcedAt)
  const titleOf = (id: string | null) => works.find((work: Work) => work.id === id)?.title ?? null
  return {
    year,
    number: application.number,
    state: shown.state,
    createdAt: application.createdAt,
    submittedAt: shown.submittedAt,
    withdrawnAt: shown.withdrawnAt,
    extendedTo: application.extendedTo,
    result: shown.result && {
      decision: shown.state,
      work: titleOf(shown.result.decidedWorkId),
      waitingPlace: shown.result.waitingPlace,
      reason: shown.result.reason,
    },
    texts: textsOfProfile(application),
    answers: {
      ...{ homePlace: application.homePlace, isNew: application.isNew, studioDays: application.studioDays },
      acceptsTerms: application.acceptsTerms,
    },
    group:
      application.applicantKind === 'group'
        ? {
            members: namedMembers(members).map(({ name, email }) => ({ name, email })),
            membersListed: application.membersListed,
          }
        : null,
    works: works.map((work) => workOf(work, names)),
  }
}

async function newsletters(tx: Tx, email: string): Promise<OwnData['newsletters']> {
  const record = await newsRecordOf(tx, email)
  if (!record) return null
  const lists = record.subscriber.subscriptions.map(({ list, state, since }) => ({ list, state, since }))
  return { lists, consents: record.consents.map(({ byId: _, ...entry }) => entry) }
}

async function invitations(tx: Tx, { email, locale }: Actor): Promise<OwnInvitation[]> {
  const told: OwnInvitation[] = []
  for (const { callId, name, invitedAt, toldAt } of await invitationsTo(tx, email)) {
    const { editionId, titleNb, titleEn } = await theCall(tx, callId)
    const { year } = await editionById(tx, editionId)
    told.push({ year, call: locale === 'nb' ? titleNb : titleEn || titleNb, name, invitedAt, toldAt })
  }
  return told
}

async function participation(
  tx: Tx,
  one: Participant,
  names: ReadonlyMap<string, string>,
  conditions: readonly ConditionFile[],
): Promise<OwnParticipation> {
  const { year } = await editionById(tx, one.editionId)
  const studio = (await everyStudioOf(tx, one.editionId)).find(({ id }) => id === one.studioId)
  const { visits, sales } = await entriesOfParticipant(tx, one.editionId, one.id, one.studioId)
  return {
    year,
    exhibit: await ownExhibit(tx, one.editionId, one.id, conditions),
    ...{ name: one.name, aboutNb: one.aboutNb, aboutEn: one.aboutEn, website: one.website },
    ...{ artistOfTheYear: one.ofTheYear, confirmedAt: one.confirmedAt, resignedAt: one.resignedAt },
    studio: studio
      ? {
          ...{ number: studio.number, name: studio.name, address: studio.address },
          ...{ postalCode: studio.postalCode, city: studio.city },
          picture: (studio.pictureId && names.get(studio.pictureId)) || null,
        }
      : null,
    daysSaid: (await noticesSaidBy(tx, one.personId))
      .filter(({ studioId }) => studioId === one.studioId)
      .map(({ date, kind, until, at }) => ({ date, kind, until, at })),
    visits: visits.map(({ date, visits: count, kind, method, enteredAt }) => ({
      ...{ date, visits: count, kind, method, enteredAt },
    })),
    sales: sales.map(({ date, channel, amountOre, works, enteredAt }) => ({
      ...{ date, channel, amountNok: amountOre / 100, works, enteredAt },
    })),
  }
}
