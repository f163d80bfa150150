import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KEPT, type Kind } from '#app/domains/desk/keeping.ts'
import { KEPT_DAYS, type KeptThing } from '#app/domains/desk/retention.ts'

const folder = new URL('../../../prisma/models/', import.meta.url)
const modelsIn = (file: string) =>
  [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)].map(
    ([, name = '', body = '']) => [name, body] as const,
  )
/** The orchestra's models have a table of their own, tests/domains/orchestra/account/every-model.test.ts. */
const files = readdirSync(folder).filter((name) => !name.startsWith('orchestra-'))
const OFFICE = ['hosting', 'exhibition', 'funding', 'action-plan', 'programme', 'outreach'].map(
  (one) => `${one}.prisma`,
)
const models = new Map(files.flatMap(modelsIn))
const officeModels = new Set(OFFICE.flatMap(modelsIn).map(([name]) => name))

/**
 * What tells that a model holds something of a person: a name, how one is reached, a signature, a picture, or an id of
 * somebody. Names of things (a room, a file, a municipality) are told below as what they are.
 */
const PERSONAL =
  /^\s+(\w*(?:[pP]ersonId|[oO]wnerId|[bB]yId|responsibleId|applicantId|actorId|forId|[eE]mails?|[pP]hone|[nN]ame|[sS]ignature|signedText|pictureId|buyer|owner|who|author|address))\s/gm
const personalIn = (body: string) => [...body.matchAll(PERSONAL)].map(([, column = '']) => column)

interface Entry {
  /** The columns of the person, so that another one is thought of when it comes. */
  columns: string
  purpose: string
  /** The kinds that take it; the model that takes it along; for ever, and why; or with the person. */
  end: { kinds: readonly Kind[] } | { terms: readonly KeptThing[] } | { with: string } | { kept: string } | 'person'
  /** The part of «Mine data» that shows it; empty: it says nothing of the person beyond an id in the log. */
  shown: string
  /** What «Slett meg» does. */
  deletion: string
}

/** Ids of who did something, on what is a public record: they lead to nobody once the person is gone. */
const RECORD = { kept: 'saksdokument (arkivlova)' } as const
const id = (columns: string, purpose: string): Entry => ({
  ...{ columns, purpose, end: RECORD },
  shown: 'log',
  deletion: 'the id leads to nobody',
})

const OFFICE_ENTRIES: Record<string, Entry | 'nobody'> = {
  Hosting: 'nobody',
  HostingPart: 'nobody',
  StageMove: id('byId', 'who moved a hosting'),
  PoliticalCase: id('enteredById', 'who entered a case'),
  HostingDocument: {
    columns: 'name addedById',
    ...{ purpose: 'files of a hosting', end: RECORD, shown: 'hostingDocuments' },
    deletion: 'the id leads to nobody',
  },
  HostingOffer: {
    columns: 'contactName contactEmail offeredById',
    ...{ purpose: 'to answer whoever offered', end: { kinds: ['offer'] }, shown: 'hostingOffers' },
    deletion: 'the contact goes, the offer stays',
  },
  // The house's own name and address.
  Venue: 'nobody',
  VenuePicture: {
    columns: 'pictureId',
    purpose: 'how a house looks',
    end: RECORD,
    shown: 'pictures',
    deletion: 'stays with the house',
  },
  VenueCandidate: 'nobody',
  MilestoneTemplate: 'nobody',
  TemplateTask: 'nobody',
  Milestone: id('doneById', 'who said that it was reached'),
  HostingTask: {
    columns: 'responsibleId closedById createdById',
    ...{ purpose: 'who does what', end: RECORD, shown: 'hostingTasks' },
    deletion: 'what is open falls back to its side',
  },
  ProjectMember: {
    columns: 'personId name email',
    ...{ purpose: 'to work together', end: { kinds: ['projectGroup'] }, shown: 'projectGroups' },
    deletion: 'goes',
  },
  ProjectMeeting: 'nobody',
  MeetingGuest: {
    columns: 'personId name email',
    ...{ purpose: 'to invite, and to know who comes', end: { kinds: ['meetingGuest', 'projectGroup'] } },
    ...{ shown: 'projectGroups', deletion: 'goes' },
  },
  WorkCalendar: { columns: 'personId', purpose: 'the own calendar', end: 'person', shown: 'log', deletion: 'goes' },

  DeliverySlot: 'nobody',
  DeliveryBooking: {
    columns: 'byName bookedById',
    ...{ purpose: 'calm at the door', end: { kinds: ['deliveryTime'] }, shown: 'participations' },
    deletion: 'goes',
  },
  ExhibitionWork: {
    columns: '',
    ...{ purpose: 'to insure and hang the work', end: { kinds: ['workNote'] }, shown: 'participations' },
    deletion: 'the words go, the value stays its term',
  },
  WorkReceipt: {
    columns: 'byId partyName signature signedText',
    ...{ purpose: 'claims for a damage', end: { kinds: ['receipt'] }, shown: 'participations' },
    deletion: 'stays its term, and says so',
  },
  ConditionPicture: {
    columns: 'pictureId',
    ...{ purpose: 'how the work was', end: { kinds: ['conditionPicture', 'damagePicture'] }, shown: 'participations' },
    deletion: 'stays its term, and says so',
  },
  // Names of rooms and walls.
  ExhibitionRoom: 'nobody',
  ExhibitionWall: 'nobody',
  HangingPlace: 'nobody',
  ExhibitionShift: 'nobody',
  ShiftTurn: {
    columns: 'personId name takenById',
    purpose: 'that somebody is there',
    end: { kinds: ['shift'] },
    shown: 'shifts',
    deletion: 'goes',
  },

  Contribution: 'nobody',
  Instalment: 'nobody',
  BudgetLine: 'nobody',
  MoneyEntry: id('enteredById', 'who entered an amount'),
  Invoice: {
    columns: 'buyer address email',
    ...{ purpose: 'the accounts', end: { kinds: ['invoice', 'invoiceDraft'] }, shown: 'invoices' },
    deletion: 'stays its term, and says so',
  },

  PlanMeasure: 'nobody',
  PlanActivity: {
    columns: 'owner ownerId',
    ...{ purpose: 'who answers for what', end: RECORD, shown: 'planActivities' },
    deletion: 'stays, and says so',
  },
  PlanStatus: {
    columns: 'byId',
    purpose: 'who said how it goes',
    end: RECORD,
    shown: 'planActivities',
    deletion: 'the id leads to nobody',
  },

  Event: 'nobody',
  SignUp: {
    columns: 'name email personId',
    purpose: 'a seat',
    end: { terms: ['signUp'] },
    shown: 'signUps',
    deletion: 'goes',
  },
  // Who speaks, as the public programme says it.
  EventItem: {
    columns: 'who',
    purpose: 'the public programme',
    end: RECORD,
    shown: '',
    deletion: 'stays, as it was published',
  },
  EventGroup: {
    columns: 'name emails',
    ...{ purpose: 'to invite a group', end: { kinds: ['groupAddress'] }, shown: 'invitedGroups' },
    deletion: 'the address goes',
  },

  NewsItem: id('pictureId byId', 'who wrote it'),
  PressStory: id('enteredById', 'who recorded it'),
  Subscriber: {
    columns: 'email name personId',
    ...{ purpose: 'newsletters', end: { terms: ['newsletterAsked', 'newsletterEnded'] }, shown: 'newsletters' },
    deletion: 'goes',
  },
  Subscription: { columns: '', purpose: 'lists', end: { with: 'Subscriber' }, shown: 'newsletters', deletion: 'goes' },
  ConsentEntry: {
    columns: 'byId',
    purpose: 'proof of consent',
    end: { with: 'Subscriber' },
    shown: 'newsletters',
    deletion: 'goes',
  },
  Newsletter: id('byId', 'who wrote it'),
  NewsletterDelivery: {
    columns: '',
    ...{ purpose: 'who got what', end: { with: 'Subscriber' }, shown: 'newsletters', deletion: 'goes' },
  },
  MarketingItem: {
    columns: 'owner enteredById',
    ...{ purpose: 'who answers for what', end: { kinds: ['marketingOwner'] }, shown: 'marketing' },
    deletion: 'stays its term, and says so',
  },
}

/** The rest of the house, outside of the orchestra: the columns of the person, and how they end. */
type OtherEnd = 'round' | 'person' | 'archive' | { terms: readonly KeptThing[] } | { with: string }
const OTHER_ENDS: Record<string, [columns: string, end: OtherEnd]> = {
  // Applications that were sent are preserved with their results; drafts and withdrawn ones go.
  Application: ['applicantId artistName phone address studioName', { terms: ['draft', 'withdrawn'] }],
  GroupMember: ['name email', { with: 'Application' }],
  WorkPicture: ['pictureId', { with: 'Work' }],
  Invitation: ['email name invitedById', { terms: ['invitation'] }],
  Picture: ['ownerId owner', { terms: ['loosePicture'] }],
  Participant: ['name', 'round'],
  Studio: ['name address pictureId', 'round'],
  DecisionEntry: ['actorId', 'round'],
  // Goes after a month, whoever said it.
  StudioNotice: ['byId', { terms: ['notice'] }],
  PreparedAnnouncement: ['preparedById', 'round'],
  Protocol: ['madeById', 'round'],
  JurorSeat: ['personId', 'round'],
  ConflictAnswer: ['answeredById', 'round'],
  DuelRound: ['openedById', 'round'],
  Meeting: ['startedById', 'round'],
  CatalogueRelease: ['releasedById', 'round'],
  CatalogueCopies: ['enteredById', 'round'],
  CatalogueErratum: ['byId', 'round'],
  PublishedReport: ['publishedById', 'archive'],
  VisitEntry: ['enteredById', 'round'],
  SaleEntry: ['enteredById', 'round'],
  AuditEntry: ['actorId forId', 'archive'],
  Person: ['email name phone', 'person'],
  RoleGrant: ['personId grantedById', 'person'],
  Session: ['personId', { terms: ['session'] }],
  SignInToken: ['email', { terms: ['signIn'] }],
  ArtistProfile: ['personId artistName phone address studioName', 'person'],
  LibraryWork: ['personId', 'person'],
  LibraryPicture: ['pictureId', { with: 'LibraryWork' }],
  Mail: ['toEmail toName personId', { terms: ['letter', 'newsletterLetter'] }],
}
/** Names of things. */
const THINGS = { Municipality: 'name', Job: 'name' } as Record<string, string>

const ownDataKeys = new Set(
  [
    ...(readFileSync(new URL('../../../app/domains/desk/own-data.ts', import.meta.url), 'utf8')
      .split('export interface OwnData {')[1]
      ?.split('\n}\n')[0]
      ?.matchAll(/^ {2}(\w+):/gm) ?? []),
  ].map(([, name]) => name),
)

describe('everything that hostings, the exhibition, money and outreach hold of people', () => {
  it('is told of each model of theirs, and of none that is not there', () => {
    expect(Object.keys(OFFICE_ENTRIES).sort()).toEqual([...officeModels].sort())
  })

  it.each(Object.entries(OFFICE_ENTRIES))('%s', (name, entry) => {
    const body = models.get(name) ?? ''
    if (entry === 'nobody') {
      const things = new Set(['name', 'address'])
      expect(personalIn(body).filter((column) => !things.has(column))).toEqual([])
      return
    }
    const { columns, end, shown } = entry
    expect(personalIn(body).join(' ')).toBe(columns)
    if (shown !== '') expect([...ownDataKeys]).toContain(shown)
    if (end === 'person') expect(body).toMatch(/personId/)
    else if ('with' in end) expect(body).toMatch(new RegExp(`\\b${end.with}\\s+@relation\\([^)]*onDelete: Cascade`))
    else if ('kinds' in end) for (const kind of end.kinds) expect(KEPT[kind]).toBeDefined()
    else if ('terms' in end) for (const term of end.terms) expect(KEPT_DAYS[term]).toBeGreaterThan(0)
  })

  it('has a model behind every kind', () => {
    const behind = Object.values(OFFICE_ENTRIES).flatMap((entry) =>
      entry !== 'nobody' && typeof entry.end === 'object' && 'kinds' in entry.end ? [...entry.end.kinds] : [],
    )
    // The letters lie in the outbox, which is the whole house's.
    expect(Object.keys(KEPT).filter((kind) => !behind.includes(kind as Kind))).toEqual(['digest'])
  })
})

describe('everything else that is held of people, outside of the orchestra', () => {
  const others = [...models].filter(
    ([name, body]) => !officeModels.has(name) && personalIn(body).join(' ') !== THINGS[name],
  )

  it('is told of each model that holds something of a person, column by column', () => {
    const found = others.flatMap(([name, body]) => {
      const columns = personalIn(body).join(' ')
      return columns === '' ? [] : [[name, columns] as const]
    })
    const told = Object.entries(OTHER_ENDS).map(([name, [columns]]) => [name, columns])
    expect(found.map(([name, columns]) => [name, columns]).sort()).toEqual(told.sort())
  })

  it.each(Object.entries(OTHER_ENDS))('%s', (name, [, end]) => {
    if (typeof end === 'string') return expect(['round', 'person', 'archive']).toContain(end)
    if ('with' in end)
      expect(models.get(name)).toMatch(new RegExp(`\\b${end.with}\\s+@relation\\([^)]*onDelete: Cascade`))
    else for (const term of end.terms) expect(KEPT_DAYS[term]).toBeGreaterThan(0)
  })
})
