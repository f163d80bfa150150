import type { Ore } from '#app/kernel/money.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Fee, Member } from './association.ts'
import type { Counted } from './rules.ts'

export interface BoardSeat {
  grantId: string
  personId: string
  name: string
  email: string | null
  demo: boolean
}

export interface MemberRow {
  id: string
  name: string
  age: number
  plays: boolean
  onBoard: boolean
  city: string
  leftOn: CivilDate | null
  /** Paid for the year that is shown; null: nothing recorded. */
  paidOre: Ore | null
  counted: Counted
}

export const MEMBER_SHOWS = ['all', 'owing', 'board', 'supporting', 'left'] as const
export type MemberShow = (typeof MEMBER_SHOWS)[number]

/** The register, as the board sees it. */
export interface RegisterView {
  year: number
  years: number[]
  show: MemberShow
  search: string
  rows: MemberRow[]
  counts: { members: number; paid: number; owing: number; under: number; counting: number; paidOre: Ore }
  /** Whom a reminder would reach now: those who owe and have an address. */
  reminded: number
  /** What most paid, to suggest. */
  usualOre: Ore | null
  today: CivilDate
  municipalities: { id: string; name: string }[]
}

/** What the page shows: the register to the board, the board to the secretariat, both to who is both. */
export interface AssociationView {
  register: RegisterView | null
  board: BoardSeat[] | null
}

export interface MemberView {
  member: Member
  /** In words, by id. */
  municipality: string
  today: CivilDate
  year: number
  usualOre: Ore | null
  municipalities: { id: string; name: string }[]
}

/** Who may be entered, with what the form is filled in with. */
export interface Joiner {
  /** "self" or a child's id. */
  who: string
  name: string
  birthDate: CivilDate | ''
  email: string
  phone: string
  address: string
  postalCode: string
  city: string
  municipalityId: string
  plays: boolean
  /** Is a member already. */
  isMember: boolean
}

export interface OwnMembership extends Pick<Member, 'id' | 'name' | 'joinedOn' | 'leftOn' | 'plays' | 'onBoard'> {
  fees: Pick<Fee, 'id' | 'year' | 'amountOre' | 'paidOn' | 'how'>[]
  can: { leave: boolean }
}

export interface JoinView {
  joiners: Joiner[]
  /** Which one the form is filled in for. */
  chosen: Joiner
  own: OwnMembership[]
  municipalities: { id: string; name: string }[]
  /** False for who acts for another. */
  mayJoin: boolean
}
