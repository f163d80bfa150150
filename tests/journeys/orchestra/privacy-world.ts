/**
 * An orchestra in which every field of one child holds a word that is found nowhere else, and one person of each kind to
 * ask for it: what the matrix of children's data asks every address about.
 */

import { readNotation } from '#app/domains/orchestra/repertoire/notation.ts'
import type { ChildField } from '#app/domains/orchestra/sight.ts'
import { civilDateOf, days, later } from '#app/kernel/when.ts'
import { readSettings } from '#app/platform/config/settings.server.ts'
import { hashOfSecret } from '#app/platform/crypto/keys.server.ts'
import { sealText } from '#app/platform/crypto/sealed-text.server.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { type SeededOrchestra, seedOrchestra } from '#tests/support/seeded-orchestra.ts'
import { signedIn } from '#tests/support/seeded-round.ts'
import type { TestServer } from '#tests/support/server.ts'

export const ASKERS = [
  ...(['visitor', 'stranger', 'self', 'mother', 'father', 'otherGuardian', 'otherChild'] as const),
  ...(['coach', 'otherCoach', 'conductor', 'leader', 'kitchen', 'association', 'contact', 'secretariat'] as const),
] as const
export type Asker = (typeof ASKERS)[number]

/** A field of the child, or something of one guardian that only that guardian and the secretariat see. */
export type SecretKind = ChildField | 'ofMother' | 'ofFather'

export interface Secret {
  kind: SecretKind
  text: string
}

export interface PrivacyWorld {
  orchestra: SeededOrchestra
  cookies: Record<Asker, string>
  secrets: Secret[]
  /** What stands for `:id` and the like at an address. */
  partsOf(name: string): Record<string, string | number>
}

/** The child that it is all about is Ane: violin, youth. Her mother's home is her own; her father lives elsewhere. */
export const SECRETS = {
  health: 'Kanarinøtter gir hevelse',
  replyReason: 'Kanaribryllup i slekta',
  reserve: 'Reservemormor Kanarisen',
  reservePhone: '499 11 911',
  home: 'Kanarihjemmet 7',
  childEmail: 'ane.kanari@example.com',
  motherPhone: '480 77 701',
  motherEmail: 'mor.kanari@example.com',
  motherExtra: 'mor.jobb.kanari@example.com',
  motherHome: 'Morskanari 1',
  fatherPhone: '480 77 702',
  fatherEmail: 'far.kanari@example.com',
  fatherHome: 'Farskanari 2',
  motherLetter: 'Kanaribeskjed bare til mor',
  fatherLetter: 'Kanaribeskjed bare til far',
  auditionWords: 'Kanariros fra panelet',
  panelNote: 'Kanarinotat om strøk',
  loan: 'Kanarifiolin VUS-99',
} as const

export async function seedPrivacy(db: Db, server: TestServer): Promise<PrivacyWorld> {
  const now = new Date()
  const orchestra = await seedOrchestra(db, civilDateOf(now), 'kanari.example.org')
  const { people, children, seminarId, semesterId, dayIds, youthId } = orchestra
  const { ane, dina } = children
  await db.person.update({ where: { id: ane }, data: { email: SECRETS.childEmail } })
  await db.person.update({ where: { id: dina }, data: { email: 'dina@kanari.example.org' } })
  await db.child.update({ where: { personId: ane }, data: { birthDate: birthDate(now), address: SECRETS.home } })
  for (const [id, phone, email, address] of [
    [people.mother, SECRETS.motherPhone, SECRETS.motherEmail, SECRETS.motherHome],
    [people.father, SECRETS.fatherPhone, SECRETS.fatherEmail, SECRETS.fatherHome],
  ] as const) {
    await db.person.update({ where: { id }, data: { phone, email } })
    await db.guardian.update({ where: { personId: id }, data: { address } })
  }
  await db.contactPoint.create({ data: { guardianId: people.mother, kind: 'email', value: SECRETS.motherExtra } })
  for (const [guardianId, title] of [
    [people.mother, SECRETS.motherLetter],
    [people.father, SECRETS.fatherLetter],
  ] as const)
    await db.familyNote.create({
      data: {
        ...{ guardianId, key: `kanari:${guardianId}`, title, text: 'Sagt til én', path: '/orkester/familien' },
        ...{ createdAt: now, notBefore: now, sentAt: now },
      },
    })
  await db.reserveContact.create({
    data: {
      ...{ childId: ane, name: SECRETS.reserve, phone: SECRETS.reservePhone, relation: 'mormor' },
      ...{ mayPickUp: true, givenById: people.mother, givenAt: now },
    },
  })
  for (const purpose of ['health', 'nameInProgramme'] as const)
    for (const [givenById, capacity] of [
      [people.mother, 'guardian'],
      [ane, 'self'],
    ] as const)
      await db.consent.create({
        data: { childId: ane, purpose, given: true, capacity, givenById, textVersion: 1, locale: 'nb', at: now },
      })
  await db.healthNote.create({
    data: {
      ...{ childId: ane, kind: 'allergy', kitchen: 'nuts', givenById: people.mother, givenAt: now },
      text: sealText(readSettings(server.env).sessionSecret, SECRETS.health),
    },
  })
  await db.reply.create({
    data: {
      ...{ dayId: dayIds[1], childId: ane, answer: 'absent', reason: 'family', words: SECRETS.replyReason },
      ...{ byId: people.mother, through: 'link', saidAt: now },
    },
  })
  const round = await db.auditionRound.create({
    data: {
      ...{ semesterId, kind: 'soloist', titleNb: 'Solistprøvespill', sealedAt: now, announcedAt: now, changedAt: now },
      panel: { create: [{ personId: people.conductor, chair: true }] },
      auditions: {
        create: [
          {
            ...{ childId: ane, number: 1, instrument: 'violin', bookedById: people.mother, bookedAt: now },
            ...{ result: 'offered', words: SECRETS.auditionWords },
          },
        ],
      },
    },
    include: { panel: true, auditions: true },
  })
  await db.auditionSheet.create({
    data: {
      ...{ auditionId: round.auditions[0]?.id ?? '', panelistId: round.panel[0]?.id ?? '' },
      ...{ note: SECRETS.panelNote, savedAt: now },
    },
  })
  const violin = await db.ownedInstrument.create({
    data: { mark: SECRETS.loan, instrument: 'violin', changedAt: now },
  })
  const loan = await db.instrumentLoan.create({
    data: {
      ...{ instrumentId: violin.id, childId: ane, agreement: 1, preparedAt: now, preparedById: people.mother },
      ...{ signedById: people.mother, signedName: 'Mor', signedAt: now, lentOn: civilDateOf(now), dueOn: '2099-01-01' },
    },
  })
  const enrolment = await db.enrolment.findFirstOrThrow({ where: { childId: ane } })
  const piece = await db.piece.create({
    data: {
      ...{ composer: 'Grieg', title: 'Holberg', notation: 'str', changedAt: now },
      scoring: readNotation('str').scoring as unknown as object,
    },
  })
  const concert = await db.concert.create({
    data: {
      ...{ semesterId, slug: 'kanarikonsert', titleNb: 'Konsert', date: civilDateOf(later(now, days(30))) },
      ...{ begins: '18:00', venue: 'Union Scene', ensembles: youthId, publishedAt: now, changedAt: now },
    },
  })
  const project = await db.outreachProject.create({
    data: { municipalityId: 'asker', partner: 'Skolen', titleNb: 'Stryk', fromYear: 2013, changedAt: now },
  })
  const member = await db.associationMember.create({
    data: { name: 'Medlem', birthDate: '2000-01-01', joinedOn: '2013-01-01', enteredById: people.association },
  })
  const invitation = 'a key of an invitation that was never sent'
  await db.guardianInvitation.create({
    data: {
      ...{ name: 'Ny', email: 'ny@example.com', invitedById: people.mother, invitedAt: now },
      ...{ keyHash: hashOfSecret(invitation), expiresAt: later(now, days(30)) },
      children: { create: [{ childId: ane }] },
    },
  })
  const stranger = await db.person.create({ data: { name: 'Uten Rolle', email: 'uten@example.org', createdAt: now } })
  const office = await db.person.create({ data: { name: 'Sekretariat', email: 'sek@example.org', createdAt: now } })
  await db.roleGrant.create({ data: { personId: office.id, role: 'secretariat', grantedAt: now } })
  const ids: Record<Exclude<Asker, 'visitor'>, string> = {
    ...{ stranger: stranger.id, self: ane, otherChild: dina, secretariat: office.id },
    ...{ mother: people.mother, father: people.father, otherGuardian: people.otherGuardian, coach: people.coach },
    ...{ otherCoach: people.otherCoach, conductor: people.conductor, leader: people.leader, kitchen: people.kitchen },
    ...{ association: people.association, contact: people.contact },
  }
  const cookies = { visitor: '' } as Record<Asker, string>
  for (const [who, id] of Object.entries(ids)) cookies[who as Asker] = await signedIn(db, server.env, id, now)

  const of: [names: readonly string[], id: string][] = [
    [['child', 'childConsents', 'childHealth'], ane],
    [['enrolment'], enrolment.id],
    [['outreachProject'], project.id],
    [['piece'], piece.id],
    [['rollCall', 'rollCallDelivery'], orchestra.stringsId],
    [['auditionRound', 'auditionBooking', 'auditionPanel', 'auditionSheet'], round.id],
    [['officeConcert', 'concertSheet'], concert.id],
    [['ownedInstrument', 'instrumentPicture'], violin.id],
    [['loan'], loan.id],
    [['associationMember'], member.id],
  ]
  return {
    ...{ orchestra, cookies },
    partsOf: (name) => ({
      scope: 'orchestra',
      ...{ id: of.find(([names]) => names.includes(name))?.[1] ?? seminarId, childId: ane, term: orchestra.term },
      ...{ year: now.getFullYear(), number: 1, slug: name === 'concert' ? concert.slug : 'x', callId: 'x', part: '1' },
      ...{ key: name === 'guardianInvitation' ? invitation : 'x', kind: 'members', format: 'csv', no: '1' },
    }),
    secrets: [
      { kind: 'name', text: 'Ane Trebarn' },
      ...writtenDates(birthDate(now)).map((text) => ({ kind: 'birthDate' as const, text })),
      { kind: 'address', text: SECRETS.home },
      { kind: 'contact', text: SECRETS.childEmail },
      { kind: 'reserve', text: SECRETS.reserve },
      { kind: 'reserve', text: SECRETS.reservePhone },
      { kind: 'health', text: SECRETS.health },
      { kind: 'replyReason', text: SECRETS.replyReason },
      { kind: 'audition', text: SECRETS.auditionWords },
      { kind: 'ofMother', text: SECRETS.motherPhone },
      { kind: 'ofMother', text: SECRETS.motherEmail },
      { kind: 'ofMother', text: SECRETS.motherExtra },
      { kind: 'ofMother', text: SECRETS.motherHome },
      { kind: 'ofMother', text: SECRETS.motherLetter },
      { kind: 'ofFather', text: SECRETS.fatherLetter },
      { kind: 'ofFather', text: SECRETS.fatherPhone },
      { kind: 'ofFather', text: SECRETS.fatherEmail },
      { kind: 'ofFather', text: SECRETS.fatherHome },
    ],
  }
}

/** A day that nobody else was born on; fifteen years ago. */
const birthDate = (now: Date) => `${now.getFullYear() - 15}-02-27`

/** A date in every way that the product writes it. */
function writtenDates(date: string): string[] {
  const year = date.slice(0, 4)
  return [date, `27.02.${year}`, `27.2.${year}`, `27. februar ${year}`, `27 February ${year}`]
}
