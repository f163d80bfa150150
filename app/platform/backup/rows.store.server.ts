/** Every row of the database, model by model, in words that both engines read back. */
import type { Tx } from '#app/platform/db/client.server.ts'

/** A model, the fields that order its rows, and those that hold JSON. */
export interface KeptModel {
  name: string
  order: readonly string[]
  json?: readonly string[]
}

const model = (name: string, order: readonly string[] = ['id'], json: readonly string[] = []): KeptModel => ({
  name,
  order,
  json,
})

/** Every model, each after those that its rows refer to. A test holds the list against the schema. */
export const KEPT_MODELS: readonly KeptModel[] = [
  model('municipality'),
  model('person'),
  model('roleGrant'),
  model('signInToken'),
  model('session'),
  model('picture', ['id'], ['examined']),
  model('edition'),
  model('editionHost', ['editionId', 'municipalityId']),
  model('openDay', ['editionId', 'kind', 'date']),
  model('call'),
  model('artistProfile', ['personId']),
  model('libraryWork'),
  model('libraryPicture', ['workId', 'pictureId']),
  model('invitation'),
  model('preparedAnnouncement', ['callId'], ['counts']),
  model('protocol', ['id'], ['content']),
  model('application'),
  model('groupMember'),
  model('decisionEntry'),
  model('work'),
  model('workPicture', ['workId', 'pictureId']),
  model('juryRound'),
  model('roundEntry', ['roundId', 'applicationId']),
  model('criterion'),
  model('criterionStep', ['criterionId', 'value']),
  model('jurorSeat'),
  model('assessment'),
  model('score', ['assessmentId', 'criterionId']),
  model('conflictAnswer', ['seatId', 'applicationId', 'kind']),
  model('duelRound'),
  model('duelEntry', ['duelRoundId', 'applicationId']),
  model('duel'),
  model('meeting'),
  model('meetingItem', ['meetingId', 'applicationId']),
  model('talkChange'),
  model('studio'),
  model('studioDay', ['studioId', 'date']),
  model('studioNotice', ['studioId', 'date']),
  model('passStamp'),
  model('participant'),
  model('visitEntry'),
  model('saleEntry'),
  model('deliverySlot'),
  model('deliveryBooking'),
  model('exhibitionWork', ['participantId']),
  model('workReceipt'),
  model('conditionPicture'),
  model('exhibitionRoom'),
  model('exhibitionWall'),
  model('hangingPlace', ['participantId']),
  model('exhibitionShift'),
  model('shiftTurn'),
  model('event'),
  model('signUp'),
  model('eventItem'),
  model('eventGroup'),
  model('semester'),
  model('ensemble'),
  model('ensembleNeed', ['ensembleId', 'instrument']),
  model('child', ['personId']),
  model('guardian', ['personId']),
  model('guardianship'),
  model('guardianInvitation'),
  model('guardianInvitationChild', ['invitationId', 'childId']),
  model('contactPoint'),
  model('reserveContact'),
  model('consent'),
  model('consentAsk', ['childId', 'age']),
  model('healthNote'),
  model('healthReading'),
  model('enrolment'),
  model('enrolmentChange'),
  model('familyNote'),
  model('clearance'),
  model('archiveHold'),
  model('seminar'),
  model('seminarEnsemble', ['seminarId', 'ensembleId']),
  model('seminarDay'),
  model('droppedDay'),
  model('room'),
  model('seminarSession'),
  model('seminarStaff'),
  model('sessionAdult', ['sessionId', 'personId']),
  model('reply'),
  model('absenceNotice'),
  model('attendance'),
  model('rollCall'),
  model('duty'),
  model('dutyTurn'),
  model('carpoolOffer'),
  model('carpoolRider', ['offerId', 'childId']),
  model('binder', ['seminarId']),
  model('binderOpening'),
  model('groupMessage'),
  model('piece', ['id'], ['scoring']),
  model('repertoirePiece', ['ensembleId', 'pieceId']),
  model('seminarPiece', ['seminarId', 'pieceId', 'date']),
  model('partHolder'),
  model('standIn'),
  model('standInCall'),
  model('seatPlan'),
  model('deskSeat'),
  model('auditionRound'),
  model('auditionCriterion'),
  model('auditionSlot'),
  model('audition'),
  model('auditionPanelist'),
  model('auditionSheet'),
  model('auditionMark', ['sheetId', 'criterionId']),
  model('concert'),
  model('concertCall'),
  model('concertPiece'),
  model('concertPlayer', ['concertId', 'childId']),
  model('ownedInstrument'),
  model('instrumentLoan'),
  model('instrumentPicture'),
  model('instrumentRepair'),
  model('associationMember'),
  model('associationFee'),
  model('orchestraSnapshot', ['id'], ['rows', 'facts']),
  model('studyCourse'),
  model('outreachProject'),
  model('catalogueRelease', ['id'], ['snapshot']),
  model('catalogueFile', ['releaseId', 'kind']),
  model('catalogueErratum'),
  model('catalogueCopies'),
  model('newsItem'),
  model('pressStory'),
  model('marketingItem'),
  model('subscriber'),
  model('subscription', ['subscriberId', 'list']),
  model('consentEntry'),
  model('newsletter', ['id'], ['sentAs']),
  model('newsletterDelivery', ['newsletterId', 'subscriberId']),
  model('statedFigure'),
  model('publishedReport', ['id'], ['figures']),
  model('hosting'),
  model('hostingPart', ['hostingId', 'municipalityId']),
  model('stageMove'),
  model('hostingDocument'),
  model('politicalCase'),
  model('hostingOffer'),
  model('venue'),
  model('venuePicture'),
  model('venueCandidate'),
  model('milestoneTemplate'),
  model('templateTask'),
  model('milestone'),
  model('projectMember'),
  model('projectMeeting'),
  model('meetingGuest'),
  model('hostingTask'),
  model('workCalendar', ['personId']),
  model('contribution'),
  model('instalment'),
  model('budgetLine'),
  model('moneyEntry'),
  model('invoice'),
  model('planMeasure'),
  model('planActivity'),
  model('planStatus'),
  model('mail', ['id'], ['enclosures']),
  model('job', ['id'], ['payload']),
  model('auditEntry', ['id'], ['facts']),
]

type Row = Record<string, unknown>
interface Rows {
  findMany(args: { orderBy: Record<string, 'asc'>[]; skip: number; take: number }): Promise<Row[]>
  createMany(args: { data: Row[] }): Promise<unknown>
  count(): Promise<number>
}
/** Models differ in their fields alone, and those are not looked at here. */
const rowsOf = (tx: Tx, name: string): Rows => (tx as unknown as Record<string, Rows>)[name] as Rows

/** Rows that go into one statement: SQLite takes some 32,000 values at once. */
const AT_ONCE = 400

/** One line of JSON a row; instants are marked, so that they come back as instants. */
function lineOf(row: Row): string {
  const marked = Object.entries(row).map(([name, value]) => [
    name,
    value instanceof Date ? { $at: value.toISOString() } : value,
  ])
  return JSON.stringify(Object.fromEntries(marked))
}

function rowOf(line: string, json: readonly string[]): Row {
  const read = Object.entries(JSON.parse(line) as Row).flatMap(([name, value]): [string, unknown][] => {
    if (json.includes(name)) return value === null ? [] : [[name, value]]
    const at = value !== null && typeof value === 'object' ? (value as { $at?: string }).$at : undefined
    return [[name, at === undefined ? value : new Date(at)]]
  })
  return Object.fromEntries(read)
}

/** All rows of a model as lines, some hundred at a time. */
export async function* linesOf(tx: Tx, { name, order }: KeptModel): AsyncGenerator<string[]> {
  const orderBy = order.map((field) => ({ [field]: 'asc' as const }))
  for (let skip = 0; ; skip += AT_ONCE) {
    const rows = await rowsOf(tx, name).findMany({ orderBy, skip, take: AT_ONCE })
    if (rows.length > 0) yield rows.map(lineOf)
    if (rows.length < AT_ONCE) return
  }
}

/** Writes the rows of lines. Throws for a line that is no row of the model. */
export async function putLines(tx: Tx, { name, json = [] }: KeptModel, lines: readonly string[]): Promise<void> {
  for (let from = 0; from < lines.length; from += AT_ONCE)
    await rowsOf(tx, name).createMany({ data: lines.slice(from, from + AT_ONCE).map((line) => rowOf(line, json)) })
}

/** Whether no model has a row. */
export async function isEmpty(tx: Tx): Promise<boolean> {
  for (const { name } of KEPT_MODELS) if ((await rowsOf(tx, name).count()) > 0) return false
  return true
}
