import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KEPT, type Kind } from '#app/domains/orchestra/account/keeping.ts'

const folder = new URL('../../../../prisma/models/', import.meta.url)
const models = new Map(
  readdirSync(folder)
    .filter((name) => name.startsWith('orchestra-'))
    .flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)])
    .map(([, name = '', body = '']) => [name, body] as const),
)

/** The kinds that take a model's rows; the model that takes them along; or that they tell of nobody. */
type End = { kinds: readonly Kind[] } | { with: string } | 'nobody'
const ends: Record<string, End> = {
  Child: { kinds: ['child', 'childContact'] },
  Guardian: { kinds: ['guardian', 'guardianContact'] },
  Guardianship: { with: 'Child' },
  ContactPoint: { with: 'Guardian' },
  ReserveContact: { with: 'Child' },
  GuardianInvitation: { kinds: ['invitation'] },
  GuardianInvitationChild: { with: 'GuardianInvitation' },
  Consent: { kinds: ['consent'] },
  ConsentAsk: { with: 'Child' },
  HealthNote: { kinds: ['health'] },
  HealthReading: { kinds: ['reading'] },
  Enrolment: { with: 'Child' },
  EnrolmentChange: { with: 'Enrolment' },
  FamilyNote: { kinds: ['familyNote'] },
  Clearance: { kinds: ['clearance'] },
  SeminarStaff: { kinds: ['staff'] },
  // Taken with the part in the seminar, by its keeper.
  SessionAdult: { kinds: ['staff'] },
  Reply: { kinds: ['reply', 'replyWords'] },
  AbsenceNotice: { kinds: ['absenceNotice'] },
  Attendance: { kinds: ['attendance'] },
  DutyTurn: { kinds: ['duty'] },
  CarpoolOffer: { kinds: ['carpool'] },
  CarpoolRider: { with: 'CarpoolOffer' },
  Binder: { kinds: ['binder'] },
  BinderOpening: { kinds: ['binderOpening'] },
  GroupMessage: { kinds: ['message'] },
  PartHolder: { kinds: ['part'] },
  StandIn: { kinds: ['standIn', 'standInIdle'] },
  StandInCall: { kinds: ['standInCall'] },
  SeatPlan: { kinds: ['seat'] },
  DeskSeat: { with: 'SeatPlan' },
  Audition: { kinds: ['auditionUnheard', 'audition', 'auditionDeclined'] },
  AuditionSheet: { with: 'Audition' },
  AuditionMark: { with: 'AuditionSheet' },
  // Who sat in a panel hangs on what the panel wrote only; a person who goes takes the seat along.
  AuditionPanelist: { with: 'Person' },
  ConcertPlayer: { with: 'Child' },
  InstrumentLoan: { kinds: ['loan'] },
  AssociationMember: { kinds: ['member'] },
  AssociationFee: { with: 'AssociationMember' },
  OrchestraSnapshot: { kinds: ['snapshot', 'course'] },
  StudyCourse: { kinds: ['course'] },
  ...Object.fromEntries(
    [
      ...['Semester', 'Ensemble', 'EnsembleNeed', 'Seminar', 'SeminarEnsemble', 'SeminarDay', 'DroppedDay', 'Room'],
      ...['SeminarSession', 'RollCall', 'Duty', 'Piece', 'RepertoirePiece', 'SeminarPiece', 'AuditionRound'],
      ...['AuditionCriterion', 'AuditionSlot', 'Concert', 'ConcertCall', 'ConcertPiece', 'OwnedInstrument'],
      ...['InstrumentPicture', 'InstrumentRepair', 'OutreachProject', 'ArchiveHold'],
    ].map((name) => [name, 'nobody' as const]),
  ),
}

describe('every model of the orchestra has an end', () => {
  it('is told of each, and of none that is not there', () => {
    expect(Object.keys(ends).sort()).toEqual([...models.keys()].sort())
  })

  it.each(Object.entries(ends))('%s', (name, end) => {
    const body = models.get(name) ?? ''
    if (end === 'nobody') expect(body).not.toMatch(/\b(child|guardian|person)\s+(Child|Guardian|Person)\b/)
    else if ('with' in end) expect(body).toMatch(new RegExp(`\\b${end.with}\\s+@relation\\([^)]*onDelete: Cascade`))
    else for (const kind of end.kinds) expect(KEPT[kind]).toBeDefined()
  })
})

it('has a model behind every kind', () => {
  const behind = new Set(Object.values(ends).flatMap((end) => (end !== 'nobody' && 'kinds' in end ? end.kinds : [])))
  // The letters lie in the outbox, which is the whole house's.
  expect(Object.keys(KEPT).filter((kind) => !behind.has(kind as Kind))).toEqual(['familyLetter'])
})
