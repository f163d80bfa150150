/** Everything that is held about a family, as one of it gets it to keep. */
import { namesOf } from '#app/domains/people/contact.server.ts'
import { knownPerson } from '#app/domains/people/known.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { isInPerson } from '#app/domains/people/policy.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { unsealText } from '#app/platform/crypto/sealed-text.server.ts'
import { standingOf } from '../queries.server.ts'
import { seesAddress } from '../sight.ts'
import type { Standing } from '../standing.ts'
import { textOfVersion } from './consent-texts.ts'
import { cameInNow } from './fresh.server.ts'
import { addReading, lastReadingBy } from './health.store.server.ts'
import { listInvitationsOf } from './invitation.store.server.ts'
import { type EverythingOfChild, findEverythingOfGuardian, listEverythingOf } from './own.store.server.ts'
import { firstName, isNewReading } from './rules.ts'

/**
 * What is held about who asks and about the children that who asks is a guardian of, health too; the reading is noted. Of
 * other guardians it holds their names and nothing else. Throws missing for who has no family here, forbidden for who acts
 * for another, and conflict without a sign-in of a moment ago.
 */
export async function familyData(ctx: Context, actor: Actor) {
  if (!isInPerson(actor)) throw forbidden('people.notInPerson')
  return ctx.tx(async (tx) => {
    const standing = await standingOf(tx, actor)
    const guardian = await findEverythingOfGuardian(tx, actor.personId)
    const ids = [...standing.children.map(({ childId }) => childId), ...(standing.isMusician ? [actor.personId] : [])]
    if (ids.length === 0 && !guardian) throw missing()
    if (!(await cameInNow(ctx, tx, actor))) throw conflict('orchestraHealth.codeWhy')
    const children = await listEverythingOf(tx, ids)
    for (const { personId: childId } of children.filter(({ health }) => health.length > 0))
      if (isNewReading(await lastReadingBy(tx, childId, actor.personId, 'own'), ctx.now)) {
        const readerName = actor.name || actor.email
        await addReading(tx, {
          ...{ childId, readerId: actor.personId, readerName, seminarId: null, through: 'own', at: ctx.now },
        })
        await ctx.note(tx, 'child.healthRead', childId, { through: 'own' })
      }
    const names = await namesOf(tx, [...new Set(children.flatMap(peopleIn))])
    const person = await knownPerson(tx, actor.personId)
    return {
      madeAt: ctx.now,
      you: {
        ...{ name: person?.name ?? '', email: actor.email, phone: person?.phone ?? null, language: actor.locale },
        guardian: guardian && {
          ...{ address: guardian.address, postalCode: guardian.postalCode, city: guardian.city },
          ...{ municipality: guardian.municipalityId, since: guardian.createdAt },
          contacts: guardian.contacts.map(({ kind, value }) => ({ kind, value })),
          told: guardian.notes.map(({ title, text, createdAt, sentAt }) => ({ title, text, createdAt, sentAt })),
          duties: guardian.turns.map(({ duty, takenAt, endedAt, came }) => ({
            ...{ kind: duty.kind, date: duty.day?.date ?? null, takenAt, endedAt, came },
          })),
        },
        invitations: (await listInvitationsOf(tx, actor.personId, actor.email)).map((one) => ({
          ...{ sentByYou: one.invitedById === actor.personId, invitedAt: one.invitedAt, expiresAt: one.expiresAt },
          ...{ acceptedAt: one.acceptedAt, declinedAt: one.declinedAt },
          ...(one.invitedById === actor.personId && { name: one.name, email: one.email }),
          children: one.children.map(({ child }) => firstName(child.person.name)),
        })),
      },
      children: children.map((child) => tellChild(ctx, standing, child, (id) => plainName(names.get(id)))),
    }
  })
}

/** Who has given no name is known by an address: another guardian's is not given out. */
const plainName = (name: string | undefined): string => (name?.includes('@') ? '' : (name ?? ''))

const peopleIn = (child: EverythingOfChild): string[] => [
  ...child.guardianships.map(({ guardianId }) => guardianId),
  ...child.consents.map(({ givenById }) => givenById),
  ...child.reserves.map(({ givenById }) => givenById),
  ...child.health.map(({ givenById }) => givenById),
  ...child.replies.map(({ byId }) => byId),
]

function tellChild(ctx: Context, standing: Standing, child: EverythingOfChild, nameOf: (id: string) => string) {
  const { personId: childId, addressById, person } = child
  const home = seesAddress(standing, { childId, addressById })
    ? { address: child.address, postalCode: child.postalCode, city: child.city }
    : null
  return {
    ...{ name: person.name, email: person.email, phone: person.phone, birthDate: child.birthDate, home },
    ...{ municipality: child.municipalityId, musicSchool: child.musicSchool, goesHomeAlone: child.goesHomeAlone },
    ...{ since: person.createdAt, demonstration: person.demo },
    guardians: child.guardianships.map(({ guardianId, relation, receivesMail, maySign, mayPickUp, since, until }) => ({
      ...{ name: nameOf(guardianId), relation, receivesMail, maySign, mayPickUp, since, until },
    })),
    reserves: child.reserves.map(({ name, phone, relation, mayPickUp, givenById, givenAt }) => ({
      ...{ name, phone, relation, mayPickUp, givenBy: nameOf(givenById), givenAt },
    })),
    consents: child.consents.map(({ purpose, given, capacity, givenById, textVersion, at }) => ({
      ...{ purpose, given, capacity, by: capacity === 'self' ? person.name : nameOf(givenById), at, textVersion },
      text: textOfVersion(purpose, textVersion).text.nb,
    })),
    asked: child.asked.map(({ age, askedAt, answeredAt }) => ({ age, askedAt, answeredAt })),
    health: child.health.map(({ kind, kitchen, text, givenById, givenAt, deleteOn }) => ({
      ...{ kind, kitchen, text: unsealText(ctx.settings.sessionSecret, text) },
      ...{ by: nameOf(givenById), givenAt, deleteOn },
    })),
    readings: child.readings.map(({ readerName, through, at }) => ({ by: plainName(readerName), through, at })),
    enrolments: child.enrolments.map(({ semester, ensemble, changes, ...one }) => ({
      ...{ year: semester.year, season: semester.season, ensemble: ensemble.nameNb, instrument: one.instrument },
      ...{ doubles: one.doubles, level: one.level, yearsPlayed: one.yearsPlayed, musicSchool: one.musicSchool },
      ...{ teacher: one.teacher, wantsAudition: one.wantsAudition, seatNeed: one.seatNeed, remark: one.remark },
      ...{ state: one.state, appliedAt: one.appliedAt, steps: changes },
    })),
    replies: child.replies.map(({ day, answer, at, reason, words, byId, through, saidAt }) => ({
      ...{ seminar: day.seminar.titleNb, date: day.date, answer, at, reason, words, by: nameOf(byId), through, saidAt },
    })),
    attendance: child.attendance.map(({ session, state, missed, at }) => ({
      ...{ seminar: session.day.seminar.titleNb, date: session.day.date, begins: session.begins, ends: session.ends },
      ...{ state, minutesMissed: missed, at },
    })),
    // A plan that is not shown, and a result that is not announced, are nobody's to read yet.
    seats: child.seats
      .filter(({ plan }) => plan.shownAt !== null)
      .map(({ plan, section, desk, side }) => ({ seminar: plan.seminar.titleNb, section, desk, side })),
    auditions: child.auditions.map((one) => ({
      ...{ round: one.round.titleNb, instrument: one.instrument, pieces: one.pieces, bookedAt: one.bookedAt },
      ...{ withdrawnAt: one.withdrawnAt, appeal: one.appeal, appealedAt: one.appealedAt },
      ...(one.round.announcedAt && { result: one.result, words: one.words, appealAnswer: one.appealAnswer }),
    })),
    parts: child.parts.map(({ piece, part, handedOut, returned }) => ({
      ...{ piece: piece.title, part, handedOut, returned },
    })),
    concerts: child.concerts.map(({ concert, plays, saidAt }) => ({
      ...{ concert: concert.titleNb, date: concert.date, plays, saidAt },
    })),
  }
}
