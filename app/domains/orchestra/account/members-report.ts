/**
 * The association's list of 31 December for De Unges Orkesterforbund and for Frifond. Every rule has its source, and every
 * figure the rows behind it.
 */
import type { Ore } from '#app/kernel/money.ts'
import { yearOf } from '#app/kernel/when.ts'
import type { Member } from '../association/association.ts'
import { COUNTING, countedIn, isMemberOn, lastDayOf, paidFor } from '../association/rules.ts'
import type { RuleResult } from './snapshot.ts'

/** A line of the list, as it is reported. */
export interface MemberLine {
  name: string
  birthYear: number
  address: string
  postalCode: string
  city: string
  /** The municipality's number and name as of now: both change with reforms, so the report keeps its own. */
  municipalityNumber: string
  municipality: string
  plays: boolean
  onBoard: boolean
  /** Null: no fee is recorded for the year. */
  paidOre: Ore | null
  /** Under 26 on 31 December. */
  under: boolean
  /** What a grant is given for. */
  counts: boolean
}

/** What nobody can read out of a register: the board says it. */
export const STATED = ['statutes', 'yearReport', 'accounts'] as const
export type Stated = (typeof STATED)[number]

/**
 * The rules, in the order in which they are shown.
 * - `members`: own members (the five yearly criteria of De Unges Orkesterforbund, orkester.no/om-unof/bli-unof-medlem)
 * - `ownBoard`: a board of one's own, elected of and among the members (the same; orkester.no/stotteordning/frifond)
 * - `statutes`, `yearReport`, `accounts`: the other three of the five; stated by the board
 * - `share`: at least a third of the members are under 26 (orkester.no/stotteordning/frifond)
 * - `counting`: members under 26 on 31 December who paid at least 50 kr (LNU 2014 and 2024; see COUNTING)
 * - `complete`: name, birth year, address and municipality of everyone (DFØ, tilskudd.dfo.no/ordning/DT-0023)
 * - `unique`: nobody stands twice (the same)
 */
export const MEMBER_RULES = [
  ...([
    'members',
    'ownBoard',
    'statutes',
    'yearReport',
    'accounts',
    'share',
    'counting',
    'complete',
    'unique',
  ] as const),
] as const
export type MemberRule = (typeof MEMBER_RULES)[number]

export interface MembersReport {
  year: number
  lines: MemberLine[]
  figures: { members: number; under: number; counting: number; paid: number; paidOre: Ore }
  rules: RuleResult<MemberRule>[]
}

/** The municipality of a member by its id. */
export type MunicipalityOf = (id: string) => { number: string; name: string } | null

const lineOf = (member: Member, year: number, municipalityOf: MunicipalityOf): MemberLine => {
  const { name, birthDate, address, postalCode, city, municipalityId, plays, onBoard } = member
  const municipality = municipalityId ? municipalityOf(municipalityId) : null
  const counted = countedIn(member, year)
  return {
    ...{ name, birthYear: yearOf(birthDate), address, postalCode, city, plays, onBoard },
    ...{ municipalityNumber: municipality?.number ?? '', municipality: municipality?.name ?? '' },
    ...{ paidOre: paidFor(member, year), under: counted.under, counts: counted.counts },
  }
}

const isComplete = ({ name, address, postalCode, municipality }: MemberLine): boolean =>
  [name, address, postalCode, municipality].every((text) => text.trim() !== '')

/** The report of a year from the register: who was a member on 31 December, and how the rules stand. By name. */
export function membersReport(
  members: readonly Member[],
  year: number,
  municipalityOf: MunicipalityOf,
  stated: Readonly<Record<Stated, boolean | null>>,
): MembersReport {
  const own = members.filter((member) => isMemberOn(member, lastDayOf(year)))
  const lines = own.map((member) => lineOf(member, year, municipalityOf))
  const under = lines.filter((line) => line.under)
  const counting = lines.filter(({ counts }) => counts)
  const board = lines.filter(({ onBoard }) => onBoard)
  const twice = own.filter((member) => own.some((other) => other !== member && isSame(other, member)))
  const incomplete = lines.filter((line) => !isComplete(line))
  const names = (some: readonly { name: string }[]) => some.map(({ name }) => name)
  const state = (rule: Stated): RuleResult<MemberRule> => ({ rule, met: stated[rule], facts: {}, rows: [] })
  const rules: RuleResult<MemberRule>[] = [
    { rule: 'members', met: lines.length > 0, facts: { count: lines.length }, rows: [] },
    { rule: 'ownBoard', met: board.length > 0, facts: { count: board.length }, rows: names(board) },
    ...[state('statutes'), state('yearReport'), state('accounts')],
    {
      ...{ rule: 'share', facts: { under: under.length, of: lines.length }, rows: [] },
      // In whole members, so that 1 of 3 is a third.
      met: lines.length > 0 && under.length >= Math.ceil(lines.length * COUNTING.share - 1e-9),
    },
    {
      ...{ rule: 'counting', met: counting.length > 0, facts: { count: counting.length, of: lines.length } },
      rows: names(under.filter((line) => !line.counts)),
    },
    { rule: 'complete', met: incomplete.length === 0, facts: { count: incomplete.length }, rows: names(incomplete) },
    { rule: 'unique', met: twice.length === 0, facts: { count: twice.length }, rows: names(twice) },
  ]
  return {
    ...{ year, lines, rules },
    figures: {
      ...{ members: lines.length, under: under.length, counting: counting.length },
      paid: lines.filter(({ paidOre }) => paidOre !== null).length,
      paidOre: lines.reduce<Ore>((sum, { paidOre }) => sum + (paidOre ?? 0), 0),
    },
  }
}

const isSame = (a: Member, b: Member): boolean =>
  a.birthDate === b.birthDate && a.name.toLocaleLowerCase('nb') === b.name.toLocaleLowerCase('nb')
