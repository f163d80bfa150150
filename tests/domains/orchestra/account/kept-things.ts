/** One of everything that the orchestra keeps, long past, so that each kind has something to delete. */
import type { Db } from '#app/platform/db/client.server.ts'
import { lendingOrchestra as orchestra } from '#tests/domains/orchestra/instrument/lending.ts'

export async function keptThings(db: Db) {
  const lending = await orchestra(db)
  const { seeded, ctx, instruments } = lending
  const { ane, bo, dina } = seeded.children
  const { mother, otherGuardian } = seeded.people
  const at = ctx.now
  const [dayId] = seeded.dayIds
  const { seminarId, semesterId } = seeded
  const health = (childId: string) =>
    db.healthNote.create({ data: { childId, kind: 'allergy', text: 'forseglet', givenById: mother, givenAt: at } })
  await health(ane)
  await health(dina)
  await db.healthReading.create({
    data: { childId: ane, readerId: 'leder', readerName: 'Leder', seminarId, through: 'binder', at },
  })
  await db.consent.createMany({
    data: ['2026-10-01', '2026-10-05'].map((day) => ({
      ...{ childId: ane, purpose: 'press' as const, given: day < '2026-10-03', capacity: 'guardian' as const },
      ...{ givenById: mother, textVersion: 1, locale: 'nb', at: new Date(`${day}T10:00:00Z`) },
    })),
  })
  for (const childId of [ane, bo, dina]) {
    await db.reply.create({
      data: {
        ...{ dayId, childId, answer: 'absent', reason: 'ill', words: 'Feber', byId: mother, through: 'link' },
        saidAt: at,
      },
    })
    await db.absenceNotice.create({
      data: { dayId, childId, answer: 'absent', urgent: false, createdAt: at, toldAt: at },
    })
    await db.attendance.create({
      data: { sessionId: seeded.tuttiId, childId, state: 'excused', byId: 'x', at, method: 'tap' },
    })
  }
  await db.guardianInvitation.create({
    data: {
      ...{ name: 'Ny', email: 'ny@example.com', invitedById: mother, invitedAt: at, keyHash: 'k', expiresAt: at },
      children: { create: { childId: ane } },
    },
  })
  await db.carpoolOffer.create({
    data: {
      ...{ seminarId, date: '2026-10-10', way: 'both', personId: mother, place: 'Asker', seats: 3, agreedAt: at },
      riders: { create: { childId: dina, askedById: otherGuardian, askedAt: at } },
    },
  })
  const duty = { seminarId, kind: 'lunch' as const, titleNb: 'Lunsj', begins: '11:00', ends: '13:00', needed: 2 }
  await db.duty.create({ data: { ...duty, turns: { create: { guardianId: mother, takenAt: at } } } })
  await db.binder.create({
    data: { seminarId, codeHash: 'h', madeById: 'l', madeAt: at, opensAt: at, closesAt: at },
  })
  await db.binderOpening.create({ data: { seminarId, personId: seeded.people.leader, at } })
  await db.seatPlan.create({
    data: {
      ...{ seminarId, ensembleId: seeded.youthId, madeById: 'x', changedAt: at },
      seats: { create: { section: 'violin1', desk: 1, side: 'outside', childId: ane } },
    },
  })
  const piece = await db.piece.create({
    data: { composer: 'Grieg', title: 'Morgen', notation: 'str', scoring: {}, changedAt: at },
  })
  await db.partHolder.create({ data: { semesterId, pieceId: piece.id, part: 'violin1', childId: ane } })
  await db.familyNote.create({
    data: {
      ...{ guardianId: mother, key: 'n', title: 'T', text: 'T', createdAt: at, notBefore: at, sentAt: at },
    },
  })
  await db.groupMessage.create({
    data: {
      ...{ semesterId, seminarId, audience: 'alle', subject: 'S', text: 'T', sentAt: at, sentById: 'x' },
      receivers: 3,
    },
  })
  await db.standIn.create({ data: { name: 'Vikar', instruments: 'horn', addedAt: at, endedAt: at } })
  const asking = { seminarId, instrument: 'horn', dates: '2026-11-07,2026-11-08', askedAt: at, askedById: 'x' }
  await db.standIn.create({
    data: { name: 'På listen', instruments: 'horn', addedAt: at, calls: { create: { ...asking, keyHash: 'a' } } },
  })
  const cameLater = { name: 'Kom senere', instruments: 'horn', addedAt: new Date('2029-06-01T10:00:00Z') }
  await db.standIn.create({ data: { ...cameLater, calls: { create: { ...asking, keyHash: 'b' } } } })
  await db.mail.create({
    data: {
      ...{ key: 'family-day:2026-10-10:x', toEmail: 'x@example.com', locale: 'nb', subject: 'S', text: 'T', html: 'T' },
      ...{ toName: '', postedAt: at, sendAfter: at, sentAt: at },
    },
  })
  await db.studyCourse.create({
    data: { semesterId, course: 'tutti', title: 'Orkester', leader: 'Leder', changedAt: at },
  })
  await db.clearance.create({
    data: { personId: seeded.people.kitchen, role: 'kitchen', shownOn: '2026-01-01', shownToId: 'x' },
  })
  const round = await db.auditionRound.create({
    data: {
      ...{ semesterId, kind: 'member', titleNb: 'Prøvespill', changedAt: at, announcedAt: at },
      panel: { create: { personId: seeded.people.conductor } },
    },
    include: { panel: true },
  })
  for (const [number, childId, result] of [
    [1, ane, 'offered'],
    [2, dina, 'declined'],
  ] as const)
    await db.audition.create({
      data: {
        ...{ roundId: round.id, childId, number, instrument: 'violin', bookedById: mother, bookedAt: at, result },
        words: 'Fint spilt',
        sheets: { create: { panelistId: round.panel[0]?.id ?? '', savedAt: at, note: 'Notat' } },
      },
    })
  await db.auditionRound.create({
    data: {
      ...{ semesterId, kind: 'soloist', titleNb: 'Solist', changedAt: at },
      auditions: { create: { childId: bo, number: 1, instrument: 'violin', bookedById: mother, bookedAt: at } },
    },
  })
  await db.instrumentLoan.create({
    data: {
      ...{ instrumentId: instruments.horn, childId: ane, agreement: 1, preparedAt: at, preparedById: 'office' },
      ...{ signedAt: at, lentOn: '2026-09-01', dueOn: '2026-10-01', returnedOn: '2026-10-01' },
    },
  })
  await db.associationMember.create({
    data: { name: 'Utmeldt', birthDate: '1990-01-01', joinedOn: '2020-01-01', leftOn: '2026-10-01', enteredById: 'x' },
  })
  for (const kind of ['members', 'course'])
    await db.orchestraSnapshot.create({
      data: {
        ...{ kind, year: 2026, course: kind === 'course' ? 'tutti' : '', revision: 1, rows: [], facts: {} },
        ...{ sha256: 'x', frozenAt: at, frozenById: 'x' },
      },
    })
  await db.reserveContact.create({
    data: { childId: ane, name: 'Mormor', phone: '900 00 000', givenById: mother, givenAt: at },
  })
  return { ...lending, roundId: round.id }
}
