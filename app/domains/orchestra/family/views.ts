import type { ConsentCapacity, ConsentPurpose, ConsentVerdict } from './consent-rules.ts'
import type { HealthKind, Home, LinkTerms, ReadThrough, Relation } from './family.ts'
import type { FamilyTodo } from './rules.ts'

/** A guardian as the family sees another: a name, and what the link says. */
export interface GuardianShown extends LinkTerms {
  guardianId: string
  name: string
  demo: boolean
  relation: Relation
  /** Who looks. */
  isYou: boolean
  can: { set: boolean; end: boolean }
}

/** Where a child lives, as far as who looks may know. */
export type HomeShown =
  | { kind: 'none' }
  /** Who looks gave it: with themselves, or elsewhere. */
  | { kind: 'shown'; withYou: boolean; home: Home }
  /** Another guardian gave it, who is named; null: nobody is. */
  | { kind: 'hidden'; by: string | null }

export interface ChildLine {
  childId: string
  name: string
  firstName: string
  demo: boolean
  age: number
  /** Who looks is the child. */
  isYou: boolean
  link: (LinkTerms & { relation: Relation }) | null
  guardians: GuardianShown[]
  consents: Record<ConsentVerdict, number>
  todo: FamilyTodo[]
}

export interface FamilyView {
  you: {
    name: string
    email: string
    phone: string
    home: Home
    /** Has a row as a guardian. */
    isGuardian: boolean
    contacts: { id: string; kind: 'email' | 'phone'; value: string }[]
    replyPath: string | null
    calendarUrl: string | null
  }
  children: ChildLine[]
  sent: { id: string; name: string; email: string; children: string[]; expiresAt: Date }[]
}

export interface ChildView {
  childId: string
  name: string
  firstName: string
  demo: boolean
  age: number
  isYou: boolean
  version: number
  birthDate: string
  phone: string
  /** Null: none, or not for who looks. */
  email: string | null
  /** Whole years from which a child may have an address of its own. */
  emailFrom: number
  municipalityId: string | null
  musicSchool: string
  goesHomeAlone: boolean
  home: HomeShown
  guardians: GuardianShown[]
  reserves: { id: string; name: string; phone: string; relation: string; mayPickUp: boolean }[]
  consents: Record<ConsentVerdict, number>
  can: {
    keep: boolean
    /** Has an own address to say «hos meg» of. */
    liveWithYou: boolean
    giveEmail: boolean
    openHealth: boolean
    delete: boolean
    /** Why only a part can go now. */
    hindered: ('orchestraChild.loanStands' | 'orchestraChild.archiveHolds')[]
  }
}

export interface ConsentLine {
  purpose: ConsentPurpose
  title: string
  /** In the words for who answers. */
  text: string
  verdict: ConsentVerdict
  /** What who looks has said last; null: nothing. */
  asGuardian: boolean | null
  asSelf: boolean | null
  /** The young person decides alone. */
  alone: boolean
  from: number
}

export interface ConsentsView {
  childId: string
  name: string
  firstName: string
  age: number
  isYou: boolean
  /** Asked at this age, and not answered. */
  askedAt: number | null
  lines: ConsentLine[]
  history: {
    id: string
    at: Date
    who: string
    capacity: ConsentCapacity
    /** The guardian whose screen it was. */
    besideName: string | null
    title: string
    given: boolean
    /** A no after the same person's yes. */
    withdrew: boolean
    textVersion: number
  }[]
  can: { answerAsGuardian: boolean; answerAsChild: boolean }
}

export interface InvitationView {
  open: boolean
  inviter: string
  children: string[]
}

/** A fact about a child's health, open. */
export interface OpenNote {
  id: string
  kind: HealthKind
  kitchen: string
  text: string
  givenById: string
  givenAt: Date
  deleteOn: string | null
}

export interface HealthReadingShown {
  id: string
  who: string
  at: Date
  through: ReadThrough
  seminarId: string | null
}

export type HealthView = { childId: string; name: string; firstName: string } & (
  | { fresh: false; email: string }
  | {
      fresh: true
      /** The consent to keep facts about health holds. */
      consented: boolean
      notes: (Omit<OpenNote, 'givenById'> & { by: string })[]
      readings: HealthReadingShown[]
      can: { write: boolean }
    }
)
