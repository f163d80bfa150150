/** Everything that a hosting can hold, each with a word in it that stands nowhere else. */
import type { Db } from '#app/platform/db/client.server.ts'
import type { SeededHosting, SeededPlace } from '#tests/support/seeded-hosting.ts'

export interface Held {
  hostingId: string
  /** By the kind of what has it: "hosting", "venue", "task" … */
  ids: Record<string, string>
}

/** Fills a hosting; its municipality is the one of the venue, the case and the offer. */
export async function fill(
  db: Db,
  { people }: SeededHosting,
  { hostingId, place, word, now }: { hostingId: string; place: SeededPlace; word: string; now: Date },
): Promise<Held> {
  const at = { changedAt: now }
  const add = async (row: Promise<{ id: string }>) => (await row).id
  await db.hosting.update({ where: { id: hostingId }, data: { note: word, evaluation: word } })
  const venue = await add(db.venue.create({ data: { municipalityId: place, name: word, ...at } }))
  const picture = await add(
    db.picture.create({
      data: {
        ...{ ownerId: people.office, key: word, width: 1, height: 1, bytes: 1, format: 'png', sha256: '' },
        ...{ placeholder: '', colour: '#ffffff', receivedAt: now },
      },
    }),
  )
  await db.venuePicture.create({ data: { venueId: venue, pictureId: picture, position: 0, alt: word } })
  const meeting = await add(
    db.projectMeeting.create({
      data: { hostingId, title: word, date: '2027-01-10', begins: '10:00', ends: '11:00', agenda: word, ...at },
    }),
  )
  const email = `${word.toLowerCase()}@example.com`
  const member = await add(db.projectMember.create({ data: { hostingId, name: word, email } }))
  const guest = await add(db.meetingGuest.create({ data: { meetingId: meeting, name: word, email } }))
  const milestone = await add(
    db.milestone.create({ data: { hostingId, monthsBefore: 6, position: 1, titleNb: word, note: word } }),
  )
  const ids = {
    ...{ hosting: hostingId, venue, picture, meeting, member, guest, milestone },
    document: await add(
      db.hostingDocument.create({
        data: {
          ...{
            hostingId,
            kind: 'other',
            name: `${word}.pdf`,
            fileKey: `documents/${word.toLowerCase()}`,
            mime: 'application/pdf',
          },
          ...{ bytes: 1, sha256: '', addedAt: now },
        },
      }),
    ),
    case: await add(
      db.politicalCase.create({
        data: { hostingId, municipalityId: place, caseNumber: word, decisionText: word, ...at },
      }),
    ),
    candidate: await add(db.venueCandidate.create({ data: { hostingId, venueId: venue, findings: word, ...at } })),
    task: await add(db.hostingTask.create({ data: { hostingId, title: word, createdAt: now } })),
    offer: await add(
      db.hostingOffer.create({
        data: {
          ...{ municipalityId: place, year: 2029, text: word, contactName: word, contactEmail: email },
          ...{ offeredAt: now, offeredById: people[`contact-${place}`] },
        },
      }),
    ),
  }
  await db.stageMove.create({ data: { hostingId, toStage: 'politics', at: now, reason: word } })
  return { hostingId, ids }
}

/** All that is kept of one hosting and its municipality, as text. */
export async function kept(db: Db, hostingId: string, place: SeededPlace): Promise<string> {
  const of = { where: { hostingId }, orderBy: { id: 'asc' as const } }
  const own = { where: { municipalityId: place }, orderBy: { id: 'asc' as const } }
  return JSON.stringify([
    await db.hosting.findUnique({ where: { id: hostingId } }),
    await db.hostingPart.findMany({ where: { hostingId }, orderBy: { municipalityId: 'asc' } }),
    await db.politicalCase.findMany(of),
    await db.hostingDocument.findMany(of),
    await db.stageMove.findMany(of),
    await db.venueCandidate.findMany(of),
    await db.milestone.findMany(of),
    await db.hostingTask.findMany(of),
    await db.projectMeeting.findMany({ ...of, include: { invited: { orderBy: { id: 'asc' } } } }),
    await db.projectMember.findMany(of),
    await db.venue.findMany({ ...own, include: { pictures: { orderBy: { id: 'asc' } } } }),
    await db.hostingOffer.findMany(own),
  ])
}
