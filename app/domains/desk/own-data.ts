/** Everything that is held about one person, as that person gets it. */

import type { OwnActivity } from '#app/domains/action-plan/own-activity.ts'
import type { ShownState } from '#app/domains/art-round/application/rules.ts'
import type { ProfileTexts } from '#app/domains/art-round/portfolio/portfolio.ts'
import type { WorkTexts } from '#app/domains/art-round/work.ts'
import type { OwnExhibit } from '#app/domains/exhibition/receipt/own-exhibit.ts'
import type { OwnShift } from '#app/domains/exhibition/shift/own-shift.ts'
import type { OwnInvoice } from '#app/domains/funding/own-invoice.ts'
import type { OwnDocument, OwnOffer } from '#app/domains/hosting/own-hosting.ts'
import type { OwnHostingTask } from '#app/domains/hosting/plan/views.ts'
import type { OwnGroups } from '#app/domains/hosting/project/views.ts'
import type { OwnTasks } from '#app/domains/orchestra/account/views.ts'
import type { OwnMarketing } from '#app/domains/outreach/marketing/own-marketing.ts'
import type { Role } from '#app/domains/people/person.ts'
import type { OwnInvitedGroup, OwnSignUp } from '#app/domains/programme/views.ts'

/** One picture, by the name that its file has in the archive. */
export interface OwnPicture {
  file: string
  title: string
  /** What it shows, as the person described it. */
  alt: string
}

export interface OwnWork extends WorkTexts {
  pictures: OwnPicture[]
}

export interface OwnApplication {
  year: number
  /** Null: it was never sent. */
  number: number | null
  /** «Mottatt» and nothing else until the announcement. */
  state: ShownState
  createdAt: Date
  submittedAt: Date | null
  withdrawnAt: Date | null
  /** A personal deadline. */
  extendedTo: Date | null
  /** Null until the announcement. */
  result: { decision: ShownState; work: string | null; waitingPlace: number | null; reason: string | null } | null
  texts: ProfileTexts
  /** The answers that only an application has. */
  answers: {
    homePlace: string
    isNew: boolean | null
    studioDays: readonly string[]
    acceptsTerms: boolean
  }
  /** Those whom the person named; null for who applies alone. */
  group: { members: { name: string; email: string }[]; membersListed: boolean } | null
  /** In the order of priority. */
  works: OwnWork[]
}

/** To a call by invitation, by the person's address. */
export interface OwnInvitation {
  year: number
  /** The call, in the language of the letter. */
  call: string
  /** As the secretariat entered it. */
  name: string
  invitedAt: Date
  /** When the letter was written; null: not yet. */
  toldAt: Date | null
}

export interface OwnParticipation {
  year: number
  name: string
  aboutNb: string
  aboutEn: string
  website: string
  artistOfTheYear: boolean
  confirmedAt: Date
  resignedAt: Date | null
  studio: {
    number: number
    name: string
    address: string
    postalCode: string
    city: string
    picture: string | null
  } | null
  /** What the person said of the studio on single days, signed in. */
  daysSaid: { date: string; kind: string; until: string | null; at: Date }[]
  /** What was counted at the own studio, corrections too. */
  visits: { date: string; visits: number; kind: string; method: string; enteredAt: Date }[]
  sales: { date: string | null; channel: string; amountNok: number; works: number; enteredAt: Date }[]
  /** The work in the joint exhibition: times, receipts, pictures of its condition. */
  exhibit: OwnExhibit
}

export interface OwnData {
  madeAt: Date
  person: {
    name: string
    email: string
    phone: string | null
    language: string
    since: Date | null
    demonstration: boolean
  }
  roles: { role: Role; year: number | null; from: Date; until: Date | null }[]
  profile: (ProfileTexts & { savedAt: Date }) | null
  library: (OwnWork & { putAway: boolean; savedAt: Date })[]
  applications: OwnApplication[]
  participations: OwnParticipation[]
  invitations: OwnInvitation[]
  /** For events of the programme, by the person or with the person's address. */
  signUps: OwnSignUp[]
  /** Of the youth orchestra and its association, beside the family, which has a file of its own. */
  orchestra: OwnTasks
  /** What the person has to do in hostings, and what the person said was done. */
  hostingTasks: OwnHostingTask[]
  /** Project groups of hostings, and their meetings, by the account or the address. */
  projectGroups: OwnGroups
  /** To host, by the person or with the person as the contact. */
  hostingOffers: OwnOffer[]
  /** Files of hostings that the person added. */
  hostingDocuments: OwnDocument[]
  /** In the joint exhibition. */
  shifts: OwnShift[]
  /** Invited groups that the person's address stands in. */
  invitedGroups: OwnInvitedGroup[]
  /** Issued to the person's address. */
  invoices: OwnInvoice[]
  /** In action plans, by the account or the name. */
  planActivities: OwnActivity[]
  /** In marketing plans, by the account or the name. */
  marketing: OwnMarketing[]
  /** Groups of others that name the person as a member: the name of each and nothing else. */
  groups: string[]
  /** Every picture that was sent, and whether it hangs anywhere; those of the condition of others' works are theirs. */
  pictures: { file: string; bytes: number; width: number; height: number; receivedAt: Date; hangs: boolean }[]
  /** The newsletters that are sent to the address, and the record of consents; null: it is on no list. */
  newsletters: {
    lists: { list: string; state: string; since: Date }[]
    consents: { list: string; deed: string; at: Date; wording: string; source: string; ground: string }[]
  } | null
  letters: { postedAt: Date; sentAt: Date | null; subject: string; text: string }[]
  signIns: { startedAt: Date; lastSeenAt: Date; endedAt: Date | null; device: string }[]
  /** What the log tells of the person: the deed, and whether it was done by the person, for the person, or about the person. */
  log: { at: Date; deed: string; relation: 'by' | 'for' | 'about' }[]
}

/** How many there are of each, for the page. */
export type OwnCounts = Record<
  | 'roles'
  | 'library'
  | 'applications'
  | 'participations'
  | 'invitations'
  | 'signUps'
  | 'groups'
  | 'tasks'
  | 'clearances'
  | 'standIn'
  | 'memberships'
  | 'pictures'
  | 'letters'
  | 'signIns'
  | 'log',
  number
>
export const countsOf = (data: OwnData): OwnCounts => ({
  roles: data.roles.length,
  library: data.library.length,
  applications: data.applications.length,
  participations: data.participations.length,
  invitations: data.invitations.length,
  signUps: data.signUps.length,
  groups: data.groups.length,
  tasks: data.orchestra.tasks.length,
  clearances: data.orchestra.clearances.length,
  standIn: data.orchestra.standIn.length,
  memberships: data.orchestra.memberships.length,
  pictures: data.pictures.length,
  letters: data.letters.length,
  signIns: data.signIns.length,
  log: data.log.length,
})

/** Letters, digits and hyphens, as a name of a file that every machine can keep; never empty. */
export const fileNameOf = (words: string, fallback: string): string =>
  words
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || fallback
