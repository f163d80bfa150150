/**
 * Everything that hostings, the exhibition, invited groups, invoices and plans can hold of one person, with a word in each
 * field that is found nowhere else.
 */
import { randomBytes } from 'node:crypto'
import type { Db } from '#app/platform/context.server.ts'
import type { Files } from '#app/platform/files/files.server.ts'
import { originalFile } from '#app/platform/images/address.ts'

export interface Subject {
  personId: string
  email: string
  name: string
  participantId: string
  editionId: string
  year: number
  /** Found nowhere else; it stands in every field. */
  canary: string
}

/** Of the hosting of the year; the same for everybody. */
export async function fillHosting(db: Db, year: number, now: Date): Promise<{ hostingId: string; meetingId: string }> {
  const hosting = await db.hosting.create({
    data: {
      ...{ year, stage: 'hosting', createdAt: now, changedAt: now },
      parts: { create: { municipalityId: 'ovre-eiker', lead: true } },
      moves: { create: { toStage: 'hosting', at: now } },
    },
  })
  const meeting = await db.projectMeeting.create({
    data: {
      ...{ hostingId: hosting.id, title: 'Prosjektmøte', date: `${year}-06-12`, begins: '12:00', ends: '14:00' },
      changedAt: now,
    },
  })
  return { hostingId: hosting.id, meetingId: meeting.id }
}

/** A picture with a file in the store. */
export async function storedPicture(db: Db, files: Files, ownerId: string, receivedAt: Date) {
  const key = randomBytes(16).toString('hex')
  await files.put(originalFile(key), Buffer.from('a picture'))
  return db.picture.create({
    data: {
      ...{ key, ownerId, width: 1, height: 1, bytes: 9, format: 'jpeg', sha256: key, placeholder: '' },
      ...{ colour: '#808080', receivedAt },
    },
  })
}

/** An odd amount for each canary, as no other is. */
export const worthOf = (canary: string): number =>
  7_000_00 + [...canary].reduce((sum, c) => sum + c.charCodeAt(0), 0) * 100

export async function fillExhibition(db: Db, files: Files, takenById: string, who: Subject, now: Date) {
  const { participantId, personId, canary, editionId, year } = who
  const slot = await db.deliverySlot.upsert({
    where: {
      editionId_direction_date_begins: { editionId, direction: 'in', date: `${year}-09-02`, begins: '11:00' },
    },
    update: {},
    create: { editionId, direction: 'in', date: `${year}-09-02`, begins: '11:00', ends: '11:30', capacity: 9 },
  })
  const booking = { participantId, direction: 'in', slotId: slot.id, way: 'other', bookedAt: now, bookedById: personId }
  await db.deliveryBooking.create({ data: { ...booking, byName: `${canary} bud`, note: `${canary} ringer på` } })
  const words = { mounting: `${canary} krok`, needs: `${canary} strøm`, packing: `${canary} kasse`, left: '' }
  await db.exhibitionWork.create({ data: { participantId, insuredOre: worthOf(canary), ...words } })
  const receipt = await db.workReceipt.create({
    data: {
      ...{ participantId, direction: 'in', at: now, byId: takenById, partyName: `${canary} bud` },
      ...{ signature: `100,100 ${worthOf(canary) % 997},300`, signedText: `${canary} underskrift` },
      ...{ remark: `${canary} ripe`, insuredOre: worthOf(canary), onceKey: `once-${canary}` },
    },
  })
  const picture = await storedPicture(db, files, takenById, now)
  const condition = await db.conditionPicture.create({
    data: {
      participantId,
      receiptId: receipt.id,
      direction: 'in',
      pictureId: picture.id,
      takenAt: now,
      remark: `${canary} hjørne`,
    },
  })
  const shift = await db.exhibitionShift.upsert({
    where: { editionId_kind_date_begins: { editionId, kind: 'watch', date: `${year}-09-15`, begins: '12:00' } },
    update: {},
    create: { editionId, kind: 'watch', date: `${year}-09-15`, begins: '12:00', ends: '15:00', needs: 9 },
  })
  await db.shiftTurn.create({ data: { shiftId: shift.id, personId, name: `${canary} Vaktsen`, takenAt: now } })
  return { receiptId: receipt.id, pictureKey: picture.key, conditionId: condition.id }
}

export async function fillOffice(
  db: Db,
  { hostingId, meetingId }: { hostingId: string; meetingId: string },
  { personId, email, name, editionId, year, canary }: Subject,
  now: Date,
) {
  const seat = { personId, name, email, locale: 'nb' }
  await db.projectMember.create({ data: { ...seat, hostingId, task: `${canary} lys` } })
  await db.meetingGuest.create({ data: { ...seat, meetingId, answer: 'yes', answeredAt: now } })
  const task = { hostingId, title: `${canary} rigg`, responsibleId: personId, createdAt: now }
  await db.hostingTask.create({ data: task })
  await db.hostingOffer.create({
    data: {
      ...{ municipalityId: 'ovre-eiker', year: year + 2, text: `${canary} tilbyr`, contactName: `${canary} Kontakt` },
      ...{ contactEmail: email, offeredAt: now, offeredById: personId },
    },
  })
  await db.hostingDocument.create({
    data: {
      ...{
        hostingId,
        kind: 'other',
        name: `${canary}.pdf`,
        fileKey: `documents/${canary.toLowerCase()}`,
        mime: 'application/pdf',
      },
      ...{ bytes: 1, sha256: '', addedAt: now, addedById: personId },
    },
  })
  const event = await db.event.upsert({
    where: { editionId_slug: { editionId, slug: 'seminar' } },
    update: {},
    create: {
      ...{ editionId, slug: 'seminar', kind: 'seminar', titleNb: 'Seminar', date: `${year}-09-02`, begins: '12:00' },
      changedAt: now,
    },
  })
  await db.eventGroup.create({
    data: { eventId: event.id, name: `${canary} nettverk`, emails: `andre@example.com\n${email}`, invitedAt: now },
  })
  await db.invoice.create({
    data: {
      ...{ scope: 'artRound', year, kind: 'advertisement', buyer: `${canary} Galleri`, orgNumber: '987654325' },
      ...{ address: `${canary} vei 1`, email, text: 'Helside', netOre: 1000_00, vatPercent: 25 },
      ...{ number: 1 + (await db.invoice.count()), issuedOn: `${year}-06-01`, dueOn: `${year}-06-15` },
      ...{ note: `${canary} notat`, changedAt: now },
    },
  })
  await db.planMeasure.create({
    data: {
      ...{ year, position: 0, title: `Tiltak ${canary}` },
      activities: { create: { position: 0, title: `${canary} aktivitet`, owner: name, quarters: 'Q1' } },
    },
  })
  await db.marketingItem.create({
    data: { editionId, kind: 'digital', channel: `${canary} kanal`, owner: name, changedAt: now },
  })
  await db.workCalendar.create({ data: { personId } })
}
